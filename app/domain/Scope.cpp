// SPDX-License-Identifier: MIT
#include "domain/Scope.h"

#include <algorithm>

namespace da {

namespace {

bool isScopeCharacter(QChar c)
{
    const char16_t u = c.unicode();
    return (u >= u'a' && u <= u'z') || (u >= u'A' && u <= u'Z') || (u >= u'0' && u <= u'9') || u == u':'
        || u == u'/' || u == u'.' || u == u'-' || u == u'_';
}

bool isInvisible(QChar c)
{
    const auto category = c.category();
    return c.isSpace() || category == QChar::Other_Format || category == QChar::Other_Control;
}

bool isWrapping(QChar c)
{
    static const QString wrapping = QStringLiteral("\"'`´<>()[]{},;“”„«»‘’‚");
    return isInvisible(c) || wrapping.contains(c);
}

QString trimmed(QStringView text)
{
    while (!text.isEmpty() && isWrapping(text.front()))
        text = text.mid(1);
    while (!text.isEmpty() && (isWrapping(text.back()) || text.back() == u'.' || text.back() == u':'))
        text.chop(1);
    return text.toString();
}

QString withoutLabel(const QString &text)
{
    const qsizetype colon = text.indexOf(QLatin1Char(':'));
    const bool labelled =
        colon > 0 && QStringView(text).left(colon).compare(u"scope", Qt::CaseInsensitive) == 0;
    const QString rest = text.mid(colon + 1);
    return labelled && rest.contains(QLatin1Char(':')) ? trimmed(rest) : text;
}

} // namespace

QString Scope::cleaned(const QString &text)
{
    QString result = withoutLabel(trimmed(text));
    // Zero-width characters come along from web pages and break the comparison without being seen.
    result.removeIf([](QChar c) { return c.category() == QChar::Other_Format; });
    return result;
}

Result<Scope, ScopeError> Scope::parse(const QString &text)
{
    const QString scope = cleaned(text);
    if (scope.isEmpty())
        return ScopeError::Empty;
    if (std::any_of(scope.begin(), scope.end(), [](QChar c) { return c.isSpace(); }))
        return ScopeError::SeveralScopes;
    if (!std::all_of(scope.begin(), scope.end(), isScopeCharacter))
        return ScopeError::ForbiddenCharacter;
    const qsizetype colon = scope.indexOf(QLatin1Char(':'));
    if (colon <= 0)
        return ScopeError::NoPrefix;
    if (colon == scope.size() - 1)
        return ScopeError::NoSubscope;
    return Scope(scope);
}

bool Scope::looksMiscapitalised() const
{
    const QString p = prefix();
    return p != p.toLower();
}

} // namespace da
