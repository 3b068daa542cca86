// SPDX-License-Identifier: MIT
#pragma once

#include "crypto/CertificateMaker.h"
#include "crypto/KeyFile.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace da::test {

/// The instant all material is made for and judged at.
[[nodiscard]] QDateTime instant();

/// A key that is made once per program; @p index tells several apart.
[[nodiscard]] SigningKey key(int index = 0);

/// A look-alike of Buypass' or Commfides' test CA (name and profile, own key), and what it issues.
[[nodiscard]] MadeCertificate lookAlikeRoot();
[[nodiscard]] MadeCertificate lookAlikeCa(const MadeCertificate &root,
    const QString &commonName = QStringLiteral("Buypass Class 3 Test4 CA G2 ST Business"));
/// An ordinary leaf: NTRNO-@p number, digitalSignature and keyEncipherment, 1000 days left at instant().
[[nodiscard]] CertificateRequest leafRequest(const QString &number = QStringLiteral("314159268"));
[[nodiscard]] BusinessCertificate leaf(
    const CertificateRequest &request, const SigningKey &key, const MadeCertificate &ca);

/// One PKCS#12 put together bag by bag, so that it can have what ordinary writers do not write.
struct Pkcs12Plan {
    struct Key {
        SigningKey key;
        QString friendlyName;
        QByteArray ownPassword = {}; ///< in place of bagPassword; empty: the same
    };
    QList<Key> keys;
    QList<BusinessCertificate> certificates;
    std::optional<QByteArray> macPassword =
        QByteArray("test1234"); ///< UTF-8, as OpenSSL takes it; none: no MAC
    QByteArray bagPassword = "test1234"; ///< bytes for PBES2, UTF-8 for PBES1
    bool tripleDes = false; ///< PBES1 with 3DES in place of PBES2 with AES
    bool encryptCertificates = true;
    int iterations = 2048;
    qint64 claimedMacIterations = 0; ///< written in place of the true number
    qint64 claimedKeyIterations = 0;
};
[[nodiscard]] QByteArray build(const Pkcs12Plan &plan);

/// Runs the openssl command; empty and a failed check when it fails.
[[nodiscard]] QByteArray openssl(const QStringList &arguments, const QByteArray &input = {});

[[nodiscard]] inline SecretBytes secret(const char *utf8)
{
    return SecretBytes::fromUtf8(QString::fromUtf8(utf8));
}

} // namespace da::test
