// SPDX-License-Identifier: MIT
#include "crypto/PemBlocks_p.h"

#include "crypto/SecretBytes.h"

#include <QStringDecoder>

namespace da {

namespace {

constexpr char Begin[] = "-----BEGIN ";
constexpr char End[] = "-----END ";
constexpr char Dashes[] = "-----";

QByteArray labelOf(const QByteArray &line, const char *start)
{
    if (!line.startsWith(start) || !line.endsWith(Dashes))
        return {};
    const qsizetype from = qsizetype(qstrlen(start));
    return line.mid(from, line.size() - from - 5).trimmed();
}

QByteArray decodedBody(QByteArray &body)
{
    auto decoded = QByteArray::fromBase64Encoding(body, QByteArray::AbortOnBase64DecodingErrors);
    wipe(body);
    if (decoded.decodingStatus == QByteArray::Base64DecodingStatus::Ok)
        return std::move(decoded.decoded);
    wipe(decoded.decoded);
    return {};
}

/// Reads a text line by line and collects blocks.
class BlockReader {
public:
    void take(const QByteArray &line)
    {
        if (const QByteArray label = labelOf(line, Begin); !label.isEmpty())
            begin(label);
        else if (!m_inside)
            noteAttribute(line);
        else if (labelOf(line, End) == m_block.label)
            end();
        else
            takeInside(line);
    }
    [[nodiscard]] bool isInside() const { return m_inside; }
    QList<PemBlock> blocks;

private:
    void begin(const QByteArray &label)
    {
        wipe(m_body);
        const QString name = m_friendlyName;
        m_block = PemBlock{label, {}, {}, name};
        m_friendlyName.clear();
        m_inside = true;
    }
    void end()
    {
        m_block.der = decodedBody(m_body);
        blocks << m_block;
        m_inside = false;
    }
    void takeInside(const QByteArray &line)
    {
        if (line.contains(':'))
            m_block.headers += line + '\n';
        else if (line.contains(' '))
            m_body += QByteArray(line).replace(' ', "");
        else
            m_body += line;
    }
    void noteAttribute(const QByteArray &line)
    {
        if (line.startsWith("friendlyName:"))
            m_friendlyName = QString::fromUtf8(line.mid(13).trimmed());
    }

    PemBlock m_block;
    QByteArray m_body;
    QString m_friendlyName;
    bool m_inside = false;
};

bool isMarkAt(const QByteArray &text, qsizetype at)
{
    const auto from = QByteArray::fromRawData(text.constData() + at, text.size() - at);
    return from.startsWith(Begin) || from.startsWith(End);
}

/// How much of a line's end stands at @p at: LF, CR, either of them spelt out as in JSON and environment
/// variables; 0 before a BEGIN or END that follows on the same line; or nothing.
std::optional<int> lineEndAt(const QByteArray &text, qsizetype at, bool isStart)
{
    const char c = text.at(at);
    if (c == '\n' || c == '\r')
        return 1;
    if (c == '\\' && at + 1 < text.size() && (text.at(at + 1) == 'n' || text.at(at + 1) == 'r'))
        return 2;
    return !isStart && c == '-' && isMarkAt(text, at) ? std::optional(0) : std::nullopt;
}

/// A line, and what follows a BEGIN or END on it as one more.
void takeLine(BlockReader &reader, QByteArray line)
{
    while (line.startsWith('>')) // quoted in a mail
        line = line.mid(1).trimmed();
    const qsizetype closed = isMarkAt(line, 0) ? line.indexOf(Dashes, qsizetype(qstrlen(End))) : -1;
    QByteArray rest = closed < 0 ? QByteArray() : line.mid(closed + 5).trimmed();
    if (!rest.isEmpty())
        line.truncate(closed + 5);
    reader.take(line);
    if (!rest.isEmpty())
        reader.take(rest);
    wipe(line);
    wipe(rest);
}

BlockReader readAll(const QByteArray &text)
{
    BlockReader reader;
    qsizetype from = 0;
    for (qsizetype at = 0; at < text.size(); ++at) {
        const auto end = lineEndAt(text, at, at == from);
        if (!end)
            continue;
        takeLine(reader, text.mid(from, at - from).trimmed());
        from = at + *end;
        at = std::max(at, from - 1);
    }
    takeLine(reader, text.mid(from).trimmed());
    return reader;
}

/// Windows' text in UTF-16 without a byte order mark, by its first two characters.
bool looksLikeUtf16(const QByteArray &bytes, bool bigEndian)
{
    const int high = bigEndian ? 0 : 1;
    const auto isAscii = [&](int at) { return bytes.at(at) >= '\t' && bytes.at(at) < 0x7F; };
    return bytes.size() >= 4 && bytes.at(high) == 0 && bytes.at(2 + high) == 0 && isAscii(1 - high)
        && isAscii(3 - high);
}

} // namespace

QList<PemBlock> pemBlocks(const QByteArray &text)
{
    return readAll(withoutByteOrderMark(text)).blocks;
}

bool endsInsidePemBlock(const QByteArray &text)
{
    return readAll(withoutByteOrderMark(text)).isInside();
}

QByteArray withoutByteOrderMark(const QByteArray &bytes)
{
    if (bytes.startsWith("\xEF\xBB\xBF"))
        return bytes.mid(3);
    const bool bigEndian = bytes.startsWith("\xFE\xFF") || looksLikeUtf16(bytes, true);
    if (!bigEndian && !bytes.startsWith("\xFF\xFE") && !looksLikeUtf16(bytes, false))
        return bytes;
    QStringDecoder decoder(bigEndian ? QStringDecoder::Utf16BE : QStringDecoder::Utf16LE);
    QString text = decoder(bytes);
    QByteArray utf8 = text.toUtf8();
    wipe(text);
    return utf8.startsWith("\xEF\xBB\xBF") ? utf8.mid(3) : utf8;
}

} // namespace da
