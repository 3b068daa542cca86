// SPDX-License-Identifier: MIT
#include "gui/KeyTexts.h"

#include "domain/OrganisationNumber.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace da {

namespace {

struct KeyTexts {
    Q_DECLARE_TR_FUNCTIONS(da::KeyTexts)
};

struct Row {
    const char *detail; ///< of KeyFinding
    const char *text; ///< %1, %2: its arguments, readable
};

constexpr Row findingRows[] = {
    {"expired",
        QT_TRANSLATE_NOOP("da::KeyTexts", "The certificate expired on %1. A new one must be ordered.")},
    {"not_yet_valid", QT_TRANSLATE_NOOP("da::KeyTexts", "The certificate is not valid until %1.")},
    {"expires_soon",
        QT_TRANSLATE_NOOP("da::KeyTexts", "The certificate expires on %2. Order a new one in good time.")},
    {"encryption_only",
        QT_TRANSLATE_NOOP("da::KeyTexts",
            "This certificate is only for encryption, so it cannot sign. Use the one for authentication.")},
    {"signing_only",
        QT_TRANSLATE_NOOP("da::KeyTexts",
            "This certificate is for signing documents. Maskinporten wants the one for authentication.")},
    {"key_usage_missing",
        QT_TRANSLATE_NOOP("da::KeyTexts", "The certificate does not say what it may be used for.")},
    {"time_stamping_only",
        QT_TRANSLATE_NOOP(
            "da::KeyTexts", "This certificate is only for time stamps, so it cannot be used here.")},
    {"other_organisation",
        QT_TRANSLATE_NOOP("da::KeyTexts",
            "The certificate belongs to %1, and you expected %2. It must belong to the client's owner.")},
    {"organisation_missing",
        QT_TRANSLATE_NOOP("da::KeyTexts", "There is no Norwegian organisation number in the certificate.")},
    {"check_digit",
        QT_TRANSLATE_NOOP("da::KeyTexts", "The organisation number in the certificate, %1, is not valid.")},
    {"numbers_differ",
        QT_TRANSLATE_NOOP(
            "da::KeyTexts", "The certificate names more than one organisation number: %1 and %2.")},
    {"sub_unit", QT_TRANSLATE_NOOP("da::KeyTexts", "The certificate also names the sub-unit %1.")},
    {"weak_key",
        QT_TRANSLATE_NOOP(
            "da::KeyTexts", "The key is too short: %1 with %2 bits. Maskinporten wants at least 2048.")},
    {"key_not_rsa",
        QT_TRANSLATE_NOOP("da::KeyTexts", "The key is of the kind %1. Maskinporten takes RSA keys.")},
    {"ca_certificate",
        QT_TRANSLATE_NOOP("da::KeyTexts", "This is an issuer's certificate, not an organisation's own.")},
    {"person",
        QT_TRANSLATE_NOOP(
            "da::KeyTexts", "This certificate was issued to a person. A business certificate is wanted.")},
    {"web_site",
        QT_TRANSLATE_NOOP(
            "da::KeyTexts", "This certificate is for a web site. A business certificate is wanted.")},
    {"unknown_issuer",
        QT_TRANSLATE_NOOP("da::KeyTexts",
            "The issuer is not known here: %1. Maskinporten takes certificates from Buypass and Commfides.")},
    {"self_signed",
        QT_TRANSLATE_NOOP("da::KeyTexts",
            "The certificate is self-signed. A business certificate comes from Buypass or Commfides.")},
    {"not_signed_by_known_ca",
        QT_TRANSLATE_NOOP("da::KeyTexts",
            "The issuer calls itself %1, but none of that issuer's known certificates signed it.")},
    {"hard_token",
        QT_TRANSLATE_NOOP("da::KeyTexts",
            "The issuer made this certificate for a smart card, so its key should not lie in a file.")},
    {"old_signature", QT_TRANSLATE_NOOP("da::KeyTexts", "The certificate is signed with the outdated %1.")},
    {"unrelated_ca",
        QT_TRANSLATE_NOOP(
            "da::KeyTexts", "The file also holds an issuer that did not sign this certificate: %1.")},
    {"no_private_key",
        QT_TRANSLATE_NOOP(
            "da::KeyTexts", "There is no private key in the file, so nothing can be signed with it.")},
    {"several_organisations",
        QT_TRANSLATE_NOOP("da::KeyTexts", "The file holds keys of several organisations. Choose one.")},
    {"legacy_cipher",
        QT_TRANSLATE_NOOP("da::KeyTexts",
            "The file is protected with the old cipher %1. It works here; newer software may refuse it.")},
    {"password_not_ascii",
        QT_TRANSLATE_NOOP("da::KeyTexts",
            "The password holds letters beyond a to z. Some software cannot open the file because of that.")},
    {"password_encoding",
        QT_TRANSLATE_NOOP("da::KeyTexts",
            "The file was made with another encoding of the password (%1). It works here; other software may "
            "refuse it.")},
    {"no_mac",
        QT_TRANSLATE_NOOP(
            "da::KeyTexts", "The file has no checksum, so it cannot be told whether somebody changed it.")},
    {"key_not_encrypted",
        QT_TRANSLATE_NOOP("da::KeyTexts",
            "The key lies in the file without a password. Anybody who has the file can use it.")},
    {"kid_needed",
        QT_TRANSLATE_NOOP("da::KeyTexts",
            "There is no certificate in the file. Write the key id (kid) that is registered on the client.")},
    {"no_certificate_fits",
        QT_TRANSLATE_NOOP(
            "da::KeyTexts", "None of the certificates in the file belongs to the private key.")},
};

struct ErrorRow {
    Cause cause;
    const char *text;
};

constexpr ErrorRow errorRows[] = {
    {Cause::KeystoreWrongPassword, QT_TRANSLATE_NOOP("da::KeyTexts", "The password is wrong.")},
    {Cause::KeystorePasswordOrDamage,
        QT_TRANSLATE_NOOP(
            "da::KeyTexts", "The password is wrong, or the file is damaged. The file does not tell which.")},
    {Cause::KeystoreDamaged,
        QT_TRANSLATE_NOOP("da::KeyTexts", "The file is damaged or cut off. Fetch it anew.")},
    {Cause::KeystoreLegacyCipher,
        QT_TRANSLATE_NOOP(
            "da::KeyTexts", "The file is protected with an old cipher that cannot be read here.")},
    {Cause::KeystoreCipherUnsupportedByReader,
        QT_TRANSLATE_NOOP("da::KeyTexts", "The file is protected in a way that this program cannot read.")},
    {Cause::KeystoreNoPrivateKey,
        QT_TRANSLATE_NOOP(
            "da::KeyTexts", "There is no private key in the file, so nothing can be signed with it.")},
    {Cause::KeystoreSeveralKeys,
        QT_TRANSLATE_NOOP("da::KeyTexts", "The file holds several keys. Choose one.")},
    {Cause::CertificateWeakKey,
        QT_TRANSLATE_NOOP("da::KeyTexts", "The key is of a kind that Maskinporten does not take.")},
};

QString whatItIs(KeyFileKind kind)
{
    switch (kind) {
    case KeyFileKind::Jks:
    case KeyFileKind::Jceks:
        return KeyTexts::tr("This is a Java keystore. Convert it to PKCS#12 with keytool.");
    case KeyFileKind::Pkcs7:
    case KeyFileKind::Der:
        return KeyTexts::tr(
            "This is a certificate without its private key. The .p12 or .pfx file is wanted.");
    case KeyFileKind::CertificateRequest:
        return KeyTexts::tr("This is a certificate request, not yet a certificate.");
    case KeyFileKind::PublicKey:
        return KeyTexts::tr("This is a public key. The private one is wanted.");
    case KeyFileKind::Html:
        return KeyTexts::tr("This is a web page, perhaps saved in place of the file. Fetch the file anew.");
    case KeyFileKind::Zip:
        return KeyTexts::tr("This is a zip archive. Unpack it first.");
    case KeyFileKind::Empty:
        return KeyTexts::tr("The file is empty.");
    default:
        return KeyTexts::tr("This is not a key file. A PKCS#12 (.p12, .pfx), PEM or JWK file is wanted.");
    }
}

/// Dates come as ISO 8601 and organisation numbers as bare digits.
QString readable(const QString &argument)
{
    if (const QDateTime when = QDateTime::fromString(argument, Qt::ISODate); when.isValid())
        return QLocale().toString(when.toLocalTime().date(), QLocale::ShortFormat);
    const auto number = OrganisationNumber::parse(argument);
    return number && number->digits() == argument ? number->grouped() : argument;
}

QString filledIn(QString text, const QStringList &arguments)
{
    for (int i = 0; i < 2; ++i)
        text.replace(QStringLiteral("%%1").arg(i + 1), readable(arguments.value(i)));
    return text;
}

QString wrongEnvironment(const QStringList &arguments)
{
    return arguments.value(0) == QLatin1String("test")
        ? KeyTexts::tr("This is a test certificate, and production takes none.")
        : KeyTexts::tr("This is a production certificate. The test environment wants a test certificate.");
}

} // namespace

