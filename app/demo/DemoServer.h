// SPDX-License-Identifier: MIT
#pragma once

#include "demo/DemoAnswer.h"

#include <QSslConfiguration>
#include <QSslServer>

#include <functional>

namespace da {

/// A small HTTP/1.1 server over TLS, enough for the demo: keep-alive, bodies with a Content-Length, answers
/// that come late. Listens on loopback only.
class DemoServer : public QSslServer {
    Q_OBJECT

public:
    using Handler = std::function<DemoAnswer(const DemoRequest &)>;

    DemoServer(const QSslConfiguration &tls, Handler handler, QObject *parent = nullptr);
    [[nodiscard]] bool start(); ///< on a free port

private:
    void take();
    Handler m_handler;
};

/// One connection: reads requests one after the other and writes their answers in the same order.
class DemoConnection : public QObject {
    Q_OBJECT

public:
    DemoConnection(QTcpSocket *socket, const DemoServer::Handler &handler);

private:
    void read();
    void next();
    void write(const DemoAnswer &answer);
    void refuse(int status);

    QTcpSocket *m_socket; ///< owns this
    DemoServer::Handler m_handler;
    QByteArray m_buffer;
    bool m_busy = false; ///< an answer is due: what comes meanwhile waits
    bool m_closing = false; ///< the client asked to close after this answer
};

} // namespace da
