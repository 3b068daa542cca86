// SPDX-License-Identifier: MIT
#include "DemoWindow.h"

#include "gui/QuoteBox.h"
#include "gui/ReportText.h"

#include <QCheckBox>

using namespace da;

/// What is asked for beside one scope on a customer's behalf: a system user's token, the supplier's own,
/// several scopes, an audience, and a call to the API; in the real window and against the demo environment.
class FurtherRequestsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(m_data.isValid()); }
    void init();
    void asksAsASystemUser();
    void saysThatThereIsNoSystemUser();
    void asksForItselfAndSaysThatNothingWasDelegated();
    void warnsWhereADelegationIsNotEnough();
    void asksForSeveralScopes();
    void namesTheScopeThatIsNone();
    void asksForAnAudience();
    void callsTheApi();
    void tellsWhatTheApiRefused();
    void judgesTheAddressOfTheApi();
    void asksAltinnAsWell();
    void asksAltinnOnlyWithTheOwnersKey();
    void comparesOneScopeOnly();

private:
    void goTo(AssistantStep step)
    {
        m_session->controller.goTo(step);
        QCOMPARE(m_session->controller.currentStep(), step);
    }
    void choose(const char *model)
    {
        goTo(AssistantStep::Consumer);
        m_session->click(u"model-"_s + QLatin1String(model));
    }
    void run()
    {
        goTo(AssistantStep::Test);
        m_session->click(u"primary"_s);
        QTRY_COMPARE_WITH_TIMEOUT(m_session->controller.currentStep(), AssistantStep::Result, patience);
    }
    [[nodiscard]] const CheckReport &report() const { return *m_session->controller.run().report(); }
    [[nodiscard]] QString told() const
    {
        return reportAsText(subjectOf(report()), m_session->controller.texts());
    }
    void type(const QString &field, const QString &text)
    {
        auto *edit = m_session->shown<QLineEdit>(field);
        QVERIFY2(edit, qPrintable(field));
        edit->clear();
        QTest::keyClicks(edit, text);
    }

    QTemporaryDir m_data;
    std::unique_ptr<DemoWindow> m_session;
};

void FurtherRequestsTest::init()
{
    m_session.reset();
    m_session = std::make_unique<DemoWindow>(m_data.path());
    QTRY_VERIFY_WITH_TIMEOUT(m_session->isReady(), patience);
}

void FurtherRequestsTest::asksAsASystemUser()
{
    choose("system_user");
    QVERIFY(m_session->shown<QLineEdit>(u"consumer"_s));
    goTo(AssistantStep::Test);
    const QString claims = m_session->text(u"claims"_s);
    QVERIFY(claims.contains(u"urn:altinn:systemuser"_s));
    QVERIFY(!claims.contains(u"consumer_org"_s));
    run();
    QCOMPARE(report().model, DelegationModel::SystemUser);
    QCOMPARE(report().verdict, Verdict::Verified);
    QVERIFY(m_session->says(u"through a system user of FULLMEKTIG FJELLREV AS"_s));
    QVERIFY(m_session->says(u"No API delegation was tested."_s));
    QVERIFY(told().contains(u"Delegation model: System user (authorization_details)"_s));
    m_session->window.setLanguage(Language::Nynorsk);
    QTRY_VERIFY(m_session->says(u"med ein systembrukar hos"_s));
}

void FurtherRequestsTest::saysThatThereIsNoSystemUser()
{
    choose("system_user");
    type(u"externalRef"_s, u"avtale-7"_s);
    goTo(AssistantStep::Test);
    QVERIFY(m_session->text(u"claims"_s).contains(u"avtale-7"_s));
    run();
    QCOMPARE(report().diagnosis.cause, Cause::SystemUserNotMatched);
    QCOMPARE(report().verdict, Verdict::Refused);
    // The letter for customers speaks of delegating an API, which would mend nothing.
    QVERIFY(!m_session->shown<QAbstractButton>(u"toLetter"_s));
}

