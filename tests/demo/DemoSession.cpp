// SPDX-License-Identifier: MIT
#include "DemoSession.h"

#include "crypto/JwsSigner.h"
#include "protocol/JwtGrant.h"
#include "support/Ask.h"

#include <QFile>

using namespace da;

namespace {

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

DemoSession::DemoSession()
{
    auto started = DemoEnvironment::start(m_folder.path());
    if (!started) {
        qWarning("%s", qPrintable(started.error()));
        return;
    }
    m_demo = std::move(started).value();
    m_client = std::make_unique<HttpClient>(support::trusting(bytesOf(m_demo->environment().caFile)));
}

KeyEntry DemoSession::key(const QString &file) const
{
    const auto opened =
        KeyFile::open(bytesOf(file), SecretBytes::fromUtf8(m_demo->keyPassword()), IssuerRegistry());
    return opened && !opened->entries().isEmpty() ? opened->entries().first() : KeyEntry();
}

DemoSession::Grant DemoSession::grant(const QString &scope, const QString &consumer) const
{
    GrantRequest request;
    request.clientId = m_demo->clientId();
    request.scopes = QStringList{scope};
    if (!consumer.isEmpty())
        request.consumerOrg = consumer;
    request.audience = issuer();
    request.issuedAt = QDateTime::currentDateTimeUtc();
    const JwtGrant made(request, {{}, {key(m_demo->keyFile()).certificate->der()}});
    return {made.header(), made.claims()};
}

QByteArray DemoSession::form(const Grant &grant, const KeyEntry &key) const
{
    const auto assertion = signJws(grant.header, grant.claims, *key.key);
    return assertion ? grantForm(*assertion) : QByteArray();
}

HttpAnswer DemoSession::get(const QString &path, const QByteArray &bearer)
{
    HttpRequest request;
    request.url = QUrl(issuer() + path);
    request.maxBytes = 4 * 1024 * 1024;
    if (!bearer.isEmpty())
        request.headers.append({QByteArray("Authorization"), "Bearer " + bearer});
    return support::answerOf(m_client->send(request));
}

HttpAnswer DemoSession::post(const QByteArray &form, int timeoutMs)
{
    HttpRequest request;
    request.method = "POST";
    request.url = QUrl(issuer() + QStringLiteral("token"));
    request.body = form;
    request.contentType = "application/x-www-form-urlencoded";
    request.timeoutMs = timeoutMs;
    return support::answerOf(m_client->send(request));
}

HttpAnswer DemoSession::ask(const Grant &grant, int timeoutMs)
{
    return post(form(grant, key(m_demo->keyFile())), timeoutMs);
}
