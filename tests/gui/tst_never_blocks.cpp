// SPDX-License-Identifier: MIT
// The GUI thread is never blocked for more than 50 ms while a file with two million iterations opens.
#include "crypto/CertificateMaker.h"
#include "crypto/Material.h"
#include "gui/MainWindow.h"
#include "storage/Settings.h"

#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

#include <ctime>

using namespace da;
using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 120000;
constexpr int attempts = 4;
const QString password = u"correct-horse-42"_s;

#if defined(__SANITIZE_ADDRESS__) || !defined(NDEBUG)
constexpr qint64 limit = 200; // everything takes several times as long
#else
constexpr qint64 limit = 50; ///< milliseconds
#endif

/// What this thread has computed, in milliseconds; a machine that is busy elsewhere does not count.
qint64 threadTime()
{
    timespec time = {};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return qint64(time.tv_sec) * 1000 + time.tv_nsec / 1'000'000;
}

/// Ticks in the event loop and keeps the longest time between two ticks: by the clock, where waiting for a
/// lock or a disk is seen, and of the thread, which no other process can lengthen.
class Probe : public QObject {
public:
    Probe()
    {
        connect(&m_timer, &QTimer::timeout, this, &Probe::tick);
        m_timer.setTimerType(Qt::PreciseTimer);
        m_clock.start();
        m_thread = threadTime();
        m_timer.start(2);
    }

    void tick()
    {
        const qint64 thread = threadTime();
        longestByClock = std::max(longestByClock, m_clock.restart());
        longestOfThread = std::max(longestOfThread, thread - m_thread);
        m_thread = thread;
        ++ticks;
    }

    qint64 longestByClock = 0;
    qint64 longestOfThread = 0;
    int ticks = 0;

private:
    QTimer m_timer;
    QElapsedTimer m_clock;
    qint64 m_thread = 0;
};

QByteArray slowFile()
{
    CertificateRequest request = test::leafRequest();
    request.notAfter = QDateTime::currentDateTimeUtc().addDays(500);
    const MadeCertificate ca = test::lookAlikeCa(test::lookAlikeRoot());
    Pkcs12Contents contents{
        test::key(), test::leaf(request, test::key(), ca), {ca.certificate}, u"slow"_s, 2'000'000};
    return *makePkcs12(contents, SecretBytes::fromUtf8(password));
}

} // namespace

class NeverBlocksTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void opensAFileOfTwoMillionIterations_data();
    void opensAFileOfTwoMillionIterations();

private:
    void openIn(WindowMode mode, Probe &probe);

    QTemporaryDir m_folder;
    QString m_file;
};

void NeverBlocksTest::initTestCase()
{
    m_file = m_folder.filePath(u"slow.p12"_s);
    QFile file(m_file);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QVERIFY(file.write(slowFile()) > 0);
}

void NeverBlocksTest::openIn(WindowMode mode, Probe &probe)
{
    const QTemporaryDir folder;
    Settings settings(folder.path());
    UiLanguage language(Language::Bokmaal);
    Controllers controllers(StorageFolders::in(folder.path()));
    MainWindow window(controllers, language, settings);
    AssistantController &check = controllers.assistant;
    check.environments().choose(EnvironmentChoice::Test);
    window.show();
    window.setMode(mode);
    if (mode == WindowMode::Check) {
        check.scope().setText(u"brreg:reelle/offentlig"_s);
        check.consumer().setText(u"311590839"_s);
        QTRY_VERIFY(check.canGoTo(AssistantStep::Key));
        check.goTo(AssistantStep::Key);
    }
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    probe.tick(); // the window itself is not what is measured
    probe.longestByClock = probe.longestOfThread = probe.ticks = 0;
    if (mode == WindowMode::Check) {
        check.key().openFile(m_file);
        QTRY_VERIFY_WITH_TIMEOUT(check.key().state() == KeyController::State::NeedsPassword, patience);
        check.key().unlock(SecretBytes::fromUtf8(password));
        QTRY_VERIFY_WITH_TIMEOUT(check.key().state() == KeyController::State::Opened, patience);
    } else {
        CertificateController &certificate = controllers.certificate;
        certificate.openFile(m_file);
        QTRY_VERIFY_WITH_TIMEOUT(
            certificate.state() == CertificateController::State::NeedsPassword, patience);
        certificate.unlock(SecretBytes::fromUtf8(password));
        QTRY_VERIFY_WITH_TIMEOUT(certificate.state() == CertificateController::State::Opened, patience);
    }
    // What is drawn when it is open belongs to it.
    (void)QTest::qWaitFor([] { return false; }, 200);
}

void NeverBlocksTest::opensAFileOfTwoMillionIterations_data()
{
    QTest::addColumn<WindowMode>("mode");
    QTest::newRow("key page") << WindowMode::Check;
    QTest::newRow("inspection") << WindowMode::Inspect;
}

void NeverBlocksTest::opensAFileOfTwoMillionIterations()
{
    QFETCH(WindowMode, mode);
    // A busy machine stops any process for a while; a thread that blocks does so every time.
    qint64 clock = 0;
    for (int attempt = 0; attempt < attempts; ++attempt) {
        Probe probe;
        openIn(mode, probe);
        if (QTest::currentTestFailed())
            return;
        clock = probe.longestByClock;
        qInfo("ticks %d, longest by the clock %lld ms, of the thread %lld ms", probe.ticks,
            probe.longestByClock, probe.longestOfThread);
        QVERIFY2(probe.longestOfThread <= limit, qPrintable(QString::number(probe.longestOfThread)));
        QVERIFY(probe.ticks > 100);
        if (clock <= limit)
            return;
    }
    QVERIFY2(clock <= limit, qPrintable(QString::number(clock)));
}

QTEST_MAIN(NeverBlocksTest)
#include "tst_never_blocks.moc"
