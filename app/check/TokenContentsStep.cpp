// SPDX-License-Identifier: MIT
#include "check/TokenContentsStep.h"

#include "check/AnswerDiagnosis.h"

namespace da {

QByteArray TokenContentsStep::compactToken() const
{
    const auto view = m_state.accessToken.view();
    return QByteArray::fromRawData(reinterpret_cast<const char *>(view.data()), qsizetype(view.size()));
}

void TokenContentsStep::start()
{
    const auto token = decodeJws(compactToken());
    if (!token) {
        find(FindingId::SignatureNotVerified, {QString()});
        return fail(Diagnosis::of(Cause::TokenNotReadable, Certainty::Certain, m_state.facts));
    }
    if (m_state.jwksUri.isEmpty()) {
        find(FindingId::KeysNotFetched, {m_state.request.environment.host()});
        return fail(Diagnosis::of(Cause::ResponseNotUnderstood, Certainty::Likely, m_state.facts));
    }
    HttpCall *call = follow(m_state.http->get(m_state.jwksUri));
    connect(call, &HttpCall::finished, this, &TokenContentsStep::readKeys);
}

void TokenContentsStep::readKeys(const HttpAnswer &answer)
{
    noteExchange(answer);
    if (answer.failure != TransportFailure::None) {
        find(FindingId::KeysNotFetched, {answer.url.host()});
        return fail(diagnoseTransport(answer));
    }
    const auto keys = PublicKeySet::fromJwks(answer.status == 200 ? answer.body : QByteArray());
    if (!keys) {
        find(FindingId::KeysNotFetched, {answer.url.host()});
        addEvidence(QStringLiteral("HTTP %1").arg(answer.status));
        return fail(diagnosisOfDocument(answer, m_state.facts));
    }
    verify(*keys);
}

void TokenContentsStep::verify(const PublicKeySet &keys)
{
    const auto verified = verifyJws(compactToken(), keys);
    if (!verified) {
        const auto unverified = decodeJws(compactToken());
        const QString kid =
            unverified ? unverified->header.value(QLatin1String("kid")).toString() : QString();
        find(FindingId::SignatureNotVerified, {kid});
        return fail(Diagnosis::of(Cause::TokenSignatureInvalid, Certainty::Certain, m_state.facts));
    }
    find(FindingId::SignatureVerified, {verified->header.value(QLatin1String("kid")).toString()});
    judge(verified->payload);
}

void TokenContentsStep::judge(const QJsonObject &claims)
{
    CheckReport &report = m_state.report;
    report.tokenClaims = presentable(claims);
    TokenExpectation expected;
    expected.issuer = m_state.request.environment.issuer;
    expected.scopes = report.scopes;
    if (report.model == DelegationModel::ApiDelegation)
        expected.consumer = report.consumer;
    else if (report.model == DelegationModel::SystemUser)
        expected.systemUserOwner = report.consumer;
    expected.supplier = report.supplier;
    expected.delegationSource = m_state.request.environment.delegationSource;
    expected.kind = m_state.request.environment.kind;
    expected.resource = m_state.request.resource;
    expected.now = QDateTime::currentDateTimeUtc().addSecs(-m_state.facts.clockAheadSeconds.value_or(0));
    const QList<TokenFault> faults = faultsOf(claims, expected);
    for (const TokenFault &fault : faults)
        find(FindingId::ClaimDiffers, {fault.claim, fault.expected, fault.found});
    if (!faults.isEmpty())
        return fail(diagnoseFault(faults.first()));
    const QString consumer = organisationIn(claims.value(QLatin1String("consumer")));
    const QString supplier = organisationIn(claims.value(QLatin1String("supplier")));
    if (report.model == DelegationModel::SystemUser)
        findFirst(FindingId::SystemUserTokenFits, {report.consumer, consumer});
    else if (supplier.isEmpty())
        findFirst(FindingId::PlainTokenFits, {consumer});
    else
        findFirst(FindingId::TokenFits, {consumer, supplier});
    if (report.supplier.isEmpty())
        report.supplier = supplier;
    m_state.diagnosis = Diagnosis::of(Cause::DelegationVerified, Certainty::Certain, m_state.facts);
    pass();
}

/// Who signed with a registered key has shown no certificate: then the supplier's number is only what the
/// user typed.
Diagnosis TokenContentsStep::diagnoseFault(const TokenFault &fault) const
{
    Diagnosis diagnosis = Diagnosis::of(fault.cause, Certainty::Certain, m_state.facts);
    const bool typed =
        fault.claim == QLatin1String("supplier") && m_state.facts.certificateOrganisation.isEmpty();
    if (fault.cause == Cause::TokenConsumerMismatch && typed) {
        diagnosis.certainty = Certainty::Likely;
        diagnosis.responsible = Responsible::Supplier;
        diagnosis.contact = ContactId::OwnTeam;
    }
    return diagnosis;
}

} // namespace da
