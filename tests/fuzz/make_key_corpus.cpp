// SPDX-License-Identifier: MIT
//
// make_key_corpus FOLDER: writes one small file of each kind for the fuzzers to begin from.
#include "crypto/CertificateMaker.h"
#include "crypto/JwsSigner.h"
#include "crypto/KeyPair.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

using namespace da;
using namespace Qt::StringLiterals;

namespace {

bool write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

CertificateRequest request()
{
    CertificateRequest made;
    made.subject = {{u"O"_s, u"BLÅBÆR AS"_s}, {u"organizationIdentifier"_s, u"NTRNO-314159268"_s}};
    made.notBefore = QDateTime(QDate(2025, 1, 1), QTime(0, 0), Qt::UTC);
    made.notAfter = made.notBefore.addYears(3);
    made.keyUsages = {u"digitalSignature"_s};
    return made;
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    const QString folder = QCoreApplication::arguments().value(1);
    const auto key = generateRsaKey(1024);
    const auto certificate = key ? makeCertificate(request(), *key) : CryptoError();
    if (!certificate || !QDir().mkpath(folder))
        return 1;
    const SecretBytes password = SecretBytes::fromUtf8(u"test1234"_s);
    const auto p12 = makePkcs12({*key, *certificate, {}, u"navn"_s, 16}, password);
    const auto open = makePkcs12({*key, *certificate, {}, {}, 1}, {});
    const auto pem = plainPkcs8Pem(*key);
    const auto jws = signJws({{u"kid"_s, u"k"_s}}, {{u"iss"_s, u"x"_s}}, *key);
    if (!p12 || !open || !pem || !jws)
        return 1;
    const bool written = write(folder + u"/a.p12"_s, *p12) && write(folder + u"/empty-password.p12"_s, *open)
        && write(folder + u"/key.pem"_s, *pem + certificate->pem().toLatin1())
        && write(folder + u"/certificate.der"_s, certificate->der())
        && write(folder + u"/jwks.json"_s, publicJwks(*key, u"k"_s))
        && write(folder + u"/jws.txt"_s, jws->copyToByteArray())
        && write(folder + u"/base64.txt"_s, p12->toBase64());
    return written ? 0 : 1;
}
