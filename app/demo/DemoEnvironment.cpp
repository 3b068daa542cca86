// SPDX-License-Identifier: MIT
#include "demo/DemoEnvironment.h"

#include "demo/DemoAltinn.h"
#include "demo/DemoApi.h"
#include "demo/DemoMaskinporten.h"
#include "demo/DemoMaterial.h"
#include "demo/DemoRegister.h"
#include "demo/DemoServer.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QLockFile>
#include <QSaveFile>
#include <QSslCertificate>
#include <QSslKey>

#include <algorithm>

namespace da {

namespace {

using namespace Qt::StringLiterals;

QSslConfiguration tlsOf(const DemoMaterial &material)
{
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    tls.setProtocol(QSsl::TlsV1_2OrLater);
    tls.setPeerVerifyMode(QSslSocket::VerifyNone); // of clients: they show no certificate
    tls.setLocalCertificate(QSslCertificate(material.serverCertificate->der(), QSsl::Der));
    tls.setPrivateKey(QSslKey(material.serverKeyPem, QSsl::Ec));
    return tls;
}

Environment describe(const QString &base, const QString &folder)
{
    Environment e;
    e.id = u"demo"_s;
    e.name = u"Demo"_s;
    e.kind = EnvironmentKind::Test;
    e.demo = true;
    e.issuer = base;
    e.metadataUrl = QUrl(base + u".well-known/oauth-authorization-server"_s);
    e.healthUrl = QUrl(base + u"health"_s);
    e.delegationSource = Environment::test().delegationSource;
    e.organisationRegister = QUrl(base + u"enhetsregisteret/api"_s);
    e.resourceRegistry = QUrl(base + u"resourceregistry/api/v1/resource"_s);
    e.scopeList = QUrl(base + u"scopes/all"_s);
    e.accessManagement = QUrl(base + u"accessmanagement/api/v1"_s);
    e.tokenExchange = QUrl(base + u"authentication/api/v1/exchange/maskinporten"_s);
    e.portal = Environment::test().portal;
    e.apis.insert(u"brreg:reelle"_s, QUrl(base + u"api/oppslag"_s));
    e.caFile = DemoMaterial::path(folder, DemoMaterial::caFile);
    e.issuerCaFiles = QStringList{DemoMaterial::path(folder, DemoMaterial::issuersFile)};
    return e;
}

} // namespace

class DemoEnvironment::Private {
public:
    Private(const QString &dataFolder, DemoMaterial made)
        : folder(QDir(dataFolder).absolutePath())
        , material(std::move(made))
        , served(DemoMaterial::path(folder, "demo-environment.lock"))
        , server(tlsOf(material), [this](const DemoRequest &request) { return answer(request); })
    {
    }
    ~Private() { QFile::remove(file); }

    std::optional<QString> start();
    DemoAnswer answer(const DemoRequest &request);
    bool writeFile();

    QString folder;
    DemoMaterial material;
    QLockFile served; ///< whoever holds it owns the environment file of the ordinary name
    QString file;
    Environment environment;
    std::unique_ptr<DemoMaskinporten> maskinporten;
    std::unique_ptr<DemoAltinn> altinn;
    DemoServer server;
};

std::optional<QString> DemoEnvironment::Private::start()
{
    if (!server.start())
        return u"cannot listen on loopback: "_s + server.errorString();
    const QString base = u"https://127.0.0.1:%1/"_s.arg(server.serverPort());
    environment = describe(base, folder);
    maskinporten = std::make_unique<DemoMaskinporten>(material, base, folder);
    altinn = std::make_unique<DemoAltinn>(*maskinporten, base);
    if (!writeFile())
        return u"cannot write %1"_s.arg(file);
    return std::nullopt;
}

bool DemoEnvironment::Private::writeFile()
{
    served.setStaleLockTime(0); // stale when its process is gone, however old it is
    const bool first = served.tryLock(0);
    const QString own =
        u"demo-environment-%1-%2.json"_s.arg(QCoreApplication::applicationPid()).arg(server.serverPort());
    file = QDir(folder).filePath(first ? u"demo-environment.json"_s : own);
    QSaveFile out(file);
    return out.open(QIODevice::WriteOnly)
        && out.write(QJsonDocument(environment.toJson()).toJson(QJsonDocument::Indented)) > 0 && out.commit();
}

DemoAnswer DemoEnvironment::Private::answer(const DemoRequest &request)
{
    if (const auto answered = maskinporten->answer(request))
        return *answered;
    if (const auto answered = demoRegister(request))
        return *answered;
    if (const auto answered = altinn->answer(request))
        return *answered;
    if (const auto answered = demoApi(request, *maskinporten))
        return *answered;
    return problemAnswer(404, u"Not Found"_s);
}

DemoEnvironment::DemoEnvironment(std::unique_ptr<Private> made)
    : d(std::move(made))
{
}

DemoEnvironment::~DemoEnvironment() = default;

Result<std::unique_ptr<DemoEnvironment>, QString> DemoEnvironment::start(const QString &dataFolder)
{
    auto material = DemoMaterial::ensure(dataFolder);
    if (!material)
        return material.error();
    auto made = std::make_unique<Private>(dataFolder, std::move(material).value());
    if (const auto fault = made->start())
        return *fault;
    return std::unique_ptr<DemoEnvironment>(new DemoEnvironment(std::move(made)));
}

Environment DemoEnvironment::environment() const
{
    return d->environment;
}

QString DemoEnvironment::environmentFile() const
{
    return d->file;
}

QString DemoEnvironment::clientId() const
{
    return clients().first().id;
}

QString DemoEnvironment::keyFile() const
{
    return clients().first().keyFile;
}

QString DemoEnvironment::keyPassword() const
{
    return DemoMaterial::password();
}

QList<DemoClient> DemoEnvironment::clients() const
{
    return demoClients(d->folder);
}

DemoClient DemoEnvironment::apiOwner() const
{
    const QList<DemoClient> all = clients();
    return *std::find_if(all.begin(), all.end(), [](const DemoClient &each) { return each.plain; });
}

QList<DemoKeyFile> DemoEnvironment::keyFiles() const
{
    const auto file = [this](const char *name, const QString &situation, Cause expected) {
        return DemoKeyFile{DemoMaterial::path(d->folder, name), situation, expected};
    };
    return {file(DemoMaterial::supplierFile, u"supplier"_s, Cause::DelegationVerified),
        file(DemoMaterial::expiredFile, u"expired"_s, Cause::CertificateExpired),
        file(DemoMaterial::otherFile, u"other_organisation"_s, Cause::CertificateOfOtherOrganisation),
        file(DemoMaterial::productionFile, u"production"_s, Cause::CertificateWrongEnvironment),
        file(DemoMaterial::encryptionFile, u"encryption_only"_s, Cause::CertificateWrongPurpose)};
}

} // namespace da
