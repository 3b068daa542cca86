// SPDX-License-Identifier: MIT
#include "crypto/SecretBytes.h"

#include <QTest>

#include <type_traits>

using namespace da;
using namespace Qt::StringLiterals;

class SecretBytesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void cannotBeCopiedUnseen();
    void takesAndWipesItsSource();
    void movingLeavesNothingBehind();
    void textsAreWiped();
};

void SecretBytesTest::cannotBeCopiedUnseen()
{
    QVERIFY(!std::is_copy_constructible_v<SecretBytes>);
    QVERIFY(!std::is_copy_assignable_v<SecretBytes>);
    QVERIFY(std::is_nothrow_move_constructible_v<SecretBytes>);
    const SecretBytes secret = SecretBytes::fromUtf8(u"blåbær"_s);
    QVERIFY(secret.copy().equals(secret));
    QCOMPARE(secret.copyToByteArray(),
        QByteArray("bl\xC3\xA5"
                   "b\xC3\xA6r"));
    QCOMPARE(secret.size(), 8);
}

void SecretBytesTest::takesAndWipesItsSource()
{
    QByteArray source("hemmelig");
    const SecretBytes secret = SecretBytes::takeFrom(source);
    QVERIFY(source.isEmpty());
    QCOMPARE(secret.copyToByteArray(), QByteArray("hemmelig"));
    QByteArray empty;
    QVERIFY(SecretBytes::takeFrom(empty).isEmpty());
}

void SecretBytesTest::movingLeavesNothingBehind()
{
    SecretBytes first = SecretBytes::fromUtf8(u"en"_s);
    SecretBytes second = std::move(first);
    QVERIFY(first.isEmpty());
    QCOMPARE(second.copyToByteArray(), QByteArray("en"));
    first = SecretBytes::fromUtf8(u"to"_s);
    second = std::move(first);
    QCOMPARE(second.copyToByteArray(), QByteArray("to"));
    second.wipe();
    QVERIFY(second.isEmpty());
}

void SecretBytesTest::textsAreWiped()
{
    QString text = u"hemmelig"_s;
    text.append(u'!'); // its own buffer, not the literal's
    wipe(text);
    QVERIFY(text.isEmpty());
    QByteArray bytes("hemmelig");
    const QByteArray other = bytes;
    wipe(bytes);
    QVERIFY(bytes.isEmpty());
    QCOMPARE(other, QByteArray("hemmelig"));
}

QTEST_APPLESS_MAIN(SecretBytesTest)
#include "tst_secret_bytes.moc"
