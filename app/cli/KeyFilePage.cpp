// SPDX-License-Identifier: MIT
#include "cli/KeyFilePage.h"

#include "diagnosis/CauseTitles.h"
#include "diagnosis/KeyFileSentences.h"
#include "diagnosis/KeySentences.h"
#include "domain/OrganisationNumber.h"

namespace da {

namespace {

using namespace Qt::StringLiterals;

QString joined(const Words &words, const QStringList &ids)
{
    QStringList names;
    for (const QString &id : ids) {
        names << (id == "authentication"_L1 ? words(QT_TRANSLATE_NOOP("Cli", "authentication"))
                : id == "signing"_L1        ? words(QT_TRANSLATE_NOOP("Cli", "signing"))
                : id == "encryption"_L1     ? words(QT_TRANSLATE_NOOP("Cli", "encryption"))
                                            : id);
    }
    return names.join(", "_L1);
}

QString environmentName(const Words &words, CertificateEnvironment environment)
{
    switch (environment) {
    case CertificateEnvironment::Test:
        return words(QT_TRANSLATE_NOOP("Cli", "test"));
    case CertificateEnvironment::Production:
        return words(QT_TRANSLATE_NOOP("Cli", "production"));
    case CertificateEnvironment::Unknown:
        break;
    }
    return words(QT_TRANSLATE_NOOP("Cli", "not known"));
}

QString trustText(const Words &words, IssuerTrust trust)
{
    switch (trust) {
    case IssuerTrust::ConfirmedByBundledCa:
        return words(QT_TRANSLATE_NOOP("Cli", "signed by a known issuer"));
    case IssuerTrust::NotSignedByKnownCa:
        return words(QT_TRANSLATE_NOOP("Cli", "carries a known issuer's name, but is not signed by it"));
    case IssuerTrust::SelfSigned:
        return words(QT_TRANSLATE_NOOP("Cli", "self-signed"));
    case IssuerTrust::UnknownIssuer:
        break;
    }
    return words(QT_TRANSLATE_NOOP("Cli", "issuer not known to this program"));
}

QString issuerName(CertificateIssuer issuer)
{
    return issuer == CertificateIssuer::Buypass  ? u"Buypass"_s
        : issuer == CertificateIssuer::Commfides ? u"Commfides"_s
                                                 : QString();
}

QString generationName(CertificateGeneration generation)
{
    return generation == CertificateGeneration::Seid1 ? u"SEID 1"_s
        : generation == CertificateGeneration::Seid2  ? u"SEID 2"_s
                                                      : QString();
}

/// Why this key of several; empty where there was nothing to choose.
QString reasonText(const Words &words, KeyChoice::Reason reason)
{
    switch (reason) {
    case KeyChoice::Reason::Authentication:
        return words(QT_TRANSLATE_NOOP("Cli", "Chosen because its certificate is for authentication."));
    case KeyChoice::Reason::Newest:
        return words(QT_TRANSLATE_NOOP("Cli", "Chosen because it is the newest of those that can be used."));
    case KeyChoice::Reason::OnlyUsable:
        return words(QT_TRANSLATE_NOOP("Cli", "Chosen because no other can be used here and now."));
    case KeyChoice::Reason::NoneUsable:
        return words(QT_TRANSLATE_NOOP("Cli", "None can be used here and now; this one comes closest."));
    default:
        return {};
    }
}

QString validity(const Words &words, const BusinessCertificate &certificate, const QDateTime &at)
{
    return words(QT_TRANSLATE_NOOP("Cli", "%1 to %2 (days left: %3)"))
        .arg(certificate.notBefore().toString(Qt::ISODate), certificate.notAfter().toString(Qt::ISODate),
            QString::number(certificate.daysLeft(at)));
}

QString organisation(const BusinessCertificate &certificate)
{
    const QString name = certificate.organisationName();
    if (certificate.organisationNumber().isEmpty())
        return name;
    const QString number = OrganisationNumber::grouped(certificate.organisationNumber());
    return name.isEmpty() ? number : u"%1 (%2)"_s.arg(name, number);
}

QString keyText(const Words &words, const KeyEntry &entry)
{
    if (entry.key)
        return words(QT_TRANSLATE_NOOP("Cli", "%1, %2 bits, private"))
            .arg(entry.key->kind(), QString::number(entry.key->bits()));
    if (entry.certificate) {
        return words(QT_TRANSLATE_NOOP("Cli", "%1, %2 bits, only public"))
            .arg(entry.certificate->keyKind(), QString::number(entry.certificate->keyBits()));
    }
    return {};
}

QStringList sentences(const Words &words, const QList<KeyFinding> &findings)
{
    QStringList list;
    for (const KeyFinding &finding : findings) {
        const QString sentence = keyFindingSentence(words.shared(), finding.detail, finding.arguments);
        list << (sentence.isEmpty() ? causeTitle(words.shared(), finding.cause) : sentence);
    }
    list.removeDuplicates();
    return list;
}

void putFindings(Page &page, const Words &words, const QList<KeyFinding> &findings)
{
    QList<KeyFinding> problems;
    QList<KeyFinding> remarks;
    for (const KeyFinding &finding : findings)
        (finding.isProblem() ? problems : remarks) << finding;
    if (!problems.isEmpty()) {
        page.heading(words(QT_TRANSLATE_NOOP("Cli", "Problems")));
        page.bullets(sentences(words, problems));
    }
    if (!remarks.isEmpty()) {
        page.heading(words(QT_TRANSLATE_NOOP("Cli", "Worth knowing")));
        page.bullets(sentences(words, remarks));
    }
}

void putCertificate(
    Page &page, const Words &words, const BusinessCertificate &certificate, const KeyContext &context)
{
    page.fields({
        {words(QT_TRANSLATE_NOOP("Cli", "Organisation")), organisation(certificate)},
        {words(QT_TRANSLATE_NOOP("Cli", "Other numbers")),
            certificate.otherOrganisationNumbers().join(", "_L1)},
        {words(QT_TRANSLATE_NOOP("Cli", "Sub-unit")), certificate.subUnit()},
        {words(QT_TRANSLATE_NOOP("Cli", "Valid")), validity(words, certificate, context.at)},
        {words(QT_TRANSLATE_NOOP("Cli", "Environment")), environmentName(words, certificate.environment())},
        {words(QT_TRANSLATE_NOOP("Cli", "Generation")), generationName(certificate.generation())},
        {words(QT_TRANSLATE_NOOP("Cli", "Purpose")), joined(words, toIds(certificate.purposes()))},
        {words(QT_TRANSLATE_NOOP("Cli", "Key usage")),
            (certificate.keyUsages() + certificate.extendedKeyUsages()).join(", "_L1)},
        {words(QT_TRANSLATE_NOOP("Cli", "Subject")), certificate.subject()},
        {words(QT_TRANSLATE_NOOP("Cli", "Issued by")), issuerName(certificate.issuer())},
        {words(QT_TRANSLATE_NOOP("Cli", "Issuer")), certificate.issuerDn()},
        {QString(),
            context.issuers == nullptr ? QString() : trustText(words, context.issuers->confirm(certificate))},
        {words(QT_TRANSLATE_NOOP("Cli", "Serial number")), certificate.serial()},
        {words(QT_TRANSLATE_NOOP("Cli", "SHA-256 thumbprint")), certificate.thumbprintSha256()},
        {words(QT_TRANSLATE_NOOP("Cli", "SHA-1 thumbprint")), certificate.thumbprintSha1()},
        {words(QT_TRANSLATE_NOOP("Cli", "Policies")), certificate.policies().join(", "_L1)},
        {words(QT_TRANSLATE_NOOP("Cli", "Signed with")), certificate.signatureAlgorithm()},
    });
}

void putEntry(Page &page, const Words &words, const KeyEntry &entry, const KeyContext &context)
{
    if (entry.certificate)
        putCertificate(page, words, *entry.certificate, context);
    QStringList chain;
    for (const BusinessCertificate &issuer : entry.chain)
        chain << issuer.subject();
    page.fields({
        {words(QT_TRANSLATE_NOOP("Cli", "Key")), keyText(words, entry)},
        {words(QT_TRANSLATE_NOOP("Cli", "Key identifier (kid)")), entry.kid},
        {words(QT_TRANSLATE_NOOP("Cli", "Name in the file")), entry.friendlyName},
        {words(QT_TRANSLATE_NOOP("Cli", "Chain")), chain.join(u" <- "_s)},
    });
}

} // namespace

void putKeyFile(Page &page, const Words &words, const KeyFile &file, const KeyContext &context)
{
    const bool usable = isUsable(file, context);
    page.title(usable ? words(QT_TRANSLATE_NOOP("Cli", "This key can be used for signing here and now."))
                      : words(QT_TRANSLATE_NOOP("Cli", "This file cannot be used for signing here and now.")),
        usable ? Page::Tone::Good : Page::Tone::Bad);
    const KeyChoice choice = file.chosen(context);
    const int chosen = choice.index;
    QList<KeyFinding> findings = file.findings(context);
    if (chosen >= 0)
        findings += file.entries().at(chosen).findings(context);
    putFindings(page, words, findings);
    for (qsizetype i = 0; i < file.entries().size(); ++i) {
        const QString name =
            words(QT_TRANSLATE_NOOP("Cli", "Entry %1 of %2")).arg(i + 1).arg(file.entries().size());
        page.heading(i == chosen ? words(QT_TRANSLATE_NOOP("Cli", "%1, the one to use")).arg(name) : name);
        const QString reason = i == chosen ? reasonText(words, choice.reason) : QString();
        if (!reason.isEmpty() && file.entries().size() > 1)
            page.paragraph(reason, Page::Tone::Quiet, 2);
        putEntry(page, words, file.entries().at(i), context);
        if (i != chosen)
            page.bullets(sentences(words, file.entries().at(i).findings(context)));
    }
}

void putKeyFileError(Page &page, const Words &words, const UnopenedFile &file, const KeyContext &context)
{
    const KeyFileError &error = file.error;
    page.title(words(QT_TRANSLATE_NOOP("Cli", "The file was not opened.")), Page::Tone::Bad);
    const QString title = causeTitle(words.shared(), error.cause);
    page.paragraph(error.certain ? title : words(QT_TRANSLATE_NOOP("Cli", "Likely: %1")).arg(title));
    const QString sentence = keyFileSentence(words.shared(), error.what);
    if (!sentence.isEmpty())
        page.paragraph(sentence);
    if (const QString command = keyFileConversion(error.what, file.path); !command.isEmpty())
        page.verbatim(u"  "_s + command);
    QStringList others;
    for (const Cause cause : error.alternatives)
        others << causeTitle(words.shared(), cause);
    if (!others.isEmpty()) {
        page.heading(words(QT_TRANSLATE_NOOP("Cli", "It may also be")));
        page.bullets(others);
    }
    page.fields({{words(QT_TRANSLATE_NOOP("Cli", "Kind of file")), toId(error.kind)}});
    for (const BusinessCertificate &certificate : file.open) {
        page.heading(words(QT_TRANSLATE_NOOP("Cli", "Certificate that can be read without the password")));
        putCertificate(page, words, certificate, context);
    }
}

} // namespace da
