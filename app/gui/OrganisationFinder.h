// SPDX-License-Identifier: MIT
#pragma once

#include "network/OrganisationLookup.h"

#include <QHash>
#include <QObject>
#include <QTimer>

#include <memory>

namespace da {

/// Looks numbers up in Enhetsregisteret while they are typed: a moment after the last change, one at a time,
/// and each number once for as long as the register stays the same. What was not reached is asked again the
/// next time it is wanted.
class OrganisationFinder : public QObject {
    Q_OBJECT

public:
    enum class State { Nothing, Looking, Found, NotFound, NotReached };

    explicit OrganisationFinder(QObject *parent = nullptr);
    ~OrganisationFinder() override;

    /// @p base as of Environment::organisationRegister; empty: nothing is looked up.
    void setRegister(const QUrl &base, const NetworkSettings &network);
    void want(const QString &number); ///< nine digits, or empty: nothing; gives up what is under way

    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] const OrganisationRecord &record() const { return m_record; } ///< with Found
    [[nodiscard]] QString host() const { return m_base.host(); }

Q_SIGNALS:
    void changed();

private:
    void show(State state, const OrganisationRecord &record = {});
    void ask();
    void take(const OrganisationLookup::Outcome &outcome);

    QUrl m_base;
    std::unique_ptr<HttpClient> m_client;
    std::unique_ptr<OrganisationLookup> m_lookup;
    QTimer m_debounce;
    QString m_number;
    State m_state = State::Nothing;
    OrganisationRecord m_record;
    QHash<QString, OrganisationLookup::Outcome> m_known;
};

} // namespace da
