// SPDX-License-Identifier: MIT
#include "diagnosis/AnswerReader.h"
#include "diagnosis/Correspondence.h"
#include "diagnosis/Rules.h"
#include "domain/Bundled.h"

#include <QTest>
#include <QUrlQuery>

using namespace da;
using namespace Qt::StringLiterals;

namespace {

TextContext context()
{
    TextContext context;
    context.environment = Environment::test();
    context.contacts = bundledContacts();
    context.schema = bundledCatalogue().schemasFor(u"brreg:reelle/offentlig"_s).value(0);
    return context;
}

CaseDetails details()
{
    return {u"c0ffee00-0000-4000-8000-000000000001"_s, u"brreg:reelle/offentlig"_s, u"311590839"_s,
        u"KUNDEN AS"_s, u"315260183"_s, u"LEVERANDØREN AS"_s,
        QDateTime(QDate(2026, 1, 12), QTime(10, 22), Qt::OffsetFromUTC, 3600)};
}

Diagnosis refusal()
{
    return diagnose(
        readAnswer("{\"error\":\"invalid_grant\",\"error_description\":\"Invalid assertion. Client "
                   "authentication failed. (trace_id: 9d1c7a40e2b3f5566778899aabbff216)\"}"));
}

} // namespace

class CorrespondenceTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void ticketHoldsWhatTheDeskAsksFor();
    void ticketHoldsNoSecret();
    void mailtoIsNotTooLong();
    void letterNamesExactlyWhatToChoose();
    void letterKnowsItsEnvironment();
    void withoutKnowledgeNothingIsInvented();
    void aLetterWithoutNamesHasNoHoles();
    void htmlIsTheSameText();
};

void CorrespondenceTest::ticketHoldsWhatTheDeskAsksFor()
{
    for (const Language language : {Language::Bokmaal, Language::Nynorsk, Language::English}) {
        const Letter ticket = supportTicket(Texts(language), context(), refusal(), details());
        QCOMPARE(ticket.to, u"servicedesk@digdir.no"_s);
        for (const QString &needed :
            {details().clientId, u"test.maskinporten.no"_s, u"9d1c7a40e2b3f5566778899aabbff216"_s,
                u"2026-01-12T10:22:00+01:00"_s, u"311\u00a0590\u00a0839"_s, u"315\u00a0260\u00a0183"_s,
                details().scope, u"Client authentication failed"_s})
            QVERIFY2(ticket.body.contains(needed), qPrintable(needed));
        QVERIFY(!ticket.body.contains(u'%') && !ticket.body.contains(u'{') == !ticket.body.contains(u'}'));
    }
}

void CorrespondenceTest::ticketHoldsNoSecret()
{
    Diagnosis d = refusal();
    d.facts.quoted = u"assertion=eyJhbGciOiJSUzI1NiJ9.eyJpc3MiOiJ4In0.c2lnbmF0dXJl password=hunter2hunter2"_s;
    const Letter ticket = supportTicket(Texts(Language::English), context(), d, details());
    QVERIFY(!ticket.body.contains(u"eyJ"_s));
    QVERIFY(!ticket.body.contains(u"hunter2"_s));
}

void CorrespondenceTest::mailtoIsNotTooLong()
{
    Diagnosis d = refusal();
    d.facts.quoted = u"æøå "_s.repeated(500);
    const Texts texts(Language::Bokmaal);
    const QUrl url = supportTicket(texts, context(), d, details()).mailto(texts);
    QVERIFY(url.toEncoded().size() <= 1900);
    QCOMPARE(url.scheme(), u"mailto"_s);
    QCOMPARE(url.path(), u"servicedesk@digdir.no"_s);
    const QString body = QUrlQuery(url).queryItemValue(u"body"_s, QUrl::FullyDecoded);
    QVERIFY(body.startsWith(u"Hei,\r\n"_s));
    QVERIFY(body.contains(u"Resten fikk ikke plass"_s));
}

void CorrespondenceTest::letterNamesExactlyWhatToChoose()
{
    const Letter letter = customerLetter(Texts(Language::Nynorsk), context(), details());
    for (const QString &needed :
        {u"Register over reelle rettighetshavere - Offentlig myndighet - På vegne av"_s, u"LEVERANDØREN AS"_s,
            u"315\u00a0260\u00a0183"_s, u"KUNDEN AS"_s, u"Maskinporten administrator"_s, u"undereining"_s})
        QVERIFY2(letter.body.contains(needed), qPrintable(needed));
    QVERIFY(letter.subject.contains(u"LEVERANDØREN AS"_s));
    QVERIFY(!letter.body.contains(u'%'));
}

void CorrespondenceTest::letterKnowsItsEnvironment()
{
    TextContext production = context();
    production.environment = Environment::production();
    const Texts texts(Language::English);
    const QString here = customerLetter(texts, production, details()).body;
    const QString test = customerLetter(texts, context(), details()).body;
    QVERIFY(here.contains(u"am.ui.altinn.no"_s) && !here.contains(u"tt02"_s, Qt::CaseInsensitive));
    QVERIFY(test.contains(u"am.ui.tt02.altinn.no"_s) && test.contains(u"TT02"_s));
}

void CorrespondenceTest::withoutKnowledgeNothingIsInvented()
{
    TextContext little;
    little.contacts = bundledContacts();
    const Letter ticket = supportTicket(
        Texts(Language::English), little, Diagnosis::of(Cause::Unknown, Certainty::Unknown), {});
    QVERIFY(!ticket.body.contains(u"client_id:"_s) && !ticket.body.contains(u"Customer:"_s));
    QVERIFY(!ticket.body.contains(u": \n"_s));
}

void CorrespondenceTest::aLetterWithoutNamesHasNoHoles()
{
    TextContext little;
    little.contacts = bundledContacts();
    for (const Language language : {Language::Bokmaal, Language::Nynorsk, Language::English}) {
        const Letter letter = customerLetter(Texts(language), little, {{}, u"ks:fiks"_s, {}, {}, {}, {}, {}});
        QVERIFY(!letter.body.contains(u" ."_s) && !letter.body.contains(u"  "_s));
        QVERIFY(!letter.body.contains(u": ."_s) && !letter.body.contains(u'%'));
        QVERIFY(letter.body.contains(u"ks:fiks"_s));
        QVERIFY(!letter.subject.endsWith(u' '));
    }
}

void CorrespondenceTest::htmlIsTheSameText()
{
    Letter letter = customerLetter(Texts(Language::Bokmaal), context(), details());
    letter.body += u"\n<script>alert(1)</script> & æ"_s;
    const QString html = letter.toHtml();
    QCOMPARE(html.count(u"<li>"_s), 6);
    QCOMPARE(html.count(u"<ol>"_s), 1);
    QVERIFY(!html.contains(u"<script>"_s));
    QVERIFY(html.contains(u"&lt;script&gt;alert(1)&lt;/script&gt; &amp; æ"_s));
    QVERIFY(html.contains(u"<p>Hei,</p>"_s));
}

QTEST_APPLESS_MAIN(CorrespondenceTest)
#include "tst_correspondence.moc"
