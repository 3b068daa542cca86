// SPDX-License-Identifier: MIT
#include "domain/ApiAddress.h"

#include <QRegularExpression>

namespace da {

namespace {

bool isPrefixOf(const QString &prefix, const QString &scope)
{
    if (prefix.isEmpty() || !scope.startsWith(prefix))
        return false;
    const auto isBoundary = [](QChar c) { return QStringLiteral(":/.").contains(c); };
    return scope.size() == prefix.size() || isBoundary(scope.at(prefix.size())) || isBoundary(prefix.back());
}

} // namespace

QUrl apiBaseFor(const Environment &environment, const QString &scope)
{
    QString longest;
    for (auto it = environment.apis.begin(); it != environment.apis.end(); ++it) {
        if (it.key().size() > longest.size() && isPrefixOf(it.key(), scope))
            longest = it.key();
    }
    return environment.apis.value(longest);
}

QString apiPathFor(const QString &scope)
{
    return isPrefixOf(QStringLiteral("brreg:reelle"), scope) ? QStringLiteral("/v1/virksomheter/{orgnr}")
                                                             : QString();
}

std::optional<QUrl> apiAddress(const QUrl &base, const QString &path, const QString &organisation)
{
    static const QRegularExpression unfit(
        QStringLiteral("^(?!/)|^//|(^|/)\\.\\.?(/|$|\\?)|[\\s\\\\#]|%2[ef]"),
        QRegularExpression::CaseInsensitiveOption);
    QString below = path;
    if (organisation.isEmpty() && below.contains(QStringLiteral("{orgnr}")))
        return std::nullopt;
    below.replace(QStringLiteral("{orgnr}"), organisation);
    if (!below.isEmpty() && unfit.match(below).hasMatch())
        return std::nullopt;
    QString root = base.toString(QUrl::FullyEncoded | QUrl::RemoveQuery | QUrl::RemoveFragment);
    while (!below.isEmpty() && root.endsWith(QLatin1Char('/')))
        root.chop(1);
    const QUrl url(root + below, QUrl::StrictMode);
    const bool same = url.isValid() && url.scheme() == QLatin1String("https") && url.host() == base.host()
        && url.port() == base.port() && !url.host().isEmpty() && url.userInfo().isEmpty();
    return same ? std::optional(url) : std::nullopt;
}

bool isAnswerOfRegister(const QString &scope, const QUrl &url)
{
    static const QRegularExpression unit(QStringLiteral("/v1/virksomheter/[0-9]{9}$"));
    return !apiPathFor(scope).isEmpty() && unit.match(url.path()).hasMatch();
}

} // namespace da
