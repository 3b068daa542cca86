// SPDX-License-Identifier: MIT
#pragma once

#include "crypto/SecretBytes.h"
#include "network/HttpReader.h"
#include "network/HttpRoute.h"

#include <QAbstractSocket>
#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

class QSslError;
class QSslSocket;

namespace da {

class Dialer;

/// One exchange under way, on a connection of its own: connect, CONNECT if there is a proxy, TLS, one
/// request, one answer. Whatever happens, nothing is sent a second time. Emits finished() exactly once, never
/// from within send() or cancel(), and then deletes itself.
class HttpCall : public QObject {
    Q_OBJECT

public:
    ~HttpCall() override;
    void cancel();

Q_SIGNALS:
    void finished(const da::HttpAnswer &answer);

private:
    friend class HttpClient;
    enum class Stage { Connecting, Tunnelling, Securing, Answering, Done };

    HttpCall(HttpRequest request, HttpRoute route, QObject *parent);
    void start(int timeoutMs);
    void connected(QSslSocket *socket);
    void secure();
    void sendRequest();
    void readProxy();
    void judgeProxy();
    void readServer();
    void judgeAnswer();
    void takeHead();
    void refuseRedirect(const QByteArray &location);
    void noteTlsErrors(const QList<QSslError> &errors);
    void socketFailed(QAbstractSocket::SocketError error, const QString &text);
    [[nodiscard]] TransportFailure failureOf(QAbstractSocket::SocketError error) const;
    [[nodiscard]] HttpStage reached(TransportFailure failure) const;
    void stop(TransportFailure failure, const QString &detail);
    void stopLate();
    void finish();

    HttpAnswer m_answer;
    HttpRoute m_route;
    QByteArray m_head; ///< may hold a token; wiped once sent
    SecretBytes m_body;
    HttpReader m_proxyReader; ///< the answer to CONNECT
    qint64 m_maxBytes;
    HttpReader m_reader;
    Stage m_stage = Stage::Connecting;
    Dialer *m_dialer = nullptr;
    QSslSocket *m_socket = nullptr; ///< child of this
    QTimer m_deadline;
    QElapsedTimer m_elapsed;
};

} // namespace da
