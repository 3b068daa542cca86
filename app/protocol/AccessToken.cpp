// SPDX-License-Identifier: MIT
#include "protocol/AccessToken.h"

#include "protocol/PersonalNumbers.h"
#include "protocol/SystemUser.h"

#include <QJsonArray>
#include <QUrl>

#include <algorithm>

namespace da {

namespace {

QString text(const QJsonObject &claims, const char *name)
{
    return claims.value(QLatin1String(name)).toString();
}

/// What two spellings of one address share: QUrl has the host in small letters, and the closing slash may be
/// missing.
QString addressOf(const QString &text)
{
    const QString address = QUrl(text).toString();
    return address.endsWith(QLatin1Char('/')) ? address.chopped(1) : address;
}

/// Seconds since 1970, which RFC 7519 section 2 allows to be fractional; nullopt when the claim is no number.
std::optional<double> numericDate(const QJsonObject &claims, const char *name)
{
    const QJsonValue value = claims.value(QLatin1String(name));
    return value.isDouble() ? std::optional(value.toDouble()) : std::nullopt;
}

QString readable(const QJsonObject &claims, const char *name)
{
    const auto date = numericDate(claims, name);
    constexpr double year9999 = 253402300799.0;
    return date && *date > 0 && *date < year9999
        ? QDateTime::fromSecsSinceEpoch(qint64(*date), Qt::UTC).toString(Qt::ISODate)
        : claims.value(QLatin1String(name)).toVariant().toString();
}

void checkTimes(const QJsonObject &claims, const TokenExpectation &expected, QList<TokenFault> &faults)
{
    constexpr double tolerated = 10; // seconds, as Maskinporten itself allows
    constexpr double longest = 24 * 3600; // no scope's tokens live longer
    const auto now = double(expected.now.toSecsSinceEpoch());
    const QString nowText = expected.now.toString(Qt::ISODate);
    const auto expires = numericDate(claims, "exp");
    if (!expires || *expires <= now)
        faults.append({Cause::TokenExpired, QStringLiteral("exp"), nowText, readable(claims, "exp")});
    else if (*expires > now + longest)
        faults.append(
            {Cause::ResponseNotUnderstood, QStringLiteral("exp"), nowText, readable(claims, "exp")});
    for (const char *name : {"nbf", "iat"}) {
        const auto begins = numericDate(claims, name);
        const bool fits = claims.contains(QLatin1String(name)) ? begins && *begins <= now + tolerated : true;
        if (!fits)
            faults.append(
                {Cause::ResponseNotUnderstood, QString::fromLatin1(name), nowText, readable(claims, name)});
    }
}

void checkIssuer(const QJsonObject &claims, const TokenExpectation &expected, QList<TokenFault> &faults)
{
    const QString issuer = text(claims, "iss");
    if (issuer != expected.issuer)
        faults.append({Cause::TokenIssuerMismatch, QStringLiteral("iss"), expected.issuer, issuer});
}

/// A token that was asked for without a customer is the client owner's own.
void checkOwner(const QJsonObject &claims, const TokenExpectation &expected, QList<TokenFault> &faults)
{
    const QString consumer = organisationIn(claims.value(QLatin1String("consumer")));
    const bool delegated =
        claims.contains(QLatin1String("supplier")) || claims.contains(QLatin1String("delegation_source"));
    const bool others = !expected.supplier.isEmpty() && consumer != expected.supplier;
    if (consumer.isEmpty() || others)
        faults.append(
            {Cause::TokenConsumerMismatch, QStringLiteral("consumer"), expected.supplier, consumer});
    else if (delegated)
        faults.append({Cause::TokenConsumerMismatch, QStringLiteral("supplier"), QString(),
            organisationIn(claims.value(QLatin1String("supplier")))});
}

void checkSystemUser(const QJsonObject &claims, const TokenExpectation &expected, QList<TokenFault> &faults)
{
    const QString owner = systemUserOwner(claims);
    if (owner != *expected.systemUserOwner)
        faults.append({Cause::TokenConsumerMismatch, QStringLiteral("authorization_details"),
            *expected.systemUserOwner, owner});
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
    const Environment preset =
        expected.kind == EnvironmentKind::Production ? Environment::production() : Environment::test();
    const QString wanted =
        expected.delegationSource.isEmpty() ? preset.delegationSource : expected.delegationSource;
    const QString found = text(claims, "delegation_source");
    if (addressOf(found) != addressOf(wanted))
        faults.append({Cause::TokenIssuerMismatch, QStringLiteral("delegation_source"), wanted, found});
}

void checkAudience(const QJsonObject &claims, const TokenExpectation &expected, QList<TokenFault> &faults)
{
    if (expected.resource.isEmpty())
        return;
    const QJsonValue audience = claims.value(QLatin1String("aud"));
    const QJsonArray all = audience.isArray() ? audience.toArray() : QJsonArray{audience};
    if (!all.contains(expected.resource))
        faults.append({Cause::TokenScopeMismatch, QStringLiteral("aud"), expected.resource,
            audience.isString() ? audience.toString() : QString()});
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
    if (value.isString())
        return withoutPersonalNumbers(value.toString());
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
    const QJsonObject object = claim.toObject();
    const QJsonValue authority = object.value(QLatin1String("authority"));
    const bool known = authority.isUndefined() || authority == QLatin1String("iso6523-actorid-upis");
    const QString id = object.value(QLatin1String("ID")).toString();
    return known && id.startsWith(QLatin1String("0192:")) ? id.mid(5) : QString();
}

QList<TokenFault> faultsOf(const QJsonObject &claims, const TokenExpectation &expected)
{
    QList<TokenFault> faults;
    checkIssuer(claims, expected, faults);
    if (expected.consumer)
        checkParties(claims, expected, faults);
    else
        checkOwner(claims, expected, faults);
    if (expected.systemUserOwner)
        checkSystemUser(claims, expected, faults);
    checkScope(claims, expected, faults);
    checkAudience(claims, expected, faults);
    checkTimes(claims, expected, faults);
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
