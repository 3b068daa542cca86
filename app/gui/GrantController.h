// SPDX-License-Identifier: MIT
#pragma once

#include "check/CheckReport.h"
#include "check/CheckRequest.h"
#include "gui/Tone.h"

#include <QMap>
#include <QObject>

#include <optional>

namespace da {

/// What is asked for beside scope, customer and key: by which delegation model, for which audience, and what
/// may follow. Nothing of it outlives the program.
class GrantController : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

    [[nodiscard]] DelegationModel model() const { return m_model; }
    void setModel(DelegationModel model);
    [[nodiscard]] bool hasConsumer() const { return m_model != DelegationModel::OwnAccess; }

    [[nodiscard]] const QString &externalRef() const { return m_externalRef; } ///< of a system user
    void setExternalRef(const QString &reference);
    [[nodiscard]] const QString &resource() const { return m_resource; } ///< audience, or empty
    void setResource(const QString &resource);

    /// Whose API is called, and with whose number in {orgnr}. An address and a path that nobody typed
    /// follow; typed ones are forgotten with the API provider they were typed for.
    void setSubject(const Environment &environment, const QString &scope, const QString &consumer);
    [[nodiscard]] bool callsApi() const { return m_callsApi; }
    void callApi(bool wanted);
    [[nodiscard]] QString apiBase() const; ///< as typed, else the environment's
    void setApiBase(const QString &base);
    [[nodiscard]] QString apiPath() const; ///< as typed, else what is known of the scope's API
    void setApiPath(const QString &path);
    /// With {orgnr} filled in; nullopt: the two of them make no https address on the host of the base.
    [[nodiscard]] std::optional<QUrl> apiUrl() const;
    [[nodiscard]] Message apiMessage() const; ///< what is wrong with the address, or the whole of it

    /// What may follow an answer that can mean several things. A grant goes to the other environment only if
    /// that was wished, and never stays wished in another environment.
    [[nodiscard]] bool wantsCounterChecks() const { return m_counterChecks; }
    [[nodiscard]] bool wantsOtherEnvironment() const { return m_otherEnvironment; }
    [[nodiscard]] bool wantsAltinn() const { return m_altinn; } ///< asked as well, by the scope's owner
    void wishCounterChecks(bool wanted);
    void wishOtherEnvironment(bool wanted);
    void wishAltinn(bool wanted);
    /// Forgets what belonged to the one before: that wish, typed addresses, and a system user's reference.
    void changeEnvironment();

    [[nodiscard]] bool isComplete() const { return !m_callsApi || apiUrl().has_value(); }
    /// Everything of the request but environment, client, scopes and key; @p consumer as typed.
    void fill(CheckRequest &request, const QString &consumer) const;

Q_SIGNALS:
    void changed(); ///< what is asked for
    void wishesChanged(); ///< what may follow

private:
    template <typename T>
    void set(T &field, const T &value);

    DelegationModel m_model = DelegationModel::ApiDelegation;
    QString m_externalRef;
    QString m_resource;
    Environment m_environment;
    QString m_scope;
    QString m_consumer;
    std::optional<QString> m_apiBase; ///< as typed
    std::optional<QString> m_apiPath;
    bool m_callsApi = false;
    bool m_counterChecks = true;
    bool m_otherEnvironment = false;
    bool m_altinn = false;
};

} // namespace da