Message keyOutcomeMessage(const KeyOutcome &outcome, const QString &fileName)
{
    if (!outcome.readable)
        return {Tone::Bad, KeyTexts::tr("%1 could not be read from disk.").arg(fileName)};
    if (!outcome.error)
        return {};
    if (outcome.error->what == QLatin1String("too_large"))
        return {Tone::Bad, KeyTexts::tr("The file is larger than any key file.")};
    if (outcome.error->what == QLatin1String("iterations"))
        return {Tone::Bad, KeyTexts::tr("The file asks for so much computing that it is not opened.")};
    const auto *row = std::find_if(std::begin(errorRows), std::end(errorRows),
        [&outcome](const ErrorRow &r) { return r.cause == outcome.error->cause; });
    return {Tone::Bad, row == std::end(errorRows) ? whatItIs(outcome.error->kind) : KeyTexts::tr(row->text)};
}

Message keyFindingMessage(const KeyFinding &finding)
{
    const Tone tone = finding.severity == KeyFinding::Severity::Blocks ? Tone::Bad
        : finding.severity == KeyFinding::Severity::Warning            ? Tone::Doubt
                                                                       : Tone::Neutral;
    if (finding.detail == QLatin1String("wrong_environment"))
        return {tone, wrongEnvironment(finding.arguments)};
    const auto *row = std::find_if(std::begin(findingRows), std::end(findingRows),
        [&finding](const Row &r) { return finding.detail == QLatin1String(r.detail); });
    if (row == std::end(findingRows))
        return {tone, finding.detail};
    return {tone, filledIn(KeyTexts::tr(row->text), finding.arguments)};
}

} // namespace da
