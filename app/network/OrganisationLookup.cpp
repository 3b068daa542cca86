// SPDX-License-Identifier: MIT
#include "network/OrganisationLookup.h"

namespace da {

OrganisationLookup::OrganisationLookup(HttpClient &client, QUrl base, QObject *parent)
    : QObject(parent)
    , m_client(client)
    , m_base(std::move(base))
{
}

void OrganisationLookup::start(const QString &number)
{
    cancel();
    m_number = number;
    ask(false);
}

void OrganisationLookup::cancel()
{
    if (!m_call)
        return;
    m_call->disconnect(this);
    m_call->cancel();
    m_call.clear();
}

void OrganisationLookup::ask(bool subUnits)
{
    QUrl url = m_base;
    url.setPath(m_base.path() + (subUnits ? QStringLiteral("/underenheter/") : QStringLiteral("/enheter/"))
        + m_number);
    m_call = m_client.get(url);
    connect(m_call, &HttpCall::finished, this,
        [this, subUnits](const HttpAnswer &answer) { read(answer, subUnits); });
}

void OrganisationLookup::read(const HttpAnswer &answer, bool subUnits)
{
    m_call.clear();
    // A page, of a filter or a guest network, is not the register's word whatever its status.
    const bool answered =
        answer.failure == TransportFailure::None && !answer.contentType.toLower().contains("html");
    if (answered && answer.status == 404 && !subUnits)
        return ask(true);
    Outcome outcome;
    if (answered && answer.status == 404)
        outcome.kind = Outcome::Kind::NotFound;
    else if (answered && (answer.status == 200 || answer.status == 410))
        outcome = readRecord(answer, subUnits);
    Q_EMIT finished(outcome);
}

OrganisationLookup::Outcome OrganisationLookup::readRecord(const HttpAnswer &answer, bool subUnits) const
{
    const bool silent = answer.status == 410 && answer.body.trimmed().isEmpty();
    auto record = silent ? OrganisationRecord::removed(m_number)
                         : OrganisationRecord::parse(answer.body, answer.status, subUnits);
    if (!record || record->number != m_number) // who answers for another number has not answered
        return {};
    return {Outcome::Kind::Found, std::move(record).value()};
}

} // namespace da
