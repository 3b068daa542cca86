// SPDX-License-Identifier: MIT
#include "network/DelegationLookup.h"

#include <QUrlQuery>

namespace da {

namespace {

/// A whole answer for one customer is under a kilobyte; an administrator may ask for all of a supplier's.
constexpr qint64 largestList = 4 * 1024 * 1024;

void add(QUrlQuery &query, const char *name, const QString &value)
{
    if (!value.isEmpty())
        query.addQueryItem(QLatin1String(name), QString::fromLatin1(QUrl::toPercentEncoding(value)));
}

} // namespace

DelegationLookup::DelegationLookup(HttpClient &client, QUrl exchange, QUrl accessManagement, QObject *parent)
    : QObject(parent)
    , m_client(client)
    , m_exchange(std::move(exchange))
    , m_lookup(std::move(accessManagement))
{
    m_lookup.setPath(m_lookup.path() + QStringLiteral("/maskinporten/delegations/"));
}

void DelegationLookup::start(const SecretBytes &token, const DelegationQuery &query)
{
    m_query = query;
    HttpCall *call = ask(m_exchange, token);
    connect(call, &HttpCall::finished, this, &DelegationLookup::readExchange);
}

void DelegationLookup::cancel()
{
    if (!m_call)
        return;
    m_call->disconnect(this);
    m_call->cancel();
    m_call.clear();
}

HttpCall *DelegationLookup::ask(const QUrl &url, const SecretBytes &token)
{
    HttpRequest request;
    request.url = url;
    request.maxBytes = largestList;
    request.headers = {
        {"Accept", "application/json"}, {"Authorization", "Bearer " + token.copyToByteArray()}};
    m_call = m_client.send(std::move(request));
    return m_call;
}

void DelegationLookup::readExchange(HttpAnswer answer)
{
    m_call.clear();
    if (answer.failure == TransportFailure::None && answer.status == 200) {
        QByteArray body = std::exchange(answer.body, {});
        const bool isPage = answer.contentType.toLower().contains("html");
        if (isPage)
            answer.body = body; // whose page it is, only its text can tell
        auto token = parseExchangedToken(body);
        if (token) {
            m_token = std::move(token).value();
            QUrlQuery query;
            add(query, "supplierOrg", m_query.supplier);
            add(query, "consumerOrg", m_query.consumer);
            add(query, "scope", m_query.scope);
            QUrl url = m_lookup;
            url.setQuery(query);
            connect(ask(url, m_token), &HttpCall::finished, this, &DelegationLookup::readList);
            return;
        }
    }
    Outcome outcome;
    outcome.stage = Outcome::Stage::Exchange;
    outcome.answer = answer;
    Q_EMIT finished(outcome);
}

void DelegationLookup::readList(const HttpAnswer &answer)
{
    m_call.clear();
    Outcome outcome;
    outcome.stage = Outcome::Stage::Lookup;
    outcome.answer = answer;
    if (answer.failure == TransportFailure::None && answer.status == 200) {
        if (const auto records = parseDelegations(answer.body)) {
            outcome.stage = Outcome::Stage::Answered;
            for (const DelegationRecord &record : *records) {
                if (record.answers(m_query))
                    outcome.delegations.append(record);
                else
                    ++outcome.others;
            }
        }
    }
    Q_EMIT finished(outcome);
}

} // namespace da
