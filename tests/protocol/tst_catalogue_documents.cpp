// SPDX-License-Identifier: MIT
#include "domain/Catalogue.h"
#include "protocol/ResourceList.h"
#include "protocol/ScopeList.h"
#include "support/RegistryList.h"

#include <QTest>

#include <algorithm>

using namespace da;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(da::ListError)

namespace {

QByteArray resource(const QByteArray &members)
{
    return R"({"identifier": "a-resource", "title": {"nb": "Tittel"}, "resourceType": "MaskinportenSchema",
        "visible": true, "resourceReferences": [{"reference": "a:b", "referenceType": "MaskinportenScope"}],)"
        + members + "\"x\": 0}";
}

/// The one schema of a list that also holds an ordinary one.
std::optional<DelegationSchema> schemaOf(const QByteArray &item)
{
    const auto list = ResourceList::parse('[' + support::resourceAt(1) + ',' + item + ']');
    return list.ok() && list->schemas.size() == 2 ? std::optional(list->schemas.last()) : std::nullopt;
}

} // namespace

/// The documents that a catalogue is made of: Altinn's resource list and Digdir's list of scopes.
class CatalogueDocumentsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsTheRealSample();
    void keepsWhatThePortalShows_data();
    void keepsWhatThePortalShows();
    void aLongListIsReadToTheLastEntry();
    void titlesFallBack_data();
    void titlesFallBack();
    void wrongTypesDropThemselvesOnly_data();
    void wrongTypesDropThemselvesOnly();
    void oneOfEachResource();
    void whatIsNoListIsAnError_data();
    void whatIsNoListIsAnError();
    void everyCutIsAnError();
    void oddFormsOfAListAreRead();
    void readsTheListOfScopes();
    void aMissingSourceIsNotDelegable_data();
    void aMissingSourceIsNotDelegable();
    void joinsManyToMany();
};

void CatalogueDocumentsTest::readsTheRealSample()
{
    const auto list = ResourceList::parse(R"([{"identifier": "skd-maskinportenschemaid-8", "title": {
        "en": "National Population Register - Financial Undertakings - On behalf of",
        "nb": "Folkeregisteret - Finansforetak - På vegne av", "nn": "Folkeregisteret - Finansføretak - På vegner av"},
        "description": {}, "homepage": "www.skatteetaten.no", "status": "Active", "isPartOf": "Altinn",
        "resourceReferences": [
          {"referenceSource": "Altinn2", "reference": "8f08210a-d792-48f5-9e27-0f029e41111e", "referenceType": "DelegationSchemeId"},
          {"referenceSource": "Altinn2", "reference": "folkeregister:deling/finans", "referenceType": "MaskinportenScope"},
          {"referenceSource": "Altinn2", "reference": "AppId:8", "referenceType": "ServiceCode"}],
        "delegable": true, "visible": true, "hasCompetentAuthority": {"name": {"en": "Norwegian Tax Administration",
        "nb": "Skatteetaten", "nn": "Skatteetaten"}, "organization": "974761076", "orgcode": "SKD"}, "keywords": [],
        "accessListMode": "Disabled", "resourceType": "MaskinportenSchema", "isOneTimeConsent": false}])");
    QVERIFY(list.ok());
    QCOMPARE(list->schemas.size(), 1);
    const DelegationSchema &schema = list->schemas.first();
    QCOMPARE(schema.resourceId, u"skd-maskinportenschemaid-8"_s);
    QCOMPARE(schema.title.nb, u"Folkeregisteret - Finansforetak - På vegne av"_s);
    QCOMPARE(schema.title.nn, u"Folkeregisteret - Finansføretak - På vegner av"_s);
    QCOMPARE(schema.title.en, u"National Population Register - Financial Undertakings - On behalf of"_s);
    QCOMPARE(schema.scopes, QStringList{u"folkeregister:deling/finans"_s});
    QCOMPARE(schema.owner, (SchemaOwner{u"Skatteetaten"_s, u"974761076"_s, u"skd"_s}));
    QCOMPARE(schema.delegable, std::optional(true));
    QVERIFY(schema.description.isEmpty());
}

