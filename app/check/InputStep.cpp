// SPDX-License-Identifier: MIT
#include "check/InputStep.h"

#include "domain/Scope.h"
#include "domain/SystemUserScopes.h"
#include "network/OrganisationLookup.h"

namespace da {

void InputStep::start()
{
    m_state.report.clientId = m_state.request.clientId.trimmed();
    if (!takeScopes() || !takeConsumer())
        return;
    if (m_state.report.clientId.isEmpty()) {
        find(FindingId::ClientIdMissing);
        return fail(Diagnosis::of(Cause::ClientUnknown, Certainty::Certain, m_state.facts));
    }
    m_state.facts.clientId = m_state.report.clientId;
    const bool register_ = m_state.request.lookUpOrganisation && !m_state.report.consumer.isEmpty()
        && !m_state.request.environment.organisationRegister.isEmpty();
    if (register_)
        lookUpConsumer();
    else
        pass();
}

bool InputStep::takeScopes()
{
    for (const QString &typed : m_state.request.scopes) {
        const auto scope = Scope::parse(typed);
        if (!scope) {
            find(FindingId::ScopeMalformed, {typed});
            Facts facts = m_state.facts;
            facts.requestedScope = typed;
            fail(Diagnosis::of(Cause::ScopeMalformed, Certainty::Certain, facts));
            return false;
        }
        if (scope->toString() != typed)
            find(FindingId::ScopeTrimmed, {scope->toString()});
        m_state.report.scopes << scope->toString();
        judgeScope(scope->toString());
    }
    if (m_state.report.scopes.isEmpty()) {
        find(FindingId::ScopeMalformed, {QString()});
        fail(Diagnosis::of(Cause::ScopeMalformed, Certainty::Certain, m_state.facts));
        return false;
    }
    if (m_state.report.scopes.size() > 1)
        warn(FindingId::SeveralScopes, {QString::number(m_state.report.scopes.size())});
    const QString &first = m_state.report.scopes.first();
    m_state.facts.requestedScope = m_state.report.scopes.join(QLatin1Char(' '));
    m_state.report.schemas = m_state.catalogue.schemasFor(first);
    m_state.report.owner = m_state.catalogue.ownerOf(first).value_or(SchemaOwner());
    return true;
}

void InputStep::judgeScope(const QString &scope)
{
    const QList<DelegationSchema> schemas = m_state.catalogue.schemasFor(scope);
    if (m_state.catalogue.isDelegable(scope) == false) {
        warn(FindingId::SchemaNotDelegable, {scope});
    } else if (schemas.isEmpty()) {
        const QStringList similar = m_state.catalogue.similarTo(scope);
        if (!similar.isEmpty())
            warn(FindingId::ScopeLooksLike, {scope, similar.first()});
        else if (Scope::parse(scope)->looksMiscapitalised())
            warn(FindingId::ScopeMiscapitalised, {scope});
        else
            find(FindingId::ScopeNotInCatalogue, {scope});
    } else if (schemas.first().title.isEmpty()) {
        find(FindingId::ScopeWithoutTitle, {scope});
    } else {
        find(FindingId::ScopeKnown, {scope, schemas.first().title.any()});
    }
}

bool InputStep::takeConsumer()
{
    const bool systemUser = m_state.request.systemUser.has_value();
    const QString typed = systemUser ? m_state.request.systemUser->organisation : m_state.request.consumer;
    if (typed.trimmed().isEmpty() && !systemUser) {
        warn(FindingId::NoConsumer);
        m_state.facts.consumerOrgSent = false;
        m_state.report.model = DelegationModel::OwnAccess;
        return true;
    }
    const auto number = OrganisationNumber::parse(typed);
    m_state.report.consumer = number ? number->digits() : typed;
    m_state.facts.requestedConsumer = m_state.report.consumer;
    if (!number) {
        find(FindingId::ConsumerInvalid, {typed});
        fail(Diagnosis::of(Cause::OrganisationNumberInvalid, Certainty::Certain, m_state.facts));
        return false;
    }
    m_state.facts.consumerOrgSent = !systemUser;
    m_state.facts.plainWanted = m_state.facts.systemUser = systemUser;
    if (systemUser)
        m_state.report.model = DelegationModel::SystemUser;
    tellModel();
    if (number->digits() == m_state.request.supplier && !systemUser) {
        find(FindingId::ConsumerIsOwn, {number->grouped()});
        fail(Diagnosis::of(Cause::ConsumerOrgIsOwn, Certainty::Certain, m_state.facts));
        return false;
    }
    if (number->isSynthetic() && m_state.request.environment.kind == EnvironmentKind::Production)
        warn(FindingId::ConsumerSyntheticInProduction, {number->grouped()});
    else
        find(FindingId::ConsumerValid, {number->grouped()});
    return true;
}

void InputStep::tellModel()
{
    if (m_state.report.model == DelegationModel::SystemUser)
        return find(FindingId::ModelSystemUser);
    for (const QString &scope : std::as_const(m_state.report.scopes)) {
        if (wantsSystemUser(scope))
            warn(FindingId::ScopeWantsSystemUser, {scope});
    }
}

void InputStep::lookUpConsumer()
{
    auto *lookup =
        new OrganisationLookup(*m_state.http, m_state.request.environment.organisationRegister, this);
    connect(lookup, &OrganisationLookup::finished, this, [this](const OrganisationLookup::Outcome &outcome) {
        using Kind = OrganisationLookup::Outcome::Kind;
        const OrganisationRecord &record = outcome.record;
        const QString number = m_state.report.consumer;
        if (outcome.kind == Kind::NotReached) {
            warn(FindingId::RegisterNotReached, {m_state.request.environment.organisationRegister.host()});
        } else if (outcome.kind == Kind::NotFound) {
            m_state.facts.consumerUnknown = true;
            warn(FindingId::ConsumerUnknown, {number});
        } else {
            m_state.report.consumerName = record.name;
            m_state.facts.consumerIsSubUnit = record.subUnit;
            m_state.facts.consumerDeleted = record.state != OrganisationRecord::State::Active;
            if (record.state == OrganisationRecord::State::Deleted)
                warn(FindingId::ConsumerDeleted,
                    {number, record.name, record.deletedOn.toString(Qt::ISODate)});
            else if (record.state == OrganisationRecord::State::Removed)
                warn(FindingId::ConsumerRemoved, {number, record.deletedOn.toString(Qt::ISODate)});
            else if (record.subUnit)
                warn(FindingId::ConsumerIsSubUnit, {number, record.name, record.parent});
            else if (record.bankrupt)
                warn(FindingId::ConsumerBankrupt, {number, record.name});
            else if (record.dissolving)
                warn(FindingId::ConsumerDissolving, {number, record.name});
            else
                findFirst(FindingId::ConsumerNamed, {number, record.name, record.form});
        }
        pass();
    });
    lookup->start(m_state.report.consumer);
}

} // namespace da
