// SPDX-License-Identifier: MIT
#include "gui/KeyTexts.h"

#include "diagnosis/CauseTitles.h"
#include "diagnosis/KeyFileSentences.h"
#include "diagnosis/KeySentences.h"

#include <QCoreApplication>

namespace da {

namespace {

struct KeyTexts {
    Q_DECLARE_TR_FUNCTIONS(da::KeyTexts)
};

} // namespace

Message keyOutcomeMessage(const KeyOutcome &outcome, const QString &fileName, const Texts &texts)
{
    if (!outcome.readable)
        return {Tone::Bad, KeyTexts::tr("%1 could not be read from disk.").arg(fileName)};
    if (!outcome.error)
        return {};
    const QString sentence = keyFileSentence(texts, outcome.error->what);
    if (!sentence.isEmpty())
        return {Tone::Bad, sentence};
    if (!outcome.isPasswordWrong())
        return {Tone::Bad, causeTitle(texts, outcome.error->cause)};
    return {Tone::Bad,
        outcome.error->certain
            ? KeyTexts::tr("The password is wrong.")
            : KeyTexts::tr("The password is most likely wrong. If it is right, the file is damaged.")};
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
