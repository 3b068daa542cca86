// SPDX-License-Identifier: MIT
#include "diagnosis/KeySentences.h"

#include "domain/OrganisationNumber.h"

#include <QDateTime>
#include <QLocale>

#include <algorithm>

namespace da {

namespace {

struct Row {
    const char *detail;
    const char *text; ///< %1, %2: the arguments, readable
};

constexpr Row rows[] = {
    {"expired", QT_TRANSLATE_NOOP("Diagnosis", "The certificate expired on %1. A new one must be ordered.")},
    {"not_yet_valid", QT_TRANSLATE_NOOP("Diagnosis", "The certificate is not valid until %1.")},
    {"expires_soon",
        QT_TRANSLATE_NOOP("Diagnosis", "The certificate expires on %2. Order a new one in good time.")},
    {"encryption_only",
        QT_TRANSLATE_NOOP("Diagnosis",
            "This certificate is only for encryption, so it cannot sign. Use the one for authentication.")},
    {"signing_only",
        QT_TRANSLATE_NOOP("Diagnosis",
            "This certificate is for signing. As far as is known it can be used here; the one for "
            "authentication is the usual choice.")},
    {"key_usage_missing",
        QT_TRANSLATE_NOOP("Diagnosis", "The certificate does not say what it may be used for.")},
    {"key_usage_not_critical",
        QT_TRANSLATE_NOOP("Diagnosis",
            "The certificate's key usage is not marked as critical. Digdir's own check of certificates wants "
            "it so.")},
    {"no_signing",
        QT_TRANSLATE_NOOP("Diagnosis",
            "The certificate's key usage allows neither authentication nor signing, so it cannot be used "
            "here.")},
    {"dates_unreadable", QT_TRANSLATE_NOOP("Diagnosis", "The certificate's dates cannot be read.")},
    {"time_stamping_only",
        QT_TRANSLATE_NOOP(
            "Diagnosis", "This certificate is only for time stamps, so it cannot be used here.")},
    {"other_organisation",
        QT_TRANSLATE_NOOP("Diagnosis",
            "The certificate belongs to %1, and you expected %2. It must belong to the client's owner.")},
    {"organisation_missing",
        QT_TRANSLATE_NOOP("Diagnosis", "There is no Norwegian organisation number in the certificate.")},
    {"check_digit",
        QT_TRANSLATE_NOOP("Diagnosis", "The organisation number in the certificate, %1, is not valid.")},
    {"numbers_differ",
        QT_TRANSLATE_NOOP(
            "Diagnosis", "The certificate names more than one organisation number: %1 and %2.")},
    {"sub_unit", QT_TRANSLATE_NOOP("Diagnosis", "The certificate also names the sub-unit %1.")},
    {"weak_key",
        QT_TRANSLATE_NOOP(
            "Diagnosis", "The key is too short: %1 with %2 bits. Maskinporten wants at least 2048.")},
    {"key_not_rsa",
        QT_TRANSLATE_NOOP("Diagnosis", "The key is of the kind %1. Maskinporten takes RSA keys.")},
    {"ca_certificate",
        QT_TRANSLATE_NOOP("Diagnosis", "This is an issuer's certificate, not an organisation's own.")},
    {"person",
        QT_TRANSLATE_NOOP(
            "Diagnosis", "This certificate was issued to a person. A business certificate is wanted.")},
    {"web_site",
        QT_TRANSLATE_NOOP(
            "Diagnosis", "This certificate is for a web site. A business certificate is wanted.")},
    {"unknown_issuer",
        QT_TRANSLATE_NOOP("Diagnosis",
            "The issuer is not known here: %1. Maskinporten takes certificates from Buypass and Commfides.")},
    {"self_signed",
        QT_TRANSLATE_NOOP("Diagnosis",
            "The certificate is self-signed. A business certificate comes from Buypass or Commfides.")},
    {"not_signed_by_known_ca",
        QT_TRANSLATE_NOOP("Diagnosis",
            "The issuer calls itself %1, but none of that issuer's known certificates signed it.")},
    {"hard_token",
        QT_TRANSLATE_NOOP("Diagnosis",
            "The issuer made this certificate for a smart card, so its key should not lie in a file.")},
    {"old_signature", QT_TRANSLATE_NOOP("Diagnosis", "The certificate is signed with the outdated %1.")},
    {"unrelated_ca",
        QT_TRANSLATE_NOOP(
            "Diagnosis", "The file also holds an issuer that did not sign this certificate: %1.")},
    {"no_private_key",
        QT_TRANSLATE_NOOP(
            "Diagnosis", "There is no private key in the file, so nothing can be signed with it.")},
    {"several_organisations",
        QT_TRANSLATE_NOOP("Diagnosis", "The file holds keys of several organisations. Choose one.")},
    {"legacy_cipher",
        QT_TRANSLATE_NOOP("Diagnosis",
            "The file is protected with the old cipher %1. It works here; newer software may refuse it.")},
    {"password_not_ascii",
        QT_TRANSLATE_NOOP("Diagnosis",
            "The password has characters beyond ASCII, such as æ, ø and å. Java before version 25 refuses "
            "the file "
            "because of them and says that the password is wrong.")},
    {"password_encoding",
        QT_TRANSLATE_NOOP("Diagnosis",
            "The file was made with another encoding of the password (%1). It works here; other software may "
            "refuse it.")},
    {"no_mac",
        QT_TRANSLATE_NOOP(
            "Diagnosis", "The file has no checksum, so it cannot be told whether somebody changed it.")},
    {"key_not_encrypted",
        QT_TRANSLATE_NOOP("Diagnosis",
            "The key lies in the file without a password. Anybody who has the file can use it.")},
    {"kid_needed",
        QT_TRANSLATE_NOOP("Diagnosis",
            "There is no certificate in the file. Write the key id (kid) that is registered on the client.")},
    {"issuer_not_listed",
        QT_TRANSLATE_NOOP(
            "Diagnosis", "The issuer %1 is not among those that Maskinporten is known to take.")},
    {"policy_not_listed",
        QT_TRANSLATE_NOOP(
            "Diagnosis", "The certificate's policy is not among those known for business certificates.")},
    {"several_keys",
        QT_TRANSLATE_NOOP(
            "Diagnosis", "The file holds several keys. The key id (kid) tells which one is meant.")},
    {"certificate_unreadable",
        QT_TRANSLATE_NOOP("Diagnosis", "Certificates in the file that cannot be read: %1.")},
    {"wrong_environment",
        QT_TRANSLATE_NOOP(
            "Diagnosis", "This is a production certificate. The test environment wants a test certificate.")},
    {"key_locked", QT_TRANSLATE_NOOP("Diagnosis", "Keys in the file that this password does not open: %1.")},
    {"jwk_other_use",
        QT_TRANSLATE_NOOP("Diagnosis", "The key says of itself that it is meant for something else (%1).")},
    {"kid_unusual",
        QT_TRANSLATE_NOOP("Diagnosis",
            "The key id (kid) “%1” has characters that a registered key cannot have: only a to z, A to Z, "
            "digits "
            "and . _ - are taken.")},
    {"no_certificate_fits",
        QT_TRANSLATE_NOOP("Diagnosis", "None of the certificates in the file belongs to the private key.")},
};

QLocale localeOf(Language language)
{
    return language == Language::Bokmaal ? QLocale(QLocale::NorwegianBokmal)
        : language == Language::Nynorsk  ? QLocale(QLocale::NorwegianNynorsk)
                                         : QLocale(QLocale::English, QLocale::UnitedKingdom);
}

/// Dates come as ISO 8601 and organisation numbers as bare digits.
QString readable(const QString &argument, Language language)
{
    if (const QDateTime when = QDateTime::fromString(argument, Qt::ISODate); when.isValid())
        return localeOf(language).toString(when.toLocalTime().date(), QLocale::ShortFormat);
    const auto number = OrganisationNumber::parse(argument);
    return number && number->digits() == argument ? number->grouped() : argument;
}

} // namespace

QString keyFindingSentence(const Texts &texts, const QString &detail, const QStringList &arguments)
{
    if (detail == QLatin1String("wrong_environment") && arguments.value(0) == QLatin1String("test"))
        return texts(
            QT_TRANSLATE_NOOP("Diagnosis", "This is a test certificate, and production takes none."));
    const auto *row = std::find_if(std::begin(rows), std::end(rows),
        [&detail](const Row &r) { return detail == QLatin1String(r.detail); });
    if (row == std::end(rows))
        return {};
    const QString text = texts(row->text);
    QString result;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const bool place = text.at(i) == QLatin1Char('%') && i + 1 < text.size() && text.at(i + 1).isDigit();
        result += place ? readable(arguments.value(text.at(i + 1).digitValue() - 1), texts.language())
                        : QString(text.at(i));
        i += place ? 1 : 0;
    }
    return result;
}

} // namespace da
