// SPDX-License-Identifier: MIT
#include "domain/Scope.h"

#include <QTest>

using namespace da;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(da::ScopeError)

class ScopeTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void parsesWhatPeoplePaste_data();
    void parsesWhatPeoplePaste();
    void refuses_data();
    void refuses();
    void splitsAtTheFirstColon();
    void saysWhenThePrefixHasCapitals();
};

void ScopeTest::parsesWhatPeoplePaste_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("scope");
    QTest::newRow("plain") << u"brreg:reelle/offentlig"_s << u"brreg:reelle/offentlig"_s;
    QTest::newRow("tab and line end") << u"\tbrreg:reelle/offentlig \r\n"_s << u"brreg:reelle/offentlig"_s;
    QTest::newRow("no-break space") << u"\u00a0brreg:reelle/offentlig\u00a0"_s << u"brreg:reelle/offentlig"_s;
    QTest::newRow("quotes") << u"\"brreg:reelle/offentlig\","_s << u"brreg:reelle/offentlig"_s;
    QTest::newRow("guillemets") << u"«brreg:reelle/media»."_s << u"brreg:reelle/media"_s;
    QTest::newRow("backticks") << u"`nav:aareg/v1/arbeidsforhold/otp`"_s
                               << u"nav:aareg/v1/arbeidsforhold/otp"_s;
    QTest::newRow("label") << u"Scope: `brreg:reelle/offentlig`"_s << u"brreg:reelle/offentlig"_s;
    QTest::newRow("zero width inside") << u"brreg:\u200breelle/offentlig"_s << u"brreg:reelle/offentlig"_s;
    QTest::newRow("several colons") << u"brreg:data:enhetsregisteret:auto:roller"_s
                                    << u"brreg:data:enhetsregisteret:auto:roller"_s;
    QTest::newRow("dot and dash") << u"skatteetaten:a-b_c/d.write"_s << u"skatteetaten:a-b_c/d.write"_s;
    QTest::newRow("capitals are kept") << u"NAV:aareg"_s << u"NAV:aareg"_s;
}

void ScopeTest::parsesWhatPeoplePaste()
{
    QFETCH(QString, text);
    QFETCH(QString, scope);
    const auto parsed = Scope::parse(text);
    QVERIFY(parsed.ok());
    QCOMPARE(parsed->toString(), scope);
    QCOMPARE(Scope::cleaned(text), scope);
}

void ScopeTest::refuses_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<ScopeError>("error");
    QTest::newRow("empty") << u" \t"_s << ScopeError::Empty;
    QTest::newRow("only quotes") << u"\"\""_s << ScopeError::Empty;
    QTest::newRow("no colon") << u"brreg"_s << ScopeError::NoPrefix;
    QTest::newRow("no prefix") << u":reelle"_s << ScopeError::NoPrefix;
    QTest::newRow("several") << u"brreg:a brreg:b"_s << ScopeError::SeveralScopes;
    QTest::newRow("letter") << u"brreg:røye"_s << ScopeError::ForbiddenCharacter;
    QTest::newRow("question mark") << u"brreg:a?b"_s << ScopeError::ForbiddenCharacter;
}

void ScopeTest::refuses()
{
    QFETCH(QString, text);
    QFETCH(ScopeError, error);
    const auto parsed = Scope::parse(text);
    QVERIFY(!parsed.ok());
    QCOMPARE(parsed.error(), error);
}

void ScopeTest::splitsAtTheFirstColon()
{
    const auto scope = Scope::parse(u"brreg:data:roller"_s);
    QCOMPARE(scope->prefix(), u"brreg"_s);
    QCOMPARE(scope->subscope(), u"data:roller"_s);
}

void ScopeTest::saysWhenThePrefixHasCapitals()
{
    QVERIFY(Scope::parse(u"Skatteetaten:x"_s)->looksMiscapitalised());
    QVERIFY(!Scope::parse(u"skatteetaten:X"_s)->looksMiscapitalised());
}

QTEST_APPLESS_MAIN(ScopeTest)
#include "tst_scope.moc"
