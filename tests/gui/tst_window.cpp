// SPDX-License-Identifier: MIT
#include "DemoWindow.h"

#include "gui/Page.h"
#include "gui/Theme.h"

#include <QAbstractButton>
#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QScrollArea>
#include <QScrollBar>
#include <QStackedWidget>
#include <QStyleOption>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace da;
using namespace Qt::StringLiterals;

class WindowTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void verdicts_data();
    void verdicts();
    void keyboardAlone();
    void enterAloneLeadsThroughTheDemo();
    void goingBackKeepsWhatWasTyped();
    void cancelsAtOnce();
    void furtherRequestsAreTheUsersWish();
    void wrongNumbersAreExplainedWhileTyping();
    void serversWordsArePlainText();
    void speaksThreeLanguages();
    void everythingThatTakesFocusHasAName();
    void noTextIsClipped();
    void refusalFitsTheFirstScreen();
    void scopePageNeedsNoScrolling();
    void copyHoldsNoSecret();
    void checkBoxesAreSeenOnDark();

private:
    QTemporaryDir m_demo;
    std::unique_ptr<DemoWindow> m_session;
};

void WindowTest::initTestCase()
{
    QCoreApplication::setApplicationName(u"delegation-assistant-test"_s);
}

void WindowTest::init()
{
    m_session = std::make_unique<DemoWindow>(m_demo.path());
    QVERIFY(QTest::qWaitForWindowExposed(&m_session->window));
    QTRY_VERIFY_WITH_TIMEOUT(m_session->isReady(), patience);
}

void WindowTest::cleanup()
{
    m_session.reset();
}

void WindowTest::verdicts_data()
{
    QTest::addColumn<QString>("situation");
    QTest::addColumn<QString>("verdict");
    QTest::newRow("verified") << u"verified"_s << u"Verified"_s;
    QTest::newRow("MP-251") << u"not_delegated"_s << u"Refused"_s;
    QTest::newRow("MP-250") << u"not_granted"_s << u"Refused"_s;
    QTest::newRow("token for the supplier itself") << u"own_token"_s << u"Refused"_s;
    QTest::newRow("service down") << u"service_down"_s << u"Cannot tell"_s;
    QTest::newRow("cut off") << u"cut_connection"_s << u"A fault here"_s;
}

void WindowTest::verdicts()
{
    QFETCH(QString, situation);
    const DemoCustomer customer = m_session->customer(situation);
    m_session->walkToTest(customer);
    m_session->click(u"primary"_s);
    QTRY_COMPARE_WITH_TIMEOUT(m_session->controller.currentStep(), AssistantStep::Result, patience);
    QTRY_VERIFY(!m_session->text(u"verdict"_s).isEmpty());
    QTEST(m_session->text(u"verdict"_s), "verdict");
    QCOMPARE(toId(m_session->controller.run().report()->diagnosis.cause), toId(customer.expected));
}

void WindowTest::keyboardAlone()
{
    const DemoCustomer customer = m_session->customer(u"verified"_s);
    m_session->window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&m_session->window));
    for (int page = 0; page < 12 && m_session->controller.currentStep() != AssistantStep::Result; ++page) {
        const AssistantStep before = m_session->controller.currentStep();
        if (before == AssistantStep::Consumer) {
            QTRY_COMPARE(QApplication::focusWidget(), m_session->shown<QLineEdit>(u"consumer"_s));
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_A, Qt::ControlModifier);
            QTest::keyClicks(QApplication::focusWidget(), customer.number);
        }
        auto *primary = m_session->shown<QAbstractButton>(u"primary"_s);
        for (int i = 0; i < 60 && QApplication::focusWidget() != primary; ++i)
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        QCOMPARE(QApplication::focusWidget(), primary);
        QTest::keyClick(primary, Qt::Key_Space);
        QTRY_VERIFY_WITH_TIMEOUT(m_session->controller.currentStep() != before, patience);
    }
    QCOMPARE(m_session->controller.currentStep(), AssistantStep::Result);
    QCOMPARE(m_session->controller.run().report()->verdict, Verdict::Verified);
}

void WindowTest::enterAloneLeadsThroughTheDemo()
{
    m_session->window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&m_session->window));
    while (m_session->controller.currentStep() != AssistantStep::Result) {
        const AssistantStep before = m_session->controller.currentStep();
        QTRY_VERIFY(QApplication::focusWidget());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(m_session->controller.currentStep() != before, patience);
    }
    QCOMPARE(m_session->controller.run().report()->verdict, Verdict::Verified);
}

