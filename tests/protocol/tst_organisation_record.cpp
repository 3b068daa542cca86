// SPDX-License-Identifier: MIT
#include "protocol/OrganisationRecord.h"

#include <QTest>

using namespace da;
using namespace Qt::StringLiterals;

class OrganisationRecordTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsAMainUnit();
    void readsASubUnit();
    void deletedComesWithStatus200();
    void removedComesWithStatus410();
    void saysBankruptAndDissolving();
    void refusesWhatIsNoRecord_data();
    void refusesWhatIsNoRecord();
};

void OrganisationRecordTest::readsAMainUnit()
{
    const auto record =
        OrganisationRecord::parse(R"({"respons_klasse":"Enhet","organisasjonsnummer":"974760673",
        "navn":"BRØNNØYSUNDREGISTRENE","organisasjonsform":{"kode":"ORGL","beskrivelse":"Organisasjonsledd"},
        "forretningsadresse":{"land":"Norge"}, "konkurs": false, "nytt": [1]})",
            200, false);
    QVERIFY(record.ok());
    QCOMPARE(record->name, u"BRØNNØYSUNDREGISTRENE"_s);
    QCOMPARE(record->form, u"Organisasjonsledd"_s);
    QVERIFY(!record->subUnit && !record->bankrupt);
    QCOMPARE(record->state, OrganisationRecord::State::Active);
}

void OrganisationRecordTest::readsASubUnit()
{
    const auto record =
        OrganisationRecord::parse(R"({"respons_klasse":"Underenhet","organisasjonsnummer":"923802029",
        "navn":"RIKSREVISJONEN AVD BERGEN","overordnetEnhet":"974760843"})",
            200, false);
    QVERIFY(record.ok() && record->subUnit);
    QCOMPARE(record->parent, u"974760843"_s);
}

void OrganisationRecordTest::deletedComesWithStatus200()
{
    const auto record = OrganisationRecord::parse(
        R"({"respons_klasse":"SlettetEnhet","organisasjonsnummer":"974760673","navn":"X","slettedato":"2024-02-29"})",
        200, false);
    QVERIFY(record.ok());
    QCOMPARE(record->state, OrganisationRecord::State::Deleted);
    QCOMPARE(record->deletedOn, QDate(2024, 2, 29));
}

void OrganisationRecordTest::removedComesWithStatus410()
{
    const auto record = OrganisationRecord::parse(
        R"({"organisasjonsnummer":"974760673","slettedato":"2024-02-29"})", 410, false);
    QVERIFY(record.ok());
    QCOMPARE(record->state, OrganisationRecord::State::Removed);
}

void OrganisationRecordTest::saysBankruptAndDissolving()
{
    const auto bankrupt =
        OrganisationRecord::parse(R"({"organisasjonsnummer":"1","konkurs":true})", 200, false);
    QVERIFY(bankrupt->bankrupt && !bankrupt->dissolving);
    const auto forced = OrganisationRecord::parse(
        R"({"organisasjonsnummer":"1","underTvangsavviklingEllerTvangsopplosning":true})", 200, false);
    QVERIFY(forced->dissolving);
}

void OrganisationRecordTest::refusesWhatIsNoRecord_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("html") << QByteArray("<html/>");
    QTest::newRow("cut off") << QByteArray(R"({"organisasjonsnummer":"97476)");
    QTest::newRow("without number") << QByteArray(R"({"navn":"X"})");
    QTest::newRow("list") << QByteArray("[{}]");
}

void OrganisationRecordTest::refusesWhatIsNoRecord()
{
    QFETCH(QByteArray, json);
    QVERIFY(!OrganisationRecord::parse(json, 200, false).ok());
}

QTEST_APPLESS_MAIN(OrganisationRecordTest)
#include "tst_organisation_record.moc"
