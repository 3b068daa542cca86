// SPDX-License-Identifier: MIT
#include "network/HttpReader.h"

#include <QRandomGenerator>
#include <QTest>

using namespace da;
using State = HttpReader::State;

Q_DECLARE_METATYPE(da::HttpReader::State)

/// Answers as servers, gateways and things that are no servers write them.
class HttpReaderTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void answers_data();
    void answers();
    void inAnyPieces_data() { answers_data(); }
    void inAnyPieces();
    void connectEndsWithItsHead();
    void limits_data();
    void limits();
    void memoryIsBounded();
    void noiseIsNeverAnAnswer();

private:
    static constexpr qint64 limit = 1000;
};

void HttpReaderTest::answers_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<State>("open"); // with the connection still there
    QTest::addColumn<State>("closed"); // and after its end
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    const auto row = [](const char *name, const QByteArray &bytes, State open, State closed, int status,
                         const QByteArray &body = {}) {
        QTest::newRow(name) << bytes << open << closed << status << body;
    };
    const auto done = [&](const char *name, const QByteArray &bytes, int status,
                          const QByteArray &body = {}) {
        row(name, bytes, State::Done, State::Done, status, body);
    };
    const auto bad = [&](const char *name, const QByteArray &bytes) {
        row(name, bytes, State::NotHttp, State::NotHttp, 0);
    };
    done("length", "HTTP/1.1 200 OK\r\nContent-Length: 3\r\n\r\nabc", 200, "abc");
    done("more than its length", "HTTP/1.1 200 OK\r\nContent-Length: 3\r\n\r\nabcdef", 200, "abc");
    done("empty", "HTTP/1.1 400 Bad Request\r\ncontent-length:0\r\n\r\n", 400);
    done("same length twice", "HTTP/1.1 200 OK\r\nContent-Length: 1, 1\r\nContent-Length: 1\r\n\r\na", 200,
        "a");
    done("bare line feeds", "HTTP/1.1 200 OK\nContent-Length: 1\n\na", 200, "a");
    done("no reason", "HTTP/1.1 200\r\nContent-Length: 0\r\n\r\n", 200);
    done("no content", "HTTP/1.1 204 No Content\r\nContent-Length: 9\r\n\r\n", 204);
    done("not modified", "HTTP/1.1 304 Not Modified\r\nContent-Length: 9\r\n\r\n", 304);
    done("interim",
        "HTTP/1.1 100 Continue\r\nX: y\r\n\r\nHTTP/1.1 103 Early\r\n\r\nHTTP/1.1 200 OK\r\nContent-Length: "
        "1\r\n\r\na",
        200, "a");
    done("chunks",
        "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n3\r\nabc\r\nA;x=y\r\n0123456789\r\n0\r\n\r\n",
        200, "abc0123456789");
    done("chunks outweigh a length",
        "HTTP/1.1 200 OK\r\nContent-Length: 1\r\nTransfer-Encoding: Chunked\r\n\r\n2\r\nab\r\n0\r\n\r\n", 200,
        "ab");
    done("trailers", "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n1\r\na\r\n0\r\nX: y\r\n\r\n", 200,
        "a");
    row("until the end", "HTTP/1.0 200 OK\r\n\r\nabc", State::Reading, State::Done, 200, "abc");
    row("unknown transfer coding", "HTTP/1.1 200 OK\r\nTransfer-Encoding: gzip\r\n\r\nabc", State::Reading,
        State::Done, 200, "abc");
    row("nothing", "", State::Reading, State::Cut, 0);
    row("half a head", "HTTP/1.1 200 OK\r\nContent-Le", State::Reading, State::Cut, 0);
    row("half a body", "HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\nabc", State::Reading, State::Cut, 200,
        "abc");
    row("half a chunk", "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n9\r\nabc", State::Reading,
        State::Cut, 200, "abc");
    row("no last chunk", "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n1\r\na\r\n", State::Reading,
        State::Cut, 200, "a");
    row("interim only", "HTTP/1.1 100 Continue\r\n\r\n", State::Reading, State::Cut, 0);
    bad("mail server", "220 mail.example.no ESMTP\r\n");
    bad("ssh", "SSH-2.0-OpenSSH_9.2\r\n");
    bad("version 2", "HTTP/2 200 OK\r\n\r\n");
    bad("no status", "HTTP/1.1 OK\r\n\r\n");
    bad("long status", "HTTP/1.1 2000 OK\r\n\r\n");
    bad("status 0", "HTTP/1.1 000 OK\r\n\r\n");
    bad("page", "<html>\r\n<body>\r\n");
    bad("empty line", "\r\n\r\n");
    row("two lengths", "HTTP/1.1 200 OK\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\nab", State::NotHttp,
        State::NotHttp, 200);
    row("negative length", "HTTP/1.1 200 OK\r\nContent-Length: -1\r\n\r\n", State::NotHttp, State::NotHttp,
        200);
    row("length in words", "HTTP/1.1 200 OK\r\nContent-Length: many\r\n\r\n", State::NotHttp, State::NotHttp,
        200);
    row("bad chunk", "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n0x1\r\n", State::NotHttp,
        State::NotHttp, 200);
    row("negative chunk", "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n-1\r\n", State::NotHttp,
        State::NotHttp, 200);
    row("chunk without its end", "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n1\r\nab\r\n",
        State::NotHttp, State::NotHttp, 200, "a");
}

