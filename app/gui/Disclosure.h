// SPDX-License-Identifier: MIT
#pragma once

#include <QAbstractButton>

class QVBoxLayout;

namespace da {

/// The line that opens and closes a Disclosure. Space, Return and a click turn it; the right arrow opens, the
/// left closes. A screen reader hears a button that is expanded or collapsed.
class DisclosureButton : public QAbstractButton {
    Q_OBJECT

public:
    explicit DisclosureButton(QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
};

/// Something that is not needed at first glance: a title that is always there, and a content that unfolds
/// below it. Closed until opened; what is in it is made by the owner and kept when it closes.
class Disclosure : public QWidget {
    Q_OBJECT

public:
    explicit Disclosure(QWidget *content, QWidget *parent = nullptr);

    void setTitle(const QString &title);
    void setOpen(bool open);
    [[nodiscard]] bool isOpen() const;
    [[nodiscard]] DisclosureButton *button() const { return m_button; }
    /// Opens it, brings it into view, and puts the keyboard on its title.
    void reveal();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    DisclosureButton *m_button;
    QWidget *m_content;
};

} // namespace da
