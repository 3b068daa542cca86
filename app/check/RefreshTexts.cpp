// SPDX-License-Identifier: MIT
#include "check/RefreshTexts.h"

#include "diagnosis/CauseTitles.h"
#include "diagnosis/Texts.h"

namespace da {

namespace {

using Failure = FetchedCatalogue::Failure;

QString nameOf(const Texts &texts, const Failure &failure)
{
    const char *const name = failure.document == CatalogueDocument::ResourceRegistry
        ? QT_TRANSLATE_NOOP("Diagnosis", "Altinn's resource registry (%1)")
        : QT_TRANSLATE_NOOP("Diagnosis", "Digdir's list of scopes (%1)");
    return texts(name).arg(failure.answer.url.host());
}

QString unreadableText(const Texts &texts, const Failure &failure)
{
    const bool registry = failure.document == CatalogueDocument::ResourceRegistry;
    switch (*failure.unreadable) {
    case ListError::CutOff:
        return texts(QT_TRANSLATE_NOOP("Diagnosis", "The list is cut off."));
    case ListError::Page:
        return texts(QT_TRANSLATE_NOOP("Diagnosis", "A web page came instead of the list."));
    case ListError::NothingInIt:
        return registry
            ? texts(QT_TRANSLATE_NOOP("Diagnosis", "There is not a single delegation schema in the list."))
            : texts(QT_TRANSLATE_NOOP("Diagnosis", "There is not a single scope in the list."));
    case ListError::NotJson:
    case ListError::NotAList:
        break;
    }
    return texts(QT_TRANSLATE_NOOP("Diagnosis", "What came is not the list."));
}

QString fetchText(const Texts &texts, const RefreshOutcome &outcome)
{
    const Failure &failure = *outcome.failure;
    if (failure.notConfigured)
        return texts(QT_TRANSLATE_NOOP("Diagnosis",
            "The environment names no resource registry (resource_registry) to fetch the catalogue from."));
    QStringList sentences;
    if (failure.unreadable)
        sentences << unreadableText(texts, failure);
    else if (failure.answer.failure == TransportFailure::None)
        sentences << texts(QT_TRANSLATE_NOOP("Diagnosis", "The answer has HTTP status %1."))
                         .arg(failure.answer.status);
    if (outcome.cause != Cause::Unknown && outcome.cause != Cause::ResponseNotUnderstood)
        sentences << causeTitle(texts, outcome.cause) + u'.';
    else if (sentences.isEmpty())
        sentences << texts(QT_TRANSLATE_NOOP("Diagnosis", "It was not reached."));
    if (failure.answer.retryAfterSeconds)
        sentences << texts(QT_TRANSLATE_NOOP("Diagnosis", "The server asks to wait %1 seconds."))
                         .arg(*failure.answer.retryAfterSeconds);
    return nameOf(texts, failure) + QStringLiteral(": ") + sentences.join(u' ');
}

} // namespace

QString refreshFaultText(const Texts &texts, const RefreshOutcome &outcome)
{
    switch (outcome.kind) {
    case RefreshOutcome::Kind::NotFetched:
        return fetchText(texts, outcome);
    case RefreshOutcome::Kind::NotStored:
        return texts(QT_TRANSLATE_NOOP("Diagnosis", "The catalogue could not be written to %1."))
            .arg(outcome.storageError->path);
    case RefreshOutcome::Kind::Refreshed:
    case RefreshOutcome::Kind::Cancelled:
        break;
    }
    return {};
}

} // namespace da
