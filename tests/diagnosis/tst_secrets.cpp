// SPDX-License-Identifier: MIT
#include "diagnosis/AnswerReader.h"
#include "diagnosis/Secrets.h"

#include <QTest>

using namespace da;
using namespace Qt::StringLiterals;

namespace {

const QString header = u"eyJhbGciOiJSUzI1NiIsInR5cCI6IkpXVCJ9"_s;
const QString payload =
    u"eyJpc3MiOiJodHRwczovL21hc2tpbnBvcnRlbi5uby8iLCJzY29wZSI6ImtzOmZpa3MiLCJjb25zdW1lciI6eyJJRCI6"
    "IjAxOTI6MzExNTkwODM5In0sImV4cCI6MTc5NTUwOTA5MX0"_s;
const QString signature = u"c2lnbmF0dXJlLXRoYXQtbXVzdC1ub3QtbGVhay1hbnl3aGVyZS1hdC1hbGwtMDEyMzQ1Njc4OQ"_s;
const QString token = header + u'.' + payload + u'.' + signature;

QString wrappedAt(const QString &text, int width, const QString &mark)
{
    QString result;
    for (qsizetype i = 0; i < text.size(); i += width)
        result += (i ? u"\n"_s + mark : QString()) + text.mid(i, width);
    return result;
}

} // namespace

class SecretsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void removes_data();
    void removes();
    void keeps_data();
    void keeps();
    void hostileTextIsQuick();
    void factsHoldNone();
};

void SecretsTest::removes_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("secret"); // no eight characters of it may stand there afterwards
    QTest::newRow("token") << u"got "_s + token + u" from"_s << payload + signature;
    QTest::newRow("wrapped") << wrappedAt(token, 60, {}) << payload + signature;
    QTest::newRow("quoted mail") << wrappedAt(token, 60, u"> "_s) << payload + signature;
    QTest::newRow("wrapped CRLF") << wrappedAt(token, 40, {}).replace(u"\n"_s, u"\r\n"_s)
                                  << payload + signature;
    QTest::newRow("cut off") << header + u'.' + payload.left(50) << payload.left(50);
    QTest::newRow("payload alone") << u"claims="_s + payload << payload;
    QTest::newRow("encrypted token") << header + u"."_s + signature + u"."_s + signature + u"."_s + signature
                                     << signature;
    QTest::newRow("form") << u"grant_type=urn%3Aietf&assertion="_s + token + u"&x=1"_s << payload + signature;
    QTest::newRow("opaque bearer") << u"Authorization: Bearer 2YotnFZFEjr1zCsicMWpAA"_s
                                   << u"2YotnFZFEjr1zCsicMWpAA"_s;
    QTest::newRow("basic") << u"Proxy-Authorization: Basic dXNlcjpwYXNzd29yZA=="_s << u"dXNlcjpwYXNzd29yZA"_s;
    QTest::newRow("opaque member") << uR"({"access_token":"2YotnFZFEjr1zCsicMWpAA","x":1})"_s
                                   << u"2YotnFZFEjr1zCsicMWpAA"_s;
    QTest::newRow("password") << u"password=hunter2hunter2 next"_s << u"hunter2hunter2"_s;
    QTest::newRow("password with blanks")
        << uR"("Password": "correct horse battery staple", "a": 1)"_s << u"correct horse battery staple"_s;
    QTest::newRow("single quotes") << u"passphrase: 'correct horse battery'"_s << u"correct horse battery"_s;
    QTest::newRow("norwegian") << u"Passordet er Sommer2026!! og filen er vedlagt"_s << u"Sommer2026!!"_s;
    QTest::newRow("short") << u"passord: ab12cd34"_s << u"ab12cd34"_s;
    QTest::newRow("openssl") << u"openssl pkcs12 -in a.p12 -passin pass:hemmelig123"_s
                             << u"pass:hemmelig123"_s;
    QTest::newRow("keytool") << u"keytool -list -storepass hemmelig123 -v"_s << u"hemmelig123"_s;
    QTest::newRow("property") << u"maskinporten.keystore.password=hemmelig123"_s << u"hemmelig123"_s;
    QTest::newRow("client secret") << uR"({"client_secret": "abcdefgh12345678"})"_s << u"abcdefgh12345678"_s;
    QTest::newRow("user info") << u"proxy http://kari:hemmelig123@proxy.local:8080"_s << u"hemmelig123"_s;
    QTest::newRow("cookie") << u"Set-Cookie: session=abcdefgh12345678; Secure"_s << u"abcdefgh12345678"_s;
    QTest::newRow("jwk") << uR"({"kty":"RSA","d":"abcdefgh12345678","p":"ABCDEFGH12345678"})"_s
                         << u"abcdefgh12345678ABCDEFGH12345678"_s;
    const QString base64 = u"MIIEvQIBADANBgkqhkiG9w0BAQEFAASCBKcwggSjAgEAAoIBAQC7VJTUt9Us8cKj"_s.repeated(6);
    QTest::newRow("PEM") << u"-----BEGIN ENCRYPTED PRIVATE KEY-----\n"_s + wrappedAt(base64, 64, {})
            + u"\n-----END ENCRYPTED PRIVATE KEY-----"_s
                         << base64;
    QTest::newRow("PEM cut off") << u"-----BEGIN PRIVATE KEY-----\n"_s + wrappedAt(base64, 64, {}) << base64;
    QTest::newRow("PEM without its frame") << wrappedAt(base64, 64, u"> "_s) << base64;
}

