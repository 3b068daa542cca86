// SPDX-License-Identifier: MIT
#include "crypto/KeyFile.h"

#include "crypto/KeyFileKind_p.h"
#include "crypto/KeyMaterial_p.h"
#include "crypto/PemBlocks_p.h"
#include "crypto/Pkcs12_p.h"

#include <algorithm>

namespace da {

namespace {

KeyFileError failure(Cause cause, const QString &what, KeyFileKind kind)
{
    return {cause, true, what, {}, kind};
}

ReadResult read(const FileLook &look, const ReadContext &context)
{
    if (look.what == QStringLiteral("truncated") || look.kind == KeyFileKind::Empty)
        return failure(Cause::KeystoreDamaged, look.what, look.kind);
    switch (look.kind) {
    case KeyFileKind::Pkcs12:
        return readPkcs12(look.content, context);
    case KeyFileKind::Pem:
        return readPem(look.content, context);
    case KeyFileKind::Jwk:
        return readJwk(look.content);
    case KeyFileKind::Der:
    case KeyFileKind::Pkcs7:
        return readDer(look.content, context);
    default:
        return failure(
            Cause::KeystoreNotPkcs12, look.what.isEmpty() ? toId(look.kind) : look.what, look.kind);
    }
}

bool pemNeedsPassword(const QByteArray &text)
{
    QList<PemBlock> blocks = pemBlocks(text);
    bool encrypted = false;
    for (PemBlock &block : blocks) {
        encrypted |= block.label == "ENCRYPTED PRIVATE KEY" || block.headers.contains("ENCRYPTED");
        wipe(block.der);
    }
    return encrypted;
}

bool derNeedsPassword(const QByteArray &der)
{
    const SecretBytes none;
    const auto material = readDer(der, {none, {0, 0, 0}});
    return !material && material.error().what == QStringLiteral("iterations");
}

} // namespace

KeyFile::KeyFile(KeyFileKind kind, QList<KeyEntry> entries, QList<KeyFinding> remarks)
    : m_kind(kind)
    , m_entries(std::move(entries))
    , m_remarks(std::move(remarks))
{
}

Result<KeyFile, KeyFileError> KeyFile::open(const QByteArray &bytes, const SecretBytes &password,
    const IssuerRegistry &issuers, const KeyFileLimits &limits)
{
    if (bytes.size() > limits.maxBytes)
        return failure(Cause::KeystoreNotPkcs12, QStringLiteral("too_large"), KeyFileKind::Unknown);
    FileLook look = lookAt(bytes);
    ReadResult material = read(look, {password, limits});
    wipe(look.content); // may be a key that stood in the file as base64
    if (material && material->tooMuch)
        return failure(Cause::KeystoreDamaged, QStringLiteral("too_many"), look.kind);
    if (!material) {
        KeyFileError error = material.error();
        error.kind = look.kind;
        return error;
    }
    if (material->unreadableCertificates > 0)
        material->remarks << KeyFinding{Cause::CertificateNotAccepted, KeyFinding::Severity::Warning,
            {QString::number(material->unreadableCertificates)}, QStringLiteral("certificate_unreadable")};
    KeyFile file(look.kind, entriesOf(*material, issuers), material->remarks);
    for (const KeyMaterial::Certificate &each : material->certificates)
        file.m_certificates << each.certificate;
    return file;
}

bool KeyFile::needsPassword(const QByteArray &bytes)
{
    const FileLook look = lookAt(bytes);
    if (look.what == QStringLiteral("truncated"))
        return false;
    switch (look.kind) {
    case KeyFileKind::Pkcs12:
        return pkcs12NeedsPassword(look.content);
    case KeyFileKind::Pem:
        return pemNeedsPassword(look.content);
    case KeyFileKind::Der:
        return derNeedsPassword(look.content);
    default:
        return false;
    }
}

KeyFileKind KeyFile::kindOf(const QByteArray &bytes)
{
    return lookAt(bytes).kind;
}

QList<BusinessCertificate> KeyFile::certificatesInTheOpen(const QByteArray &bytes)
{
    const FileLook look = lookAt(bytes);
    return look.kind == KeyFileKind::Pkcs12 ? pkcs12CertificatesInTheOpen(look.content)
                                            : QList<BusinessCertificate>();
}

bool KeyFile::hasPrivateKey() const
{
    return std::any_of(
        m_entries.begin(), m_entries.end(), [](const KeyEntry &entry) { return entry.key.has_value(); });
}

} // namespace da
