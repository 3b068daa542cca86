// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QString>

namespace da {

/// Where @p word, not empty, stands in @p text at or after @p from; -1: it does not. Fast, also in a
/// mebibyte.
[[nodiscard]] qsizetype placeOf(const QByteArray &text, const char *word, qsizetype from = 0);

/// A text that is searched for many words: also kept folded, one byte a character, ASCII in small letters and
/// 0xff for everything beyond it, so that a place in the one is a place in the other.
class SearchText {
public:
    explicit SearchText(QString text);

    [[nodiscard]] const QString &text() const { return m_text; }
    [[nodiscard]] qsizetype size() const { return m_text.size(); }
    [[nodiscard]] QChar at(qsizetype place) const { return m_text.at(place); }
    /// @p word in small letters, "\xff" for each letter beyond ASCII.
    [[nodiscard]] qsizetype find(const char *word, qsizetype from = 0) const;
    [[nodiscard]] bool contains(const char *word) const { return find(word) >= 0; }

private:
    QString m_text;
    QByteArray m_folded;
};

} // namespace da
