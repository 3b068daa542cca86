// SPDX-License-Identifier: MIT
#include "network/HttpReader.h"

#include <algorithm>
#include <cctype>

namespace da {

namespace {

constexpr qsizetype maxHead = 64 * 1024;
constexpr int maxLengthDigits = 15;

bool isSameName(QByteArrayView a, QByteArrayView b)
{
    return a.compare(b, Qt::CaseInsensitive) == 0;
}

bool isDigits(QByteArrayView text)
{
    return !text.isEmpty()
        && std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
}

} // namespace

HttpReader::HttpReader(qint64 maxBody, Expect expect)
    : m_maxBody(maxBody)
    , m_expect(expect)
{
}

HttpReader::State HttpReader::feed(QByteArrayView bytes)
{
    m_buffer.append(bytes.data(), bytes.size());
    while (m_state == State::Reading && step()) { }
    m_buffer.remove(0, m_at);
    m_at = 0;
    return m_state;
}

HttpReader::State HttpReader::endOfStream()
{
    if (m_state == State::Reading)
        end(m_part == Part::Body && m_left < 0 ? State::Done : State::Cut);
    return m_state;
}

QByteArray HttpReader::field(QByteArrayView name) const
{
    return allFields(name).value(0);
}

QList<QByteArray> HttpReader::allFields(QByteArrayView name) const
{
    QList<QByteArray> values;
    for (const auto &[key, value] : m_fields) {
        if (isSameName(key, name))
            values << value;
    }
    return values;
}

/// False: nothing more to be had from the bytes at hand.
bool HttpReader::step()
{
    if (m_part == Part::Body) {
        takeBody();
        return m_part != Part::Body;
    }
    const auto line = takeLine();
    if (line)
        readLine(*line);
    return line.has_value();
}

std::optional<QByteArray> HttpReader::takeLine()
{
    const qsizetype lineEnd = m_buffer.indexOf('\n', m_at);
    const qsizetype length = (lineEnd < 0 ? m_buffer.size() : lineEnd + 1) - m_at;
    const bool inChunks = m_part == Part::ChunkSize || m_part == Part::ChunkEnd;
    if (length + (inChunks ? 0 : m_headBytes) > maxHead) {
        end(State::TooLarge);
        return std::nullopt;
    }
    if (lineEnd < 0)
        return std::nullopt;
    QByteArray line = m_buffer.mid(m_at, length - 1);
    if (line.endsWith('\r'))
        line.chop(1);
    m_at += length;
    m_headBytes += inChunks ? 0 : length;
    return line;
}

void HttpReader::readLine(const QByteArray &line)
{
    switch (m_part) {
    case Part::StatusLine:
        return readStatus(line);
    case Part::Fields:
        return line.isEmpty() ? endHead() : readField(line);
    case Part::ChunkSize:
        return readChunkSize(line);
    case Part::ChunkEnd:
        m_part = Part::ChunkSize;
        return line.isEmpty() ? void() : end(State::NotHttp);
    case Part::Trailer:
        return line.isEmpty() ? end(State::Done) : void();
    case Part::Body:
        break;
    }
}

void HttpReader::readStatus(const QByteArray &line)
{
    const QByteArray code = line.mid(9, 3);
    const bool isStatusLine = line.startsWith("HTTP/1.") && line.mid(8, 1) == " " && isDigits(line.mid(7, 1))
        && code.size() == 3 && isDigits(code) && code.at(0) != '0' && line.mid(12, 1).trimmed().isEmpty();
    if (!isStatusLine)
        return end(State::NotHttp);
    m_status = code.toInt();
    m_reason = line.mid(13).trimmed();
    m_part = Part::Fields;
}

void HttpReader::readField(const QByteArray &line)
{
    if ((line.startsWith(' ') || line.startsWith('\t')) && !m_fields.isEmpty()) { // obsolete line folding
        m_fields.last().second += ' ' + line.trimmed();
        return;
    }
    const qsizetype colon = line.indexOf(':');
    if (colon > 0)
        m_fields.append({line.left(colon).trimmed(), line.mid(colon + 1).trimmed()});
}

void HttpReader::endHead()
{
    if (m_status < 200) { // an interim answer
        m_fields.clear();
        m_part = Part::StatusLine;
        return;
    }
    m_hasHead = true;
    m_part = Part::Body;
    if (m_expect == Expect::HeadOnly || m_status == 204 || m_status == 304)
        return end(State::Done);
    chooseBody();
}

/// RFC 9112 section 6.3.
void HttpReader::chooseBody()
{
    const QByteArray codings = allFields("Transfer-Encoding").join(',').toLower();
    m_left = -1;
    if (!codings.isEmpty()) {
        m_chunked = codings.split(',').last().trimmed() == "chunked";
        m_part = m_chunked ? Part::ChunkSize : Part::Body;
        return;
    }
    const QList<QByteArray> lengths = allFields("Content-Length").join(',').split(',');
    const QByteArray length = lengths.first().trimmed();
    if (lengths.size() == 1 && length.isEmpty())
        return;
    const bool agree = std::all_of(
        lengths.begin(), lengths.end(), [&](const QByteArray &other) { return other.trimmed() == length; });
    if (!agree || !isDigits(length))
        return end(State::NotHttp);
    m_left = length.size() > maxLengthDigits ? m_maxBody + 1 : length.toLongLong();
    if (m_left > m_maxBody)
        return end(State::TooLarge);
    if (m_left == 0)
        end(State::Done);
}

void HttpReader::readChunkSize(const QByteArray &line)
{
    const QByteArray digits = line.split(';').first().trimmed();
    const bool isNumber = !digits.isEmpty() && digits.size() <= maxLengthDigits
        && std::all_of(digits.begin(), digits.end(), [](unsigned char c) { return std::isxdigit(c) != 0; });
    if (!isNumber)
        return end(State::NotHttp);
    m_left = digits.toLongLong(nullptr, 16);
    if (m_body.size() + m_left > m_maxBody)
        return end(State::TooLarge);
    m_part = m_left == 0 ? Part::Trailer : Part::Body;
}

void HttpReader::takeBody()
{
    const qsizetype here = m_buffer.size() - m_at;
    const qsizetype count = m_left < 0 ? here : qsizetype(std::min<qint64>(here, m_left));
    if (m_body.size() + count > m_maxBody)
        return end(State::TooLarge);
    m_body.append(m_buffer.constData() + m_at, count);
    m_at += count;
    if (m_left < 0)
        return;
    m_left -= count;
    if (m_left > 0)
        return;
    if (m_chunked)
        m_part = Part::ChunkEnd;
    else
        end(State::Done);
}

void HttpReader::end(State state)
{
    m_state = state;
    if (state == State::TooLarge)
        m_body.clear();
}

} // namespace da
