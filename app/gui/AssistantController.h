// SPDX-License-Identifier: MIT
#pragma once

#include "diagnosis/Texts.h"
#include "gui/AssistantStep.h"
#include "gui/ConsumerController.h"
#include "gui/EnvironmentController.h"
#include "gui/GrantController.h"
#include "gui/KeyController.h"
#include "gui/RunController.h"
#include "gui/ScopeController.h"

#include <QMap>
#include <QObject>

#include <functional>
#include <memory>

namespace da {

/// What stands on the Continue button: it goes on, or does what the page is for.
enum class PrimaryAction { Continue, Run, NewCheck };

/// What the grant will say, before it is signed. Shown, never sent: the run makes its own, with its own time
/// and jti.
struct GrantPreview {
    QUrl address; ///< the token endpoint as far as it is known, else the issuer
    QJsonObject header;
    QJsonObject claims;
};

/// The guided check without its window: where the user is, where they can go, and everything they have
/// entered. Nothing entered is lost by going back, nor by looking at another environment: each environment
/// keeps its own scope, customer, client and key.
class AssistantController : public QObject {
    Q_OBJECT

public:
    explicit AssistantController(const QString &demoFolder, QObject *parent = nullptr);

    EnvironmentController &environments() { return m_environments; }
    ScopeController &scope() { return m_scope; }
    ConsumerController &consumer() { return m_consumer; }
    GrantController &grant() { return m_grant; }
    KeyController &key() { return m_key; }
    RunController &run() { return m_run; }

    /// How the chosen environment is reached from here: as set, with the environment's own certificates.
    [[nodiscard]] NetworkSettings network() const;
    void setNetwork(const NetworkSettings &settings);

    /// Where passwords of key files may be kept, outside the demo environment; it must outlive its use.
    void setKeyring(SecretStore *keyring);
    /// How Altinn is asked as well (CheckRequest::secondOpinion): whether that is possible now, and the
    /// request for it. For as long as this lives.
    void setSecondOpinion(
        std::function<bool()> isPossible, std::function<std::unique_ptr<CheckRequest>()> make);
    [[nodiscard]] bool canAskAltinn() const { return m_canAskAltinn && m_canAskAltinn(); }
    void setLanguage(Language language); ///< of the shared sentences
    [[nodiscard]] const Texts &texts() const { return m_texts; }

    /// The first page stands on the screen: files may be read now, and a chosen demo environment starts.
    void begin();

    [[nodiscard]] AssistantStep currentStep() const { return m_step; }
    [[nodiscard]] AssistantStepState stepState(AssistantStep step) const;
    [[nodiscard]] bool canGoTo(AssistantStep step) const;
    [[nodiscard]] bool canGoBack() const;
    [[nodiscard]] bool canContinue() const; ///< the primary action is possible
    [[nodiscard]] PrimaryAction primaryAction() const;
    [[nodiscard]] bool isBusy() const; ///< something is under way that cancel() ends

    void goTo(AssistantStep step); ///< does nothing where that is not possible
    void goBack();
    void goOn(); ///< does the primary action
    void cancel();
    void testAgain();
    void newCheck(); ///< to the first page; environment, client and key stay

    /// Takes over a key file, as it was opened elsewhere or to be opened here, and goes to the page with the
    /// key, or as near to it as can be gone. @p entry in the file's entries(), or -1.
    void useKey(const QString &path, const KeyOutcome &opened, int entry);
    void chooseDemoCustomer(const DemoCustomer &customer); ///< number, and the scope it is shown with

    [[nodiscard]] QString otherHost() const; ///< of the other environment; empty: there is none

    [[nodiscard]] GrantPreview preview() const;
    [[nodiscard]] CheckRequest request() const;

Q_SIGNALS:
    void begun();
    void networkChanged();
    void stepChanged();
    void stateChanged(); ///< anything that canGoTo(), canContinue(), isBusy() or a page depends on

private:
    struct Kept {
        QString scope;
        QString consumer;
        KeyFields key;
    };

    void connectParts();
    void environmentChanged();
    void fillInDemo();
    [[nodiscard]] bool unlockDemoKey();
    void inputChanged();
    void readEnvironment();
    void startRun();
    [[nodiscard]] bool isComplete(AssistantStep step) const;

    EnvironmentController m_environments;
    ScopeController m_scope;
    ConsumerController m_consumer;
    GrantController m_grant;
    KeyController m_key;
    RunController m_run;
    SecretStore *m_keyring = nullptr;
    std::function<bool()> m_canAskAltinn;
    std::function<std::unique_ptr<CheckRequest>()> m_secondOpinion;
    NetworkSettings m_network;
    Environment m_shownEnvironment; ///< whose wishes m_grant holds
    QList<QSslCertificate> m_environmentCas;
    Texts m_texts{Language::English};
    AssistantStep m_step = AssistantStep::Scope;
    EnvironmentChoice m_shownChoice = EnvironmentChoice::Demo; ///< whose fields the parts hold
    QMap<EnvironmentChoice, Kept> m_kept;
    bool m_demoFilledIn = false;
};

} // namespace da