void CatalogueDocumentsTest::keepsWhatThePortalShows_data()
{
    QTest::addColumn<QByteArray>("members");
    QTest::addColumn<bool>("shown");
    QTest::newRow("as it is") << QByteArray() << true;
    QTest::newRow("hidden") << QByteArray(R"("visible": false,)") << false;
    QTest::newRow("visible in words") << QByteArray(R"("visible": "true",)") << false;
    QTest::newRow("deprecated") << QByteArray(R"("status": "Deprecated",)") << false;
    QTest::newRow("deprecated loudly") << QByteArray(R"("status": "DEPRECATED",)") << false;
    QTest::newRow("withdrawn, which the portal shows") << QByteArray(R"("status": "Withdrawn",)") << true;
    QTest::newRow("status is a number") << QByteArray(R"("status": 3,)") << true;
    QTest::newRow("another type") << QByteArray(R"("resourceType": "AltinnApp",)") << false;
    QTest::newRow("type is a number") << QByteArray(R"("resourceType": 2,)") << false;
    QTest::newRow("no references") << QByteArray(R"("resourceReferences": [],)") << false;
    QTest::newRow("references are a text") << QByteArray(R"("resourceReferences": "a:b",)") << false;
    QTest::newRow("a blank scope") << QByteArray(
        R"("resourceReferences": [{"reference": " ", "referenceType": "MaskinportenScope"}],)")
                                   << false;
}

void CatalogueDocumentsTest::keepsWhatThePortalShows()
{
    QFETCH(QByteArray, members);
    QFETCH(bool, shown);
    QCOMPARE(schemaOf(resource(members)).has_value(), shown);
}

void CatalogueDocumentsTest::aLongListIsReadToTheLastEntry()
{
    const int count = 5000;
    const auto list = ResourceList::parse(support::registryList(count));
    QVERIFY(list.ok());
    QCOMPARE(list->resources, count);
    qsizetype at = 0;
    for (int i = 0; i < count; ++i) {
        if (!support::isOffered(i))
            continue;
        const DelegationSchema &schema = list->schemas.at(at++);
        QVERIFY2(schema.resourceId.endsWith(QString::number(i)), qPrintable(schema.resourceId));
        QStringList scopes;
        for (const QByteArray &scope : support::scopesAt(i))
            scopes << QString::fromUtf8(scope);
        QCOMPARE(schema.scopes, scopes);
        QVERIFY(!schema.title.isEmpty());
        QCOMPARE(schema.owner.code, schema.owner.code.toLower());
        QCOMPARE(schema.owner.name.isEmpty(), i % 19 == 0);
        QCOMPARE(schema.delegable, std::optional(i % 29 != 0));
    }
    QCOMPARE(list->schemas.size(), at);
}

void CatalogueDocumentsTest::titlesFallBack_data()
{
    QTest::addColumn<QByteArray>("title");
    QTest::addColumn<QString>("shown");
    QTest::newRow("nynorsk") << QByteArray(R"({"en": "E", "nn": "N"})") << u"N"_s;
    QTest::newRow("English") << QByteArray(R"({"en": "E"})") << u"E"_s;
    QTest::newRow("none") << QByteArray("{}") << u"a-resource"_s;
    QTest::newRow("blank") << QByteArray(R"({"nb": " "})") << u"a-resource"_s;
    QTest::newRow("a text") << QByteArray(R"("Tittel")") << u"a-resource"_s;
    QTest::newRow("nb-no") << QByteArray(R"({"nb-no": "B", "nn-no": "N"})") << u"B"_s;
    QTest::newRow("nb-NO") << QByteArray(R"({"nb-NO": "B"})") << u"B"_s;
    QTest::newRow("nb before nb-no") << QByteArray(R"({"nb-no": "A", "nb": "B"})") << u"B"_s;
    QTest::newRow("a number beside it") << QByteArray(R"({"nb": 1, "nb-no": "B"})") << u"B"_s;
    QTest::newRow("another language") << QByteArray(R"({"nbx": "A", "se": "S"})") << u"a-resource"_s;
}

