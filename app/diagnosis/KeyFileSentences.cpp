// SPDX-License-Identifier: MIT
#include "diagnosis/KeyFileSentences.h"

#include <algorithm>
#include <iterator>

namespace da {

namespace {

struct Row {
    const char *what;
    const char *text;
};

constexpr Row rows[] = {
    {"too_large", QT_TRANSLATE_NOOP("Diagnosis", "The file is larger than 1 MiB. No key file is.")},
    {"too_many",
        QT_TRANSLATE_NOOP("Diagnosis", "The file holds more keys or certificates than a key file does.")},
    {"empty", QT_TRANSLATE_NOOP("Diagnosis", "The file is empty. Fetch it anew.")},
    {"truncated", QT_TRANSLATE_NOOP("Diagnosis", "The file ends too early. Fetch it anew.")},
    {"structure",
        QT_TRANSLATE_NOOP(
            "Diagnosis", "The file begins as a key file and is broken further in. Fetch it anew.")},
    {"iterations",
        QT_TRANSLATE_NOOP("Diagnosis",
            "The file asks for more than ten million rounds of computing before it opens. No program that "
            "makes key files does so, and it was not tried.")},
    {"certificate_unreadable", QT_TRANSLATE_NOOP("Diagnosis", "The certificate in the file cannot be read.")},
    {"private_key",
        QT_TRANSLATE_NOOP("Diagnosis",
            "The private key in the file cannot be read, or its numbers do not belong together.")},
    {"password_needed", QT_TRANSLATE_NOOP("Diagnosis", "The file wants a password, and none was given.")},
    {"password_encoding",
        QT_TRANSLATE_NOOP("Diagnosis",
            "The password fits the file's checksum and does not open what is in it. Export the file anew, "
            "with a password of the letters a to z and digits.")},
    {"key_password",
        QT_TRANSLATE_NOOP("Diagnosis",
            "The password opens the file, and the private key in it has a password of its own. Give both the "
            "same one.")},
    {"pbmac1",
        QT_TRANSLATE_NOOP("Diagnosis",
            "The file's checksum is of a newer kind (PBMAC1) that this program cannot check. Export the file "
            "anew with an ordinary one.")},
    {"public_key_mode",
        QT_TRANSLATE_NOOP("Diagnosis",
            "The file is encrypted for another certificate and not with a password. It cannot be opened "
            "here.")},
    {"dek_info",
        QT_TRANSLATE_NOOP("Diagnosis", "The key's DEK-Info line names a cipher that is not known here.")},
    {"public_jwk",
        QT_TRANSLATE_NOOP(
            "Diagnosis", "This is only the public part of a JWK. The one with “d” in it is wanted.")},
    {"symmetric_jwk",
        QT_TRANSLATE_NOOP("Diagnosis", "This is a symmetric key (oct). Maskinporten takes RSA keys.")},
    {"EC", QT_TRANSLATE_NOOP("Diagnosis", "The key is of the kind EC. Maskinporten takes RSA keys.")},
    {"OKP", QT_TRANSLATE_NOOP("Diagnosis", "The key is of the kind OKP. Maskinporten takes RSA keys.")},
    {"jks", QT_TRANSLATE_NOOP("Diagnosis", "This is a Java key store (JKS). Convert it to PKCS#12:")},
    {"jceks", QT_TRANSLATE_NOOP("Diagnosis", "This is a Java key store (JCEKS). Convert it to PKCS#12:")},
    {"bks",
        QT_TRANSLATE_NOOP("Diagnosis",
            "This is a key store of Bouncy Castle (BKS). Convert it to PKCS#12; the library's own file is "
            "needed for that:")},
    {"openssh",
        QT_TRANSLATE_NOOP("Diagnosis",
            "This is a key for SSH, hardly the one that is registered for Maskinporten. A private one can be "
            "made into PEM:")},
    {"putty",
        QT_TRANSLATE_NOOP("Diagnosis",
            "This is a key for SSH from PuTTY, hardly the one that is registered for Maskinporten. A private "
            "one can be made into PEM:")},
    {"pgp", QT_TRANSLATE_NOOP("Diagnosis", "This is a key for PGP. Maskinporten has no use for it.")},
    {"certificate_request",
        QT_TRANSLATE_NOOP("Diagnosis",
            "This is a request for a certificate, not yet a certificate. It was to be sent to the issuer.")},
    {"public_key", QT_TRANSLATE_NOOP("Diagnosis", "This is a public key. The private one is wanted.")},
    {"crl", QT_TRANSLATE_NOOP("Diagnosis", "This is an issuer's list of revoked certificates.")},
    {"token",
        QT_TRANSLATE_NOOP(
            "Diagnosis", "This is a token (JWT), not a key. Tokens should not be kept in files.")},
    {"mail",
        QT_TRANSLATE_NOOP(
            "Diagnosis", "This is a saved e-mail. Save the file that is attached to it instead.")},
    {"keepass",
        QT_TRANSLATE_NOOP("Diagnosis", "This is a password safe (KeePass). The key file may lie in it.")},
    {"html",
        QT_TRANSLATE_NOOP(
            "Diagnosis", "This is a web page, perhaps saved in place of the file. Fetch it anew.")},
    {"pdf", QT_TRANSLATE_NOOP("Diagnosis", "This is a PDF document, perhaps the letter with the password.")},
    {"office",
        QT_TRANSLATE_NOOP("Diagnosis",
            "This is a document or a saved e-mail of Microsoft Office. If the file is attached to it, save "
            "that.")},
    {"picture", QT_TRANSLATE_NOOP("Diagnosis", "This is a picture.")},
    {"zip",
        QT_TRANSLATE_NOOP("Diagnosis",
            "This is a zip archive, or a document of the same kind. Unpack it and choose the file in it.")},
    {"archive", QT_TRANSLATE_NOOP("Diagnosis", "This is an archive. Unpack it and choose the file in it.")},
    {"database", QT_TRANSLATE_NOOP("Diagnosis", "This is a database. The key must be exported from it.")},
    {"json", QT_TRANSLATE_NOOP("Diagnosis", "This is JSON, and there is no JSON Web Key (JWK) in it.")},
    {"xml", QT_TRANSLATE_NOOP("Diagnosis", "This is XML, and no key file.")},
    {"text", QT_TRANSLATE_NOOP("Diagnosis", "This is text, and there is neither key nor certificate in it.")},
    {"unknown",
        QT_TRANSLATE_NOOP("Diagnosis",
            "It cannot be told what this file is. A PKCS#12 (.p12, .pfx), PEM or JWK file is wanted.")},
};

QString quoted(const QString &path)
{
    // A name that begins with a dash would be read as an option.
    const QString lead = path.startsWith(QLatin1Char('-')) ? QStringLiteral("./") : QString();
#ifdef Q_OS_WIN // its shell knows double quotes only, and no name has one
    return QLatin1Char('"') + lead + path + QLatin1Char('"');
#else
    QString inside = path;
    inside.replace(QLatin1Char('\''), QStringLiteral("'\\''"));
    return QLatin1Char('\'') + lead + inside + QLatin1Char('\'');
#endif
}

QString keytool(const QString &kind, const QString &path, const QString &more = {})
{
    return QStringLiteral("keytool -importkeystore -srckeystore %1 -srcstoretype %2%3 -destkeystore %4 "
                          "-deststoretype PKCS12")
        .arg(quoted(path), kind, more, quoted(path + QStringLiteral(".p12")));
}

} // namespace

QString keyFileSentence(const Texts &texts, const QString &what)
{
    const auto *row = std::find_if(
        std::begin(rows), std::end(rows), [&what](const Row &r) { return what == QLatin1String(r.what); });
    if (row != std::end(rows))
        return texts(row->text);
    if (what.isEmpty())
        return {};
    return texts(QT_TRANSLATE_NOOP("Diagnosis",
                     "The file is protected with %1, which this program cannot read. Export it anew with "
                     "another method."))
        .arg(what);
}

QString keyFileConversion(const QString &what, const QString &path)
{
    if (what == QLatin1String("jks") || what == QLatin1String("jceks"))
        return keytool(what.toUpper(), path);
    if (what == QLatin1String("bks"))
        return keytool(QStringLiteral("BKS"), path,
            QStringLiteral(" -providerclass org.bouncycastle.jce.provider.BouncyCastleProvider "
                           "-providerpath bcprov.jar"));
    if (what == QLatin1String("key_password"))
        return keytool(QStringLiteral("PKCS12"), path);
    const QString pem = quoted(path + QStringLiteral(".pem"));
    if (what == QLatin1String("openssh"))
        return QStringLiteral("cp %1 %2 && ssh-keygen -p -m PKCS8 -f %2").arg(quoted(path), pem);
    if (what == QLatin1String("putty"))
        return QStringLiteral("puttygen %1 -O private-openssh -o %2").arg(quoted(path), pem);
    return {};
}

} // namespace da
