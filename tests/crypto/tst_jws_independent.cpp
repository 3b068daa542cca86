// SPDX-License-Identifier: MIT
#include "crypto/JwsSigner.h"
#include "crypto/KeyPair.h"
#include "crypto/Material.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>
#include <QTest>

using namespace da;
using namespace Qt::StringLiterals;

/// What is signed here, judged by a library that knows nothing of this program.
class JwsIndependentTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aGrantVerifies_data();
    void aGrantVerifies();
    void aChangedGrantDoesNot();

private:
    [[nodiscard]] static QJsonObject judged(const QJsonObject &request);
    [[nodiscard]] static QJsonObject grant()
    {
        const qint64 now = QDateTime::currentSecsSinceEpoch();
        return {{u"iss"_s, u"klient-1"_s}, {u"aud"_s, u"https://test.maskinporten.no/"_s},
            {u"scope"_s, u"brreg:reelle"_s}, {u"consumer_org"_s, u"974760673"_s}, {u"iat"_s, now},
            {u"exp"_s, now + 100}, {u"name"_s, u"Blåbær"_s}};
    }
};

QJsonObject JwsIndependentTest::judged(const QJsonObject &request)
{
    QProcess process;
    process.start(u"/usr/bin/python3"_s, {qEnvironmentVariable("DA_VERIFY_JWT")});
    process.write(QJsonDocument(request).toJson());
    process.closeWriteChannel();
    if (!process.waitForFinished() || process.exitCode() != 0)
        QTest::qFail(process.readAllStandardError().constData(), __FILE__, __LINE__);
    return QJsonDocument::fromJson(process.readAllStandardOutput()).object();
}

void JwsIndependentTest::aGrantVerifies_data()
{
    QTest::addColumn<JwsAlgorithm>("algorithm");
    QTest::addColumn<bool>("byCertificate");
    for (const JwsAlgorithm algorithm : {JwsAlgorithm::RS256, JwsAlgorithm::RS384, JwsAlgorithm::RS512}) {
        QTest::newRow(qPrintable(toId(algorithm) + u" x5c"_s)) << algorithm << true;
        QTest::newRow(qPrintable(toId(algorithm) + u" kid"_s)) << algorithm << false;
    }
}

void JwsIndependentTest::aGrantVerifies()
{
    QFETCH(JwsAlgorithm, algorithm);
    QFETCH(bool, byCertificate);
    const MadeCertificate ca = test::lookAlikeCa(test::lookAlikeRoot());
    KeyEntry entry;
    entry.certificate = test::leaf(test::leafRequest(), test::key(), ca);
    entry.chain = {ca.certificate};
    QJsonArray x5c;
    for (const QByteArray &certificate : entry.x5c())
        x5c << QString::fromLatin1(certificate);
    const QJsonObject header =
        byCertificate ? QJsonObject{{u"x5c"_s, x5c}} : QJsonObject{{u"kid"_s, u"k-1"_s}};
    const auto jws = signJws(header, grant(), test::key(), algorithm);
    QVERIFY(jws.ok());
    const QJsonObject answer =
        judged({{u"jwt"_s, QString::fromLatin1(jws->copyToByteArray())}, {u"algorithm"_s, toId(algorithm)},
            {u"jwks"_s, QJsonDocument::fromJson(publicJwks(test::key(), u"k-1"_s)).object()}});
    QVERIFY2(!answer.contains(u"error"_s), qPrintable(answer.value(u"error"_s).toString()));
    const QJsonObject payload = answer.value(u"payload"_s).toObject();
    QCOMPARE(payload.value(u"consumer_org"_s).toString(), u"974760673"_s);
    QCOMPARE(payload.value(u"name"_s).toString(), u"Blåbær"_s);
    QVERIFY(payload.value(u"exp"_s).toDouble() - payload.value(u"iat"_s).toDouble() == 100);
    QCOMPARE(answer.value(u"subject"_s).toString().contains(u"NTRNO-314159268"_s), byCertificate);
}

void JwsIndependentTest::aChangedGrantDoesNot()
{
    const auto jws = signJws({{u"kid"_s, u"k-1"_s}}, grant(), test::key());
    QByteArray changed = jws->copyToByteArray();
    const qsizetype at = changed.indexOf('.') + 30;
    changed[at] = changed.at(at) == 'A' ? 'B' : 'A';
    const QJsonObject answer = judged({{u"jwt"_s, QString::fromLatin1(changed)}, {u"algorithm"_s, u"RS256"_s},
        {u"jwks"_s, QJsonDocument::fromJson(publicJwks(test::key(), u"k-1"_s)).object()}});
    QVERIFY(answer.value(u"error"_s).toString().contains(u"Signature"_s));
}

QTEST_GUILESS_MAIN(JwsIndependentTest)
#include "tst_jws_independent.moc"
