// SPDX-License-Identifier: MIT
#include "diagnosis/KeyFileSentences.h"
#include "diagnosis/KeySentences.h"

#include <QTest>

using namespace da;
using namespace Qt::StringLiterals;

/// What is said of key files and keys, in every language.
class KeySentencesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyKindOfFileIsNamed_data();
    void everyKindOfFileIsNamed();
    void ciphersAreNamedInAGeneralSentence();
    void conversionsAreReadyForAShell_data();
    void conversionsAreReadyForAShell();
};

void KeySentencesTest::everyKindOfFileIsNamed_data()
{
    QTest::addColumn<QString>("what");
    for (const char *what : {"too_large", "too_many", "empty", "truncated", "structure", "iterations",
             "certificate_unreadable", "private_key", "password_needed", "password_encoding", "key_password",
             "pbmac1", "public_key_mode", "dek_info", "public_jwk", "symmetric_jwk", "EC", "OKP", "jks",
             "jceks", "bks", "openssh", "putty", "pgp", "certificate_request", "public_key", "crl", "token",
             "mail", "keepass", "html", "pdf", "office", "picture", "zip", "archive", "database", "json",
             "xml", "text", "unknown"})
        QTest::newRow(what) << QString::fromLatin1(what);
}

void KeySentencesTest::everyKindOfFileIsNamed()
{
    QFETCH(QString, what);
    const QString english = keyFileSentence(Texts(Language::English), what);
    const QString bokmaal = keyFileSentence(Texts(Language::Bokmaal), what);
    const QString nynorsk = keyFileSentence(Texts(Language::Nynorsk), what);
    QVERIFY(!english.isEmpty() && !english.contains(u"protected with"_s));
    QVERIFY(english != bokmaal && english != nynorsk);
    QVERIFY(!bokmaal.isEmpty() && !nynorsk.isEmpty());
}

void KeySentencesTest::ciphersAreNamedInAGeneralSentence()
{
    QVERIFY(keyFileSentence(Texts(Language::English), u"id-aes256-GCM"_s).contains(u"id-aes256-GCM"_s));
    QVERIFY(keyFileSentence(Texts(Language::English), {}).isEmpty());
    for (const char *detail : {"key_locked", "jwk_other_use", "kid_unusual", "dates_unreadable", "no_signing",
             "key_usage_not_critical"})
        QVERIFY2(
            !keyFindingSentence(Texts(Language::Nynorsk), QLatin1String(detail), {u"1"_s}).isEmpty(), detail);
}

void KeySentencesTest::conversionsAreReadyForAShell_data()
{
    QTest::addColumn<QString>("what");
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("command");
    QTest::newRow("JKS") << u"jks"_s << u"/tmp/a b.jks"_s
                         << u"keytool -importkeystore -srckeystore '/tmp/a b.jks' -srcstoretype JKS "
                            "-destkeystore '/tmp/a b.jks.p12' -deststoretype PKCS12"_s;
    QTest::newRow("a name of many signs") << u"openssh"_s << u"-it's%2"_s
                                          << u"cp './-it'\\''s%2' './-it'\\''s%2.pem' && ssh-keygen -p -m "
                                             "PKCS8 -f './-it'\\''s%2.pem'"_s;
    QTest::newRow("a web page") << u"html"_s << u"a"_s << QString();
}

void KeySentencesTest::conversionsAreReadyForAShell()
{
    QFETCH(QString, what);
    QFETCH(QString, path);
    QTEST(keyFileConversion(what, path), "command");
}

QTEST_GUILESS_MAIN(KeySentencesTest)
#include "tst_key_sentences.moc"
