// SPDX-License-Identifier: MIT
#include "diagnosis/AnswerReader.h"
#include "diagnosis/Rules.h"

#include <QTest>

using namespace da;
using namespace Qt::StringLiterals;

namespace {

/// Nothing to do with Maskinporten or Altinn: other services, other trades, everyday texts.
constexpr const char *texts[] = {
    "Bland 3 dl mel, 2 egg og 5 dl melk. La røren svelle i 30 minutter før du steker pannekakene.",
    "Stek kyllingen på 250 grader i 25 minutter. Server med ris og salat.",
    "commit 2f1e9d0c7a\nAuthor: Kari <kari@example.no>\nDate: Mon Jan 5 10:00:00 2026\n\n    Fix typo in "
    "header",
    "AADSTS7000215: Invalid client secret provided. Ensure the secret being sent is the client secret value.",
    "AADSTS70011: The provided value for the input parameter 'scope' is not valid.",
    "{\"error\":\"invalid_grant\",\"error_description\":\"Session not active\"}",
    "{\"error\":\"invalid_grant\",\"error_description\":\"Bad Request\"}",
    "{\"error\":\"invalid_client\",\"error_description\":\"The OAuth client was not found.\"}",
    "{\"error\":\"unauthorized_client\",\"error_description\":\"AADSTS700016: Application not found in the "
    "directory\"}",
    "{\"error\":\"invalid_request\",\"error_description\":\"Missing parameter: username\"}",
    "{\"error\":\"access_denied\",\"error_description\":\"The resource owner denied the request\"}",
    "{\"error\":\"unsupported_grant_type\"}",
    "Keycloak: JWT is expired, please log in again",
    "github.com: Bad credentials. Your JWT has expired.",
    "remote: Invalid username or password. fatal: Authentication failed for 'https://github.com/a/b.git/'",
    "main.cpp:250:13: error: expected ';' before 'return'\nmain.cpp:251:1: note: to match this '{'",
    "make: *** [Makefile:121: all] Error 2",
    "127.0.0.1 - - [12/Jan/2026:10:22:31] \"GET /index.html HTTP/1.1\" 200 5124",
    "10.0.0.7 - - [12/Jan/2026:10:22:31] \"GET /item/250 HTTP/1.1\" 200 251",
    "Canon PIXMA MP250 skriver ikke ut svart. Blekkpatronen er byttet.",
    "Canon PIXMA MP-250 printer driver for Windows 11",
    "Faktura 251 forfaller 30. januar. Beløp: 1 250 kroner.",
    "Hei! Passer det med møte torsdag klokken 12.30? Hilsen Ola",
    "Segmentation fault (core dumped)",
    "java.lang.NullPointerException\n\tat com.example.Main.main(Main.java:14)",
    "TypeError: Cannot read properties of undefined (reading 'length')\n    at Object.<anonymous> "
    "(/app/index.js:3:9)",
    "Traceback (most recent call last):\n  File \"a.py\", line 1, in <module>\nKeyError: 'name'",
    "ORA-00942: table or view does not exist",
    "ERROR 1045 (28000): Access denied for user 'root'@'localhost' (using password: YES)",
    "psycopg2.errors.UniqueViolation: duplicate key value violates unique constraint \"users_pkey\"",
    "npm ERR! code ERESOLVE\nnpm ERR! ERESOLVE unable to resolve dependency tree",
    "kubelet: Back-off restarting failed container",
    "<?xml version=\"1.0\"?><note><to>Kari</to><body>Husk melk</body></note>",
    "SELECT * FROM consumers WHERE supplier = 250",
    "Lorem ipsum dolor sit amet, consectetur adipiscing elit.",
    "Været i Brønnøysund: regn, 4 grader, vind fra sørvest.",
    "The customer has not paid invoice 251 to the supplier.",
    "Disk quota exceeded",
    "WARN deprecated: use of scope 'test' is discouraged in Maven poms",
    "Your parcel is on its way. Tracking number 370123456789012345.",
    "{\"type\":\"about:blank\",\"title\":\"Not Found\",\"status\":404,\"detail\":\"No such order\"}",
    "{\"message\":\"Too many cooks\",\"code\":12}",
    "",
    "   \n\t  ",
    "%PDF-1.7 binary follows",
    "Delegater til landsmøtet velges innen 1. mars.",
};

} // namespace

class UnrelatedTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void isUnknown_data();
    void isUnknown();
    void hostileTextIsHarmless();
    void secretsAreNotKept();
    void readsTheFacts();
};

void UnrelatedTest::isUnknown_data()
{
    QTest::addColumn<QByteArray>("text");
    QVERIFY(std::size(texts) >= 40);
    for (const char *text : texts)
        QTest::newRow(QByteArray(text).left(40).simplified().constData()) << QByteArray(text);
}

void UnrelatedTest::isUnknown()
{
    QFETCH(QByteArray, text);
    const Diagnosis d = diagnose(readAnswer(text));
    QCOMPARE(toId(d.cause), u"unknown"_s);
    QCOMPARE(d.certainty, Certainty::Unknown);
}

void UnrelatedTest::hostileTextIsHarmless()
{
    const QByteArray deep = QByteArray(200000, '[') + QByteArray(200000, '{');
    const QByteArray quotes = "\"error_description\":\"" + QByteArray(500000, '\\');
    const QByteArray amps = QByteArray("&#").repeated(300000);
    const QByteArray names = QByteArray("consumer ").repeated(100000);
    QByteArray controls =
        "MP-251 \x1b[31mred\x07 \xe2\x80\xaetxt.exe has not delegated access to the scope a:b";
    controls += '\0';
    for (const QByteArray &text : {deep, quotes, amps, names, QByteArray(3 * 1024 * 1024, 'x')})
        QCOMPARE(diagnose(readAnswer(text)).cause, Cause::Unknown);
    const Facts facts = readAnswer(controls);
    QCOMPARE(diagnose(facts).cause, Cause::ConsumerNotDelegated);
    for (const QChar c : facts.quoted)
        QVERIFY(c.isPrint() || c.isSpace());
}

void UnrelatedTest::secretsAreNotKept()
{
    const QByteArray text = "POST /token assertion=eyJhbGciOiJSUzI1NiJ9.eyJpc3MiOiJ4In0.c2lnbmF0dXJl&x=1\n"
                            "Authorization: Bearer 0123456789abcdef0123\nkeystore.password=hunter2hunter2\n"
                            "-----BEGIN PRIVATE KEY-----\nMIIEvQIBADANBg\n-----END PRIVATE KEY-----\n"
                            "Invalid assertion. Client authentication failed. Expired key";
    const Facts facts = readAnswer(text);
    QCOMPARE(diagnose(facts).cause, Cause::KeyExpired);
    for (const char *secret : {"eyJ", "c2lnbmF0dXJl", "0123456789abcdef0123", "hunter2", "MIIEvQ"})
        QVERIFY2(!facts.quoted.contains(QLatin1StringView(secret)), secret);
}

void UnrelatedTest::readsTheFacts()
{
    const Facts facts = readAnswer("Http response code: 403, url: 'https://test.maskinporten.no/token', "
                                   "message: '{\"error\":\"forbidden\","
                                   "\"error_description\":\"Consumer 311590839 has not delegated access to "
                                   "the scope brreg:reelle/offentlig to "
                                   "supplier 315260183. (trace_id: 9d1c7a40e2b3f5566778899aabbff216)\","
                                   "\"error_uri\":\"https://test.maskinporten.no/errors/MP-251\"}'");
    QCOMPARE(facts.code, u"MP-251"_s);
    QCOMPARE(facts.error, u"forbidden"_s);
    QVERIFY(facts.description.startsWith(u"Consumer 311590839 has not"_s));
    QCOMPARE(facts.scope, u"brreg:reelle/offentlig"_s);
    QCOMPARE(facts.consumer, u"311590839"_s);
    QCOMPARE(facts.supplier, u"315260183"_s);
    QCOMPARE(facts.traceId, u"9d1c7a40e2b3f5566778899aabbff216"_s);
    QCOMPARE(facts.httpStatus, 403);
    QCOMPARE(facts.environment, EnvironmentKind::Test);
    QCOMPARE(facts.wrapper, u"ks-java"_s);
}

QTEST_APPLESS_MAIN(UnrelatedTest)
#include "tst_unrelated.moc"
