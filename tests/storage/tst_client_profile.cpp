// SPDX-License-Identifier: MIT
#include "StorageTesting.h"
#include "storage/ClientProfile.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>

using namespace da;
using namespace Qt::StringLiterals;
using Reason = ProfileError::Reason;

namespace {

ClientProfile sample()
{
    return {u"6f1d2c34-5b6a-4789-8abc-0123456789ab"_qs, u"Demo AS – skarp"_qs, u"production"_qs,
        u"0b7a6c1e-client"_qs, u"/home/kari/sertifikat æøå.p12"_qs, u"min-nøkkel"_qs, u"974760673"_qs, true};
}

QByteArray documentOf(const QJsonArray &profiles, const QJsonValue &version = 1)
{
    return QJsonDocument(QJsonObject{{u"format"_qs, u"delegation-assistant-profiles"_qs},
                             {u"version"_qs, version}, {u"profiles"_qs, profiles}})
        .toJson();
}

QJsonObject with(const QString &member, const QJsonValue &value)
{
    QJsonObject object = sample().toJson();
    object.insert(member, value);
    return object;
}

} // namespace

class TestClientProfile : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnAnyWarning(); }
    void jsonRoundTrip();
    void problemsPerMember_data();
    void problemsPerMember();
    void allProblemsAreListed();
    void wrongTypes_data();
    void wrongTypes();
    void exportHoldsNoSecret();
    void importsWhatWasExported();
    void importRefuses_data();
    void importRefuses();
    void importOfOneProfileAlone();
    void importLeavesSecretsOut();
    void environmentFiles();
    void secretKeyFollowsTheFile();
};

void TestClientProfile::jsonRoundTrip()
{
    const auto read = ClientProfile::fromJson(sample().toJson());
    QVERIFY(read.ok());
    QCOMPARE(*read, sample());
    QVERIFY(sample().problems().isEmpty());
}

void TestClientProfile::problemsPerMember_data()
{
    QTest::addColumn<QString>("member");
    QTest::addColumn<QString>("value");
    QTest::addColumn<Reason>("reason");
    QTest::newRow("no id") << u"id"_qs << QString() << Reason::MissingMember;
    QTest::newRow("id is none") << u"id"_qs << u"profile-1"_qs << Reason::InvalidValue;
    QTest::newRow("no name") << u"name"_qs << QString() << Reason::MissingMember;
    QTest::newRow("blank name") << u"name"_qs << u" \u00a0 "_qs << Reason::InvalidValue;
    QTest::newRow("two lines") << u"name"_qs << u"Demo\nAS"_qs << Reason::InvalidValue;
    QTest::newRow("long name") << u"name"_qs << QString(201, u'x') << Reason::InvalidValue;
    QTest::newRow("no environment") << u"environment"_qs << QString() << Reason::MissingMember;
    QTest::newRow("no client") << u"client_id"_qs << QString() << Reason::MissingMember;
    QTest::newRow("space in client") << u"client_id"_qs << u"0b7a 6c1e"_qs << Reason::InvalidValue;
    QTest::newRow("space in kid") << u"kid"_qs << u"my kid"_qs << Reason::InvalidValue;
    QTest::newRow("short supplier") << u"supplier"_qs << u"97476067"_qs << Reason::InvalidValue;
    QTest::newRow("check digit") << u"supplier"_qs << u"974760674"_qs << Reason::InvalidValue;
    QTest::newRow("dressed supplier") << u"supplier"_qs << u"974 760 6"_qs << Reason::InvalidValue;
    QTest::newRow("PEM as file") << u"key_file"_qs << u"-----BEGIN PRIVATE KEY-----MIIE"_qs
                                 << Reason::KeyMaterial;
    QTest::newRow("JWK as kid") << u"kid"_qs << u"{\"kty\":\"RSA\",\"d\":\"abc\"}"_qs << Reason::KeyMaterial;
}

void TestClientProfile::problemsPerMember()
{
    QFETCH(QString, member);
    QFETCH(QString, value);
    QFETCH(Reason, reason);
    const auto read = ClientProfile::fromJson(with(member, value));
    QVERIFY(!read.ok());
    QCOMPARE(read.error(), (ProfileError{reason, member, -1}));
}

void TestClientProfile::allProblemsAreListed()
{
    ClientProfile profile = sample();
    profile.name.clear();
    profile.supplier = u"123456789"_qs;
    const QList<ProfileError> expected{
        {Reason::MissingMember, u"name"_qs, -1}, {Reason::InvalidValue, u"supplier"_qs, -1}};
    QCOMPARE(profile.problems(), expected);
}

void TestClientProfile::wrongTypes_data()
{
    QTest::addColumn<QString>("member");
    for (const char *member : {"id", "name", "environment", "client_id", "key_file", "kid", "supplier"})
        QTest::newRow(member) << QString::fromLatin1(member);
}

void TestClientProfile::wrongTypes()
{
    QFETCH(QString, member);
    for (const QJsonValue &value :
        {QJsonValue(974760673), QJsonValue(true), QJsonValue(QJsonArray{}), QJsonValue(QJsonObject{})}) {
        const auto read = ClientProfile::fromJson(with(member, value));
        QVERIFY(!read.ok());
        QCOMPARE(read.error(), (ProfileError{Reason::WrongType, member, -1}));
    }
}

void TestClientProfile::exportHoldsNoSecret()
{
    const QJsonObject document = QJsonDocument::fromJson(exportProfiles({sample()})).object();
    const QStringList members = document.value(u"profiles"_qs).toArray().at(0).toObject().keys();
    QCOMPARE(members,
        (QStringList{u"client_id"_qs, u"environment"_qs, u"id"_qs, u"key_file"_qs, u"kid"_qs, u"name"_qs,
            u"supplier"_qs}));
}

