// SPDX-License-Identifier: MIT
#include "gui/QuoteBox.h"

#include "gui/Theme.h"

#include <QTextBlock>

#include <algorithm>

namespace da {

namespace {
constexpr int mostLines = 12;
}

QuoteBox::QuoteBox(const QString &text, QWidget *parent)
    : QPlainTextEdit(text, parent)
{
    setReadOnly(true);
    setFont(Theme::current().codeFont());
    setTabChangesFocus(true);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
}

int QuoteBox::lines() const
{
    int count = 0;
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next())
        count += std::max(1, block.layout()->lineCount());
    return std::clamp(count, 1, mostLines);
}

QSize QuoteBox::sizeHint() const
{
    const int frame = 2 * (frameWidth() + int(document()->documentMargin()));
    return {Theme::current().space(Space::Vast) * 6, lines() * fontMetrics().lineSpacing() + frame};
}

void QuoteBox::resizeEvent(QResizeEvent *event)
{
    QPlainTextEdit::resizeEvent(event);
    updateGeometry(); // other lines, another height
}

} // namespace da
