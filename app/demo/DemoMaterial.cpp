// SPDX-License-Identifier: MIT
#include "demo/DemoMaterial.h"

#include "crypto/CertificateMaker.h"
#include "crypto/IssuerRegistry.h"
#include "crypto/KeyFile.h"
#include "demo/DemoMaterialMaker.h"

#include <QDir>
#include <QFile>
#include <QLockFile>

namespace da {

namespace {

using namespace Qt::StringLiterals;

constexpr qint64 daysLeftAtLeast = 30;
constexpr int lockPatienceMs = 30000;

constexpr const char *allFiles[] = {DemoMaterial::caFile, DemoMaterial::issuersFile, DemoMaterial::serverFile,
    DemoMaterial::tokenKeyFile, DemoMaterial::supplierFile, DemoMaterial::expiredFile,
    DemoMaterial::encryptionFile, DemoMaterial::productionFile, DemoMaterial::otherFile,
    DemoMaterial::clientKeyFile, DemoMaterial::clientJwksFile};

QByteArray contents(const QString &folder, const char *name)
{
    QFile file(DemoMaterial::path(folder, name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

bool isComplete(const QString &folder)
{
    for (const char *name : allFiles) {
        if (!QFile::exists(DemoMaterial::path(folder, name)))
            return false;
    }
    return true;
}

/// The first key of a PKCS#12 made here, with its certificate.
std::optional<KeyEntry> keyOf(const QString &folder, const char *name)
{
    const auto file = KeyFile::open(
        contents(folder, name), SecretBytes::fromUtf8(DemoMaterial::password()), IssuerRegistry());
    if (!file || file->entries().isEmpty())
        return std::nullopt;
    const KeyEntry &entry = file->entries().first();
    return entry.key && entry.certificate ? std::optional(entry) : std::nullopt;
}

std::optional<DemoMaterial> read(const QString &folder)
{
    if (!isComplete(folder))
        return std::nullopt;
    DemoMaterial material;
    const auto server = keyOf(folder, DemoMaterial::serverFile);
    const auto token = keyOf(folder, DemoMaterial::tokenKeyFile);
    const auto ca = BusinessCertificate::fromPem(contents(folder, DemoMaterial::caFile));
    const auto clientKeys = PublicKeySet::fromJwks(contents(folder, DemoMaterial::clientJwksFile));
    material.issuers = BusinessCertificate::allFromPem(contents(folder, DemoMaterial::issuersFile));
    if (!server || !token || !ca || !clientKeys || material.issuers.size() < 2)
        return std::nullopt;
    const auto pem = plainPkcs8Pem(*server->key);
    // All that is valid at all ends with the server's certificate, so it speaks for the rest.
    const bool fresh = server->certificate->daysLeft(QDateTime::currentDateTimeUtc()) > daysLeftAtLeast;
    if (!pem || !fresh || !server->certificate->isSignedBy(*ca))
        return std::nullopt;
    material.serverCertificate = server->certificate;
    material.serverCa = *ca;
    material.serverKeyPem = *pem;
    material.tokenKey = token->key;
    material.tokenKid = token->key->publicKeyId().left(16);
    material.clientKeys = *clientKeys;
    return material;
}

} // namespace

QString DemoMaterial::path(const QString &folder, const char *file)
{
    return QDir(folder).filePath(QString::fromLatin1(file));
}

QString DemoMaterial::password()
{
    return u"demo"_s;
}

QString DemoMaterial::clientKid()
{
    return u"demo-key-1"_s;
}

Result<DemoMaterial, QString> DemoMaterial::ensure(const QString &folder)
{
    if (!QDir().mkpath(folder))
        return u"cannot make the folder %1"_s.arg(folder);
    // Window and command line may start at the same moment.
    QLockFile lock(path(folder, "demo-keys.lock"));
    if (!lock.tryLock(lockPatienceMs))
        return u"cannot lock the folder %1"_s.arg(folder);
    if (const auto kept = read(folder))
        return *kept;
    if (const auto fault = makeDemoMaterial(folder))
        return *fault;
    if (const auto made = read(folder))
        return *made;
    return u"what was written to %1 cannot be read back"_s.arg(folder);
}

} // namespace da
