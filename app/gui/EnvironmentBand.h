// SPDX-License-Identifier: MIT
#pragma once

#include "domain/Environment.h"
#include "gui/AssistantStep.h"
#include "gui/Tone.h"

#include <QWidget>

#include <optional>

class QHBoxLayout;
class QPushButton;

namespace da {

class MessageLine;
class TextLabel;

/// The word and colour that an environment goes by everywhere in the window.
[[nodiscard]] QString environmentWord(EnvironmentChoice choice, EnvironmentKind kind);
[[nodiscard]] Tone environmentTone(EnvironmentChoice choice, EnvironmentKind kind);

/// Which environment every page speaks of: word, colour, and the host that is asked. Never out of sight.
class EnvironmentBand : public QWidget {
    Q_OBJECT

public:
    explicit EnvironmentBand(QWidget *parent = nullptr);

    void setEnvironment(EnvironmentChoice choice, const std::optional<Environment> &environment);
    /// In place of one that is asked: the one that a pasted text comes from; nullopt: it does not say.
    void setOrigin(std::optional<EnvironmentKind> kind, const QString &sentence);
    /// Widgets at the right end (the menu).
    void addTrailing(QWidget *widget);
    /// A line below that concerns the whole window, until the user has read it; empty: none.
    void setNotice(const Message &notice);

Q_SIGNALS:
    void noticeRead();

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void refresh();
    [[nodiscard]] QString word() const;
    [[nodiscard]] QString where() const;
    [[nodiscard]] std::optional<Tone> tone() const; ///< nullopt: of no environment

    TextLabel *m_word;
    TextLabel *m_host;
    QHBoxLayout *m_row;
    QWidget *m_noticeRow;
    MessageLine *m_notice;
    QPushButton *m_read;
    EnvironmentChoice m_choice = EnvironmentChoice::Demo;
    std::optional<Environment> m_environment;
    bool m_isOrigin = false;
    std::optional<EnvironmentKind> m_origin;
    QString m_originSentence;
};

} // namespace da
