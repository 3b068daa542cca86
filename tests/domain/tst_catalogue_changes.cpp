// SPDX-License-Identifier: MIT
#include "domain/Catalogue.h"
#include "domain/CatalogueChanges.h"

#include <QTest>

using namespace da;
using namespace Qt::StringLiterals;

namespace {

DelegationSchema schema(const QString &id, const QString &title, const QStringList &scopes)
{
    DelegationSchema made;
    made.resourceId = id;
    made.title.nb = title;
    made.scopes = scopes;
    made.provenance.confidence = id.isEmpty() ? u"quoted"_s : u"registry"_s;
    return made;
}

QStringList ids(const QList<DelegationSchema> &schemas)
{
    QStringList ids;
    for (const DelegationSchema &each : schemas)
        ids << (each.resourceId.isEmpty() ? each.title.nb : each.resourceId);
    return ids;
}

} // namespace

/// What a refresh changed, and what the join of the two lists makes of their scopes.
class CatalogueChangesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void tellsWhatIsNewRenamedAndGone();
    void theSameIsNoChange();
    void titlesCountInEachLanguage_data();
    void titlesCountInEachLanguage();
    void guidesAreComparedByScope();
    void aGuideTakesNoOthersPlace();
    void aScopeMayMoveBetweenSchemas();
    void publishedScopesAreJoined();
    void delegability_data();
    void delegability();
};

void CatalogueChangesTest::tellsWhatIsNewRenamedAndGone()
{
    const auto changes =
        CatalogueChanges::between({schema(u"1"_s, u"En"_s, {u"a:b"_s}), schema(u"2"_s, u"To"_s, {u"a:c"_s}),
                                      schema(u"3"_s, u"Tre"_s, {u"a:d"_s, u"a:e"_s})},
            {schema(u"4"_s, u"Fire"_s, {u"a:f"_s}), schema(u"2"_s, u"To – ny"_s, {u"a:c"_s}),
                schema(u"1"_s, u"En"_s, {u"a:b"_s, u"a:g"_s})});
    QCOMPARE(ids(changes.added), QStringList{u"4"_s});
    QCOMPARE(ids(changes.gone), QStringList{u"3"_s});
    QCOMPARE(changes.renamed.size(), 1);
    QCOMPARE(changes.renamed.first().before.title.nb, u"To"_s);
    QCOMPARE(changes.renamed.first().after.title.nb, u"To – ny"_s);
    QCOMPARE(changes.addedScopes, (QStringList{u"a:f"_s, u"a:g"_s}));
    QCOMPARE(changes.goneScopes, (QStringList{u"a:d"_s, u"a:e"_s}));
    QVERIFY(!changes.isEmpty());
}

void CatalogueChangesTest::theSameIsNoChange()
{
    // Titles are not unique, and the order of the list says nothing.
    const QList<DelegationSchema> schemas{schema(u"1"_s, u"Lik"_s, {u"a:b"_s, u"a:c"_s}),
        schema(u"2"_s, u"Lik"_s, {u"a:b"_s}), schema({}, u"Uten id"_s, {u"a:b"_s})};
    QVERIFY(CatalogueChanges::between(schemas, {schemas[2], schemas[1], schemas[0]}).isEmpty());
    QVERIFY(CatalogueChanges::between({}, {}).isEmpty());
}

void CatalogueChangesTest::titlesCountInEachLanguage_data()
{
    QTest::addColumn<QString>("confidence");
    QTest::addColumn<QStringList>("before");
    QTest::addColumn<QStringList>("after");
    QTest::addColumn<bool>("renamed");
    const QString registry = u"registry"_s;
    QTest::newRow("nynorsk") << registry << QStringList{u"a"_s, u"b"_s, u"c"_s}
                             << QStringList{u"a"_s, u"B"_s, u"c"_s} << true;
    QTest::newRow("English") << registry << QStringList{u"a"_s, u"b"_s, u"c"_s}
                             << QStringList{u"a"_s, u"b"_s, u"d"_s} << true;
    QTest::newRow("a dash") << registry << QStringList{u"a - b"_s, {}, {}} << QStringList{u"a – b"_s, {}, {}}
                            << true;
    QTest::newRow("taken away") << registry << QStringList{u"a"_s, u"b"_s, {}} << QStringList{u"a"_s, {}, {}}
                                << true;
    QTest::newRow("not known before")
        << registry << QStringList{u"a"_s, {}, {}} << QStringList{u"a"_s, u"b"_s, u"c"_s} << false;
    QTest::newRow("a dash of a guide")
        << u"quoted"_s << QStringList{u"A – b"_s, {}, {}} << QStringList{u"a - b"_s, {}, {}} << false;
}

void CatalogueChangesTest::titlesCountInEachLanguage()
{
    QFETCH(QString, confidence);
    QFETCH(QStringList, before);
    QFETCH(QStringList, after);
    QFETCH(bool, renamed);
    DelegationSchema then = schema(u"1"_s, {}, {u"a:b"_s});
    DelegationSchema now = then;
    then.title = {before[0], before[1], before[2]};
    then.provenance.confidence = confidence;
    now.title = {after[0], after[1], after[2]};
    QCOMPARE(CatalogueChanges::between({then}, {now}).renamed.size(), renamed ? 1 : 0);
}

