// SPDX-License-Identifier: MIT
#pragma once

#include "check/CheckReport.h"
#include "check/CheckRequest.h"
#include "check/Redactor.h"
#include "crypto/IssuerRegistry.h"
#include "domain/Catalogue.h"
#include "network/HttpClient.h"
#include "protocol/JwtGrant.h"

#include <QElapsedTimer>
#include <QObject>
#include <QPointer>

#include <optional>

namespace da {

/// What the steps of one check share: each writes what it found, the later ones read it.
struct CheckState {
    CheckState(CheckRequest checkRequest, const Catalogue &knownCatalogue)
        : request(std::move(checkRequest))
        , catalogue(knownCatalogue)
    {
    }

    CheckRequest request;
    const Catalogue &catalogue;
    std::unique_ptr<HttpClient> http;
    IssuerRegistry issuers;
    std::shared_ptr<const KeyFile> keyFile;
    int keyIndex = -1;
    QUrl tokenEndpoint;
    QUrl jwksUri;
    Facts facts; ///< grows with what becomes known of the request
    SecretBytes accessToken;
    Redactor redactor; ///< knows every grant that was sent and every token that came
    bool answered = false; ///< the diagnosis rests on a server's answer
    std::optional<Diagnosis> diagnosis; ///< set by the step that ended the matter
    CheckReport report; ///< all that is told in the end but the steps
};

/// One step. start() leads to exactly one done(), not before start() has returned to the event loop where it
/// waits for something. A step that is destroyed while it runs is silent.
class CheckStep : public QObject {
    Q_OBJECT

public:
    CheckStep(StepId id, CheckState &state);

    [[nodiscard]] StepId id() const { return m_report.id; }
    [[nodiscard]] const StepReport &report() const { return m_report; }
    /// False: nobody asked for this step, it is reported as skipped.
    [[nodiscard]] virtual bool isWanted() const { return true; }
    void begin();
    virtual void cancel();

Q_SIGNALS:
    void done();

protected:
    virtual void start() = 0;
    void find(FindingId id, const QStringList &arguments = {});
    void findFirst(FindingId id, const QStringList &arguments = {});
    void warn(FindingId id, const QStringList &arguments = {});
    void addEvidence(const QString &line);
    void pass(); ///< Passed, or Warning when something was warned about
    void end(StepStatus status);
    void fail(Diagnosis diagnosis); ///< this step ends the matter
    /// Follows a request so that cancel() reaches it.
    HttpCall *follow(HttpCall *call);
    /// The diagnosis of an exchange that brought no usable answer.
    [[nodiscard]] Diagnosis diagnoseTransport(const HttpAnswer &answer) const;
    void noteExchange(const HttpAnswer &answer);
    /// That the server was not reached, or answered with something that was not taken (a redirect, too much).
    void tellUnread(const HttpAnswer &answer);

    CheckState &m_state;

private:
    StepReport m_report;
    QElapsedTimer m_timer;
    QPointer<HttpCall> m_call;
    bool m_warned = false;
    bool m_done = false;
};

/// The grant that this check sends, with the customer (as the model has it) or without; @p audience: the
/// environment's issuer unless given.
[[nodiscard]] JwtGrant makeGrant(const CheckState &state, bool withConsumer, const QString &audience = {});

} // namespace da
