// SPDX-License-Identifier: MIT
#include "gui/KeyTexts.h"

#include "diagnosis/CauseTitles.h"
#include "diagnosis/KeySentences.h"

#include <QCoreApplication>

#include <algorithm>

namespace da {

namespace {

struct KeyTexts {
    Q_DECLARE_TR_FUNCTIONS(da::KeyTexts)
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

Message keyFindingMessage(const KeyFinding &finding, const Texts &texts)
{
    const Tone tone = finding.severity == KeyFinding::Severity::Blocks ? Tone::Bad
        : finding.severity == KeyFinding::Severity::Warning            ? Tone::Doubt
                                                                       : Tone::Neutral;
    const QString sentence = keyFindingSentence(texts, finding.detail, finding.arguments);
    return {tone, sentence.isEmpty() ? causeTitle(texts, finding.cause) : sentence};
}

} // namespace da
