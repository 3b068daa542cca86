// SPDX-License-Identifier: MIT
#include "diagnosis/DiagnosisText.h"
#include "diagnosis/InputTexts.h"
#include "domain/Bundled.h"

#include <QTest>

using namespace da;
using namespace Qt::StringLiterals;

namespace {

constexpr Language languages[] = {Language::Bokmaal, Language::Nynorsk, Language::English};

TextContext context()
{
    TextContext context;
    context.environment = Environment::test();
    context.contacts = bundledContacts();
    return context;
}

QStringList everythingSaidOf(const DiagnosisText &text, const Diagnosis &d)
{
    QStringList all{text.title(d.cause), text.summary(d), text.explanation(d), text.responsibleText(d),
        text.certaintyText(d.certainty), text.tellApart(Alternative::of(d.cause), d)};
    return all + text.remedy(d);
}

} // namespace

class DiagnosisTextTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyCauseIsExplained_data();
    void everyCauseIsExplained();
    void norwegianIsNotEnglish();
    void fillsInWhatIsKnown();
    void namesTheDeskToWriteTo();
    void wrongNumbersHaveSentences();
};

void DiagnosisTextTest::everyCauseIsExplained_data()
{
    QTest::addColumn<int>("cause");
    for (const CauseInfo &info : allCauses())
        QTest::newRow(info.id) << int(info.cause);
}

void DiagnosisTextTest::everyCauseIsExplained()
{
    QFETCH(int, cause);
    for (const Language language : languages) {
        const DiagnosisText text(Texts(language), context());
        const Diagnosis d = Diagnosis::of(Cause(cause), Certainty::Certain);
        for (const QString &sentence : everythingSaidOf(text, d)) {
            QVERIFY(!sentence.isEmpty());
            QVERIFY2(!sentence.contains(u'{') && !sentence.contains(u'%') && !sentence.contains(u"  "_s),
                qPrintable(sentence));
            QVERIFY2(!sentence.contains(u"()"_s), qPrintable(sentence));
        }
        QVERIFY(d.cause == Cause::DelegationVerified || !text.remedy(d).isEmpty());
        QVERIFY(d.contact == ContactId::None || !text.contactText(d).isEmpty());
    }
}

void DiagnosisTextTest::norwegianIsNotEnglish()
{
    const DiagnosisText english(Texts(Language::English), context());
    const DiagnosisText bokmaal(Texts(Language::Bokmaal), context());
    const DiagnosisText nynorsk(Texts(Language::Nynorsk), context());
    for (const CauseInfo &info : allCauses()) {
        const Diagnosis d = Diagnosis::of(info.cause, Certainty::Likely);
        QVERIFY2(english.explanation(d) != bokmaal.explanation(d), info.id);
        QVERIFY2(english.explanation(d) != nynorsk.explanation(d), info.id);
        QCOMPARE(english.remedy(d).size(), bokmaal.remedy(d).size());
        for (qsizetype i = 0; i < english.remedy(d).size(); ++i)
            QVERIFY2(english.remedy(d).at(i) != bokmaal.remedy(d).at(i), qPrintable(english.remedy(d).at(i)));
    }
}

void DiagnosisTextTest::fillsInWhatIsKnown()
{
    TextContext known = context();
    known.schema = bundledCatalogue().schemasFor(u"brreg:reelle/offentlig"_s).value(0);
    Facts facts;
    facts.consumer = u"311590839"_s;
    facts.supplier = u"315260183"_s;
    facts.scope = u"brreg:reelle/offentlig"_s;
    facts.environment = EnvironmentKind::Test;
    const DiagnosisText text(Texts(Language::Bokmaal), known);
    const Diagnosis d = Diagnosis::of(Cause::ConsumerNotDelegated, Certainty::Certain, facts);
    const QString steps = text.remedy(d).join(u'\n');
    QVERIFY(steps.contains(u"Register over reelle rettighetshavere - Offentlig myndighet - På vegne av"_s));
    QVERIFY(steps.contains(u"am.ui.tt02.altinn.no"_s));
    QVERIFY(steps.contains(u"315\u00a0260\u00a0183"_s));
    QVERIFY(steps.contains(facts.scope));
    QVERIFY(text.responsibleText(d).contains(u"311\u00a0590\u00a0839"_s));
    QVERIFY(text.explanation(d).startsWith(u"Kunden (311"_s));
}

void DiagnosisTextTest::namesTheDeskToWriteTo()
{
    const DiagnosisText text(Texts(Language::English), context());
    Facts facts;
    facts.scope = u"brreg:reelle/offentlig"_s;
    QVERIFY(text.contactText(Diagnosis::of(Cause::ConsumerNotGranted, Certainty::Certain, facts))
                .contains(u"opendata@brreg.no"_s));
    const QString digdir = text.contactText(Diagnosis::of(Cause::ClientUnknown, Certainty::Certain));
    QVERIFY(digdir.contains(u"servicedesk@digdir.no"_s) && digdir.contains(u"client_id"_s));
    const QString altinn = text.contactText(Diagnosis::of(Cause::ConsumerNotDelegated, Certainty::Certain));
    QVERIFY(altinn.contains(u"servicedesk@altinn.no"_s) && altinn.contains(u"75 00 60 00"_s));
}

void DiagnosisTextTest::wrongNumbersHaveSentences()
{
    for (const char *typed : {"", "12", "1234567890123", "97476067x", "974760674"}) {
        const auto number = OrganisationNumber::parse(QLatin1StringView(typed));
        QVERIFY2(!number.ok(), typed);
        for (const Language language : languages)
            QVERIFY(organisationNumberText(Texts(language), number.error()).endsWith(u'.'));
    }
}

QTEST_APPLESS_MAIN(DiagnosisTextTest)
#include "tst_diagnosis_text.moc"