void HttpReaderTest::answers()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const QByteArray, body);
    HttpReader reader(limit, HttpReader::Expect::Answer);
    QTEST(reader.feed(bytes), "open");
    QTEST(reader.endOfStream(), "closed");
    QTEST(reader.status(), "status");
    QCOMPARE(reader.body(), body);
}

void HttpReaderTest::inAnyPieces()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const QByteArray, body);
    for (int size = 1; size < 12; ++size) {
        HttpReader reader(limit, HttpReader::Expect::Answer);
        for (qsizetype at = 0; at < bytes.size(); at += size)
            (void)reader.feed(bytes.mid(at, size));
        QTEST(reader.state(), "open");
        QTEST(reader.endOfStream(), "closed");
        QTEST(reader.status(), "status");
        QCOMPARE(reader.body(), body);
    }
}

void HttpReaderTest::connectEndsWithItsHead()
{
    HttpReader reader(0, HttpReader::Expect::HeadOnly);
    const QByteArray head =
        "HTTP/1.1 407 Proxy Authentication Required\r\nProxy-Authenticate: NTLM\r\n"
        "proxy-authenticate:  Negotiate \r\nX-Folded: a\r\n b\r\nno colon here\r\nContent-Length: 99\r\n";
    QCOMPARE(reader.feed(head), State::Reading);
    QCOMPARE(reader.status(), 0);
    QCOMPARE(reader.feed("\r\nlogin please"), State::Done);
    QCOMPARE(reader.status(), 407);
    QCOMPARE(reader.reason(), QByteArray("Proxy Authentication Required"));
    QCOMPARE(reader.allFields("Proxy-Authenticate"), QList<QByteArray>({"NTLM", "Negotiate"}));
    QCOMPARE(reader.field("x-folded"), QByteArray("a b"));
    QVERIFY(reader.field("Location").isNull());
}

void HttpReaderTest::limits_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<State>("expected");
    const QByteArray head = "HTTP/1.1 200 OK\r\n";
    const auto chunked = [&](int size) {
        return head + "Transfer-Encoding: chunked\r\n\r\n" + QByteArray::number(size, 16) + "\r\n"
            + QByteArray(size, 'x') + "\r\n0\r\n\r\n";
    };
    QTest::newRow("just fits") << head + "Content-Length: 1000\r\n\r\n" + QByteArray(1000, 'x')
                               << State::Done;
    QTest::newRow("says too much") << head + "Content-Length: 1001\r\n\r\n" << State::TooLarge;
    QTest::newRow("says far too much") << head + "Content-Length: 99999999999999999999999\r\n\r\n"
                                       << State::TooLarge;
    QTest::newRow("chunks fit") << chunked(1000) << State::Done;
    QTest::newRow("chunk too large") << chunked(1001) << State::TooLarge;
    QTest::newRow("open end fits") << head + "\r\n" + QByteArray(1000, 'x') << State::Reading;
    QTest::newRow("open end too large") << head + "\r\n" + QByteArray(1001, 'x') << State::TooLarge;
    QTest::newRow("endless line") << head + QByteArray(70000, 'x') << State::TooLarge;
    QTest::newRow("endless head") << head + QByteArray("A: b\r\n").repeated(12000) << State::TooLarge;
    QTest::newRow("endless interim answers")
        << QByteArray("HTTP/1.1 100 Go on\r\n\r\n").repeated(4000) << State::TooLarge;
    QTest::newRow("endless trailer") << head + "Transfer-Encoding: chunked\r\n\r\n0\r\n"
            + QByteArray("A: b\r\n").repeated(12000)
                                     << State::TooLarge;
}

void HttpReaderTest::limits()
{
    QFETCH(const QByteArray, bytes);
    HttpReader reader(limit, HttpReader::Expect::Answer);
    QTEST(reader.feed(bytes), "expected");
    if (reader.state() == State::TooLarge)
        QVERIFY(reader.body().isEmpty());
}

void HttpReaderTest::memoryIsBounded()
{
    HttpReader reader(limit, HttpReader::Expect::Answer);
    const QByteArray piece(16 * 1024, 'x');
    int pieces = 0;
    (void)reader.feed("HTTP/1.1 200 OK\r\nX: ");
    while (reader.feed(piece) == State::Reading)
        ++pieces;
    QVERIFY(pieces <= 4);
}

void HttpReaderTest::noiseIsNeverAnAnswer()
{
    QRandomGenerator random(7);
    const QByteArray good = "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n3\r\nabc\r\n0\r\n\r\n";
    for (int round = 0; round < 20000; ++round) {
        QByteArray bytes = good;
        for (int i = 0; i < 3; ++i)
            bytes[random.bounded(int(bytes.size()))] = char(random.bounded(256));
        HttpReader reader(limit, HttpReader::Expect::Answer);
        (void)reader.feed(bytes);
        (void)reader.endOfStream();
        QVERIFY(reader.state() != State::Reading);
        QVERIFY(reader.body().size() <= bytes.size());
    }
}

QTEST_GUILESS_MAIN(HttpReaderTest)
#include "tst_http_reader.moc"
