// SPDX-License-Identifier: MIT
#include "CliProcess.h"

#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

const QString scope = u"brreg:reelle/offentlig"_s;
const QString good = u"310450138"_s;
const QString notDelegated = u"310450146"_s;
const QString supplier = u"310450103"_s;

} // namespace

/// `delegation` and `check --altinn` in the demo environment.
class TestCliDelegation : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void looksUp_data();
    void looksUp();
    void saysItInWords();
    void refusesWrongUsage_data();
    void refusesWrongUsage();
    void asksAltinnAfterACheck();

private:
    CliResult run(const QStringList &arguments) { return runCli(arguments, m_home.path()); }
    QTemporaryDir m_home;
};

void TestCliDelegation::looksUp_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<int>("code");
    QTest::addColumn<QJsonValue>("exists");
    QTest::addColumn<int>("listed");
    QTest::newRow("there") << QStringList{u"--scope"_s, scope, u"--consumer"_s, good, u"--supplier"_s,
        supplier} << 0 << QJsonValue(true)
                           << 1;
    QTest::newRow("not there") << QStringList{u"--scope"_s, scope, u"--consumer"_s, notDelegated,
        u"--supplier"_s, supplier}
                               << 1 << QJsonValue(false) << 0;
    QTest::newRow("a list") << QStringList{u"--scope"_s, scope, u"--consumer"_s, good} << 0 << QJsonValue()
                            << 1;
    QTest::newRow("all of a customer's")
        << QStringList{u"--admin"_s, u"--consumer"_s, good} << 0 << QJsonValue() << 8;
    QTest::newRow("not ours") << QStringList{u"--scope"_s, u"altinn:consentrequests.read"_s} << 1
                              << QJsonValue() << -1;
    QTest::newRow("no number") << QStringList{u"--scope"_s, scope, u"--consumer"_s, u"123"_s} << 3
                               << QJsonValue() << -1;
    QTest::newRow("Altinn is down") << QStringList{u"--scope"_s, scope, u"--consumer"_s, u"310450324"_s} << 4
                                    << QJsonValue() << -1;
}

void TestCliDelegation::looksUp()
{
    QFETCH(QStringList, options);
    QFETCH(int, code);
    QFETCH(QJsonValue, exists);
    QFETCH(int, listed);
    const CliResult result =
        run(QStringList{u"--json"_s, u"delegation"_s, u"--environment"_s, u"demo"_s} + options);
    QVERIFY2(result.code == code, result.all().constData());
    const QJsonObject altinn = result.object().value("altinn"_L1).toObject();
    QCOMPARE(altinn.value("exists"_L1), exists);
    QCOMPARE(altinn.value("unstable_service"_L1), QJsonValue(true));
    QCOMPARE(altinn.value("answered"_L1).toBool(), listed >= 0);
    if (listed >= 0)
        QCOMPARE(altinn.value("delegations"_L1).toArray().size(), listed);
    QCOMPARE(result.object().value("diagnosis"_L1).isNull(), code == 0);
    QVERIFY(!result.out.contains("eyJ"));
}

void TestCliDelegation::saysItInWords()
{
    const QStringList question{u"delegation"_s, u"--environment"_s, u"demo"_s, u"--scope"_s, scope,
        u"--supplier"_s, supplier, u"--consumer"_s};
    const CliResult there = run(question + QStringList{good});
    QVERIFY2(there.out.startsWith("ALTINN HAS THE DELEGATION"), there.out.constData());
    QVERIFY(there.out.contains("2026-01-15"));
    QVERIFY(there.out.contains("does not promise this look-up"));
    const CliResult missing = run(QStringList{u"--language=nb"_s} + question + QStringList{notDelegated});
    QVERIFY2(missing.out.startsWith("ALTINN HAR IKKE DELEGERINGEN"), missing.out.constData());
    QVERIFY(!missing.out.contains("Where it stops"));
}

void TestCliDelegation::refusesWrongUsage_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<QString>("option");
    QTest::newRow("no scope") << QStringList{u"--consumer"_s, good} << u"--scope"_s;
    QTest::newRow("nothing for an administrator") << QStringList{u"--admin"_s} << u"--scope"_s;
    QTest::newRow("no client") << QStringList{u"--scope"_s, scope, u"--environment"_s, u"test"_s}
                               << u"--client-id"_s;
    QTest::newRow("no key") << QStringList{u"--scope"_s, scope, u"--environment"_s, u"test"_s,
        u"--client-id"_s, u"x"_s}
                            << u"--certificate"_s;
}

void TestCliDelegation::refusesWrongUsage()
{
    QFETCH(QStringList, options);
    const CliResult result = run(QStringList{u"--json"_s, u"delegation"_s} + options);
    QCOMPARE(result.code, 2);
    QTEST(result.object().value("error"_L1).toObject().value("option"_L1).toString(), "option");
}

void TestCliDelegation::asksAltinnAfterACheck()
{
    const QStringList question{
        u"--json"_s, u"check"_s, u"--environment"_s, u"demo"_s, u"--altinn"_s, u"--consumer"_s};
    const CliResult agreed = run(question + QStringList{good});
    QVERIFY2(agreed.code == 0, agreed.all().constData());
    QCOMPARE(agreed.object().value("altinn"_L1).toObject().value("exists"_L1), QJsonValue(true));
    const QJsonObject last = agreed.object().value("steps"_L1).toArray().last().toObject();
    QCOMPARE(last.value("id"_L1).toString(), u"altinn"_s);
    QCOMPARE(last.value("status"_L1).toString(), u"passed"_s);
    QVERIFY(last.value("finding"_L1).toString().contains(u"agree"_s));

    const CliResult refused = run(question + QStringList{notDelegated});
    QCOMPARE(refused.code, 1);
    QCOMPARE(refused.object().value("altinn"_L1).toObject().value("exists"_L1), QJsonValue(false));
}

QTEST_GUILESS_MAIN(TestCliDelegation)
#include "tst_cli_delegation.moc"