void FurtherRequestsTest::asksForItselfAndSaysThatNothingWasDelegated()
{
    m_session->controller.consumer().setText({});
    choose("own_access");
    QVERIFY(!m_session->shown<QLineEdit>(u"consumer"_s));
    QVERIFY(!m_session->shown<QWidget>(u"demoCustomers"_s));
    QVERIFY(m_session->shown<QAbstractButton>(u"primary"_s)->isEnabled());
    goTo(AssistantStep::Test);
    QVERIFY(m_session->says(u"so this tests no delegation"_s));
    run();
    QCOMPARE(report().model, DelegationModel::OwnAccess);
    QVERIFY(!report().grantClaims.contains(u"consumer_org"_s));
    QVERIFY(m_session->says(u"No delegation was tested."_s));
    choose("api_delegation"); // which needs a customer
    QVERIFY(!m_session->shown<QAbstractButton>(u"primary"_s)->isEnabled());
}

void FurtherRequestsTest::warnsWhereADelegationIsNotEnough()
{
    const QString warning = u"known to want a system user"_s;
    goTo(AssistantStep::Consumer);
    QVERIFY(!m_session->says(warning));
    m_session->controller.scope().setText(u"skatteetaten:innrapporteringamelding"_s);
    QTRY_VERIFY(m_session->says(warning));
    choose("system_user");
    QVERIFY(!m_session->says(warning));
}

void FurtherRequestsTest::asksForSeveralScopes()
{
    type(u"scope"_s, u" brreg:reelle/offentlig,brreg:reelle/media "_s);
    const ScopeController &scope = m_session->controller.scope();
    QCOMPARE(scope.scopes(), (QStringList{u"brreg:reelle/offentlig"_s, u"brreg:reelle/media"_s}));
    QCOMPARE(scope.message().tone, Tone::Doubt);
    QVERIFY(m_session->says(u"2 scopes in one request"_s));
    goTo(AssistantStep::Schema);
    QTRY_VERIFY(m_session->says(u"Each of the 2 scopes must be delegated"_s));
    QVERIFY(m_session->says(u"brreg:reelle/media"_s));
    run();
    QCOMPARE(report().scopes, scope.scopes());
    QCOMPARE(
        report().grantClaims.value(u"scope"_s).toString(), u"brreg:reelle/offentlig brreg:reelle/media"_s);
    const auto warned = std::any_of(report().steps.begin(), report().steps.end(), [](const StepReport &step) {
        return std::any_of(step.findings.begin(), step.findings.end(),
            [](const Finding &finding) { return finding.id == FindingId::SeveralScopes; });
    });
    QVERIFY(warned);
}

void FurtherRequestsTest::namesTheScopeThatIsNone()
{
    type(u"scope"_s, u"brreg:reelle/offentlig reelle"_s);
    QVERIFY(m_session->says(u"“reelle” is not a scope"_s));
    QVERIFY(!m_session->shown<QAbstractButton>(u"primary"_s)->isEnabled());
    type(u"scope"_s, u"brreg:reelle/offentlig brreg:reelle/offentlig"_s); // pasted twice
    QCOMPARE(m_session->controller.scope().scopes(), QStringList{u"brreg:reelle/offentlig"_s});
    QVERIFY(m_session->shown<QAbstractButton>(u"primary"_s)->isEnabled());
}

void FurtherRequestsTest::asksForAnAudience()
{
    goTo(AssistantStep::Test);
    type(u"resource"_s, u"https://api.example.no/"_s);
    QVERIFY(m_session->text(u"claims"_s).contains(u"https://api.example.no/"_s));
    run();
    QCOMPARE(report().verdict, Verdict::Verified);
    QVERIFY(report().tokenClaims.value(u"aud"_s) == QJsonValue(u"https://api.example.no/"_s)
        || report().tokenClaims.value(u"aud"_s).toArray().contains(u"https://api.example.no/"_s));
}

