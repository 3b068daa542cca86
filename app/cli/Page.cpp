// SPDX-License-Identifier: MIT
#include "cli/Page.h"

#include <algorithm>

namespace da {

namespace {

using namespace Qt::StringLiterals;

bool isDirectionControl(char16_t unit)
{
    return unit == 0x061c || (unit >= 0x200e && unit <= 0x200f) || (unit >= 0x2028 && unit <= 0x202e)
        || (unit >= 0x2066 && unit <= 0x2069) || unit == 0xfeff;
}

bool isControl(char16_t unit)
{
    return unit < 0x20 || (unit >= 0x7f && unit <= 0x9f) || isDirectionControl(unit);
}

/// Only ordinary spaces part words, so that numbers grouped with no-break spaces stay whole.
QStringList linesOf(const QString &text, qsizetype width)
{
    QStringList lines;
    QString line;
    for (const QString &word : text.split(u' ', Qt::SkipEmptyParts)) {
        if (!line.isEmpty() && line.size() + 1 + word.size() > width) {
            lines << line;
            line.clear();
        }
        line += line.isEmpty() ? word : u' ' + word;
    }
    lines << line;
    return lines;
}

const char *codeOf(Page::Tone tone)
{
    switch (tone) {
    case Page::Tone::Strong:
        return "1";
    case Page::Tone::Good:
        return "1;32";
    case Page::Tone::Doubt:
        return "1;33";
    case Page::Tone::Bad:
        return "1;31";
    case Page::Tone::Quiet:
        return "2";
    case Page::Tone::Plain:
        break;
    }
    return nullptr;
}

QString spaces(qsizetype count)
{
    return QString(std::max<qsizetype>(count, 0), u' ');
}

} // namespace

QString neutralised(const QString &text, bool keepLines)
{
    QString clean = text;
    if (keepLines)
        clean.replace("\r\n"_L1, "\n"_L1);
    for (QChar &c : clean) {
        const char16_t unit = c.unicode();
        if (unit == u'\n' && keepLines)
            continue;
        if (unit == u'\t' || unit == u'\n' || unit == u'\r')
            c = u' ';
        else if (isControl(unit))
            c = QChar(QChar::ReplacementCharacter);
    }
    return clean;
}

Page::Page(int width, bool colour)
    : m_width(width)
    , m_colour(colour)
{
}

void Page::title(const QString &text, Tone tone)
{
    wrapped(text, {}, {}, tone);
}

void Page::heading(const QString &text)
{
    blank();
    wrapped(text, {}, {}, Tone::Strong);
}

void Page::paragraph(const QString &text, Tone tone, int indent)
{
    for (const QString &line : neutralised(text, true).split(u'\n'))
        wrapped(line, spaces(indent), spaces(indent), tone);
}

void Page::quotation(const QString &text)
{
    for (const QString &line : neutralised(text, true).split(u'\n'))
        wrapped(line, u"  | "_s, u"  | "_s, Tone::Quiet);
}

void Page::numbered(const QStringList &items)
{
    for (qsizetype i = 0; i < items.size(); ++i) {
        const QString number = u"  %1. "_s.arg(i + 1);
        wrapped(items[i], number, spaces(number.size()), Tone::Plain);
    }
}

void Page::bullets(const QStringList &items)
{
    for (const QString &item : items)
        wrapped(item, u"  - "_s, u"    "_s, Tone::Plain);
}

void Page::fields(const QList<Field> &pairs)
{
    qsizetype column = 0;
    for (const Field &pair : pairs)
        column = pair.second.isEmpty() ? column : std::max(column, pair.first.size());
    for (const Field &pair : pairs) {
        if (!pair.second.isEmpty())
            wrapped(pair.second, u"  "_s + pair.first + spaces(column - pair.first.size() + 2),
                spaces(column + 4), Tone::Plain);
    }
}

void Page::marked(const QString &mark, Tone tone, int markWidth, const QString &text, const QString &atEnd)
{
    const QString clean = neutralised(text);
    m_text += u"  "_s + toned(neutralised(mark), tone) + spaces(markWidth - mark.size() + 2) + clean;
    if (!atEnd.isEmpty())
        m_text += spaces(m_width - 4 - markWidth - clean.size() - atEnd.size()) + u' '
            + toned(neutralised(atEnd), Tone::Quiet);
    m_text += u'\n';
}

void Page::blank()
{
    if (!m_text.isEmpty())
        m_text += u'\n';
}

void Page::verbatim(const QString &text)
{
    m_text += neutralised(text, true);
    if (!m_text.endsWith(u'\n'))
        m_text += u'\n';
}

void Page::wrapped(const QString &text, const QString &first, const QString &following, Tone tone)
{
    QString lead = neutralised(first);
    const qsizetype room = std::max<qsizetype>(m_width - following.size(), 20);
    for (const QString &line : linesOf(neutralised(text), room)) {
        m_text += line.isEmpty() ? lead.trimmed() : lead + toned(line, tone);
        m_text += u'\n';
        lead = following;
    }
}

QString Page::toned(const QString &text, Tone tone) const
{
    const char *code = m_colour ? codeOf(tone) : nullptr;
    return code == nullptr ? text : u"\033[%1m%2\033[0m"_s.arg(QLatin1String(code), text);
}

} // namespace da
