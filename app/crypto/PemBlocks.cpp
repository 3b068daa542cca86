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

BlockReader readAll(const QByteArray &text)
{
    BlockReader reader;
    qsizetype from = 0;
    while (from < text.size()) {
        qsizetype to = text.indexOf('\n', from);
        if (to < 0)
            to = text.size();
        QByteArray line = text.mid(from, to - from).trimmed();
        reader.take(line);
        wipe(line);
        from = to + 1;
    }
    return reader;
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
    if (!bytes.startsWith("\xFF\xFE") && !bytes.startsWith("\xFE\xFF"))
        return bytes;
    QStringDecoder decoder(QStringDecoder::Utf16);
    QString text = decoder(bytes);
    QByteArray utf8 = text.toUtf8();
    wipe(text);
    return utf8.startsWith("\xEF\xBB\xBF") ? utf8.mid(3) : utf8;
}

} // namespace da