void FurtherRequestsTest::callsTheApi()
{
    goTo(AssistantStep::Test);
    QVERIFY(!m_session->shown<QLineEdit>(u"apiBase"_s));
    m_session->click(u"callApi"_s);
    QCOMPARE(m_session->shown<QLineEdit>(u"apiPath"_s)->text(), u"/v1/virksomheter/{orgnr}"_s); // preset
    QVERIFY(m_session->says(u"/v1/virksomheter/310450138"_s));
    run();
    QCOMPARE(report().verdict, Verdict::Verified);
    QTRY_VERIFY(m_session->shown<QWidget>(u"apiAnswer"_s));
    const auto *words = m_session->shown<QWidget>(u"apiAnswer"_s)->findChild<QuoteBox *>();
    QVERIFY(words->toPlainText().contains(u"HTTP 200, application/json"_s));
    QVERIFY(words->toPlainText().contains(u"FULLMEKTIG FJELLREV AS"_s));
    QVERIFY(report().diagnosis.facts.apiAnswered);
    QVERIFY(told().contains(u"HTTP 200, application/json"_s));
    QVERIFY(!told().contains(u"eyJ"_s)); // the beginning of every token
    for (const QLabel *label : m_session->window.findChildren<QLabel *>())
        QVERIFY(!label->text().contains(u"eyJ"_s));
    m_session->click(u"again"_s); // the wish stands
    QTRY_COMPARE_WITH_TIMEOUT(m_session->controller.currentStep(), AssistantStep::Result, patience);
    QVERIFY(report().diagnosis.facts.apiAnswered);
}

void FurtherRequestsTest::tellsWhatTheApiRefused()
{
    goTo(AssistantStep::Test);
    m_session->click(u"callApi"_s);
    type(u"apiPath"_s, u"/v1/nowhere"_s);
    run();
    QVERIFY(report().verdict != Verdict::Verified);
    QVERIFY(!report().diagnosis.facts.apiAnswered);
    QVERIFY(m_session->shown<QWidget>(u"apiAnswer"_s));
    QVERIFY(told().contains(u"HTTP 404"_s));
}

void FurtherRequestsTest::judgesTheAddressOfTheApi()
{
    goTo(AssistantStep::Test);
    m_session->click(u"callApi"_s);
    auto *primary = m_session->shown<QAbstractButton>(u"primary"_s);
    QVERIFY(primary->isEnabled());
    const QString base = m_session->shown<QLineEdit>(u"apiBase"_s)->text();
    for (const auto &wrong :
        {u"http://127.0.0.1/api"_s, u"https://kari:hemmelig@127.0.0.1/"_s, u"127.0.0.1"_s}) {
        type(u"apiBase"_s, wrong);
        QCOMPARE(m_session->controller.grant().apiMessage().tone, Tone::Bad);
        QVERIFY2(!primary->isEnabled(), qPrintable(wrong));
    }
    type(u"apiBase"_s, base);
    for (const auto &wrong : {u"v1"_s, u"//other.example/v1"_s, u"/../admin"_s, u"/v1 /x"_s}) {
        type(u"apiPath"_s, wrong);
        QVERIFY2(!primary->isEnabled(), qPrintable(wrong));
    }
    m_session->click(u"callApi"_s); // what is not asked for hinders nothing
    QVERIFY(primary->isEnabled());
    // What was typed for one API provider is not called with another's token.
    type(u"resource"_s, u"https://api.example.no/"_s);
    GrantController &grant = m_session->controller.grant();
    grant.setApiBase(u"https://api.example.no"_s);
    m_session->controller.scope().setText(u"brreg:reelle/media"_s); // the same one's
    QCOMPARE(grant.apiBase(), u"https://api.example.no"_s);
    m_session->controller.scope().setText(u"skatteetaten:forskudd"_s);
    QVERIFY(grant.apiBase() != u"https://api.example.no"_s);
    // Nor is what was typed for one environment called in another, also from file to file.
    m_session->controller.scope().setText(u"brreg:reelle/offentlig"_s);
    m_session->chooseEnvironment([](QJsonObject &object) { object.insert(u"name"_s, u"A"_s); });
    grant.setApiBase(u"https://api.example.no"_s);
    grant.setExternalRef(u"avtale-7"_s);
    grant.wishOtherEnvironment(true);
    m_session->chooseEnvironment([](QJsonObject &object) { object.insert(u"name"_s, u"B"_s); });
    QVERIFY(grant.apiBase() != u"https://api.example.no"_s);
    QVERIFY(grant.resource().isEmpty() && grant.externalRef().isEmpty() && !grant.wantsOtherEnvironment());
    m_session->controller.environments().choose(EnvironmentChoice::Test);
    QCOMPARE(m_session->controller.grant().apiBase(), u""_s);
    m_session->controller.scope().setText(u"brreg:reelle/offentlig"_s);
    QCOMPARE(m_session->controller.grant().apiBase(), u"https://rrh.ppe.brreg.no/api/oppslag"_s);
}

