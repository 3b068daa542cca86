// SPDX-License-Identifier: MIT
#include "domain/Bundled.h"

#include <QTest>

using namespace da;
using namespace Qt::StringLiterals;

class CatalogueTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theBrregPairsAreRightToTheLetter_data();
    void theBrregPairsAreRightToTheLetter();
    void aScopeMayLieInSeveralSchemas();
    void aSchemaMayCarrySeveralScopes();
    void searchForgives_data();
    void searchForgives();
    void unknownTitlesStayUnknown();
    void suggestsTheNearestScope();
    void refusesBrokenDocuments();
    void contactsAreKnown();
};

void CatalogueTest::theBrregPairsAreRightToTheLetter_data()
{
    QTest::addColumn<QString>("scope");
    QTest::addColumn<QString>("title");
    const auto row = [](const char *name, const QString &title) {
        QTest::newRow(name) << u"brreg:reelle/"_s + QString::fromLatin1(name)
                            << u"Register over reelle rettighetshavere - "_s + title + u" - På vegne av"_s;
    };
    row("offentlig", u"Offentlig myndighet"_s);
    row("rapporteringspliktig", u"Rapporteringspliktig virksomhet"_s);
    row("rapporteringspliktig.begrenset", u"Rapporteringspliktig virksomhet begrenset"_s);
    row("media", u"Media"_s);
    row("sivilsamfunnsorganisasjon", u"Sivilsamfunnsorganisasjon"_s);
    row("hoeyereutdanningsinstitusjon", u"Høyere utdanningsinstitusjon"_s);
}

void CatalogueTest::theBrregPairsAreRightToTheLetter()
{
    QFETCH(QString, scope);
    QFETCH(QString, title);
    const auto schemas = bundledCatalogue().schemasFor(scope);
    QCOMPARE(schemas.size(), 1);
    QCOMPARE(schemas.first().title.nb, title);
    QCOMPARE(schemas.first().owner.organisationNumber, u"974760673"_s);
    QVERIFY(!schemas.first().provenance.source.isEmpty());
}

void CatalogueTest::aScopeMayLieInSeveralSchemas()
{
    QCOMPARE(bundledCatalogue().schemasFor(u"altinn:serviceowner/instances.read"_s).size(), 2);
}

void CatalogueTest::aSchemaMayCarrySeveralScopes()
{
    const auto schemas = bundledCatalogue().schemasFor(u"altinn:consenttokens"_s);
    QCOMPARE(schemas.size(), 1);
    QCOMPARE(schemas.first().scopes.size(), 3);
}

void CatalogueTest::searchForgives_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<QString>("scope");
    const QString offentlig = u"brreg:reelle/offentlig"_s;
    QTest::newRow("scope") << u"reelle/offentlig"_s << offentlig;
    QTest::newRow("title") << u"Offentlig myndighet"_s << offentlig;
    QTest::newRow("case") << u"OFFENTLIG MYNDIGHET"_s << offentlig;
    QTest::newRow("en dash") << u"rettighetshavere \u2013 offentlig"_s << offentlig;
    QTest::newRow("owner without letters") << u"bronnoysund offentlig"_s << offentlig;
    QTest::newRow("owner") << u"Brønnøysundregistrene offentlig"_s << offentlig;
    QTest::newRow("word order") << u"vegne myndighet"_s << offentlig;
    QTest::newRow("english") << u"financial undertakings"_s << u"folkeregister:deling/finans"_s;
    QTest::newRow("nynorsk") << u"finansføretak"_s << u"folkeregister:deling/finans"_s;
    QTest::newRow("no accents") << u"pa vegne media"_s << u"brreg:reelle/media"_s;
}

