// SPDX-License-Identifier: MIT
#pragma once

#include "gui/Tone.h"
#include "storage/SecretKeys.h"
#include "storage/SecretStore.h"

#include <QTimer>

namespace da {

/// What the system's keyring has to do with the password of one key file.
struct KeyringState {
    enum class Stage {
        Silent, ///< it was not asked
        Asking,
        Empty, ///< it works, and has no password for the file
        Refused,
        Unavailable, ///< nothing can be remembered here
        Unfit, ///< the password that it has does not open the file
        Used, ///< the file was opened with the password that it has
        Keeping,
        Kept,
        NotKept,
        Forgetting,
        Forgotten,
        NotForgotten,
    };
    Stage stage = Stage::Silent;
    QString reason; ///< the keyring's own words, or empty
    bool timedOut = false;
};

/// What is to be said of it; an empty message where the user need not know.
[[nodiscard]] Message keyringMessage(const KeyringState &state);

/// Asks the keyring for the password of one thing (a key file, a proxy), gives it one to keep, has it forget
/// one. Never waits: answers come later, and those to an earlier question than the last are not heard.
class PasswordKeeper : public QObject {
    Q_OBJECT

public:
    using Receiver = std::function<void(SecretBytes password)>;

    /// The name that the password of a thing is kept under.
    using Naming = QString (*)(const QString &thing);

    explicit PasswordKeeper(Naming naming = &keyFileSecretKey, QObject *parent = nullptr);

    /// Null: nothing is asked and nothing kept. The store must outlive its use.
    void setStore(SecretStore *store);
    [[nodiscard]] bool isOn() const { return m_store != nullptr; }
    [[nodiscard]] bool canKeep() const;
    [[nodiscard]] bool hasPassword() const; ///< that opened the file
    [[nodiscard]] bool canForget() const; ///< it has, or may have, a password for the file

    [[nodiscard]] const KeyringState &state() const { return m_state; }
    /// Of another file; what is under way is not heard any more.
    void setState(const KeyringState &state);
    void setStage(KeyringState::Stage stage) { setState({stage, {}, false}); }

    [[nodiscard]] bool isAsking() const { return m_state.stage == KeyringState::Stage::Asking; }
    /// It has been asked for longer than a user should sit and wait: it may be waiting for a user itself.
    [[nodiscard]] bool isSlow() const { return isAsking() && !m_patience.isActive(); }

    void ask(const QString &thing, Receiver found); ///< @p found is called only if it has a password
    void keep(const QString &thing, SecretBytes password);
    void forget(const QString &thing);

Q_SIGNALS:
    void changed();
    /// The keyring has a password for @p thing from now on, or has none. Said of late answers, too.
    void kept(const QString &thing, bool isKept);

private:
    void answered(quint64 question, const KeyringState &state);

    Naming m_naming;
    SecretStore *m_store = nullptr;
    KeyringState m_state;
    QTimer m_patience;
    quint64 m_question = 0;
};

} // namespace da