void CatalogueDocumentsTest::titlesFallBack()
{
    QFETCH(QByteArray, title);
    QFETCH(QString, shown);
    const auto schema = schemaOf(resource("\"title\": " + title + ','));
    QVERIFY(schema);
    QCOMPARE(schema->title.any(), shown);
}

void CatalogueDocumentsTest::wrongTypesDropThemselvesOnly_data()
{
    QTest::addColumn<QByteArray>("item");
    QTest::addColumn<bool>("isSchema");
    for (const char *other : {"null", "7", "\"text\"", "[]", "[[{}]]", "{}", "true", "-1.5e3", "\"]},{\""})
        QTest::newRow(other) << QByteArray(other) << false;
    for (const char *member :
        {"identifier", "description", "hasCompetentAuthority", "delegable", "keywords", "version"}) {
        for (const char *value : {"null", "7", "\"text\"", "[1]", "{\"nb\": {}}"})
            QTest::addRow("%s %s", member, value)
                << resource('"' + QByteArray(member) + "\": " + value + ',') << true;
    }
    QTest::newRow("owner of numbers")
        << resource(R"("hasCompetentAuthority": {"name": 1, "organization": 974761076, "orgcode": []},)")
        << true;
}

void CatalogueDocumentsTest::wrongTypesDropThemselvesOnly()
{
    QFETCH(QByteArray, item);
    QFETCH(bool, isSchema);
    const auto list = ResourceList::parse('[' + item + ',' + support::resourceAt(1) + ']');
    QVERIFY(list.ok());
    QCOMPARE(list->schemas.size(), isSchema ? 2 : 1);
    QCOMPARE(list->schemas.last().resourceId, u"tjeneste_nummer-1"_s);
    if (isSchema)
        QCOMPARE(list->schemas.first().title.nb, u"Tittel"_s);
    const auto scopes =
        ScopeList::parse('[' + item + ',' + support::scopeEntry("a:b", "https://tt02.altinn.no/") + ']', {});
    QVERIFY(scopes.ok());
    QCOMPARE(scopes->scopes.size(), 1);
}

void CatalogueDocumentsTest::oneOfEachResource()
{
    const auto list = ResourceList::parse('[' + resource("") + ',' + resource("\"title\": {\"nb\": \"Ny\"},")
        + ',' + resource("\"identifier\": null,") + ',' + resource("\"identifier\": null,") + ']');
    QVERIFY(list.ok());
    QCOMPARE(list->schemas.size(), 3);
    QCOMPARE(list->schemas.first().title.nb, u"Ny"_s);
}

void CatalogueDocumentsTest::whatIsNoListIsAnError_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<ListError>("error");
    const QByteArray good = support::registryList(3);
    QTest::newRow("nothing") << QByteArray() << ListError::CutOff;
    QTest::newRow("white space") << QByteArray(" \r\n") << ListError::CutOff;
    QTest::newRow("a page") << QByteArray("\n<!DOCTYPE html><html><body>[]</body></html>") << ListError::Page;
    QTest::newRow("text") << QByteArray("Service Unavailable") << ListError::NotJson;
    QTest::newRow("a problem") << QByteArray(R"({"title":"Not Found","status":404})") << ListError::NotAList;
    QTest::newRow("an object around it") << QByteArray("{\"data\":" + good + '}') << ListError::NotAList;
    QTest::newRow("a number") << QByteArray("3") << ListError::NotJson;
    QTest::newRow("compressed") << QByteArray("\x1f\x8b\x08\x00\x00", 5) << ListError::NotJson;
    QTest::newRow("zeros") << QByteArray(64, '\0') << ListError::NotJson;
    QTest::newRow("empty") << QByteArray("[]") << ListError::NothingInIt;
    QTest::newRow("no schema in it") << QByteArray("[{}, 1, {\"name\": 3}]") << ListError::NothingInIt;
    QTest::newRow("more after it") << good + "x" << ListError::NotJson;
    QTest::newRow("two lists") << good + good << ListError::NotJson;
    QTest::newRow("empty, and more") << QByteArray("[]]") << ListError::NotJson;
    QTest::newRow("a comma too many") << good.chopped(1) + ",]" << ListError::NotJson;
    QTest::newRow("an item that is no JSON") << good.chopped(1) + ",{x:1}]" << ListError::NotJson;
    QTest::newRow("a word that is no JSON") << good.chopped(1) + ",undefined]" << ListError::NotJson;
    QTest::newRow("two items without a comma") << good.chopped(1) + "{}]" << ListError::NotJson;
    QTest::newRow("brackets that cross") << good.chopped(1) + ",{\"a\":[}]]" << ListError::NotJson;
    QTest::newRow("closed by the wrong one") << good.chopped(1) + "}" << ListError::NotJson;
    QTest::newRow("deep") << '[' + QByteArray(100000, '[') << ListError::CutOff;
    QTest::newRow("deep and whole") << QByteArray(100000, '[') + QByteArray(100000, ']')
                                    << ListError::NotJson;
    QTest::newRow("broken UTF-8") << good.chopped(1) + ",{\"title\":\"\xff\xfe\"}]" << ListError::NotJson;
}