void CatalogueTest::searchForgives()
{
    QFETCH(QString, query);
    QFETCH(QString, scope);
    const Catalogue catalogue = bundledCatalogue();
    const QList<int> found = catalogue.search(query);
    QVERIFY(!found.isEmpty());
    QVERIFY(found.size() < catalogue.entries().size());
    for (int i = 0; i < catalogue.entries().size(); ++i) {
        const QStringList words = Catalogue::folded(query).split(u' ');
        const bool holds = std::all_of(words.begin(), words.end(),
            [&](const QString &word) { return catalogue.entries().at(i).searchText.contains(word); });
        QVERIFY2(found.contains(i) == holds, qPrintable(catalogue.entries().at(i).scope));
    }
    QVERIFY(std::any_of(
        found.begin(), found.end(), [&](int i) { return catalogue.entries().at(i).scope == scope; }));
}

void CatalogueTest::unknownTitlesStayUnknown()
{
    const auto schemas = bundledCatalogue().schemasFor(u"mattilsynet:akvakultur.lakselusrapportering"_s);
    QCOMPARE(schemas.size(), 1);
    QVERIFY(schemas.first().title.isEmpty());
    QVERIFY(!schemas.first().delegable.has_value());
    const auto closed = bundledCatalogue().schemasFor(u"altinn:accessmanagement/authorizedparties.admin"_s);
    QCOMPARE(closed.first().delegable, std::optional(false));
}

void CatalogueTest::suggestsTheNearestScope()
{
    const Catalogue catalogue = bundledCatalogue();
    QCOMPARE(catalogue.similarTo(u"brreg:reelle/ofentlig"_s).value(0), u"brreg:reelle/offentlig"_s);
    QCOMPARE(catalogue.similarTo(u"Brreg:reelle/media"_s).value(0), u"brreg:reelle/media"_s);
    QVERIFY(catalogue.similarTo(u"brreg:noe-helt-annet"_s).isEmpty());

    DelegationSchema schema;
    schema.scopes << u"abc:defgh"_s;
    const Catalogue one({schema});
    for (const QString &near : {u"bc:defgh"_s, u"abc:defghxy"_s, u"xabc:defg"_s, u"abcdefgh"_s,
             u"cabc:deghf"_s, u"ABC:DEFGH"_s, u"axc:dyfgh"_s})
        QCOMPARE(one.similarTo(near), u"cabc:deghf"_s == near ? QStringList() : schema.scopes);
    for (const QString &far : {u"bc:defg0x"_s, u"abc:d"_s, u"xyz:defgh"_s, u"abc:defghijk"_s, u""_s})
        QVERIFY2(one.similarTo(far).isEmpty(), qPrintable(far));
}

void CatalogueTest::refusesBrokenDocuments()
{
    QVERIFY(!Catalogue::fromJson("").ok());
    QVERIFY(!Catalogue::fromJson("{\"entries\": 3}").ok());
    QVERIFY(!Catalogue::fromJson("{\"entries\": [").ok());
    const auto odd = Catalogue::fromJson(
        R"({"entries": [{"scope": 3}, null, {"scope": "a:b", "schema": "x", "owner": []}]})");
    QVERIFY(odd.ok());
    QCOMPARE(odd->entries().size(), 1);
}

void CatalogueTest::contactsAreKnown()
{
    const SupportContacts contacts = bundledContacts();
    QCOMPARE(contacts.contact(ContactId::Digdir).email, u"servicedesk@digdir.no"_s);
    QCOMPARE(contacts.contact(ContactId::Altinn).email, u"servicedesk@altinn.no"_s);
    QCOMPARE(contacts.contact(ContactId::Altinn).phone, u"75 00 60 00"_s);
    QCOMPARE(contacts.apiProvider(u"brreg:reelle/media"_s, {}).email, u"opendata@brreg.no"_s);
    const SupportContact other = contacts.apiProvider(u"skd:x"_s, {u"Skatteetaten"_s, {}, {}});
    QCOMPARE(other.name.nb, u"Skatteetaten"_s);
    QVERIFY(other.email.isEmpty());
    QVERIFY(!SupportContacts::fromJson("{").ok());
    QVERIFY(!SupportContacts::fromJson(R"({"contacts":[{"id":"nobody"}]})").ok());
}

QTEST_APPLESS_MAIN(CatalogueTest)
#include "tst_catalogue.moc"