void WindowTest::goingBackKeepsWhatWasTyped()
{
    const DemoCustomer customer = m_session->customer(u"not_granted"_s);
    m_session->walkToTest(customer);
    for (int i = 0; i < 4; ++i)
        m_session->click(u"back"_s);
    QCOMPARE(m_session->controller.currentStep(), AssistantStep::Scope);
    QCOMPARE(m_session->controller.consumer().number(), customer.number);
    QCOMPARE(m_session->controller.scope().scope(), customer.scope);
    QVERIFY(m_session->controller.key().isComplete());
}

void WindowTest::cancelsAtOnce()
{
    m_session->walkToTest(m_session->customer(u"slow_answer"_s));
    m_session->click(u"primary"_s);
    QTRY_VERIFY(m_session->controller.run().isRunning());
    m_session->click(u"cancel"_s);
    QTRY_VERIFY_WITH_TIMEOUT(!m_session->controller.run().isRunning(), 2000);
    QVERIFY(!m_session->controller.run().report()
        || m_session->controller.run().report()->verdict != Verdict::Verified);
}

void WindowTest::furtherRequestsAreTheUsersWish()
{
    AssistantController &controller = m_session->controller;
    m_session->walkToTest(m_session->customer(u"gateway"_s));
    QVERIFY(controller.request().counterChecks);
    QVERIFY(!controller.request().askOtherEnvironment);
    QVERIFY(!m_session->shown<QAbstractButton>(u"otherEnvironment"_s)); // the demo has no other world
    m_session->click(u"counterChecks"_s);
    QVERIFY(!controller.request().counterChecks);
    m_session->click(u"primary"_s);
    QTRY_COMPARE_WITH_TIMEOUT(controller.currentStep(), AssistantStep::Result, patience);
    for (const StepReport &step : controller.run().report()->steps) {
        if (step.id == StepId::CounterChecks)
            QCOMPARE(step.status, StepStatus::Skipped);
    }
    controller.grant().wishCounterChecks(true);
    controller.environments().choose(EnvironmentChoice::Test);
    QCOMPARE(controller.otherHost(), u"maskinporten.no"_s);
    controller.grant().wishOtherEnvironment(true);
    QVERIFY(controller.request().askOtherEnvironment);
    controller.environments().choose(EnvironmentChoice::Production); // what was wished for one world
    QVERIFY(!controller.request().askOtherEnvironment);
}

void WindowTest::wrongNumbersAreExplainedWhileTyping()
{
    m_session->click(u"primary"_s);
    m_session->click(u"primary"_s);
    auto *number = m_session->shown<QLineEdit>(u"consumer"_s);
    QVERIFY(number);
    number->clear();
    QTest::keyClicks(number, u"974760674"_s);
    QCOMPARE(m_session->controller.consumer().message().tone, Tone::Bad);
    QVERIFY(!m_session->shown<QAbstractButton>(u"primary"_s)->isEnabled());
    number->clear();
    QTest::keyClicks(number, u"0192:974760673"_s);
    QVERIFY(m_session->controller.consumer().isValid());
    QVERIFY(m_session->shown<QAbstractButton>(u"primary"_s)->isEnabled());
}

void WindowTest::serversWordsArePlainText()
{
    m_session->walkToTest(m_session->customer(u"gateway"_s));
    m_session->click(u"primary"_s);
    QTRY_COMPARE_WITH_TIMEOUT(m_session->controller.currentStep(), AssistantStep::Result, patience);
    bool quoted = false;
    for (const QLabel *label : m_session->window.findChildren<QLabel *>()) {
        QVERIFY2(label->textFormat() == Qt::PlainText, qPrintable(label->text()));
        quoted = quoted || label->text().contains(u"<h1>"_s);
    }
    QVERIFY(quoted); // the markup is shown, not rendered
}

void WindowTest::speaksThreeLanguages()
{
    const QString english = m_session->window.windowTitle();
    m_session->window.setLanguage(Language::Bokmaal);
    QTRY_COMPARE(m_session->shown<QAbstractButton>(u"primary"_s)->text(), u"Fortsett"_s);
    const QString bokmaal = m_session->window.windowTitle();
    m_session->window.setLanguage(Language::Nynorsk);
    QTRY_COMPARE(m_session->shown<QAbstractButton>(u"primary"_s)->text(), u"Hald fram"_s);
    QVERIFY(bokmaal != english);
    m_session->window.setLanguage(Language::English);
    QTRY_COMPARE(m_session->window.windowTitle(), english);
}

