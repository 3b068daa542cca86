// SPDX-License-Identifier: MIT
#pragma once

#include "gui/PasswordKeeper.h"
#include "network/HttpRoute.h"
#include "storage/Settings.h"

#include <QObject>

#include <memory>

namespace da {

/// A file of further certificate authorities, as it was read.
struct CaFile {
    enum class Fault { None, NotReadable, TooLarge, NoCertificate };
    QString path; ///< empty: none
    QList<QSslCertificate> certificates;
    Fault fault = Fault::None;

    /// PEM or DER, at most 1 MiB. Reads a file: not for the thread of the window.
    static CaFile read(const QString &path);
};

/// The way out to the network as the user set it: the proxy, and further certificate authorities. The
/// password of the proxy's user is the keyring's, or, where it is not to be kept there or cannot be, this
/// object's for as long as it lives.
class NetworkController : public QObject {
    Q_OBJECT

public:
    /// @p keyring must outlive it.
    explicit NetworkController(SecretStore &keyring, QObject *parent = nullptr);

    void restore(const ProxySettings &proxy, const QString &caFile); ///< as they were left
    [[nodiscard]] const ProxySettings &proxy() const { return m_proxy; }
    [[nodiscard]] const CaFile &caFile() const { return m_caFile; }
    [[nodiscard]] NetworkSettings settings() const;

    [[nodiscard]] const PasswordKeeper &keyring() const { return m_keeper; }
    /// What was remembered has been read, or cannot be.
    [[nodiscard]] bool isReady() const { return !m_keeper.isAsking() && !m_readingCas; }
    [[nodiscard]] bool isPasswordKept() const; ///< in the keyring, or on its way there
    [[nodiscard]] bool hasPassword() const { return m_password != nullptr; }

    /// Takes over what was edited; @p proxy must be valid. An empty @p password means the one there is for
    /// the same user and proxy. @p remember: kept in the keyring, else taken out of it.
    void apply(const ProxySettings &proxy, SecretBytes password, bool remember, const CaFile &caFile);

Q_SIGNALS:
    void changed(); ///< settings() may be others now
    void keyringChanged(); ///< what is to be said of the password
    void chosen(); ///< the user's own choice, to be written down

private:
    [[nodiscard]] bool wantsLogin() const
    {
        return m_proxy.mode == ProxyMode::Manual && !m_proxy.user.isEmpty();
    }
    void askKeyring();
    void setPassword(SecretBytes password);

    PasswordKeeper m_keeper;
    ProxySettings m_proxy;
    CaFile m_caFile;
    bool m_readingCas = false;
    std::shared_ptr<const SecretBytes> m_password;
};

} // namespace da
