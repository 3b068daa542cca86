// SPDX-License-Identifier: MIT
#include "gui/ResultSubject.h"

#include "domain/Bundled.h"
#include "domain/OrganisationNumber.h"

#include <QCoreApplication>

#include <algorithm>

namespace da {

namespace {

QString firstOf(const QString &a, const QString &b)
{
    return a.isEmpty() ? b : a;
}

} // namespace

ResultSubject subjectOf(const CheckReport &report)
{
    ResultSubject subject;
    subject.verdict = report.verdict;
    subject.diagnosis = report.diagnosis;
    subject.context.environment = report.environment;
    subject.context.contacts = bundledContacts();
    subject.context.owner = report.owner;
    if (!report.schemas.isEmpty())
        subject.context.schema = report.schemas.first();
    subject.details = {report.clientId, report.scopes.join(u' '), report.consumer, report.consumerName,
        report.supplier, report.supplierName, report.startedAt};
    subject.model = report.model;
    subject.proxyUsed = report.proxyUsed;
    subject.steps = report.steps;
    return subject;
}

ResultSubject lookupSubjectOf(const CheckReport &report)
{
    ResultSubject subject = subjectOf(report);
    subject.kind = ResultSubject::Kind::Lookup;
    subject.altinn = report.altinn.value_or(AltinnAnswer());
    subject.model = DelegationModel::ApiDelegation; // is what one looks for, whatever the client's own token
    const Facts &facts = report.diagnosis.facts;
    const DelegationQuery &query = subject.altinn->query;
    const bool isOfDelegation = facts.requestedScope == query.scope;
    subject.details.scope = facts.requestedScope;
    subject.details.consumer = isOfDelegation ? query.consumer : QString();
    subject.details.supplier = isOfDelegation ? query.supplier : QString();
    subject.details.supplierName.clear();
    if (isOfDelegation)
        return subject;
    // Of the scope that the look-up itself needs, nothing is known here.
    subject.context.owner = {};
    subject.context.schema.reset();
    return subject;
}

ResultSubject subjectOf(const Explanation &explanation)
{
    const Facts &facts = explanation.diagnosis.facts;
    ResultSubject subject;
    subject.kind = ResultSubject::Kind::Pasted;
    subject.verdict = verdictOf(explanation.diagnosis, true);
    subject.diagnosis = explanation.diagnosis;
    subject.context = explanation.context;
    subject.details.clientId = facts.clientId;
    subject.details.scope = firstOf(facts.scope, facts.requestedScope);
    subject.details.consumer = firstOf(facts.consumer, facts.requestedConsumer);
    subject.details.supplier = firstOf(facts.supplier, facts.clientOwner);
    return subject;
}

QString caseOf(const ResultSubject &subject)
{
    const CaseDetails &details = subject.details;
    return QStringList{toId(subject.diagnosis.cause), details.clientId, details.scope, details.consumer,
        details.supplier, subject.diagnosis.facts.traceId}
        .join(u'\n');
}

QString organisationText(const QString &name, const QString &digits)
{
    return name.isEmpty()  ? OrganisationNumber::grouped(digits)
        : digits.isEmpty() ? name
                           : QStringLiteral("%1 (%2)").arg(name, OrganisationNumber::grouped(digits));
}

QString delegationModelName(DelegationModel model)
{
    switch (model) {
    case DelegationModel::ApiDelegation:
        return QCoreApplication::translate("da::ResultSubject", "API delegation (consumer_org)");
    case DelegationModel::SystemUser:
        return QCoreApplication::translate("da::ResultSubject", "System user (authorization_details)");
    case DelegationModel::OwnAccess:
        break;
    }
    return QCoreApplication::translate("da::ResultSubject", "The supplier's own access, no delegation");
}

const StepReport *answeredStep(const ResultSubject &subject, StepId id)
{
    const auto step = std::find_if(
        subject.steps.begin(), subject.steps.end(), [id](const StepReport &each) { return each.id == id; });
    const bool told =
        step != subject.steps.end() && step->status != StepStatus::Skipped && !step->findings.isEmpty();
    return told ? &*step : nullptr;
}

ChainNames chainNamesOf(const ResultSubject &subject)
{
    const CaseDetails &details = subject.details;
    const Environment &environment = subject.context.environment;
    const SchemaOwner &owner = subject.context.schema ? subject.context.schema->owner : subject.context.owner;
    return {firstOf(details.supplierName, OrganisationNumber::grouped(details.supplier)), environment.host(),
        environment.issuer.isEmpty() ? QString() : environment.altinnHost(),
        firstOf(details.consumerName, OrganisationNumber::grouped(details.consumer)), owner.name};
}

} // namespace da
