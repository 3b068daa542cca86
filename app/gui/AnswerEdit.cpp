// SPDX-License-Identifier: MIT
#include "gui/AnswerEdit.h"

#include "gui/DropArea.h"
#include "gui/Theme.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QMimeData>
#include <QSignalBlocker>

namespace da {

AnswerEdit::AnswerEdit(QWidget *parent)
    : QPlainTextEdit(parent)
{
    const Theme theme = Theme::current();
    setFont(theme.codeFont());
    setTabChangesFocus(true);
    document()->setDocumentMargin(theme.space(Space::Small));
    connect(this, &QPlainTextEdit::textChanged, this, [this] {
        m_answer = toPlainText();
        Q_EMIT answerEdited(m_answer);
    });
}

void AnswerEdit::setAnswer(const QString &text)
{
    if (text == m_answer)
        return;
    m_answer = text;
    const bool tooLong = text.size() > mostShown;
    const QSignalBlocker quiet(this);
    setReadOnly(tooLong);
    // A read-only text has no caret of its own accord; the keyboard still has to find it.
    if (tooLong)
        setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setPlainText(tooLong ? text.left(mostShown) : text);
}

bool AnswerEdit::canInsertFromMimeData(const QMimeData *source) const
{
    return source->hasText() || !droppedFile(source).isEmpty();
}

void AnswerEdit::insertFromMimeData(const QMimeData *source)
{
    if (const QString file = droppedFile(source); !file.isEmpty()) {
        Q_EMIT fileDropped(file);
        return;
    }
    const QString text = source->text();
    if (text.size() <= mostShown && !isReadOnly()) {
        textCursor().insertText(text);
        ensureCursorVisible();
        return;
    }
    setAnswer(text);
    Q_EMIT answerEdited(m_answer);
}

void AnswerEdit::keyPressEvent(QKeyEvent *event)
{
    if (isReadOnly() && event->matches(QKeySequence::Paste))
        insertFromMimeData(QGuiApplication::clipboard()->mimeData());
    else
        QPlainTextEdit::keyPressEvent(event);
}

} // namespace da
