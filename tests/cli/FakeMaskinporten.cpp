// SPDX-License-Identifier: MIT
#include "FakeMaskinporten.h"

#include "crypto/JwsSigner.h"
#include "crypto/Material.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QUrlQuery>

using namespace da;
using namespace Qt::StringLiterals;

namespace {

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("cannot write %s", qPrintable(path));
}

QByteArray keyFileBytes()
{
    const MadeCertificate ca = test::lookAlikeCa(test::lookAlikeRoot());
    CertificateRequest request = test::leafRequest();
    request.notBefore = QDateTime::currentDateTimeUtc().addDays(-10);
    request.notAfter = request.notBefore.addDays(700);
    const Pkcs12Contents contents{
        test::key(), test::leaf(request, test::key(), ca), {ca.certificate}, u"key"_s};
    return *makePkcs12(contents, test::secret(FakeMaskinporten::password().constData()));
}

QJsonObject actor(const QString &number)
{
    return {{u"authority"_s, u"iso6523-actorid-upis"_s}, {u"ID"_s, u"0192:"_s + number}};
}

} // namespace

FakeMaskinporten::FakeMaskinporten(const QString &folder)
    : m_folder(folder)
    , m_tokenKey(test::key(7))
{
    write(m_folder + u"/ca.pem"_s, m_server.caPem());
    write(environmentFile(), QJsonDocument(environment()).toJson());
    QJsonObject distrusting = environment();
    distrusting.remove(u"ca_file"_s);
    write(distrustingEnvironmentFile(), QJsonDocument(distrusting).toJson());
    write(keyFile(), keyFileBytes());
    const QJsonObject metadata{{u"issuer"_s, m_server.base()},
        {u"token_endpoint"_s, m_server.base() + u"token"_s}, {u"jwks_uri"_s, m_server.base() + u"jwk"_s}};
    m_server.on("/.well-known/oauth-authorization-server", {200, QJsonDocument(metadata).toJson()});
    m_server.on("/jwk", {200, publicJwks(m_tokenKey, u"token-key"_s)});
}

QJsonObject FakeMaskinporten::environment() const
{
    return {{u"name"_s, u"Loopback"_s}, {u"kind"_s, u"test"_s}, {u"issuer"_s, m_server.base()},
        {u"ca_file"_s, u"ca.pem"_s}, {u"delegation_source"_s, u"https://tt02.altinn.no/"_s}};
}

QString FakeMaskinporten::distrustingEnvironmentFile() const
{
    return m_folder + u"/distrusting.json"_s;
}

QJsonObject FakeMaskinporten::claims(const QString &consumer, const QString &scope) const
{
    const qint64 now = QDateTime::currentSecsSinceEpoch();
    return {{u"iss"_s, m_server.base()}, {u"client_amr"_s, u"virksomhetssertifikat"_s},
        {u"token_type"_s, u"Bearer"_s}, {u"scope"_s, scope}, {u"consumer"_s, actor(consumer)},
        {u"supplier"_s, actor(u"314159268"_s)}, {u"delegation_source"_s, u"https://tt02.altinn.no/"_s},
        {u"iat"_s, now}, {u"exp"_s, now + 119}, {u"client_id"_s, u"c0ffee00-0000-4000-8000-000000000001"_s},
        {u"jti"_s, u"one"_s}};
}

void FakeMaskinporten::giveToken(const QJsonObject &claims)
{
    const auto token = signJws({{u"alg"_s, u"RS256"_s}, {u"kid"_s, u"token-key"_s}}, claims, m_tokenKey);
    m_token = token->copyToByteArray();
    const QJsonObject body{{u"access_token"_s, QString::fromLatin1(m_token)}, {u"token_type"_s, u"Bearer"_s},
        {u"expires_in"_s, 119}, {u"scope"_s, claims.value("scope"_L1)}};
    giveAnswer({200, QJsonDocument(body).toJson()});
}

void FakeMaskinporten::giveAnswer(const ScriptedTlsServer::Response &response)
{
    m_server.on("/token", response);
}

QByteArrayList FakeMaskinporten::assertions() const
{
    QByteArrayList sent;
    for (const ScriptedTlsServer::Request &request : m_server.requests()) {
        const QUrlQuery form(QString::fromLatin1(request.body));
        if (form.hasQueryItem(u"assertion"_s))
            sent << form.queryItemValue(u"assertion"_s).toLatin1();
    }
    return sent;
}
