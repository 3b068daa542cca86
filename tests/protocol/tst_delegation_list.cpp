// SPDX-License-Identifier: MIT
#include "protocol/DelegationList.h"

#include <QTest>

using namespace da;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(da::DelegationListError)

class TestDelegationList : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsAltinnsOwnForm();
    void toleratesWhatItDoesNotKnow();
    void refusesWhatProvesNothing_data();
    void refusesWhatProvesNothing();
    void answersTheQuery();
    void exchangedTokens_data();
    void exchangedTokens();
};

/// Altinn's own fixture (admindelegations.json).
void TestDelegationList::readsAltinnsOwnForm()
{
    const auto list = parseDelegations(R"([{"consumer_org":"810418672","supplier_org":"810418192",
        "delegation_scheme_Id":null,"scopes":["altinn:test/theworld.write","urn:altinn:maskinporten:nav_aa"],
        "created":"2022-09-27T15:02:23.7860720+02:00","resourceid":"nav_aa_distribution"}])");
    QVERIFY(list.ok());
    QCOMPARE(list->size(), 1);
    const DelegationRecord &record = list->first();
    QCOMPARE(record.consumer, u"810418672"_s);
    QCOMPARE(record.supplier, u"810418192"_s);
    QCOMPARE(
        record.scopes, (QStringList{u"altinn:test/theworld.write"_s, u"urn:altinn:maskinporten:nav_aa"_s}));
    QCOMPARE(record.resourceId, u"nav_aa_distribution"_s);
    QCOMPARE(record.created.toUTC(), QDateTime({2022, 9, 27}, {13, 2, 23, 786}, Qt::UTC));
    QVERIFY(parseDelegations("[]")->isEmpty());
}

void TestDelegationList::toleratesWhatItDoesNotKnow()
{
    const auto list = parseDelegations(R"([{"consumer_org":"0192:810418672","supplier_org":"810418192",
        "scopes":["a:b",null,7],"created":"yesterday","Resource_Id":"r","more":{"x":[1]}}])");
    QVERIFY(list.ok());
    QCOMPARE(list->first().consumer, u"810418672"_s);
    QCOMPARE(list->first().scopes, QStringList{u"a:b"_s});
    QCOMPARE(list->first().resourceId, u"r"_s);
    QVERIFY(!list->first().created.isValid());
}

void TestDelegationList::refusesWhatProvesNothing_data()
{
    using Error = DelegationListError;
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<DelegationListError>("error");
    const QByteArray whole = R"([{"consumer_org":"810418672","supplier_org":"810418192","scopes":["a:b"]}])";
    QTest::newRow("empty") << QByteArray() << Error::NotJson;
    QTest::newRow("cut off") << whole.chopped(3) << Error::NotJson;
    QTest::newRow("a page") << QByteArray("<html></html>") << Error::NotJson;
    QTest::newRow("an object") << QByteArray(R"({"data":[]})") << Error::NotAList;
    QTest::newRow("a word") << QByteArray("[\"none\"]") << Error::IncompleteEntry;
    QTest::newRow("no supplier") << QByteArray(R"([{"consumer_org":"810418672","scopes":["a:b"]}])")
                                 << Error::IncompleteEntry;
    QTest::newRow("no scopes") << QByteArray(
        R"([{"consumer_org":"810418672","supplier_org":"810418192","scopes":[]}])")
                               << Error::IncompleteEntry;
    QTest::newRow("a number for a number")
        << QByteArray(R"([{"consumer_org":810418672,"supplier_org":"810418192","scopes":["a:b"]}])")
        << Error::IncompleteEntry;
}

void TestDelegationList::refusesWhatProvesNothing()
{
    QFETCH(QByteArray, json);
    QFETCH(DelegationListError, error);
    const auto list = parseDelegations(json);
    QVERIFY(!list.ok());
    QCOMPARE(list.error(), error);
}

void TestDelegationList::answersTheQuery()
{
    const DelegationRecord record{u"810418672"_s, u"810418192"_s, {u"a:b"_s, u"a:c"_s}, {}, {}};
    QVERIFY(record.answers({}));
    QVERIFY(record.answers({u"810418672"_s, u"810418192"_s, u"a:c"_s}));
    QVERIFY(!record.answers({u"810418192"_s, {}, {}}));
    QVERIFY(!record.answers({{}, u"810418672"_s, {}}));
    QVERIFY(!record.answers({{}, {}, u"a:"_s}));
}

void TestDelegationList::exchangedTokens_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QByteArray>("token");
    QTest::newRow("bare") << QByteArray("eyJ.eyJ.c2ln") << QByteArray("eyJ.eyJ.c2ln");
    QTest::newRow("as JSON") << QByteArray("\"eyJ.eyJ.c2ln\"\n") << QByteArray("eyJ.eyJ.c2ln");
    QTest::newRow("empty") << QByteArray() << QByteArray();
    QTest::newRow("a lone quote") << QByteArray("\"") << QByteArray();
    QTest::newRow("a page") << QByteArray("<html>a.b.c</html>") << QByteArray();
    QTest::newRow("an object") << QByteArray("{\"token\":\"eyJ.eyJ.c2ln\"}") << QByteArray();
    QTest::newRow("a line end inside") << QByteArray("eyJ.eyJ\r\nX: y.c2ln") << QByteArray();
}

void TestDelegationList::exchangedTokens()
{
    QFETCH(QByteArray, body);
    QFETCH(QByteArray, token);
    const auto read = parseExchangedToken(body);
    QCOMPARE(read.ok(), !token.isEmpty());
    QVERIFY(body.isEmpty());
    if (read)
        QCOMPARE(read->copyToByteArray(), token);
}

QTEST_GUILESS_MAIN(TestDelegationList)
#include "tst_delegation_list.moc"
