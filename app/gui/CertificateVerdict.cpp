// SPDX-License-Identifier: MIT
#include "gui/CertificateVerdict.h"

#include "gui/KeyTexts.h"

#include <QCoreApplication>

#include <algorithm>

namespace da {

namespace {

struct CertificateVerdictTexts {
    Q_DECLARE_TR_FUNCTIONS(da::CertificateVerdict)
};
using Words = CertificateVerdictTexts;
using Environment = std::optional<EnvironmentKind>;

bool isAboutChoice(const KeyFinding &finding)
{
    return finding.detail == QLatin1String("several_organisations")
        || finding.detail == QLatin1String("several_keys");
}

bool isAboutTheKey(const KeyFinding &finding)
{
    return finding.detail == QLatin1String("no_private_key");
}

QList<KeyFinding> findingsOn(const VerdictSubject &subject, const KeyContext &context)
{
    QList<KeyFinding> all;
    if (subject.entry >= 0)
        all += subject.file.entries().at(subject.entry).findings(context);
    all += subject.file.findings(context);
    sortBySeverity(all);
    QList<KeyFinding> kept;
    for (const KeyFinding &finding : std::as_const(all)) {
        const bool seen = std::any_of(kept.begin(), kept.end(), [&](const KeyFinding &other) {
            return other.detail == finding.detail && other.arguments == finding.arguments;
        });
        const bool answered =
            (subject.isOwnChoice && isAboutChoice(finding)) || (subject.isLocked && isAboutTheKey(finding));
        if (!seen && !answered)
            kept << finding;
    }
    return kept;
}

/// The environment a key is good for: the one asked about, else the certificate's own.
Environment environmentOf(const KeyEntry &entry, const KeyContext &context)
{
    if (context.environment || !entry.certificate)
        return context.environment;
    switch (entry.certificate->environment()) {
    case CertificateEnvironment::Test:
        return EnvironmentKind::Test;
    case CertificateEnvironment::Production:
        return EnvironmentKind::Production;
    case CertificateEnvironment::Unknown:
        break;
    }
    return std::nullopt;
}

QString usableHeading(const Environment &environment)
{
    if (!environment)
        return Words::tr("Can be used for signing");
    return *environment == EnvironmentKind::Test ? Words::tr("Can be used for signing in test")
                                                 : Words::tr("Can be used for signing in production");
}

QString unusableHeading(const Environment &askedAbout)
{
    if (!askedAbout)
        return Words::tr("Cannot be used for signing");
    return *askedAbout == EnvironmentKind::Test ? Words::tr("Cannot be used for signing in test")
                                                : Words::tr("Cannot be used for signing in production");
}

CertificateVerdict usable(const KeyEntry &entry, const KeyContext &context, bool doubtful)
{
    CertificateVerdict verdict{Tone::Good, usableHeading(environmentOf(entry, context)), {}, {}};
    if (!entry.certificate)
        verdict.sentence =
            Words::tr("It is a key without a certificate: its public half must be registered on the "
                      "client, and the check must be given its key id (kid).");
    if (doubtful)
        verdict.tone = Tone::Doubt;
    return verdict;
}

CertificateVerdict withoutKey(const KeyEntry &entry, const KeyContext &context)
{
    const Environment environment = environmentOf(entry, context);
    CertificateVerdict verdict{Tone::Doubt, Words::tr("A certificate without its private key"), {}, {}};
    if (!environment)
        verdict.sentence = Words::tr("The certificate itself is in order.");
    else
        verdict.sentence = *environment == EnvironmentKind::Test
            ? Words::tr("The certificate itself is in order for test.")
            : Words::tr("The certificate itself is in order for production.");
    verdict.sentence += QLatin1Char(' ')
        + Words::tr("To sign, the file that also holds its private key is needed, usually .p12 or .pfx.");
    return verdict;
}

CertificateVerdict judged(
    const VerdictSubject &subject, const KeyContext &context, const QList<KeyFinding> &findings)
{
    if (subject.isLocked)
        return {Tone::Neutral, Words::tr("The key is locked"),
            Words::tr(
                "The certificate can be read without the password. Only with the password is it seen whether "
                "its key is there."),
            {}};
    if (subject.entry < 0)
        return {Tone::Doubt, Words::tr("Which key is meant?"), {}, {}};
    const KeyEntry &entry = subject.file.entries().at(subject.entry);
    const bool blocked = std::any_of(findings.begin(), findings.end(), [](const KeyFinding &finding) {
        return finding.severity == KeyFinding::Severity::Blocks && !isAboutTheKey(finding);
    });
    if (blocked)
        return {Tone::Bad, unusableHeading(context.environment), {}, {}};
    if (!entry.key)
        return withoutKey(entry, context);
    const bool doubtful = std::any_of(findings.begin(), findings.end(),
        [](const KeyFinding &finding) { return finding.severity == KeyFinding::Severity::Warning; });
    return usable(entry, context, doubtful);
}

} // namespace

CertificateVerdict verdictOn(const VerdictSubject &subject, const KeyContext &context, const Texts &texts)
{
    const QList<KeyFinding> findings = findingsOn(subject, context);
    CertificateVerdict verdict = judged(subject, context, findings);
    for (const KeyFinding &finding : findings)
        verdict.findings << keyFindingMessage(finding, texts);
    return verdict;
}

QString choiceSentence(const KeyFile &file, const KeyChoice &choice)
{
    if (file.entries().size() < 2)
        return {};
    switch (choice.reason) {
    case KeyChoice::Reason::OnlyOne:
        return Words::tr("It is the only one with a private key.");
    case KeyChoice::Reason::Authentication:
        return Words::tr("It is for authentication, which is the usual choice.");
    case KeyChoice::Reason::Newest:
        return Words::tr("Of those that can be used, it was issued last.");
    case KeyChoice::Reason::OnlyUsable:
        return Words::tr("The others cannot be used.");
    case KeyChoice::Reason::NoneUsable:
        return Words::tr("None of them can be used; this one comes nearest.");
    case KeyChoice::Reason::SeveralOrganisations:
    case KeyChoice::Reason::SeveralKeys:
    case KeyChoice::Reason::NoKey:
        break;
    }
    return {};
}

} // namespace da
