// SPDX-License-Identifier: MIT
#include "diagnosis/DelegationChain.h"

#include <QStringList>

#include <optional>

namespace da {

namespace {

/// In the order of ChainLink.
constexpr const char *linkNames[] = {
    QT_TRANSLATE_NOOP("Diagnosis", "The supplier's request to Maskinporten"),
    QT_TRANSLATE_NOOP("Diagnosis", "Maskinporten's look-up in Altinn"),
    QT_TRANSLATE_NOOP("Diagnosis", "The customer's delegation in Altinn"),
    QT_TRANSLATE_NOOP("Diagnosis", "The customer's access from the API provider"),
    QT_TRANSLATE_NOOP("Diagnosis", "The call to the API"),
};

/// In the order of LinkState.
constexpr const char *stateNames[] = {
    QT_TRANSLATE_NOOP("Diagnosis", "not known"),
    QT_TRANSLATE_NOOP("Diagnosis", "in order"),
    QT_TRANSLATE_NOOP("Diagnosis", "perhaps it fails here"),
    QT_TRANSLATE_NOOP("Diagnosis", "fails here"),
};

std::optional<ChainLink> linkOfCause(Cause cause)
{
    switch (cause) {
    case Cause::ConsumerNotDelegated:
    case Cause::OrganisationNumberInvalid:
    case Cause::OrganisationUnknown:
    case Cause::OrganisationDeleted:
    case Cause::OrganisationIsSubunit:
        return ChainLink::Delegation;
    case Cause::ConsumerNotGranted:
    case Cause::ScopeNotAvailable:
    case Cause::SelfServiceScopeMissing:
    case Cause::SelfServiceScopeWithoutGrant:
    case Cause::SchemaNotDelegable:
    case Cause::AltinnAccessList:
        return ChainLink::Access;
    case Cause::DelegationSourceUnavailable:
    case Cause::AltinnLookupNotAuthorised:
        return ChainLink::LookUp;
    case Cause::Unknown:
    case Cause::DelegationVerified:
        return std::nullopt;
    default:
        break;
    }
    const QByteArray phase(info(cause).phase);
    if (phase == "altinn")
        return ChainLink::Delegation;
    return phase == "api" ? ChainLink::Use : ChainLink::Request;
}

} // namespace

DelegationChain chainOf(const Diagnosis &diagnosis)
{
    DelegationChain chain;
    const auto set = [&chain](std::initializer_list<ChainLink> links, LinkState state) {
        for (const ChainLink link : links)
            chain.states.at(std::size_t(link)) = state;
    };
    const Cause cause = diagnosis.cause;
    // Maskinporten asks Altinn only for a client, a key and a scope that it has already accepted.
    if (cause == Cause::ConsumerNotDelegated)
        set({ChainLink::Request, ChainLink::LookUp}, LinkState::Works);
    if (cause == Cause::ConsumerNotGranted || cause == Cause::DelegationSourceUnavailable)
        set({ChainLink::Request}, LinkState::Works);
    const bool afterToken = diagnosis.facts.fromTokenEndpoint && QByteArray(info(cause).phase) == "api";
    if (cause == Cause::DelegationVerified || afterToken) {
        set({ChainLink::Request}, LinkState::Works);
        if (!diagnosis.facts.systemUser) // which needs neither a delegation nor the customer's own access
            set({ChainLink::Access}, LinkState::Works);
        if (!diagnosis.facts.requestedConsumer.isEmpty() && !diagnosis.facts.systemUser)
            set({ChainLink::LookUp, ChainLink::Delegation}, LinkState::Works);
        if (diagnosis.facts.apiAnswered)
            set({ChainLink::Use}, LinkState::Works);
    }
    const bool sure = diagnosis.certainty == Certainty::Certain || cause == Cause::ClientAuthenticationFailed;
    if (const auto link = linkOfCause(cause))
        set({*link}, sure ? LinkState::Broken : LinkState::Suspected);
    return chain;
}

QString chainLinkName(const Texts &texts, ChainLink link)
{
    return texts(linkNames[std::size_t(link)]);
}

QString linkStateName(const Texts &texts, LinkState state)
{
    return texts(stateNames[std::size_t(state)]);
}

QString chainInWords(const Texts &texts, const DelegationChain &chain)
{
    QStringList lines;
    for (const ChainLink link : allChainLinks)
        lines << QStringLiteral("%1: %2").arg(chainLinkName(texts, link), linkStateName(texts, chain[link]));
    return lines.join(u'\n');
}

} // namespace da
