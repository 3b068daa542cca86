// SPDX-License-Identifier: MIT
#include "diagnosis/SearchText.h"

#include <cstring>

namespace da {

qsizetype placeOf(const QByteArray &text, const char *word, qsizetype from)
{
    if (from >= text.size())
        return -1;
    const char *const begin = text.constData();
    const void *const found = memmem(begin + from, std::size_t(text.size() - from), word, std::strlen(word));
    return found ? static_cast<const char *>(found) - begin : -1;
}

SearchText::SearchText(QString text)
    : m_text(std::move(text))
    , m_folded(m_text.size(), Qt::Uninitialized)
{
    char *out = m_folded.data();
    for (const QChar c : std::as_const(m_text)) {
        const char16_t u = c.unicode();
        *out++ = u >= u'A' && u <= u'Z' ? char(u - u'A' + u'a') : u < 0x80 ? char(u) : '\xff';
    }
}

qsizetype SearchText::find(const char *word, qsizetype from) const
{
    return placeOf(m_folded, word, from);
}

} // namespace da
