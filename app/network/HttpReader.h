// SPDX-License-Identifier: MIT
#pragma once

#include "network/HttpMessage.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QList>

#include <optional>

namespace da {

/// Reads one HTTP/1.x answer (RFC 9112) from its bytes, in whatever pieces they come: the head, and a body by
/// length, in chunks, or until the connection ends. Interim answers (1xx) are passed over. No content coding
/// is undone.
class HttpReader {
public:
    enum class State {
        Reading,
        Done,
        NotHttp, ///< what came is no answer in HTTP/1.x
        TooLarge, ///< the body is, or says it is, over the limit; or the head is over 64 KiB
        Cut, ///< the connection ended before the answer did
    };
    enum class Expect {
        Answer,
        HeadOnly, ///< done with the empty line: the answer to HEAD or CONNECT
    };

    HttpReader(qint64 maxBody, Expect expect);

    State feed(QByteArrayView bytes); ///< what comes after the end is not looked at
    State endOfStream();

    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] int status() const { return m_hasHead ? m_status : 0; } ///< 0 until the head is complete
    [[nodiscard]] QByteArray reason() const { return m_reason; }
    [[nodiscard]] const HttpFieldList &fields() const { return m_fields; }
    /// The first field of that name, in any case; null without one.
    [[nodiscard]] QByteArray field(QByteArrayView name) const;
    [[nodiscard]] QList<QByteArray> allFields(QByteArrayView name) const;
    [[nodiscard]] const QByteArray &body() const { return m_body; } ///< empty with TooLarge

private:
    enum class Part { StatusLine, Fields, Body, ChunkSize, ChunkEnd, Trailer };

    bool step();
    std::optional<QByteArray> takeLine();
    void readLine(const QByteArray &line);
    void readStatus(const QByteArray &line);
    void readField(const QByteArray &line);
    void readChunkSize(const QByteArray &line);
    void endHead();
    void chooseBody();
    void takeBody();
    void end(State state);

    QByteArray m_buffer;
    qsizetype m_at = 0; ///< how far the buffer has been read
    qint64 m_maxBody;
    Expect m_expect;
    State m_state = State::Reading;
    Part m_part = Part::StatusLine;
    int m_status = 0;
    bool m_hasHead = false;
    bool m_chunked = false;
    qint64 m_left = 0; ///< of the body or chunk; -1: until the connection ends
    qsizetype m_headBytes = 0;
    QByteArray m_reason;
    HttpFieldList m_fields;
    QByteArray m_body;
};

} // namespace da
