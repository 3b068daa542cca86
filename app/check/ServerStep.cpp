// SPDX-License-Identifier: MIT
#include "check/ServerStep.h"

#include "check/AnswerDiagnosis.h"

#include "protocol/ServerMetadata.h"

#include <cstdlib>

namespace da {

namespace {

/// Said from here on; Maskinporten itself tolerates ten seconds.
constexpr qint64 worthSaying = 5;

/// The member of the metadata that is wrong.
QString nameOf(MetadataError error)
{
    switch (error) {
    case MetadataError::IssuerMissing:
    case MetadataError::IssuerMismatch:
        return QStringLiteral("issuer");
    case MetadataError::TokenEndpointMissing:
        return QStringLiteral("token_endpoint");
    case MetadataError::NotHttps:
        return QStringLiteral("https");
    case MetadataError::NotJson:
        break;
    }
    return QStringLiteral("JSON");
}

} // namespace

std::optional<qint64> secondsAhead(const HttpAnswer &answer)
{
    if (!answer.serverDate.isValid() || !answer.receivedAt.isValid())
        return std::nullopt;
    // The header was written some time during the exchange: its middle is the best guess.
    const QDateTime middle = answer.receivedAt.addMSecs(-answer.milliseconds / 2);
    return answer.serverDate.secsTo(middle);
}

void ServerStep::start()
{
    const Environment &environment = m_state.request.environment;
    m_state.tokenEndpoint = environment.tokenEndpoint;
    m_state.jwksUri = environment.jwksUri;
    HttpCall *call = follow(m_state.http->get(environment.metadataUrl));
    connect(call, &HttpCall::finished, this, &ServerStep::read);
}

void ServerStep::read(const HttpAnswer &answer)
{
    const QString host = answer.url.host();
    noteExchange(answer);
    const Environment &environment = m_state.request.environment;
    const bool complete = !environment.tokenEndpoint.isEmpty() && !environment.jwksUri.isEmpty();
    if (answer.failure != TransportFailure::None) {
        if (complete && environment.tokenEndpoint.host() != host) {
            warn(FindingId::MetadataSkipped, {host});
            return pass();
        }
        tellUnread(answer);
        return fail(diagnoseTransport(answer));
    }
    compareClocks(answer);
    const auto metadata =
        ServerMetadata::parse(answer.status == 200 ? answer.body : QByteArray(), environment.issuer);
    if (!metadata) {
        if (complete && answer.status != 200) {
            warn(FindingId::MetadataSkipped, {host});
            return pass();
        }
        find(FindingId::MetadataWrong, {nameOf(metadata.error()), environment.issuer});
        return failUnusable(answer);
    }
    if (m_state.tokenEndpoint.isEmpty())
        m_state.tokenEndpoint = metadata->tokenEndpoint;
    if (m_state.jwksUri.isEmpty())
        m_state.jwksUri = metadata->jwksUri;
    if (m_state.jwksUri.isEmpty()) { // a token that nobody could verify is not worth asking for
        find(FindingId::MetadataWrong, {QStringLiteral("jwks_uri"), environment.issuer});
        return failUnusable(answer);
    }
    find(FindingId::MetadataRead, {host});
    pass();
}

void ServerStep::compareClocks(const HttpAnswer &answer)
{
    const auto ahead = secondsAhead(answer);
    if (!ahead)
        return;
    m_state.facts.clockAheadSeconds = *ahead;
    const QString apart = QString::number(std::abs(*ahead));
    if (*ahead > worthSaying)
        warn(FindingId::ClockAhead, {apart});
    else if (*ahead < -worthSaying)
        warn(FindingId::ClockBehind, {apart});
    else
        find(FindingId::ClockFits, {apart});
}

void ServerStep::failUnusable(const HttpAnswer &answer)
{
    findFirst(FindingId::MetadataUnusable, {answer.url.host()});
    addEvidence(QStringLiteral("HTTP %1").arg(answer.status));
    m_state.answered = true;
    fail(diagnosisOfDocument(answer, m_state.facts));
}

} // namespace da
