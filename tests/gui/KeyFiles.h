// SPDX-License-Identifier: MIT
#pragma once

#include "crypto/Material.h"

#include <QFile>
#include <QTemporaryDir>

namespace da::test {

/// A password that nobody would write by chance, so that any file can be searched for it.
inline const QString rarePassword = QStringLiteral("Kirsebærhage-1898-zq7");

/// Writes a PKCS#12 of a look-alike business certificate that can sign for a day from now on.
inline QString writeKeyFile(const QTemporaryDir &folder, const QString &name, const QString &password)
{
    static const MadeCertificate ca = lookAlikeCa(lookAlikeRoot());
    CertificateRequest request = leafRequest();
    request.notBefore = QDateTime::currentDateTimeUtc().addDays(-1);
    request.notAfter = request.notBefore.addDays(400);
    const auto bytes = makePkcs12({key(), leaf(request, key(), ca), {ca.certificate}, QStringLiteral("demo")},
        SecretBytes::fromUtf8(password));
    QFile file(folder.filePath(name));
    return bytes && file.open(QIODevice::WriteOnly) && file.write(*bytes) == bytes->size() ? file.fileName()
                                                                                           : QString();
}

} // namespace da::test