void FurtherRequestsTest::asksAltinnAsWell()
{
    m_session->controller.chooseDemoCustomer(m_session->customer(u"not_granted"_s));
    goTo(AssistantStep::Test);
    auto *wish = m_session->shown<QAbstractButton>(u"askAltinn"_s);
    QTRY_VERIFY_WITH_TIMEOUT(wish->isEnabled(), patience); // the demo's owner has its own client and key
    QTest::mouseClick(wish, Qt::LeftButton);
    run();
    QCOMPARE(report().diagnosis.cause, Cause::ConsumerNotGranted);
    QVERIFY(report().altinn && report().altinn->answered);
    QVERIFY(m_session->shown<QWidget>(u"altinnAnswer"_s));
    QVERIFY(
        m_session->says(findingText(m_session->controller.texts(), {FindingId::AltinnNotGrantedThough, {}})));
    choose("own_access"); // there is no delegation to be asked about
    goTo(AssistantStep::Test);
    QVERIFY(!m_session->shown<QAbstractButton>(u"askAltinn"_s));
    QVERIFY(m_session->controller.grant().wantsAltinn());
    QVERIFY(!m_session->controller.request().secondOpinion);
    choose("api_delegation"); // the wish stood meanwhile
    goTo(AssistantStep::Test);
    QVERIFY(m_session->shown<QCheckBox>(u"askAltinn"_s)->isChecked());
    QVERIFY(m_session->controller.request().secondOpinion);
}

void FurtherRequestsTest::asksAltinnOnlyWithTheOwnersKey()
{
    QTRY_VERIFY_WITH_TIMEOUT(m_session->controller.canAskAltinn(), patience);
    m_session->controller.grant().wishAltinn(true);
    m_session->controllers.lookup.key().closeFile();
    goTo(AssistantStep::Test);
    QVERIFY(!m_session->shown<QAbstractButton>(u"askAltinn"_s)->isEnabled());
    QVERIFY(m_session->says(windowModeName(WindowMode::Lookup)));
    run();
    QVERIFY(!m_session->shown<QWidget>(u"altinnAnswer"_s));
}

/// Altinn is asked about the first of several scopes; the refusal may be for another.
void FurtherRequestsTest::comparesOneScopeOnly()
{
    QTRY_VERIFY_WITH_TIMEOUT(m_session->controller.canAskAltinn(), patience);
    m_session->controller.chooseDemoCustomer(m_session->customer(u"wrong_schema"_s));
    m_session->controller.scope().setText(u"brreg:reelle/media brreg:reelle/offentlig"_s);
    m_session->controller.grant().wishAltinn(true);
    run();
    QCOMPARE(report().diagnosis.cause, Cause::ConsumerNotDelegated);
    QVERIFY(report().altinn && report().altinn->delegations.size() == 1);
    QCOMPARE(report().diagnosis.responsible, Responsible::Consumer);
    const ResultSubject subject = subjectOf(report());
    for (const Finding &finding : answeredStep(subject, StepId::Altinn)->findings)
        QVERIFY(finding.id != FindingId::AltinnRefusedAnyway && finding.id != FindingId::AltinnJustMade);
}

QTEST_MAIN(FurtherRequestsTest)
#include "tst_further_requests.moc"
