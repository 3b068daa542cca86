// SPDX-License-Identifier: MIT
#include "diagnosis/TextCleaner.h"

#include <QSet>
#include <QStringDecoder>

#include <array>
#include <utility>

namespace da {

namespace {

using namespace Qt::StringLiterals;

constexpr qsizetype mostBytes = 1024 * 1024;

QString decoded(const QByteArray &bytes)
{
    const QByteArray read = bytes.left(mostBytes);
    if (const auto marked = QStringConverter::encodingForData(read))
        return QStringDecoder(*marked).decode(read);
    QStringDecoder utf8(QStringConverter::Utf8);
    QString text = utf8.decode(read);
    // A character cut by the limit is no reason to read the rest otherwise.
    return utf8.hasError() && text.count(QChar::ReplacementCharacter) > 1 ? QString::fromLatin1(read) : text;
}

bool isInvisible(QChar c)
{
    if (c.unicode() >= u' ' && c.unicode() < 0x7f)
        return false;
    return c.category() == QChar::Other_Format || c == QChar::ByteOrderMark
        || (c.category() == QChar::Other_Control && c != u'\n' && c != u'\t');
}

struct Entity {
    QLatin1StringView name;
    char16_t character;
};

constexpr std::array entities = {
    Entity{QLatin1StringView("quot"), u'"'},
    Entity{QLatin1StringView("amp"), u'&'},
    Entity{QLatin1StringView("lt"), u'<'},
    Entity{QLatin1StringView("gt"), u'>'},
    Entity{QLatin1StringView("apos"), u'\''},
    Entity{QLatin1StringView("nbsp"), u' '},
    Entity{QLatin1StringView("aelig"), u'æ'},
    Entity{QLatin1StringView("oslash"), u'ø'},
    Entity{QLatin1StringView("aring"), u'å'},
    Entity{QLatin1StringView("AElig"), u'Æ'},
    Entity{QLatin1StringView("Oslash"), u'Ø'},
    Entity{QLatin1StringView("Aring"), u'Å'},
    Entity{QLatin1StringView("laquo"), u'«'},
    Entity{QLatin1StringView("raquo"), u'»'},
    Entity{QLatin1StringView("hellip"), u'…'},
    Entity{QLatin1StringView("ndash"), u'-'},
};

/// The character that "#39" or "quot" stands for; null when it stands for none.
QChar entityCharacter(QStringView name)
{
    if (name.startsWith(u'#')) {
        const bool hex = name.size() > 1 && name.at(1).toLower() == u'x';
        const uint code = name.mid(hex ? 2 : 1).toUInt(nullptr, hex ? 16 : 10);
        return code > 8 && code < 0xd800 ? QChar(code) : QChar();
    }
    for (const Entity &entity : entities) {
        if (name.compare(entity.name, Qt::CaseSensitive) == 0
            || (entity.character < 128 && name.compare(entity.name, Qt::CaseInsensitive) == 0))
            return QChar(entity.character);
    }
    return {};
}

QString withoutEntities(const QString &text)
{
    if (!text.contains(u'&'))
        return text;
    QString result;
    result.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text.at(i) == u'&') {
            const qsizetype end = QStringView(text).mid(i, 12).indexOf(u';');
            const QChar character =
                end > 1 ? entityCharacter(QStringView(text).mid(i + 1, end - 1)) : QChar();
            if (!character.isNull()) {
                result += character;
                i += end;
                continue;
            }
        }
        result += text.at(i);
    }
    return result;
}

/// The character that an escape stands for; how many characters after the backslash it takes comes back too.
std::pair<QChar, int> escapedCharacter(QStringView after)
{
    const QChar kind = after.isEmpty() ? QChar() : after.front();
    if (kind == u'n' || kind == u'r')
        return {u'\n', 1};
    if (kind == u't')
        return {u'\t', 1};
    if (kind == u'u') {
        bool ok = false;
        const ushort code = after.mid(1, 4).toUShort(&ok, 16);
        if (ok && after.size() >= 5)
            return {QChar(code), 5};
    }
    return {QChar(), 0};
}

