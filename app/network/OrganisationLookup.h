// SPDX-License-Identifier: MIT
#pragma once

#include "network/HttpClient.h"
#include "protocol/OrganisationRecord.h"

#include <QObject>
#include <QPointer>
#include <QUrl>

namespace da {

/// Looks a number up in Enhetsregisteret: among main units first, then among sub-units (each list answers 404
/// for the other's numbers). Source: data.brreg.no, "Åpne data – Enhetsregisteret".
class OrganisationLookup : public QObject {
    Q_OBJECT

public:
    struct Outcome {
        /// Found: the register has or had the number. NotFound: 404 from both lists. NotReached: everything
        /// else, also an answer for another number, a page, and one that is not understood.
        enum class Kind { Found, NotFound, NotReached };
        Kind kind = Kind::NotReached;
        OrganisationRecord record; ///< with Found
    };

    /// @p base is the register's address, ".../enhetsregisteret/api". @p client must outlive the look-up.
    OrganisationLookup(HttpClient &client, QUrl base, QObject *parent = nullptr);

    void start(const QString &number); ///< nine digits; a look-up under way is given up
    void cancel();

Q_SIGNALS:
    void finished(const da::OrganisationLookup::Outcome &outcome); ///< once per start() that is not given up

private:
    void ask(bool subUnits);
    void read(const HttpAnswer &answer, bool subUnits);
    [[nodiscard]] Outcome readRecord(const HttpAnswer &answer, bool subUnits) const;

    HttpClient &m_client;
    QUrl m_base;
    QString m_number;
    QPointer<HttpCall> m_call;
};

} // namespace da