void TestClientProfile::importsWhatWasExported()
{
    ClientProfile other = sample();
    other.id = ClientProfile::newId();
    other.environment = u"/srv/miljø.json"_qs;
    other.keyFile.clear();
    other.supplier.clear();
    const auto import = importProfiles(exportProfiles({sample(), other}));
    QVERIFY(import.ok());
    QCOMPARE(import->profiles.size(), 2);
    ClientProfile expected = sample();
    expected.passwordKept = false; // true on this machine only
    QCOMPARE(import->profiles.at(0), expected);
    other.passwordKept = false;
    QCOMPARE(import->profiles.at(1), other);
    QVERIFY(import->leftOut.isEmpty());
    // Windows' Notepad puts a mark in front.
    QVERIFY(importProfiles("\xEF\xBB\xBF" + exportProfiles({sample()})).ok());
}

void TestClientProfile::importRefuses_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<Reason>("reason");
    QTest::addColumn<QString>("member");
    QTest::addColumn<int>("index");
    const QByteArray good = exportProfiles({sample()});
    QTest::newRow("empty") << QByteArray() << Reason::NotJson << QString() << -1;
    QTest::newRow("text") << QByteArray("profil: Demo") << Reason::NotJson << QString() << -1;
    QTest::newRow("cut off") << good.left(good.size() / 2) << Reason::NotJson << QString() << -1;
    QTest::newRow("binary") << QByteArray("\x30\x82\x00\x01", 4) << Reason::NotJson << QString() << -1;
    QTest::newRow("list") << QByteArray("[]") << Reason::NotJson << QString() << -1;
    QTest::newRow("other JSON") << QByteArray("{\"issuer\": \"x\"}") << Reason::NotProfiles << QString()
                                << -1;
    QTest::newRow("other format") << QByteArray("{\"format\": \"bookmarks\"}") << Reason::NotProfiles
                                  << u"format"_qs << -1;
    QTest::newRow("newer") << documentOf({sample().toJson()}, 2) << Reason::NewerVersion << u"version"_qs
                           << -1;
    QTest::newRow("version text") << documentOf({sample().toJson()}, u"1"_qs) << Reason::WrongType
                                  << u"version"_qs << -1;
    QTest::newRow("none") << documentOf({}) << Reason::MissingMember << u"profiles"_qs << -1;
    QTest::newRow("not objects") << documentOf({1}) << Reason::WrongType << QString() << 0;
    QTest::newRow("second is bad") << documentOf({sample().toJson(), with(u"supplier"_qs, u"1"_qs)})
                                   << Reason::InvalidValue << u"supplier"_qs << 1;
    QTest::newRow("twice") << documentOf({sample().toJson(), sample().toJson()}) << Reason::Duplicate
                           << u"id"_qs << 1;
    QTest::newRow("huge") << QByteArray(1024 * 1024 + 1, ' ') << Reason::TooLarge << QString() << -1;
}

void TestClientProfile::importRefuses()
{
    QFETCH(QByteArray, json);
    QFETCH(Reason, reason);
    QFETCH(QString, member);
    QFETCH(int, index);
    const auto import = importProfiles(json);
    QVERIFY(!import.ok());
    QCOMPARE(import.error(), (ProfileError{reason, member, index}));
}

void TestClientProfile::importOfOneProfileAlone()
{
    const auto import = importProfiles(R"({"name": "Ny", "environment": "test", "client_id": "abc"})");
    QVERIFY(import.ok());
    QCOMPARE(import->profiles.size(), 1);
    QCOMPARE(import->profiles.first().name, u"Ny"_qs);
    QCOMPARE(import->profiles.first().id.size(), 36);
}

void TestClientProfile::importLeavesSecretsOut()
{
    QJsonObject object = with(u"password"_qs, u"hemmelig-7f3a"_qs);
    object.insert(u"private_key"_qs, u"hemmelig-7f3a"_qs);
    const auto import = importProfiles(documentOf({object}));
    QVERIFY(import.ok());
    QCOMPARE(import->leftOut, (QStringList{u"password"_qs, u"private_key"_qs}));
    QVERIFY(!exportProfiles(import->profiles).contains("hemmelig"));
}

void TestClientProfile::environmentFiles()
{
    ClientProfile profile = sample();
    for (const QString &id : {u"production"_qs, u"test"_qs, u"demo"_qs, QString()}) {
        profile.environment = id;
        QVERIFY2(!profile.environmentIsFile(), qPrintable(id));
    }
    profile.environment = u"/srv/test"_qs;
    QVERIFY(profile.environmentIsFile());
}

void TestClientProfile::secretKeyFollowsTheFile()
{
    QTemporaryDir folder;
    const QString file = folder.filePath(u"nøkkel.p12"_qs);
    QVERIFY(putFile(file, "x"));
    QVERIFY(QFile::link(file, folder.filePath(u"lenke.p12"_qs)));
    ClientProfile direct = sample();
    direct.keyFile = file;
    ClientProfile roundabout = direct;
    roundabout.keyFile = folder.filePath(u"./lenke.p12"_qs);
    QCOMPARE(roundabout.secretKey(), direct.secretKey());
    roundabout.keyFile = folder.filePath(u"annen.p12"_qs);
    QVERIFY(roundabout.secretKey() != direct.secretKey());
}

QTEST_APPLESS_MAIN(TestClientProfile)
#include "tst_client_profile.moc"