/// JSON inside JSON doubles its backslashes with every depth, so a whole run of them is one escape.
QString withoutEscapes(const QString &text)
{
    if (!text.contains(u'\\'))
        return text;
    QString result;
    result.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text.at(i) != u'\\') {
            result += text.at(i);
            continue;
        }
        while (i + 1 < text.size() && text.at(i + 1) == u'\\')
            ++i;
        const auto [character, taken] = escapedCharacter(QStringView(text).mid(i + 1));
        if (!character.isNull())
            result += character;
        i += taken;
    }
    return result;
}

/// A form or an address as text: "%3A" and its like in ASCII; the rest is left as it is.
QString withoutPercent(const QString &text)
{
    if (!text.contains(u'%')
        || (!text.contains(u"%20"_s) && !text.contains(u"%22"_s) && !text.contains(u"%3A"_s)
            && !text.contains(u"%3a"_s)))
        return text;
    QString result;
    result.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        bool ok = false;
        const uint code = text.at(i) == u'%' ? QStringView(text).mid(i + 1, 2).toUInt(&ok, 16) : 0;
        const bool printable = ok && code >= 0x20 && code < 0x7f && i + 2 < text.size();
        result += printable ? QChar(code) : text.at(i);
        if (printable)
            i += 2;
    }
    return result;
}

QString visible(const QString &text)
{
    QString result(text.size(), Qt::Uninitialized);
    QChar *out = result.data();
    for (const QChar c : text) {
        if (!isInvisible(c))
            *out++ = c;
    }
    result.truncate(out - result.constData());
    return result;
}

bool isTag(QStringView inside)
{
    static const QSet<QString> names{u"html"_s, u"head"_s, u"body"_s, u"title"_s, u"meta"_s, u"p"_s, u"b"_s,
        u"i"_s, u"a"_s, u"u"_s, u"br"_s, u"hr"_s, u"h1"_s, u"h2"_s, u"h3"_s, u"h4"_s, u"div"_s, u"span"_s,
        u"td"_s, u"tr"_s, u"th"_s, u"table"_s, u"tbody"_s, u"ul"_s, u"ol"_s, u"li"_s, u"pre"_s, u"code"_s,
        u"em"_s, u"strong"_s, u"center"_s, u"font"_s, u"tt"_s, u"blockquote"_s, u"img"_s, u"style"_s,
        u"script"_s, u"link"_s, u"!doctype"_s, u"section"_s, u"main"_s, u"dl"_s, u"dt"_s, u"dd"_s, u"small"_s,
        u"wbr"_s};
    if (inside.startsWith(u'/'))
        inside = inside.mid(1);
    qsizetype end = 0;
    while (end < inside.size() && (inside.at(end).isLetterOrNumber() || inside.at(end) == u'!'))
        ++end;
    return end > 0 && names.contains(inside.left(end).toString().toLower());
}

} // namespace

QString plainText(const QByteArray &bytes)
{
    const QString text = withoutEscapes(withoutPercent(decoded(bytes)));
    return visible(withoutEntities(withoutEntities(text))).normalized(QString::NormalizationForm_C);
}

QString withoutTags(const QString &text)
{
    if (!text.contains(u'<'))
        return text;
    constexpr qsizetype longestTag = 500;
    QString result;
    result.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text.at(i) == u'<') {
            const QStringView rest = QStringView(text).mid(i + 1, longestTag);
            const qsizetype end = rest.indexOf(u'>');
            if (end > 0 && isTag(rest.left(end))) {
                i += end + 1;
                continue;
            }
        }
        result += text.at(i);
    }
    return result;
}

QByteArray squeezed(const QString &text)
{
    QByteArray result(text.size(), Qt::Uninitialized);
    char *out = result.data();
    for (const QChar c : text) {
        const char16_t u = c.unicode();
        if (u >= u'A' && u <= u'Z')
            *out++ = char(u - u'A' + u'a');
        else if ((u >= u'a' && u <= u'z') || (u >= u'0' && u <= u'9'))
            *out++ = char(u);
    }
    result.truncate(out - result.constData());
    return result;
}

QString condensed(const QString &text)
{
    QString result(text.size(), Qt::Uninitialized);
    QChar *out = result.data();
    bool lineStart = true;
    for (const QChar c : text) {
        if (c == u'\n') {
            lineStart = true;
        } else if (!c.isSpace() && !(lineStart && (c == u'>' || c == u'|'))) {
            *out++ = c;
            lineStart = false;
        }
    }
    result.truncate(out - result.constData());
    return result;
}

} // namespace da
