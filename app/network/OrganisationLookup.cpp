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
    if (answer.failure == TransportFailure::None && answer.status == 404) {
        if (!subUnits)
            return ask(true);
        Q_EMIT finished({Outcome::Kind::NotFound, {}});
        return;
    }
    if (answer.failure == TransportFailure::None && (answer.status == 200 || answer.status == 410)) {
        const auto record = OrganisationRecord::parse(answer.body, answer.status, subUnits);
        if (record) {
            Q_EMIT finished({Outcome::Kind::Found, *record});
            return;
        }
    }
    Q_EMIT finished({Outcome::Kind::NotReached, {}});
}

} // namespace da