void WindowTest::everythingThatTakesFocusHasAName()
{
    m_session->walkToTest(m_session->customer(u"not_delegated"_s));
    m_session->click(u"primary"_s);
    QTRY_COMPARE_WITH_TIMEOUT(m_session->controller.currentStep(), AssistantStep::Result, patience);
    for (const QWidget *widget : m_session->window.findChildren<QWidget *>()) {
        const bool isStop = (widget->focusPolicy() & Qt::TabFocus) && widget->isEnabled();
        const bool isOwn = !widget->objectName().startsWith(u"qt_"_s) && !widget->inherits("QScrollArea");
        if (!isStop || !isOwn)
            continue;
        const auto *button = qobject_cast<const QAbstractButton *>(widget);
        const bool named = !widget->accessibleName().isEmpty() || (button && !button->text().isEmpty());
        QVERIFY2(named,
            qPrintable(
                u"%1 %2"_s.arg(QLatin1StringView(widget->metaObject()->className()), widget->objectName())));
    }
}

void WindowTest::noTextIsClipped()
{
    for (const Language language : {Language::Bokmaal, Language::Nynorsk, Language::English}) {
        m_session->window.setLanguage(language);
        m_session->controller.goTo(AssistantStep::Scope);
        m_session->walkToTest(m_session->customer(u"not_delegated"_s));
        m_session->click(u"primary"_s);
        QTRY_COMPARE_WITH_TIMEOUT(m_session->controller.currentStep(), AssistantStep::Result, patience);
        for (const AssistantStep step : {AssistantStep::Result, AssistantStep::Test, AssistantStep::Key,
                 AssistantStep::Consumer, AssistantStep::Schema, AssistantStep::Scope}) {
            m_session->controller.goTo(step);
            for (const int width : {960, 1400}) {
                m_session->window.resize(width, 700);
                QTRY_VERIFY2(
                    clipped(m_session->window).isEmpty(), qPrintable(clipped(m_session->window).join(u'\n')));
            }
        }
    }
}

void WindowTest::refusalFitsTheFirstScreen()
{
    m_session->walkToTest(m_session->customer(u"not_delegated"_s));
    m_session->click(u"primary"_s);
    QTRY_COMPARE_WITH_TIMEOUT(m_session->controller.currentStep(), AssistantStep::Result, patience);
    const auto *area =
        qobject_cast<QScrollArea *>(m_session->window.findChild<QStackedWidget *>()->currentWidget());
    QVERIFY(area);
    QTRY_VERIFY(area->widget()->height() > area->viewport()->height()); // laid out
    for (const QString &name : {u"verdict"_s, u"certainty"_s, u"remedy"_s, u"contact"_s}) {
        const auto *part = m_session->shown<QWidget>(name);
        QVERIFY2(part, qPrintable(name));
        const QRect place(part->mapTo(area->viewport(), QPoint()), part->size());
        QVERIFY2(area->viewport()->rect().contains(place), qPrintable(name));
    }
    QVERIFY(!m_session->shown<QAbstractButton>(u"cancel"_s)); // nothing runs any more
}

void WindowTest::scopePageNeedsNoScrolling()
{
    const auto *area =
        qobject_cast<QScrollArea *>(m_session->window.findChild<QStackedWidget *>()->currentWidget());
    QTRY_COMPARE(area->verticalScrollBar()->maximum(), 0);
    QVERIFY(!m_session->shown<QAbstractButton>(u"cancel"_s));
}

void WindowTest::copyHoldsNoSecret()
{
    m_session->walkToTest(m_session->customer(u"verified"_s));
    m_session->click(u"primary"_s);
    QTRY_COMPARE_WITH_TIMEOUT(m_session->controller.currentStep(), AssistantStep::Result, patience);
    QGuiApplication::clipboard()->clear();
    m_session->click(u"copyResult"_s);
    const QString copied = QGuiApplication::clipboard()->text();
    QVERIFY(copied.contains(u"Verified"_s));
    QVERIFY(!copied.contains(u"eyJ"_s));
}

void WindowTest::checkBoxesAreSeenOnDark()
{
    const QPalette before = QApplication::palette();
    QApplication::setPalette(QPalette(QColor(0x2b, 0x2d, 0x30)));
    QCheckBox box;
    box.ensurePolished();
    QStyleOptionButton option;
    option.initFrom(&box);
    option.state = QStyle::State_Enabled | QStyle::State_Off;
    option.rect = QRect(0, 0, box.style()->pixelMetric(QStyle::PM_IndicatorWidth),
        box.style()->pixelMetric(QStyle::PM_IndicatorHeight));
    const Theme theme = Theme::current();
    QImage image(option.rect.size(), QImage::Format_RGB32);
    image.fill(theme.page());
    QPainter painter(&image);
    box.style()->drawPrimitive(QStyle::PE_IndicatorCheckBox, &option, &painter, &box);
    painter.end();
    qreal best = 1;
    for (int x = 0; x < image.width(); ++x)
        best = std::max(best, Theme::contrast(image.pixelColor(x, image.height() / 2), theme.page()));
    QApplication::setPalette(before);
    QVERIFY2(best >= 3, qPrintable(QString::number(best)));
}

QTEST_MAIN(WindowTest)
#include "tst_window.moc"
