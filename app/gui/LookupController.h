// SPDX-License-Identifier: MIT
#pragma once

#include "gui/AssistantController.h"
#include "gui/LookupAnswer.h"

#include <memory>

namespace da {

/// What is missing before Altinn can be asked.
enum class LookupGap { None, Environment, Consumer, Supplier, Scope, Key };

/// The scope owner's look-up in Altinn, without its window: which delegations are there for a consumer, a
/// supplier and a scope. Client and key are the owner's own, not those of the guided check; like the question
/// they are kept apart for each environment. A report goes with the question it answers.
class LookupController : public QObject {
    Q_OBJECT

public:
    /// @p assistant says which environment is asked and what is known of it; it must outlive this.
    explicit LookupController(AssistantController &assistant, QObject *parent = nullptr);

    ConsumerController &consumer() { return m_consumer; } ///< empty: whoever delegated
    ConsumerController &supplier() { return m_supplier; } ///< empty: whoever it was delegated to
    KeyController &key() { return m_key; }
    ScopeController &scope() { return m_scope; } ///< may be empty where the administrator names a number
    [[nodiscard]] const RunController &run() const { return m_run; }

    [[nodiscard]] bool isAdmin() const { return m_admin; } ///< ask with the administrator's scope
    void setAdmin(bool admin);
    void fillIn(const DelegationQuery &query);
    void takeCheck(); ///< fills in what the guided check was about, if that has been run

    /// What is to be said of a number while it is typed: right, not yet, or wrong; in the end whose it is.
    [[nodiscard]] Message consumerMessage() const;
    [[nodiscard]] Message supplierMessage() const;

    [[nodiscard]] LookupGap gap() const;
    [[nodiscard]] bool canStart() const { return gap() == LookupGap::None && !m_run.isRunning(); }
    void start();
    void cancel();
    [[nodiscard]] bool wasCancelled() const { return m_cancelled; } ///< nothing is known yet
    [[nodiscard]] const std::optional<CheckReport> &report() const { return m_run.report(); }

    /// The report as it is shown, with what the registers know of it; only with a report.
    [[nodiscard]] LookupAnswer answer() const;
    /// The answer held against the guided check's; empty where that was not for the same delegation in the
    /// same environment, or the two have nothing to say of each other.
    [[nodiscard]] Message comparison() const;

    /// The request that has Altinn asked in a check of another's client; null while client or key are not
    /// complete. Its question is filled in by the check.
    [[nodiscard]] std::unique_ptr<CheckRequest> secondOpinion() const;
    [[nodiscard]] bool canBeAsked() const
    {
        return m_assistant.environments().isReady() && m_key.isComplete();
    }

    void setKeyring(SecretStore *keyring); ///< as of AssistantController::setKeyring()

Q_SIGNALS:
    void changed();

private:
    struct Kept {
        QString consumer;
        QString supplier;
        QString scope;
        bool admin = false;
        KeyFields key;
    };

    void environmentChanged();
    void exchangeFields(EnvironmentChoice choice);
    void fillInDemo();
    [[nodiscard]] bool unlockDemoKey();
    void inputChanged();
    [[nodiscard]] CheckRequest ownersRequest() const;
    [[nodiscard]] QString nameOf(const QString &number) const; ///< of one of the two typed, or empty
    [[nodiscard]] Message numberMessage(const ConsumerController &number) const;

    AssistantController &m_assistant;
    ConsumerController m_consumer;
    ConsumerController m_supplier;
    ScopeController m_scope;
    bool m_admin = false;
    KeyController m_key;
    RunController m_run;
    bool m_cancelled = false;
    SecretStore *m_keyring = nullptr;
    EnvironmentChoice m_shownChoice = EnvironmentChoice::Demo; ///< whose fields the parts hold
    QMap<EnvironmentChoice, Kept> m_kept;
    bool m_demoFilledIn = false;
};

} // namespace da
