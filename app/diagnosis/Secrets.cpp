// SPDX-License-Identifier: MIT
#include "diagnosis/Secrets.h"

#include <QRegularExpression>

#include <array>

namespace da {

namespace {

using namespace Qt::StringLiterals;

struct Replacement {
    QRegularExpression secret;
    QString by;
};

QRegularExpression pattern(const QString &text, QRegularExpression::PatternOptions options = {})
{
    QRegularExpression expression(text, options);
    expression.optimize();
    return expression;
}

/// In this order: what is recognised by its frame, by its own shape, by the name before it.
const std::array<Replacement, 7> &replacements()
{
    // Between two characters of a wrapped value: a line end and the marks of a quoted mail.
    static const QString broken = u"(?:\\s*\\n[\\s>|]*)?"_s;
    static const auto letters = [](const char *set) {
        return u"(?:[%1]%2)"_s.arg(QLatin1StringView(set), broken);
    };
    static const QString url = letters("A-Za-z0-9_-");
    // "The password is wrong" names no password; a word with a digit in it may be one.
    static const QString names =
        u"pass(?:word|ord(?:et)?|phrase|wd)|pwd|secret|access_?token|refresh_?token|id_?token|"
        "api[_-]?key|store_?pass|key_?pass|"
        "private_?key|\"(?:d|p|q|dp|dq|qi|k)\""_s;
    static const QString assigned = u"[\"']?\\s*(?:[:=]\\s*|\\b(?:is|er)\\s+(?=\\S*\\d))"_s;
    constexpr auto anyCase = QRegularExpression::CaseInsensitiveOption;
    static const std::array<Replacement, 7> list{
        Replacement{
            pattern(u"-----BEGIN [A-Z0-9 ]*PRIVATE KEY-----.*?(?:-----END [A-Z0-9 ]*PRIVATE KEY-----|\\z)"_s,
                QRegularExpression::DotMatchesEverythingOption),
            u"[removed]"_s},
        {pattern(u"(?<![A-Za-z0-9])e[yw][A-Za-z0-9]%1{8,}(?:\\.%1*){0,4}"_s.arg(url)), u"[removed]"_s},
        {pattern(u"(?:[A-Za-z0-9+/]%1){80,}=*"_s.arg(broken)), u"[removed]"_s},
        {pattern(u"((?:bearer|basic|dpop)\\s+)[A-Za-z0-9+/_=.~-]{8,}"_s, anyCase), u"\\1[removed]"_s},
        {pattern(
             u"((?:%1)%2)(?:\"[^\"\\n]*(?:\"|$)|'[^'\\n]*(?:'|$)|[^\\s\"'&,;<>{}]+)"_s.arg(names, assigned),
             anyCase | QRegularExpression::MultilineOption),
            u"\\1[removed]"_s},
        {pattern(u"(-{1,2}(?:pass(?:word|in|out)?|storepass|keypass|srcstorepass|deststorepass)[ =])\\S+"_s,
             anyCase),
            u"\\1[removed]"_s},
        {pattern(u"((?:set-)?cookie:\\s*)[^\\n]+|(://[^/\\s:@]+:)[^/\\s@]+(?=@)"_s, anyCase),
            u"\\1\\2[removed]"_s},
    };
    return list;
}

} // namespace

QString withoutSecrets(QString text)
{
    for (const Replacement &replacement : replacements())
        text.replace(replacement.secret, replacement.by);
    return text;
}

} // namespace da
