// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QSslConfiguration>
#include <QTcpServer>
#include <QUrl>

#include <functional>
#include <memory>
#include <optional>

class QSslSocket;

/// A certificate authority for one test program, and what it certifies. Keys are made once.
struct TestAuthority {
    static QByteArray caPem();
    /// For a server that can be reached at @p names (DNS names and addresses), valid between the days from
    /// now.
    static QSslConfiguration server(const QStringList &names = {QStringLiteral("127.0.0.1")},
        int firstDay = -1, int lastDay = 30, bool selfSigned = false);
};

/// A real server on loopback that does as the test says with every request, and counts.
class LoopbackServer : public QTcpServer {
public:
    using Script = std::function<void(QSslSocket &socket, const QByteArray &request)>;

    /// Over TLS.
    explicit LoopbackServer(Script script, const QSslConfiguration &tls = TestAuthority::server());
    /// Without TLS: a proxy, or a server that speaks something else.
    static std::unique_ptr<LoopbackServer> plain(Script script);

    /// Answers with these bytes.
    static Script saying(const QByteArray &bytes);
    /// A 200 with this body.
    static QByteArray ok(const QByteArray &body = "{}", const QByteArray &fields = {});

    [[nodiscard]] QUrl url(const QString &host = QStringLiteral("127.0.0.1"),
        const QString &path = QStringLiteral("/"), const QString &scheme = QStringLiteral("https")) const;

    int connections = 0;
    int encrypted = 0; ///< handshakes that were completed
    QList<QByteArray> requests; ///< heads and bodies
    std::function<void(QSslSocket &)> onConnection; ///< called first, before TLS

protected:
    void incomingConnection(qintptr descriptor) override;

private:
    LoopbackServer(Script script, const std::optional<QSslConfiguration> &tls);
    void read(QSslSocket *socket);

    Script m_script;
    std::optional<QSslConfiguration> m_tls;
};

/// Ends the connection with a RST.
void resetConnection(QSslSocket &socket);
/// What a proxy does after a CONNECT: passes bytes on to @p port, whatever was asked for.
void openTunnel(QSslSocket &socket, quint16 port);

/// An address where a TCP connection is neither taken nor refused.
class BlackHole {
public:
    explicit BlackHole(
        const QHostAddress &address = QHostAddress(QStringLiteral("127.0.0.2")), quint16 port = 0);
    ~BlackHole();
    [[nodiscard]] quint16 port() const { return m_port; }

private:
    int m_listener = -1;
    QList<int> m_fill;
    quint16 m_port = 0;
};
