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
    const QMargins frame = contentsMargins() + viewportMargins();
    const int around = frame.top() + frame.bottom() + 2 * int(document()->documentMargin());
    return {Theme::current().space(Space::Vast) * 6, lines() * fontMetrics().lineSpacing() + around};
}

void QuoteBox::resizeEvent(QResizeEvent *event)
{
    QPlainTextEdit::resizeEvent(event);
    // Other lines, another height; a bar where everything can be seen would only take width from it.
    setVerticalScrollBarPolicy(lines() < mostLines ? Qt::ScrollBarAlwaysOff : Qt::ScrollBarAsNeeded);
    updateGeometry();
}

} // namespace da
