// SPDX-License-Identifier: MIT
#include "gui/KeyTexts.h"

#include "diagnosis/CauseTitles.h"
#include "diagnosis/KeySentences.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>

#include <algorithm>

namespace da {

namespace {

struct KeyTexts {
    Q_DECLARE_TR_FUNCTIONS(da::KeyTexts)
};

struct ErrorRow {
    const char *what;
    const char *text;
};

/// By KeyFileError::what: what the file is, or what is amiss with it.
constexpr ErrorRow errorRows[] = {
    {"too_large", QT_TRANSLATE_NOOP("da::KeyTexts", "The file is larger than any key file.")},
    {"too_many",
        QT_TRANSLATE_NOOP("da::KeyTexts", "The file holds more certificates or keys than any key file.")},
    {"iterations",
        QT_TRANSLATE_NOOP("da::KeyTexts", "The file asks for so much computing that it is not opened.")},
    {"jks",
        QT_TRANSLATE_NOOP("da::KeyTexts",
            "This is a Java keystore (JKS). Convert it to PKCS#12 with keytool, and open the new file.")},
    {"jceks",
        QT_TRANSLATE_NOOP("da::KeyTexts",
            "This is a Java keystore (JCEKS). Convert it to PKCS#12 with keytool, and open the new file.")},
    {"html",
        QT_TRANSLATE_NOOP(
            "da::KeyTexts", "This is a web page, perhaps saved in place of the file. Fetch the file anew.")},
    {"zip",
        QT_TRANSLATE_NOOP(
            "da::KeyTexts", "This is a zip archive. Unpack it, and open the file that lies in it.")},
    {"empty", QT_TRANSLATE_NOOP("da::KeyTexts", "The file is empty. Fetch it anew.")},
    {"truncated", QT_TRANSLATE_NOOP("da::KeyTexts", "The end of the file is missing. Fetch it anew.")},
    {"structure",
        QT_TRANSLATE_NOOP(
            "da::KeyTexts", "The file begins like a PKCS#12 and is damaged inside. Fetch it anew.")},
    {"certificate_request",
        QT_TRANSLATE_NOOP("da::KeyTexts",
            "This is a certificate request (CSR), not yet a certificate. Open what the issuer sent back.")},
    {"certificate_unreadable",
        QT_TRANSLATE_NOOP("da::KeyTexts",
            "The certificate in the file is damaged or not made by the rules, so it cannot be read. Fetch it "
            "anew "
            "from the issuer.")},
    {"crl",
        QT_TRANSLATE_NOOP("da::KeyTexts",
            "This is a list of revoked certificates (CRL), without a certificate or key in it.")},
    {"public_key",
        QT_TRANSLATE_NOOP(
            "da::KeyTexts", "This is a public key. To sign, the file with the private key is needed.")},
    {"public_jwk",
        QT_TRANSLATE_NOOP("da::KeyTexts",
            "This is a public key (JWK), such as is registered on a client. To sign, the file with the "
            "private key "
            "is needed.")},
    {"openssh",
        QT_TRANSLATE_NOOP("da::KeyTexts",
            "This is a key for SSH. Maskinporten wants a business certificate or a key made for the "
            "client.")},
    {"json", QT_TRANSLATE_NOOP("da::KeyTexts", "This is JSON, but no key (JWK).")},
    {"xml",
        QT_TRANSLATE_NOOP("da::KeyTexts", "This is XML. A PKCS#12 (.p12, .pfx), PEM or JWK file is wanted.")},
    {"text",
        QT_TRANSLATE_NOOP("da::KeyTexts",
            "This is a text without a key or certificate in it. A PKCS#12 (.p12, .pfx), PEM or JWK file is "
            "wanted.")},
    {"password_encoding",
        QT_TRANSLATE_NOOP("da::KeyTexts",
            "The password fits the file as a whole, but not the key in it. Export the file anew with a "
            "password of "
            "letters a to z and digits.")},
    {"pbmac1",
        QT_TRANSLATE_NOOP("da::KeyTexts",
            "The file is protected with PBMAC1, which cannot be read here. Export it anew without that "
            "option.")},
    {"dek_info",
        QT_TRANSLATE_NOOP("da::KeyTexts",
            "The key is protected in an old way that cannot be read here. Convert it with openssl pkcs8 "
            "-topk8.")},
    {"public_key_mode",
        QT_TRANSLATE_NOOP("da::KeyTexts",
            "The file is locked with somebody's certificate and not with a password. Export it anew with a "
            "password.")},
};

QString byCause(const KeyFileError &error)
{
    switch (error.cause) {
    case Cause::KeystoreWrongPassword:
    case Cause::KeystorePasswordOrDamage:
        return error.certain
            ? KeyTexts::tr("The password is wrong.")
            : KeyTexts::tr("The password is most likely wrong. If it is right, the file is damaged.");
    case Cause::KeystoreDamaged:
        return KeyTexts::tr("The file is damaged or cut off. Fetch it anew.");
    case Cause::KeystoreLegacyCipher:
        return KeyTexts::tr("The file is protected with an old cipher that cannot be read here.");
    case Cause::KeystoreCipherUnsupportedByReader:
        return KeyTexts::tr("The file is protected in a way that this program cannot read.");
    case Cause::KeystoreNoPrivateKey:
        return KeyTexts::tr("There is no private key in the file, so nothing can be signed with it.");
    case Cause::CertificateWeakKey:
        return KeyTexts::tr("The key is of a kind that Maskinporten does not take.");
    default:
        return KeyTexts::tr("This is not a key file. A PKCS#12 (.p12, .pfx), PEM or JWK file is wanted.");
    }
}

/// In quotes where a shell would take it apart. Windows' shell knows double quotes only.
QString quoted(const QString &path)
{
#ifdef Q_OS_WIN
    return QLatin1Char('"') + path + QLatin1Char('"');
#else
    static const QRegularExpression plain(QStringLiteral("\\A[\\w./+:@-]+\\z"));
    const bool option = path.startsWith(QLatin1Char('-'));
    if (!option && plain.match(path).hasMatch())
        return path;
    QString inside = path;
    inside.replace(QLatin1Char('\''), QLatin1String("'\\''"));
    return QLatin1Char('\'') + inside + QLatin1Char('\'');
#endif
}

} // namespace

Message keyOutcomeMessage(const KeyOutcome &outcome, const QString &fileName)
{
    if (!outcome.readable)
        return {Tone::Bad, KeyTexts::tr("%1 could not be read from disk.").arg(fileName)};
    if (!outcome.error)
        return {};
    const auto *row = std::find_if(std::begin(errorRows), std::end(errorRows),
        [&outcome](const ErrorRow &r) { return outcome.error->what == QLatin1String(r.what); });
    return {Tone::Bad, row == std::end(errorRows) ? byCause(*outcome.error) : KeyTexts::tr(row->text)};
}

bool isWrongPassword(const KeyOutcome &outcome)
{
    return outcome.error
        && (outcome.error->cause == Cause::KeystoreWrongPassword
            || outcome.error->cause == Cause::KeystorePasswordOrDamage);
}

QString conversionCommand(const KeyOutcome &outcome, const QString &path)
{
    const bool isJava = outcome.error
        && (outcome.error->kind == KeyFileKind::Jks || outcome.error->kind == KeyFileKind::Jceks);
    if (!isJava)
        return {};
    const QFileInfo file(path);
    const QString target = file.path() + QLatin1Char('/') + file.completeBaseName() + QLatin1String(".p12");
    const QString type =
        outcome.error->kind == KeyFileKind::Jceks ? QStringLiteral(" -srcstoretype JCEKS") : QString();
    return QStringLiteral("keytool -importkeystore -srckeystore %1%2 -destkeystore %3 -deststoretype PKCS12")
        .arg(quoted(QDir::toNativeSeparators(path)), type, quoted(QDir::toNativeSeparators(target)));
}

Message keyFindingMessage(const KeyFinding &finding, const Texts &texts)
{
    const Tone tone = finding.severity == KeyFinding::Severity::Blocks ? Tone::Bad
        : finding.severity == KeyFinding::Severity::Warning            ? Tone::Doubt
                                                                       : Tone::Neutral;
    const QString sentence = keyFindingSentence(texts, finding.detail, finding.arguments);
    return {tone, sentence.isEmpty() ? causeTitle(texts, finding.cause) : sentence};
}

} // namespace da
