// SPDX-License-Identifier: MIT
#pragma once

#include "gui/NetworkController.h"
#include "gui/Tone.h"

#include <utility>

namespace da {

/// The way out to the network while it is edited; what is in force changes with save().
class NetworkEditor : public QObject {
    Q_OBJECT

public:
    explicit NetworkEditor(NetworkController &network, QObject *parent = nullptr);

    [[nodiscard]] ProxyMode mode() const { return m_draft.mode; }
    void setMode(ProxyMode mode);
    [[nodiscard]] const QString &host() const { return m_draft.host; } ///< as typed
    /// A name or an address, or "http://proxy.example:8080" as it is often handed out.
    void setHost(const QString &text);
    void tidyHost(); ///< a port that was typed with it goes where it belongs
    [[nodiscard]] const QString &port() const { return m_port; } ///< as typed
    void setPort(const QString &text);
    [[nodiscard]] const QString &user() const { return m_draft.user; }
    void setUser(const QString &text);

    [[nodiscard]] const CaFile &caFile() const { return m_caFile; }
    [[nodiscard]] bool isReading() const { return m_reading; } ///< the chosen file
    void openCaFile(const QString &path);
    void dropCaFile();

    [[nodiscard]] Message hostMessage() const;
    [[nodiscard]] Message portMessage() const;
    [[nodiscard]] Message userMessage() const;
    [[nodiscard]] Message passwordMessage() const; ///< of the user as it is in force
    [[nodiscard]] Message caMessage() const;
    [[nodiscard]] bool isOwnUser() const; ///< the user, host and port are those in force
    [[nodiscard]] bool canRemember() const { return m_network.keyring().canKeep(); }
    [[nodiscard]] bool canSave() const;

    void save(SecretBytes password, bool remember);

Q_SIGNALS:
    void changed();

private:
    [[nodiscard]] ProxySettings draft() const;
    [[nodiscard]] std::pair<QString, QString> hostAndPort() const;

    NetworkController &m_network;
    ProxySettings m_draft; ///< its port is m_port's
    QString m_port;
    CaFile m_caFile;
    bool m_reading = false;
};

} // namespace da
