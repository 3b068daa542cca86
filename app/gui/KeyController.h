// SPDX-License-Identifier: MIT
#pragma once

#include "gui/KeyLoader.h"
#include "gui/PasswordKeeper.h"
#include "gui/Tone.h"

#include "check/CheckRequest.h"
#include "domain/Environment.h"

#include <QObject>

namespace da {

class DemoEnvironment;

/// What the key page holds, kept apart for each environment: a client and a key belong to one of them.
struct KeyFields {
    QString clientId;
    QString kid; ///< empty: the certificate goes along (x5c)
    QString supplier; ///< expected organisation number, or empty
    QString filePath;
    KeyOutcome outcome;
    int entry = -1; ///< the user's own choice among several keys; -1: the program's
    KeyringState keyring; ///< of the file's password
    QString profile; ///< id of the client profile that it was filled in from, or empty
};

/// Client and key: opens files in the background, and tells what is right and wrong with the key in them.
class KeyController : public QObject {
    Q_OBJECT

public:
    enum class State {
        NoFile,
        Opening,
        AskingKeyring, ///< for a moment; it may be asked longer while the password can be typed
        NeedsPassword,
        Opened,
        Failed,
    };

    explicit KeyController(QObject *parent = nullptr);

    [[nodiscard]] const KeyFields &fields() const { return m_fields; }
    /// Puts back what was kept for another environment; an opening under way is forgotten, and one that was
    /// under way then begins anew.
    void restore(const KeyFields &fields);

    void setClientId(const QString &clientId);
    void setKid(const QString &kid);
    void setSupplier(const QString &number);
    void setEntry(int entry);
    void setProfile(const QString &id);
    /// Judges keys for @p environment from now on; its further issuers are known when files are opened.
    void setEnvironment(const Environment &environment);

    /// Where passwords may be kept; null: nowhere.
    void useKeyring(SecretStore *store) { m_keeper.setStore(store); }
    [[nodiscard]] const PasswordKeeper &keyring() const { return m_keeper; }
    [[nodiscard]] Message keyringNote() const; ///< what is to be said of the keyring just now

    void openFile(const QString &path); ///< tries without a password first, then with the keyring's
    /// Opens the same file with one; it is given to the keyring only if asked for, and only if it fits.
    void unlock(SecretBytes password, bool remember = false);
    /// Opens @p file of the demo, which needs no typing: its password is no secret. False: that is not the
    /// file, or it is not locked; true: changed() was said by now.
    bool unlockDemo(const DemoEnvironment &demo, const QString &file);
    void forgetPassword(); ///< has the keyring forget it; the file stays open
    void cancel(); ///< the opening; or only the waiting for the keyring
    void closeFile();

    [[nodiscard]] State state() const;
    [[nodiscard]] bool isBusy() const
    {
        return m_loader.isBusy() || (m_keeper.isAsking() && !m_keeper.isSlow());
    }
    [[nodiscard]] bool isComplete() const; ///< a client id and a key that can sign here and now
    [[nodiscard]] int chosenEntry() const; ///< in the file's entries(), or -1
    [[nodiscard]] const KeyEntry *entry() const; ///< null without one
    [[nodiscard]] KeySource source() const; ///< for a check: the file as it was opened, and the chosen key
    [[nodiscard]] QList<KeyFinding>
    findings() const; ///< of the file and the chosen entry, blocking ones first
    /// The supplier's number: from the certificate, else as typed; nine digits or empty.
    [[nodiscard]] QString supplierNumber() const;

Q_SIGNALS:
    void changed();
    void passwordKept(const QString &path, bool isKept); ///< see PasswordKeeper::kept()

private:
    void loaded(const KeyOutcome &outcome);
    template <typename T>
    void set(T &field, const T &value);
    [[nodiscard]] KeyContext context() const;
    void start(SecretBytes password);

    KeyLoader m_loader;
    PasswordKeeper m_keeper;
    SecretBytes m_toKeep; ///< until it is known whether it fits
    KeyFields m_fields; ///< its keyring member is m_keeper's
    Environment m_environment;
    IssuerRegistry m_issuers;
};

} // namespace da
