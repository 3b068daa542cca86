// SPDX-License-Identifier: MIT
#include "protocol/PersonalNumbers.h"
#include "protocol/SystemUser.h"

#include <QJsonDocument>
#include <QTest>

using namespace da;
using namespace Qt::StringLiterals;

/// What may be shown of people, and how a system user is asked for.
class TestPersonalNumbers : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void masks_data();
    void masks();
    void systemUserIsAskedForAsAltinnSays();
    void systemUserOwners_data();
    void systemUserOwners();
};

void TestPersonalNumbers::masks_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("shown");
    const QString stars = u"***********"_s;
    QTest::newRow("in JSON") << u"{\"fodselsnummer\":\"01017012345\"}"_s
                             << u"{\"fodselsnummer\":\"%1\"}"_s.arg(stars);
    QTest::newRow("as a JSON number") << u"{\"id\":41017012345}"_s << u"{\"id\":%1}"_s.arg(stars);
    QTest::newRow("with a blank") << u"Født 010170 12345."_s << u"Født %1."_s.arg(stars);
    QTest::newRow("with a hyphen") << u"410170-12345"_s << stars;
    QTest::newRow("synthetic") << u"018170 12345 014170 12345"_s << stars + u' ' + stars;
    QTest::newRow("two") << u"01017012345,02027012345"_s << stars + u',' + stars;
    QTest::newRow("organisation") << u"310450138 974 760 673"_s << u"310450138 974 760 673"_s;
    QTest::newRow("no date") << u"990170 12345 001370-12345"_s << u"990170 12345 001370-12345"_s;
    QTest::newRow("longer") << u"010170123456"_s << u"010170123456"_s;
    QTest::newRow("milliseconds") << u"1732545000123"_s << u"1732545000123"_s;
}

void TestPersonalNumbers::masks()
{
    QFETCH(QString, text);
    QTEST(withoutPersonalNumbers(text), "shown");
}

void TestPersonalNumbers::systemUserIsAskedForAsAltinnSays()
{
    QCOMPARE(QJsonDocument(systemUserDetails({u"313725138"_s, {}})).toJson(QJsonDocument::Compact),
        QByteArray(R"([{"systemuser_org":{"ID":"0192:313725138","authority":"iso6523-actorid-upis"},)"
                   R"("type":"urn:altinn:systemuser"}])"));
    const QJsonArray referred = systemUserDetails({u"313725138"_s, u"313725138_regnskap"_s});
    QCOMPARE(referred.first().toObject().value("externalRef"_L1).toString(), u"313725138_regnskap"_s);
}

void TestPersonalNumbers::systemUserOwners_data()
{
    QTest::addColumn<QByteArray>("details");
    QTest::addColumn<QString>("owner");
    QTest::newRow("as Maskinporten writes") << QByteArray(
        R"([{"type":"urn:altinn:systemuser","systemuser_id":["x"],"systemuser_org":{"ID":"0192:313725138"}}])")
                                            << u"313725138"_s;
    QTest::newRow("as in Altinn's example")
        << QByteArray(R"([{"type":"urn:altinn:systemuser","systemuser_org":{"id":"0192:313725138"}}])")
        << u"313725138"_s;
    QTest::newRow("another type") << QByteArray(
        R"([{"type":"urn:altinn:consent","systemuser_org":{"ID":"0192:313725138"}}])")
                                  << QString();
    QTest::newRow("two") << QByteArray(
        R"([{"type":"urn:altinn:systemuser","systemuser_org":{"ID":"0192:313725138"}},
            {"type":"urn:altinn:systemuser","systemuser_org":{"ID":"0192:313725139"}}])")
                         << QString();
    QTest::newRow("a bare number") << QByteArray(
        R"([{"type":"urn:altinn:systemuser","systemuser_org":"313725138"}])")
                                   << QString();
    QTest::newRow("none") << QByteArray("[]") << QString();
}

void TestPersonalNumbers::systemUserOwners()
{
    QFETCH(QByteArray, details);
    QTEST(systemUserOwner({{u"authorization_details"_s, QJsonDocument::fromJson(details).array()}}), "owner");
}

QTEST_GUILESS_MAIN(TestPersonalNumbers)
#include "tst_personal_numbers.moc"
