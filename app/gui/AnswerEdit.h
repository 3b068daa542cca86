// SPDX-License-Identifier: MIT
#pragma once

#include <QPlainTextEdit>

namespace da {

/// Where a text is pasted, typed or dropped. Whatever it holds is plain text. Of a text that is too long to
/// lay out while the user waits, the beginning is shown and cannot be edited; pasting replaces it.
class AnswerEdit : public QPlainTextEdit {
    Q_OBJECT

public:
    static constexpr qsizetype mostShown = 16 * 1024; ///< characters

    explicit AnswerEdit(QWidget *parent = nullptr);

    /// @p text as it is known to the caller; nothing happens, to cursor and undo, when it is what was typed.
    void setAnswer(const QString &text);
    [[nodiscard]] bool isShortened() const { return isReadOnly(); }

Q_SIGNALS:
    void answerEdited(const QString &text); ///< by the user
    void fileDropped(const QString &path);

protected:
    [[nodiscard]] bool canInsertFromMimeData(const QMimeData *source) const override;
    void insertFromMimeData(const QMimeData *source) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QString m_answer;
};

} // namespace da
