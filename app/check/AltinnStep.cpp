// SPDX-License-Identifier: MIT
#include "check/AltinnStep.h"

#include "check/AnswerDiagnosis.h"

namespace da {

namespace {

using Stage = DelegationLookup::Outcome::Stage;

} // namespace

void AltinnStep::start()
{
    const Environment &environment = m_state.request.environment;
    const DelegationQuery &query = m_state.report.altinn->query;
    // What follows is about the delegation that is looked for, no longer about the token.
    Facts facts;
    facts.environment = environment.kind;
    facts.clientId = m_state.report.clientId;
    facts.requestedConsumer = query.consumer;
    facts.requestedScope = query.scope;
    facts.clientOwner = query.supplier;
    m_state.facts = facts;
    if (environment.tokenExchange.isEmpty() || environment.accessManagement.isEmpty()) {
        find(FindingId::LookupNotOffered);
        return fail(Diagnosis::of(Cause::Unknown, Certainty::Unknown, facts));
    }
    m_lookup =
        new DelegationLookup(*m_state.http, environment.tokenExchange, environment.accessManagement, this);
    connect(m_lookup, &DelegationLookup::finished, this, &AltinnStep::read);
    m_lookup->start(m_state.accessToken, query);
}

void AltinnStep::cancel()
{
    if (m_lookup)
        m_lookup->cancel();
}

void AltinnStep::read(const DelegationLookup::Outcome &outcome)
{
    m_state.redactor.add(m_lookup->exchangedToken());
    const HttpAnswer &answer = outcome.answer;
    noteExchange(answer);
    if (answer.failure != TransportFailure::None) {
        tellUnread(answer);
        return fail(diagnoseTransport(answer));
    }
    m_state.answered = true;
    if (outcome.stage != Stage::Exchange)
        find(FindingId::AltinnTokenExchanged, {m_state.request.environment.tokenExchange.host()});
    if (outcome.stage == Stage::Answered)
        return tell(outcome);
    const QStringList arguments{QString::number(answer.status), answer.url.host()};
    findFirst(answer.status == 200 ? FindingId::AltinnAnswerNotRead : FindingId::AltinnRefused, arguments);
    Diagnosis diagnosis = diagnoseRefusal(answer);
    if (!diagnosis.facts.quoted.isEmpty())
        addEvidence(diagnosis.facts.quoted);
    fail(std::move(diagnosis));
}

void AltinnStep::tell(const DelegationLookup::Outcome &outcome)
{
    AltinnAnswer &altinn = *m_state.report.altinn;
    const DelegationQuery &query = altinn.query;
    altinn.answered = true;
    altinn.delegations = outcome.delegations;
    if (outcome.others > 0)
        warn(FindingId::AltinnOthersPassedOver, {QString::number(outcome.others)});
    if (query.isComplete() && outcome.delegations.isEmpty()) {
        findFirst(FindingId::AltinnDelegationMissing, {query.consumer, query.supplier, query.scope});
        return fail(Diagnosis::of(Cause::ConsumerNotDelegated, Certainty::Certain, m_state.facts));
    }
    if (query.isComplete()) {
        const QString created = outcome.delegations.first().created.toString(Qt::ISODate);
        findFirst(FindingId::AltinnDelegationFound, {query.consumer, query.supplier, query.scope, created});
    } else if (outcome.delegations.isEmpty()) {
        warn(FindingId::AltinnDelegationsListed, {QString::number(0)}); // nothing was found to be in order
    } else {
        findFirst(FindingId::AltinnDelegationsListed, {QString::number(outcome.delegations.size())});
    }
    m_state.diagnosis = Diagnosis::of(Cause::DelegationVerified, Certainty::Certain, m_state.facts);
    pass();
}

/// Altinn answers here: what Maskinporten's desk would be asked for elsewhere goes to Altinn's.
Diagnosis AltinnStep::diagnoseRefusal(const HttpAnswer &answer) const
{
    Diagnosis diagnosis = diagnosisOfAnswer(answer, m_state.facts);
    const QByteArray phase(info(diagnosis.cause).phase);
    if (phase != "altinn" && phase != "input" && phase != "network")
        diagnosis = Diagnosis::of(
            answer.status == 403 ? Cause::AltinnLookupNotAuthorised : causeOfStatus(answer.status),
            Certainty::Likely, diagnosis.facts);
    if (diagnosis.responsible == Responsible::Digdir)
        diagnosis.responsible = Responsible::Altinn;
    if (diagnosis.cause == Cause::ApiRejectedToken)
        diagnosis.responsible = Responsible::ApiProvider; // who looks up is the API's owner
    if (phase != "network")
        diagnosis.contact = ContactId::Altinn;
    return diagnosis;
}

} // namespace da
