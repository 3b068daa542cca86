// SPDX-License-Identifier: MIT
#include "cli/Output.h"

#include "cli/Terminal.h"

#include <QJsonDocument>

namespace da {

namespace {

using namespace Qt::StringLiterals;

bool colourWanted(std::FILE *stream)
{
    return isTerminal(stream) && qEnvironmentVariableIsEmpty("NO_COLOR") && qgetenv("TERM") != "dumb";
}

bool write(std::FILE *stream, const QByteArray &bytes)
{
    const auto size = static_cast<std::size_t>(bytes.size());
    return std::fwrite(bytes.constData(), 1, size, stream) == size && std::fflush(stream) == 0;
}

} // namespace

QByteArray printableJson(const QJsonObject &object, bool indented)
{
    const QByteArray raw =
        QJsonDocument(object).toJson(indented ? QJsonDocument::Indented : QJsonDocument::Compact);
    // What is left beyond ASCII stands inside strings, where an escape means the same; QJsonDocument escapes
    // C0 only.
    QString text = QString::fromUtf8(raw);
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QString same(text[i]);
        if (text[i] != u'\n' && neutralised(same) != same)
            text.replace(i, 1, u"\\u%1"_s.arg(text[i].unicode(), 4, 16, '0'_L1));
    }
    return text.trimmed().toUtf8() + '\n';
}

Output::Output(std::FILE *out, std::FILE *err, bool json)
    : m_out(out)
    , m_err(err)
    , m_json(json)
{
}

Page Output::newPage() const
{
    return Page(terminalWidth(m_out), colourWanted(m_out));
}

void Output::page(const Page &page)
{
    if (!m_json)
        m_lost |= !write(m_out, page.text().toUtf8());
}

void Output::object(const QJsonObject &object)
{
    m_lost |= !write(m_out, printableJson(object, isTerminal(m_out)));
}

void Output::note(const QString &text)
{
    (void)write(m_err, neutralised(text, true).toUtf8() + '\n'); // nowhere left to say that it failed
}

} // namespace da