void CatalogueChangesTest::guidesAreComparedByScope()
{
    const auto changes = CatalogueChanges::between(
        {schema({}, u"RRH – Media"_s, {u"a:b"_s}), schema({}, u"Borte"_s, {u"a:x"_s}),
            schema({}, u"Gammel"_s, {u"a:c"_s})},
        {schema(u"1"_s, u"Annet"_s, {u"a:b"_s}), schema(u"2"_s, u"RRH - media"_s, {u"a:b"_s}),
            schema(u"3"_s, u"Ny"_s, {u"a:c"_s})});
    QCOMPARE(ids(changes.added), QStringList{u"1"_s});
    QCOMPARE(ids(changes.gone), QStringList{u"Borte"_s});
    QCOMPARE(changes.renamed.size(), 1);
    QCOMPARE(changes.renamed.first().after.resourceId, u"3"_s);
}

void CatalogueChangesTest::aGuideTakesNoOthersPlace()
{
    const auto changes = CatalogueChanges::between(
        {schema({}, u"Veiledningens"_s, {u"a:b"_s}), schema(u"1"_s, u"Registerets"_s, {u"a:b"_s})},
        {schema(u"1"_s, u"Registerets"_s, {u"a:b"_s})});
    QCOMPARE(ids(changes.gone), QStringList{u"Veiledningens"_s});
    QVERIFY(changes.renamed.isEmpty());
    QVERIFY(changes.goneScopes.isEmpty());
}

void CatalogueChangesTest::aScopeMayMoveBetweenSchemas()
{
    const auto changes = CatalogueChanges::between(
        {schema(u"1"_s, u"En"_s, {u"a:b"_s, u"a:c"_s}), schema(u"2"_s, u"To"_s, {u"a:d"_s})},
        {schema(u"1"_s, u"En"_s, {u"a:b"_s}), schema(u"2"_s, u"To"_s, {u"a:c"_s, u"a:d"_s})});
    QVERIFY(changes.isEmpty());
}

void CatalogueChangesTest::publishedScopesAreJoined()
{
    DelegationSchema known = schema(u"1"_s, u"En"_s, {u"a:b"_s});
    known.owner = {u"Etat"_s, u"974760673"_s, u"et"_s};
    const DelegationSchema ownerless = schema(u"2"_s, u"To"_s, {u"a:c"_s});
    const LocalisedText text{u"Les opplysninger"_s, {}, {}};
    const Catalogue catalogue({known, ownerless},
        {{u"a:b"_s, text, u"974760673"_s, true}, {u"a:c"_s, text, u"974760673"_s, true},
            {u"a:untitled"_s, text, u"974760673"_s, true}, {u"a:closed"_s, text, u"974760673"_s, false},
            {u"a:unused"_s, text, u"974760673"_s, true, false}});
    QCOMPARE(catalogue.schemas().size(), 2);
    QCOMPARE(catalogue.entries().size(), 3);
    QCOMPARE(catalogue.schemasFor(u"a:c"_s).first().owner.name, u"Etat"_s);
    const auto untitled = catalogue.schemasFor(u"a:untitled"_s);
    QCOMPARE(untitled.size(), 1);
    QVERIFY(untitled.first().title.isEmpty());
    QCOMPARE(untitled.first().owner, known.owner);
    QCOMPARE(catalogue.search(u"opplysninger"_s).size(), 1);
    // Known, and nothing that a customer could choose.
    for (const QString &scope : {u"a:closed"_s, u"a:unused"_s}) {
        QVERIFY(catalogue.contains(scope));
        QVERIFY(catalogue.schemasFor(scope).isEmpty());
        QCOMPARE(catalogue.isDelegable(scope), std::optional(false));
        QCOMPARE(catalogue.ownerOf(scope)->name, u"Etat"_s);
        QVERIFY(catalogue.published(scope).has_value());
    }
    QVERIFY(!catalogue.contains(u"a:none"_s));
    QVERIFY(!catalogue.published(u"a:none"_s).has_value());
    QVERIFY(!catalogue.isDelegable(u"a:none"_s).has_value());
    QCOMPARE(catalogue.similarTo(u"a:close"_s).value(0), u"a:closed"_s);
}

void CatalogueChangesTest::delegability_data()
{
    using Maybe = std::optional<bool>;
    QTest::addColumn<Maybe>("registry");
    QTest::addColumn<Maybe>("digdir");
    QTest::addColumn<bool>("active");
    QTest::addColumn<Maybe>("expected");
    QTest::newRow("both") << Maybe(true) << Maybe(true) << true << Maybe(true);
    QTest::newRow("Digdir knows best") << Maybe(true) << Maybe(false) << true << Maybe(false);
    QTest::newRow("closed in the registry") << Maybe(false) << Maybe(true) << true << Maybe(false);
    QTest::newRow("only Digdir says") << Maybe() << Maybe(true) << true << Maybe(true);
    QTest::newRow("another Altinn") << Maybe() << Maybe() << true << Maybe();
    QTest::newRow("out of use") << Maybe(true) << Maybe(true) << false << Maybe(false);
}

void CatalogueChangesTest::delegability()
{
    QFETCH(std::optional<bool>, registry);
    QFETCH(std::optional<bool>, digdir);
    QFETCH(bool, active);
    QFETCH(std::optional<bool>, expected);
    DelegationSchema with = schema(u"1"_s, u"En"_s, {u"a:b"_s, u"a:private"_s});
    with.delegable = registry;
    const Catalogue catalogue({with}, {{u"a:b"_s, {}, {}, digdir, active}});
    QCOMPARE(catalogue.isDelegable(u"a:b"_s), expected);
    QCOMPARE(catalogue.schemasFor(u"a:b"_s).first().delegable, expected);
    // A scope that is not public is not in Digdir's list, and the registry's word counts.
    QCOMPARE(catalogue.isDelegable(u"a:private"_s), registry);
}

QTEST_APPLESS_MAIN(CatalogueChangesTest)
#include "tst_catalogue_changes.moc"
