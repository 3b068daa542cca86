// SPDX-License-Identifier: MIT
#pragma once

#include "crypto/SecretBytes.h"
#include "network/HttpClient.h"
#include "protocol/DelegationList.h"

#include <QObject>
#include <QPointer>
#include <QUrl>

namespace da {

/// Asks Altinn which delegations there are: exchanges a token of Maskinporten's for one of Altinn's and calls
/// the look-up with it. For owners of scopes; the token needs `altinn:maskinporten/delegations` (scopes of
/// the caller's own prefix) or `altinn:maskinporten/delegations.admin` (all). Altinn took this look-up out
/// once (July 2026) and put it back: it may go again.
class DelegationLookup : public QObject {
    Q_OBJECT

public:
    struct Outcome {
        /// Where it ended: at the exchange, at the look-up, or with a list.
        enum class Stage { Exchange, Lookup, Answered };
        Stage stage = Stage::Exchange;
        QList<DelegationRecord> delegations; ///< with Answered: those that answer the query, may be none
        int others = 0; ///< entries that came and do not answer the query
        HttpAnswer answer; ///< the last exchange; of a token exchange that succeeded the body is empty
    };

    /// @p exchange and @p accessManagement as in Environment. @p client must outlive the look-up.
    DelegationLookup(HttpClient &client, QUrl exchange, QUrl accessManagement, QObject *parent = nullptr);

    /// @p token is Maskinporten's. Once per object.
    void start(const SecretBytes &token, const DelegationQuery &query);
    void cancel();
    /// Altinn's token, for whoever must keep it out of what is told; empty before it came.
    [[nodiscard]] const SecretBytes &exchangedToken() const { return m_token; }

Q_SIGNALS:
    void finished(const da::DelegationLookup::Outcome &outcome); ///< once, unless cancelled

private:
    HttpCall *ask(const QUrl &url, const SecretBytes &token);
    void readExchange(HttpAnswer answer);
    void readList(const HttpAnswer &answer);

    HttpClient &m_client;
    QUrl m_exchange;
    QUrl m_lookup;
    DelegationQuery m_query;
    SecretBytes m_token;
    QPointer<HttpCall> m_call;
};

} // namespace da