void SecretsTest::removes()
{
    QFETCH(QString, text);
    QFETCH(QString, secret);
    constexpr int telling = 8;
    const QString shown = withoutSecrets(text);
    for (qsizetype i = 0; i + telling <= secret.size(); ++i)
        QVERIFY2(!shown.contains(secret.mid(i, telling)), qPrintable(shown));
}

void SecretsTest::keeps_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("refusal")
        << uR"x({"error":"forbidden","error_description":"Consumer 311590839 has not delegated access to the )x"
           R"x(scope brreg:reelle/offentlig to supplier 315260183. (trace_id: 9d1c7a40e2b3f5566778899aabbff216)",)x"
           R"x("error_uri":"https://maskinporten.no/errors/MP-251"})x"_s;
    QTest::newRow("assertion in prose")
        << u"Invalid assertion. Client authentication failed. Unknown key identifier (kid) for client."_s;
    QTest::newRow("invalid token")
        << uR"(Bearer realm="brreg", error="invalid_token", error_description="expired")"_s;
    QTest::newRow("keystore") << u"java.io.IOException: keystore password was incorrect"_s;
    QTest::newRow("trace")
        << u"at no.ks.fiks.maskinporten.Maskinportenklient.getAccessToken(Maskinportenklient.java:42)"_s;
    QTest::newRow("address") << u"POST https://test.maskinporten.no/token?x=1 401"_s;
    QTest::newRow("grant type") << u"grant_type=urn:ietf:params:oauth:grant-type:jwt-bearer"_s;
}

void SecretsTest::keeps()
{
    QFETCH(QString, text);
    QCOMPARE(withoutSecrets(text), text);
}

void SecretsTest::hostileTextIsQuick()
{
    for (const QString &unit : {u"eyJ"_s, u"eyJa.\n"_s, u"A\n"_s, u"password"_s, u"password=\""_s, u"://a:"_s,
             u"-----BEGIN PRIVATE KEY-----"_s}) {
        QElapsedTimer timer;
        timer.start();
        (void)withoutSecrets(unit.repeated(32000 / unit.size()));
        QVERIFY2(timer.elapsed() < 2000,
            qPrintable(unit)); // not a measurement: exponential time would not end at all
    }
}

void SecretsTest::factsHoldNone()
{
    const QString text =
        uR"({"error":"%1","error_description":"bad assertion=%1 for maskinporten","error_uri":"https://maskinporten.no/e?access_token=%1"})"_s
            .arg(token);
    const Facts facts = readAnswer(text.toUtf8());
    for (const QString &value : {facts.error, facts.description, facts.errorUri, facts.quoted, facts.scope}) {
        QVERIFY2(!value.contains(payload.left(10)), qPrintable(value));
        QVERIFY2(!value.contains(signature.left(10)), qPrintable(value));
    }
}

QTEST_APPLESS_MAIN(SecretsTest)
#include "tst_secrets.moc"