void CatalogueDocumentsTest::whatIsNoListIsAnError()
{
    QFETCH(QByteArray, body);
    QFETCH(ListError, error);
    const auto resources = ResourceList::parse(body);
    QVERIFY(!resources.ok());
    QCOMPARE(toId(resources.error()), toId(error));
    const auto scopes = ScopeList::parse(body, {});
    QVERIFY(!scopes.ok());
    QCOMPARE(toId(scopes.error()), toId(error));
}

void CatalogueDocumentsTest::everyCutIsAnError()
{
    const QByteArray registry = support::registryList(2);
    for (qsizetype length = 0; length < registry.size(); ++length) {
        const auto list = ResourceList::parse(registry.left(length));
        QVERIFY2(!list.ok(), qPrintable(QString::number(length)));
        QCOMPARE(toId(list.error()), u"cut_off"_s);
    }
    const QByteArray scopes = support::scopeList(2);
    for (qsizetype length = 0; length < scopes.size(); ++length)
        QVERIFY2(!ScopeList::parse(scopes.left(length), {}).ok(), qPrintable(QString::number(length)));
}

void CatalogueDocumentsTest::oddFormsOfAListAreRead()
{
    QByteArray folded = support::registryList(3);
    folded.replace('\n', "\r\n\t");
    QCOMPARE(ResourceList::parse("\xef\xbb\xbf" + folded + " \n")->schemas.size(), 3);
    const auto quoted = ResourceList::parse(
        '[' + resource(R"("description": {"nb": "\"]}\\"}, "homepage": "\\\"],[{", "u": "\u0022]",)") + ']');
    QVERIFY(quoted.ok());
    QCOMPARE(quoted->schemas.first().description.nb, u"\"]}\\"_s);
}

void CatalogueDocumentsTest::readsTheListOfScopes()
{
    const auto list = ScopeList::parse(R"([
        {"name": "brreg:data:enhetsregisteret:auto:roller", "description": "Roller", "description#en": "Roles",
         "description#nn": "Rollar", "owner_orgno": "974760673", "delegation_source": "https://tt02.altinn.no/"},
        {"prefix": "nav", "subscope": "a:b/c.d", "active": false, "unknown": {"a": [1]}},
        {"name": "idporten:profil", "allowed_integration_types": ["idporten", "api_klient"]},
        {"name": "both:ways", "allowed_integration_types": ["idporten", "maskinporten"]},
        {"name": "both:ways"}, {"prefix": "x"}, {"name": 3}])",
        u"https://tt02.altinn.no/"_s);
    QVERIFY(list.ok());
    QCOMPARE(list->scopes.size(), 3);
    const PublishedScope &first = list->scopes.first();
    QCOMPARE(first.scope, u"brreg:data:enhetsregisteret:auto:roller"_s);
    QCOMPARE(first.description, (LocalisedText{u"Roller"_s, u"Rollar"_s, u"Roles"_s}));
    QCOMPARE(first.ownerNumber, u"974760673"_s);
    QCOMPARE(first.delegable, std::optional(true));
    QVERIFY(first.active);
    QCOMPARE(list->scopes.at(1).scope, u"nav:a:b/c.d"_s);
    QVERIFY(!list->scopes.at(1).active);
    QCOMPARE(list->scopes.at(2).scope, u"both:ways"_s);
}

