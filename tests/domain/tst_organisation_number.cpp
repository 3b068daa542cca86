// SPDX-License-Identifier: MIT
#include "domain/OrganisationNumber.h"

#include <QTest>

using namespace da;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(da::OrganisationNumberError)

class OrganisationNumberTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void acceptsEveryDress_data();
    void acceptsEveryDress();
    void refuses_data();
    void refuses();
    void knowsSyntheticNumbers();
    void writesItself();
    void aSingleWrongDigitIsAlwaysFound();
};

void OrganisationNumberTest::acceptsEveryDress_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("digits");
    for (const char *valid :
        {"974760673", "991825827", "974761076", "889640782", "910753614", "312701103", "210129812"})
        QTest::newRow(valid) << QString::fromLatin1(valid) << QString::fromLatin1(valid);
    const QString brreg = u"974760673"_s;
    QTest::newRow("spaces") << u" 974 760 673 "_s << brreg;
    QTest::newRow("no-break") << u"974\u00a0760\u00a0673"_s << brreg;
    QTest::newRow("thin and narrow") << u"974\u2009760\u202f673"_s << brreg;
    QTest::newRow("vat") << u"NO974760673MVA"_s << brreg;
    QTest::newRow("vat with spaces") << u"NO 974 760 673 MVA"_s << brreg;
    QTest::newRow("vat small") << u"no974760673mva"_s << brreg;
    QTest::newRow("iso 6523") << u"0192:974760673"_s << brreg;
    QTest::newRow("eidas") << u"NTRNO-974760673"_s << brreg;
    QTest::newRow("dots") << u"974.760.673"_s << brreg;
    QTest::newRow("zero width") << u"974760673\u200b"_s << brreg;
    QTest::newRow("label") << u"Org.nr: 974760673"_s << brreg;
}

void OrganisationNumberTest::acceptsEveryDress()
{
    QFETCH(QString, text);
    QFETCH(QString, digits);
    const auto number = OrganisationNumber::parse(text);
    QVERIFY(number.ok());
    QCOMPARE(number->digits(), digits);
}

void OrganisationNumberTest::refuses_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<OrganisationNumberError>("error");
    using Error = OrganisationNumberError;
    QTest::newRow("empty") << QString() << Error::Empty;
    QTest::newRow("blank") << u" \u00a0"_s << Error::Empty;
    QTest::newRow("short") << u"97476067"_s << Error::TooShort;
    QTest::newRow("long") << u"9747606730"_s << Error::TooLong;
    QTest::newRow("fnr") << u"01010112345"_s << Error::TooLong;
    QTest::newRow("letters") << u"97476067O"_s << Error::NotDigits;
    QTest::newRow("arabic digits") << u"٩٧٤٧٦٠٦٧٣"_s << Error::NotDigits;
    QTest::newRow("foreign") << u"SE5560000001"_s << Error::NotDigits;
    QTest::newRow("check digit") << u"974760674"_s << Error::WrongCheckDigit;
    QTest::newRow("remainder one") << u"100000030"_s << Error::WrongCheckDigit;
}

void OrganisationNumberTest::refuses()
{
    QFETCH(QString, text);
    QFETCH(OrganisationNumberError, error);
    const auto number = OrganisationNumber::parse(text);
    QVERIFY(!number.ok());
    if (qstrcmp(QTest::currentDataTag(), "remainder one") == 0)
        QVERIFY(number.error() == OrganisationNumberError::NoCheckDigit
            || number.error() == OrganisationNumberError::WrongCheckDigit);
    else
        QCOMPARE(number.error(), error);
}

void OrganisationNumberTest::knowsSyntheticNumbers()
{
    QVERIFY(OrganisationNumber::parse(u"312701103"_s)->isSynthetic());
    QVERIFY(OrganisationNumber::parse(u"210129812"_s)->isSynthetic());
    QVERIFY(!OrganisationNumber::parse(u"974760673"_s)->isSynthetic());
}

void OrganisationNumberTest::writesItself()
{
    const auto number = OrganisationNumber::parse(u"974760673"_s);
    QCOMPARE(number->grouped(), u"974\u00a0760\u00a0673"_s);
    QCOMPARE(number->iso6523(), u"0192:974760673"_s);
}

void OrganisationNumberTest::aSingleWrongDigitIsAlwaysFound()
{
    const QString valid = u"974760673"_s;
    for (qsizetype i = 0; i < valid.size(); ++i) {
        for (char16_t d = u'0'; d <= u'9'; ++d) {
            QString changed = valid;
            changed[i] = d;
            QCOMPARE(OrganisationNumber::parse(changed).ok(), changed == valid);
        }
    }
}

QTEST_APPLESS_MAIN(OrganisationNumberTest)
#include "tst_organisation_number.moc"
