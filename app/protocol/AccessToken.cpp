// SPDX-License-Identifier: MIT
#include "protocol/AccessToken.h"

#include <QJsonArray>
#include <QRegularExpression>

#include <algorithm>

namespace da {

namespace {

QString text(const QJsonObject &claims, const char *name)
{
    return claims.value(QLatin1String(name)).toString();
}

QString withoutSlash(QString url)
{
    if (url.endsWith(QLatin1Char('/')))
        url.chop(1);
    return url;
}

void checkIssuerAndTime(
    const QJsonObject &claims, const TokenExpectation &expected, QList<TokenFault> &faults)
{
    const QString issuer = text(claims, "iss");
    if (issuer != expected.issuer)
        faults.append({Cause::TokenIssuerMismatch, QStringLiteral("iss"), expected.issuer, issuer});
    const qint64 expires = claims.value(QLatin1String("exp")).toInteger(0);
    if (expires <= expected.now.toSecsSinceEpoch()) {
        const QString found =
            expires > 0 ? QDateTime::fromSecsSinceEpoch(expires, Qt::UTC).toString(Qt::ISODate) : QString();
        faults.append(
            {Cause::TokenExpired, QStringLiteral("exp"), expected.now.toString(Qt::ISODate), found});
    }
}

void checkParties(const QJsonObject &claims, const TokenExpectation &expected, QList<TokenFault> &faults)
{
    const QString consumer = organisationIn(claims.value(QLatin1String("consumer")));
    const QString supplier = organisationIn(claims.value(QLatin1String("supplier")));
    const QString wanted = *expected.consumer;
    // Without consumer_org Maskinporten answers with the supplier itself as consumer and names no supplier.
    const bool ownToken = consumer != wanted && (supplier.isEmpty() || consumer == expected.supplier);
    if (ownToken || (supplier.isEmpty() && consumer == wanted))
        faults.append({Cause::ConsumerOrgMissing, QStringLiteral("supplier"), expected.supplier, supplier});
    else if (consumer != wanted)
        faults.append({Cause::TokenConsumerMismatch, QStringLiteral("consumer"), wanted, consumer});
    else if (supplier == consumer)
        faults.append({Cause::ConsumerOrgMissing, QStringLiteral("supplier"), expected.supplier, supplier});
    else if (!expected.supplier.isEmpty() && supplier != expected.supplier)
        faults.append(
            {Cause::TokenConsumerMismatch, QStringLiteral("supplier"), expected.supplier, supplier});
}

void checkSource(const QJsonObject &claims, const TokenExpectation &expected, QList<TokenFault> &faults)
{
    const QString found = text(claims, "delegation_source");
    const Environment wrong =
        other(expected.kind) == EnvironmentKind::Production ? Environment::production() : Environment::test();
    const bool fits = expected.delegationSource.isEmpty()
        ? withoutSlash(found) != withoutSlash(wrong.delegationSource)
        : withoutSlash(found) == withoutSlash(expected.delegationSource);
    if (found.isEmpty() || !fits)
        faults.append({Cause::TokenIssuerMismatch, QStringLiteral("delegation_source"),
            expected.delegationSource, found});
}

void checkScope(const QJsonObject &claims, const TokenExpectation &expected, QList<TokenFault> &faults)
{
    const QString granted = text(claims, "scope");
    const QStringList scopes = granted.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    const bool complete = std::all_of(expected.scopes.begin(), expected.scopes.end(),
        [&](const QString &scope) { return scopes.contains(scope); });
    if (!complete)
        faults.append({Cause::TokenScopeMismatch, QStringLiteral("scope"),
            expected.scopes.join(QLatin1Char(' ')), granted});
}

QJsonValue masked(const QJsonValue &value)
{
    static const QRegularExpression personalNumber(QStringLiteral("(?<![0-9])[0-9]{6}[0-9]{5}(?![0-9])"));
    if (value.isString())
        return value.toString().replace(personalNumber, QStringLiteral("***********"));
    if (value.isObject())
        return presentable(value.toObject());
    if (value.isArray()) {
        QJsonArray result;
        for (const QJsonValue item : value.toArray())
            result.append(masked(item));
        return result;
    }
    return value;
}

} // namespace

QString organisationIn(const QJsonValue &claim)
{
    const QString id = claim.toObject().value(QLatin1String("ID")).toString();
    return id.startsWith(QLatin1String("0192:")) ? id.mid(5) : QString();
}

QList<TokenFault> faultsOf(const QJsonObject &claims, const TokenExpectation &expected)
{
    QList<TokenFault> faults;
    checkIssuerAndTime(claims, expected, faults);
    if (expected.consumer)
        checkParties(claims, expected, faults);
    checkScope(claims, expected, faults);
    if (expected.consumer && faults.isEmpty())
        checkSource(claims, expected, faults);
    return faults;
}

QJsonObject presentable(const QJsonObject &claims)
{
    QJsonObject result;
    for (auto it = claims.begin(); it != claims.end(); ++it)
        result.insert(it.key(), masked(it.value()));
    return result;
}

} // namespace da
