// SPDX-License-Identifier: MIT
#include "domain/Environment.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>

namespace da {

namespace {

using Reason = EnvironmentError::Reason;

struct UrlMember {
    const char *name;
    QUrl Environment::*field;
};
constexpr UrlMember urlMembers[] = {
    {"metadata_url", &Environment::metadataUrl},
    {"token_endpoint", &Environment::tokenEndpoint},
    {"jwks_uri", &Environment::jwksUri},
    {"health_url", &Environment::healthUrl},
    {"organisation_register", &Environment::organisationRegister},
    {"resource_registry", &Environment::resourceRegistry},
    {"scope_list", &Environment::scopeList},
    {"access_management", &Environment::accessManagement},
    {"token_exchange", &Environment::tokenExchange},
    {"portal", &Environment::portal},
};

using Failure = std::optional<EnvironmentError>;

EnvironmentError failure(Reason reason, const char *member)
{
    return {reason, QString::fromLatin1(member)};
}

bool isHttps(const QUrl &url)
{
    return url.isValid() && url.scheme() == QLatin1String("https") && !url.host().isEmpty();
}

Failure readUrl(const QJsonValue &value, const char *member, QUrl &target)
{
    if (value.isUndefined() || value.isNull())
        return {};
    if (!value.isString())
        return failure(Reason::WrongType, member);
    const QUrl url(value.toString(), QUrl::StrictMode);
    if (!isHttps(url))
        return failure(Reason::NotHttps, member);
    target = url;
    return {};
}

Failure readString(const QJsonObject &object, const char *member, QString &target, bool required = false)
{
    const QJsonValue value = object.value(QLatin1String(member));
    if (value.isUndefined() || value.isNull())
        return required ? Failure(failure(Reason::MissingMember, member)) : Failure();
    if (!value.isString())
        return failure(Reason::WrongType, member);
    target = value.toString();
    return {};
}

QString resolved(const QString &folder, const QString &file)
{
    return file.isEmpty() ? file : QDir::cleanPath(QDir(folder).absoluteFilePath(file));
}

Failure readFiles(const QJsonObject &object, const QString &folder, Environment &environment)
{
    if (const Failure wrong = readString(object, "ca_file", environment.caFile))
        return wrong;
    environment.caFile = resolved(folder, environment.caFile);
    const QJsonValue issuers = object.value(QLatin1String("issuer_ca_files"));
    if (!issuers.isUndefined() && !issuers.isArray())
        return failure(Reason::WrongType, "issuer_ca_files");
    for (const QJsonValue file : issuers.toArray()) {
        if (!file.isString())
            return failure(Reason::WrongType, "issuer_ca_files");
        environment.issuerCaFiles << resolved(folder, file.toString());
    }
    return {};
}

Failure readApis(const QJsonObject &object, Environment &environment)
{
    const QJsonValue apis = object.value(QLatin1String("apis"));
    if (!apis.isUndefined() && !apis.isObject())
        return failure(Reason::WrongType, "apis");
    const QJsonObject map = apis.toObject();
    for (auto it = map.begin(); it != map.end(); ++it) {
        QUrl url;
        if (const Failure wrong = readUrl(it.value(), "apis", url))
            return wrong;
        environment.apis.insert(it.key(), url);
    }
    return {};
}

Failure readIdentity(const QJsonObject &object, Environment &environment)
{
    QString kind;
    if (const Failure wrong = readString(object, "name", environment.name, true))
        return wrong;
    if (const Failure wrong = readString(object, "kind", kind, true))
        return wrong;
    const auto known = environmentKindFromId(kind);
    if (!known)
        return failure(Reason::UnknownKind, "kind");
    environment.kind = *known;
    if (const Failure wrong = readString(object, "issuer", environment.issuer, true))
        return wrong;
    if (!isHttps(QUrl(environment.issuer, QUrl::StrictMode)))
        return failure(Reason::NotHttps, "issuer");
    if (const Failure wrong = readString(object, "other_issuer", environment.otherIssuer))
        return wrong;
    if (!environment.otherIssuer.isEmpty() && !isHttps(QUrl(environment.otherIssuer, QUrl::StrictMode)))
        return failure(Reason::NotHttps, "other_issuer");
    return {};
}

void applyDefaults(Environment &environment)
{
    const Environment preset =
        environment.kind == EnvironmentKind::Production ? Environment::production() : Environment::test();
    if (environment.metadataUrl.isEmpty()) {
        const QString slash = environment.issuer.endsWith(QLatin1Char('/')) ? QString() : QStringLiteral("/");
        environment.metadataUrl =
            QUrl(environment.issuer + slash + QStringLiteral(".well-known/oauth-authorization-server"));
    }
    if (environment.portal.isEmpty())
        environment.portal = preset.portal;
}

} // namespace

QString toId(EnvironmentKind kind)
{
    return kind == EnvironmentKind::Production ? QStringLiteral("production") : QStringLiteral("test");
}

std::optional<EnvironmentKind> environmentKindFromId(QStringView id)
{
    if (id == u"production" || id == u"prod")
        return EnvironmentKind::Production;
    if (id == u"test")
        return EnvironmentKind::Test;
    return std::nullopt;
}

EnvironmentKind other(EnvironmentKind kind)
{
    return kind == EnvironmentKind::Production ? EnvironmentKind::Test : EnvironmentKind::Production;
}

Environment Environment::production()
{
    Environment e;
    e.id = e.name = QStringLiteral("production");
    e.kind = EnvironmentKind::Production;
    e.issuer = QStringLiteral("https://maskinporten.no/");
    e.otherIssuer = QStringLiteral("https://test.maskinporten.no/");
    e.metadataUrl = QUrl(QStringLiteral("https://maskinporten.no/.well-known/oauth-authorization-server"));
    e.healthUrl = QUrl(QStringLiteral("https://maskinporten.no/health"));
    e.delegationSource = QStringLiteral("https://www.altinn.no/");
    e.organisationRegister = QUrl(QStringLiteral("https://data.brreg.no/enhetsregisteret/api"));
    e.resourceRegistry = QUrl(QStringLiteral("https://platform.altinn.no/resourceregistry/api/v1/resource"));
    e.scopeList = QUrl(QStringLiteral("https://api.samarbeid.digdir.no/api/v1/scopes/all"));
    e.accessManagement = QUrl(QStringLiteral("https://platform.altinn.no/accessmanagement/api/v1"));
    e.tokenExchange =
        QUrl(QStringLiteral("https://platform.altinn.no/authentication/api/v1/exchange/maskinporten"));
    e.portal = QUrl(QStringLiteral("https://am.ui.altinn.no/accessmanagement/ui/maskinporten"));
    e.apis.insert(QStringLiteral("brreg:reelle"), QUrl(QStringLiteral("https://rrh.brreg.no/api/oppslag")));
    return e;
}

Environment Environment::test()
{
    Environment e;
    e.id = e.name = QStringLiteral("test");
    e.kind = EnvironmentKind::Test;
    e.issuer = QStringLiteral("https://test.maskinporten.no/");
    e.otherIssuer = QStringLiteral("https://maskinporten.no/");
    e.metadataUrl =
        QUrl(QStringLiteral("https://test.maskinporten.no/.well-known/oauth-authorization-server"));
    e.healthUrl = QUrl(QStringLiteral("https://test.maskinporten.no/health"));
    e.delegationSource = QStringLiteral("https://tt02.altinn.no/");
    e.organisationRegister = QUrl(QStringLiteral("https://data.ppe.brreg.no/enhetsregisteret/api"));
    e.resourceRegistry =
        QUrl(QStringLiteral("https://platform.tt02.altinn.no/resourceregistry/api/v1/resource"));
    e.scopeList = QUrl(QStringLiteral("https://api.test.samarbeid.digdir.no/api/v1/scopes/all"));
    e.accessManagement = QUrl(QStringLiteral("https://platform.tt02.altinn.no/accessmanagement/api/v1"));
    e.tokenExchange =
        QUrl(QStringLiteral("https://platform.tt02.altinn.no/authentication/api/v1/exchange/maskinporten"));
    e.portal = QUrl(QStringLiteral("https://am.ui.tt02.altinn.no/accessmanagement/ui/maskinporten"));
    e.apis.insert(
        QStringLiteral("brreg:reelle"), QUrl(QStringLiteral("https://rrh.ppe.brreg.no/api/oppslag")));
    return e;
}

Result<Environment, EnvironmentError> Environment::fromJson(const QByteArray &json, const QString &folder)
{
    const QJsonDocument document = QJsonDocument::fromJson(json);
    if (!document.isObject())
        return EnvironmentError{Reason::NotJson, {}};
    const QJsonObject object = document.object();
    Environment environment;
    environment.id = QStringLiteral("file");
    if (const Failure wrong = readIdentity(object, environment))
        return *wrong;
    for (const UrlMember &member : urlMembers) {
        if (const Failure wrong =
                readUrl(object.value(QLatin1String(member.name)), member.name, environment.*member.field))
            return *wrong;
    }
    if (const Failure wrong = readString(object, "delegation_source", environment.delegationSource))
        return *wrong;
    if (const Failure wrong = readFiles(object, folder, environment))
        return *wrong;
    if (const Failure wrong = readApis(object, environment))
        return *wrong;
    environment.demo = object.value(QLatin1String("demo")).toBool();
    applyDefaults(environment);
    return environment;
}

QJsonObject Environment::toJson() const
{
    QJsonObject object{{QStringLiteral("name"), name}, {QStringLiteral("kind"), toId(kind)},
        {QStringLiteral("issuer"), issuer}, {QStringLiteral("delegation_source"), delegationSource}};
    for (const UrlMember &member : urlMembers) {
        if (const QUrl &url = this->*member.field; !url.isEmpty())
            object.insert(QLatin1String(member.name), url.toString());
    }
    if (!otherIssuer.isEmpty())
        object.insert(QStringLiteral("other_issuer"), otherIssuer);
    if (!caFile.isEmpty())
        object.insert(QStringLiteral("ca_file"), caFile);
    if (!issuerCaFiles.isEmpty())
        object.insert(QStringLiteral("issuer_ca_files"), QJsonArray::fromStringList(issuerCaFiles));
    if (demo)
        object.insert(QStringLiteral("demo"), true);
    QJsonObject map;
    for (auto it = apis.begin(); it != apis.end(); ++it)
        map.insert(it.key(), it.value().toString());
    if (!map.isEmpty())
        object.insert(QStringLiteral("apis"), map);
    return object;
}

QString Environment::host() const
{
    return QUrl(issuer).host();
}

QString Environment::altinnHost() const
{
    const QString preset = (kind == EnvironmentKind::Production ? production() : test()).delegationSource;
    const QString host = QUrl(delegationSource.isEmpty() ? preset : delegationSource).host();
    return host.startsWith(QLatin1String("www.")) ? host.mid(4) : host;
}

} // namespace da
