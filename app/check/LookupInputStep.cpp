// SPDX-License-Identifier: MIT
#include "check/LookupInputStep.h"

#include "domain/OrganisationNumber.h"
#include "domain/Scope.h"

namespace da {

void LookupInputStep::start()
{
    const CheckRequest &request = m_state.request;
    CheckReport &report = m_state.report;
    report.altinn = AltinnAnswer();
    report.model = DelegationModel::OwnAccess;
    report.clientId = request.clientId.trimmed();
    report.scopes = {lookupScope(request.lookup.admin)};
    m_state.facts.plainWanted = true;
    m_state.facts.clientId = report.clientId;
    m_state.facts.requestedScope = report.scopes.first();
    DelegationQuery &query = report.altinn->query;
    if (!takeNumber(request.lookup.query.consumer, query.consumer)
        || !takeNumber(request.lookup.query.supplier, query.supplier) || !takeScope())
        return;
    if (report.clientId.isEmpty()) {
        find(FindingId::ClientIdMissing);
        return fail(Diagnosis::of(Cause::ClientUnknown, Certainty::Certain, m_state.facts));
    }
    find(FindingId::LookupUnstable);
    pass();
}

bool LookupInputStep::takeNumber(const QString &typed, QString &number)
{
    if (typed.trimmed().isEmpty())
        return true;
    const auto parsed = OrganisationNumber::parse(typed);
    if (parsed) {
        number = parsed->digits();
        find(FindingId::ConsumerValid, {parsed->grouped()});
        return true;
    }
    find(FindingId::ConsumerInvalid, {typed});
    fail(Diagnosis::of(Cause::OrganisationNumberInvalid, Certainty::Certain, m_state.facts));
    return false;
}

bool LookupInputStep::takeScope()
{
    const QString &typed = m_state.request.lookup.query.scope;
    CheckReport &report = m_state.report;
    if (const auto scope = Scope::parse(typed)) {
        report.altinn->query.scope = scope->toString();
        report.schemas = m_state.catalogue.schemasFor(scope->toString());
        report.owner = m_state.catalogue.ownerOf(scope->toString()).value_or(SchemaOwner());
        return true;
    }
    const bool mayBeLeftOut = m_state.request.lookup.admin
        && !(report.altinn->query.consumer.isEmpty() && report.altinn->query.supplier.isEmpty());
    if (typed.trimmed().isEmpty() && mayBeLeftOut)
        return true;
    find(FindingId::ScopeMalformed, {typed});
    fail(Diagnosis::of(Cause::ScopeMalformed, Certainty::Certain, m_state.facts));
    return false;
}

} // namespace da