void CatalogueDocumentsTest::aMissingSourceIsNotDelegable_data()
{
    QTest::addColumn<QByteArray>("member");
    QTest::addColumn<QString>("ours");
    QTest::addColumn<std::optional<bool>>("delegable");
    const QString test = u"https://tt02.altinn.no/"_s;
    using Maybe = std::optional<bool>;
    QTest::newRow("absent") << QByteArray() << test << Maybe(false);
    QTest::newRow("null") << QByteArray("null") << test << Maybe(false);
    QTest::newRow("empty") << QByteArray("\"\"") << test << Maybe(false);
    QTest::newRow("ours") << QByteArray("\"https://tt02.altinn.no/\"") << test << Maybe(true);
    QTest::newRow("ours without its slash")
        << QByteArray("\"https://tt02.altinn.no\"") << test << Maybe(true);
    QTest::newRow("another's") << QByteArray("\"https://www.altinn.no/\"") << test << Maybe();
    QTest::newRow("any") << QByteArray("\"https://www.altinn.no/\"") << QString() << Maybe(true);
    QTest::newRow("of the wrong type") << QByteArray("[true]") << test << Maybe();
}

void CatalogueDocumentsTest::aMissingSourceIsNotDelegable()
{
    QFETCH(QByteArray, member);
    QFETCH(QString, ours);
    QFETCH(std::optional<bool>, delegable);
    const QByteArray source = member.isEmpty() ? QByteArray() : ",\"delegation_source\":" + member;
    const auto list = ScopeList::parse("[{\"name\":\"a:b\"" + source + "}]", ours);
    QVERIFY(list.ok());
    QCOMPARE(list->scopes.first().delegable, delegable);
}

void CatalogueDocumentsTest::joinsManyToMany()
{
    const auto resources = ResourceList::parse(support::registryList(600));
    const auto scopes = ScopeList::parse(support::scopeList(600), u"https://tt02.altinn.no/"_s);
    QVERIFY(resources.ok() && scopes.ok());
    const Catalogue catalogue(resources->schemas, scopes->scopes);
    QCOMPARE(catalogue.schemas().size(), resources->schemas.size());
    QCOMPARE(catalogue.schemasFor(u"skd:register/nummer7"_s).first().scopes.size(), 3);
    const auto shared = catalogue.schemasFor(u"brreg:delt/1"_s);
    QCOMPARE(shared.size(), 4); // 55, 66, 88 and 99; 77 has three scopes
    // The registry says that 1 may be delegated, and Digdir that every fifth scope may not.
    QCOMPARE(catalogue.isDelegable(u"digdir:tjeneste1/les.v1"_s), std::optional(true));
    QCOMPARE(catalogue.isDelegable(u"digdir:tjeneste5/les.v1"_s), std::optional(false));
    QCOMPARE(catalogue.schemasFor(u"digdir:tjeneste5/les.v1"_s).first().delegable, std::optional(false));
    QCOMPARE(catalogue.published(u"digdir:tjeneste5/les.v1"_s)->description.en, u"Access to information"_s);
    // Not shown in the portal, but published: known, with the owner's name from the registry.
    QVERIFY(catalogue.contains(u"digdir:tjeneste13/les.v1"_s));
    QCOMPARE(catalogue.ownerOf(u"digdir:tjeneste13/les.v1"_s)->name, u"Skatteetaten"_s);
}

QTEST_APPLESS_MAIN(CatalogueDocumentsTest)
#include "tst_catalogue_documents.moc"
