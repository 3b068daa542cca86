// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <QWidget>

class QMimeData;
class QPushButton;

namespace da {

class TextLabel;

/// The path of the one local file in @p data, or empty: several files, or none, are nothing to take.
[[nodiscard]] QString droppedFile(const QMimeData *data);

/// A place to drop one file on, with a button for those who would rather look for it.
class DropArea : public QWidget {
    Q_OBJECT

public:
    explicit DropArea(QWidget *parent = nullptr);

    void setTexts(const QString &invitation, const QString &button);
    [[nodiscard]] QPushButton *button() const { return m_button; }

Q_SIGNALS:
    void fileChosen(const QString &path);
    void browseRequested();

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragLeaveEvent(QDragLeaveEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    TextLabel *m_invitation;
    QPushButton *m_button;
    bool m_hovered = false;
};

} // namespace da
