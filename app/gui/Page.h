// SPDX-License-Identifier: MIT
#pragma once

#include "gui/AssistantController.h"

#include <QWidget>

class QMimeData;
class QVBoxLayout;

namespace da {

class TextLabel;

/// One page of the window: a question, a sentence of help, and the controls. Renders what the
/// controller holds and sends it what the user does; holds nothing itself.
class Page : public QWidget {
    Q_OBJECT

public:
    explicit Page(AssistantController &controller, QWidget *parent = nullptr);

    /// Texts that do not depend on what was entered; again after the language changed.
    virtual void retranslate() = 0;
    /// Everything that does.
    virtual void refresh() = 0;
    /// Where the keyboard goes when the page is opened; null if the page has nothing to fill in.
    [[nodiscard]] virtual QWidget *firstFocus() = 0;

    /// Where the page speaks of an environment of its own and not of the one that is asked: a pasted text's,
    /// a certificate's.
    [[nodiscard]] virtual bool hasOwnEnvironment() const { return false; }
    [[nodiscard]] virtual std::optional<EnvironmentKind> ownEnvironment() const { return std::nullopt; }
    [[nodiscard]] virtual QString ownEnvironmentText() const { return {}; } ///< what it is the environment of

    /// What may be dropped anywhere on the window while the page is shown.
    [[nodiscard]] virtual bool takes(const QMimeData *mime) const;
    virtual void drop(const QMimeData *mime);

    /// Puts the keyboard on the page: on its heading while a screen reader runs, else on firstFocus(). False:
    /// neither.
    bool takeFocus();

Q_SIGNALS:
    void ownEnvironmentChanged();

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void setHeading(const QString &question, const QString &help);
    void setTitle(const QString &title); ///< instead of a heading, on a page that leads with something else
    [[nodiscard]] QVBoxLayout *body() const { return m_body; }
    [[nodiscard]] AssistantController &controller() const { return m_controller; }

private:
    AssistantController &m_controller;
    QVBoxLayout *m_body;
    TextLabel *m_question;
    TextLabel *m_help;
    bool m_stale = true;
};

} // namespace da
