// SPDX-License-Identifier: MIT
#include "domain/Cause.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace da;
using namespace Qt::StringLiterals;

/// The published list (tests/data/domain/causes.json) and the program's are the same.
class CauseTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theListIsThePublishedOne();
    void idsGoBothWays();
};

void CauseTest::theListIsThePublishedOne()
{
    QFile file(QStringLiteral(DA_TEST_DATA "/domain/causes.json"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QJsonArray published = QJsonDocument::fromJson(file.readAll()).array();
    QCOMPARE(qsizetype(allCauses().size()), published.size());
    for (qsizetype i = 0; i < published.size(); ++i) {
        const QJsonObject row = published.at(i).toObject();
        const CauseInfo &cause = allCauses()[std::size_t(i)];
        QCOMPARE(qsizetype(cause.cause), i);
        QCOMPARE(QString::fromLatin1(cause.id), row.value(u"id"_s).toString());
        QCOMPARE(QString::fromLatin1(cause.phase), row.value(u"phase"_s).toString());
        QCOMPARE(toId(cause.responsible), row.value(u"responsible"_s).toString());
        QCOMPARE(toId(cause.contact), row.value(u"contact"_s).toString());
    }
}

void CauseTest::idsGoBothWays()
{
    for (const CauseInfo &cause : allCauses())
        QCOMPARE(causeFromId(toId(cause.cause)), std::optional(cause.cause));
    QVERIFY(!causeFromId(u"no_such_cause").has_value());
    QCOMPARE(responsibleFromId(u"api_provider"), std::optional(Responsible::ApiProvider));
    QCOMPARE(contactFromId(u"own_team"), std::optional(ContactId::OwnTeam));
    QVERIFY(!responsibleFromId(u"somebody").has_value());
    QVERIFY(!contactFromId(u"").has_value());
}

QTEST_APPLESS_MAIN(CauseTest)
#include "tst_cause.moc"
