// SPDX-License-Identifier: MIT
#pragma once

#include <QAbstractSocket>
#include <QHostAddress>
#include <QList>
#include <QNetworkProxy>
#include <QObject>
#include <QString>
#include <QStringList>
#include <QTimer>

class QHostInfo;
class QSslSocket;

namespace da {

/// Opens a TCP connection: looks the name up and tries its addresses in order, the next one a quarter of a
/// second after the one before (RFC 8305 section 5), so that an address that does not answer costs little.
/// Emits one of its signals once, never from within dial(). It sets no deadline of its own.
class Dialer : public QObject {
    Q_OBJECT

public:
    explicit Dialer(QObject *parent);
    ~Dialer() override;

    /// @p proxy: None, or SOCKS, which looks the name up itself.
    void dial(const QString &host, quint16 port, const QNetworkProxy &proxy);
    [[nodiscard]] bool isLookingUp() const { return m_lookup >= 0; }
    [[nodiscard]] const QStringList &addresses() const { return m_addresses; } ///< that the name led to

Q_SIGNALS:
    void connected(QSslSocket *socket); ///< not encrypted yet; a child of this until the receiver takes it over
    void failed(QAbstractSocket::SocketError error, const QString &text);

private Q_SLOTS:
    void lookedUp(const QHostInfo &info);

private:
    void tryNext();
    QSslSocket *addAttempt(const QNetworkProxy &proxy);
    void attemptFailed(QSslSocket *socket, QAbstractSocket::SocketError error);
    void win(QSslSocket *socket);

    quint16 m_port = 0;
    int m_lookup = -1;
    QStringList m_addresses;
    QList<QHostAddress> m_untried;
    QList<QSslSocket *> m_attempts; ///< under way; children of this
    QTimer m_next;
    QAbstractSocket::SocketError m_error = QAbstractSocket::UnknownSocketError;
    QString m_errorText;
};

} // namespace da
