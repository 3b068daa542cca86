// SPDX-License-Identifier: MIT
#include "protocol/JsonItems.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace da {

namespace {

/// Finds where the items of an array begin and end. What stands within one is for QJsonDocument to judge.
class Splitter {
public:
    explicit Splitter(QByteArrayView text)
        : m_text(text)
    {
        if (m_text.startsWith("\xef\xbb\xbf"))
            m_at = 3;
    }

    /// The next character that is no white space, or 0 at the end.
    char peek()
    {
        while (m_at < m_text.size() && isSpace(m_text[m_at]))
            ++m_at;
        return m_at < m_text.size() ? m_text[m_at] : '\0';
    }
    char next()
    {
        const char c = peek();
        ++m_at;
        return c;
    }
    [[nodiscard]] bool atEnd() { return peek() == '\0' && m_at >= m_text.size(); }

    /// The next item, up to what ends it; empty when there is none, or the text ends before it.
    QByteArrayView item()
    {
        peek();
        const qsizetype begin = m_at;
        int depth = 0;
        for (; m_at < m_text.size(); ++m_at) {
            switch (m_text[m_at]) {
            case '"':
                if (!skipString())
                    return {};
                break;
            case '{':
            case '[':
                ++depth;
                break;
            case '}':
            case ']':
                if (depth == 0)
                    return m_text.sliced(begin, m_at - begin);
                --depth;
                break;
            case ',':
                if (depth == 0)
                    return m_text.sliced(begin, m_at - begin);
                break;
            default:
                break;
            }
        }
        return {};
    }

private:
    static bool isSpace(char c) { return c == ' ' || c == '\n' || c == '\r' || c == '\t'; }

    /// Leaves m_at on the closing quotation mark.
    bool skipString()
    {
        for (++m_at; m_at < m_text.size(); ++m_at) {
            if (m_text[m_at] == '\\')
                ++m_at;
            else if (m_text[m_at] == '"')
                return true;
        }
        return false;
    }

    QByteArrayView m_text;
    qsizetype m_at = 0;
};

/// An item as an object; an empty one for other JSON; nullopt for what is no JSON.
std::optional<QJsonObject> read(QByteArrayView item)
{
    if (item.startsWith('{')) {
        const QJsonDocument document =
            QJsonDocument::fromJson(QByteArray::fromRawData(item.data(), item.size()));
        return document.isObject() ? std::optional(document.object()) : std::nullopt;
    }
    const QJsonDocument wrapped = QJsonDocument::fromJson('[' + item.toByteArray() + ']');
    return wrapped.array().size() == 1 ? std::optional(QJsonObject()) : std::nullopt;
}

/// Of a document that does not begin as a list.
ListError errorOf(const QByteArray &json)
{
    if (json.trimmed().isEmpty())
        return ListError::CutOff;
    return QJsonDocument::fromJson(json).isObject() ? ListError::NotAList : ListError::NotJson;
}

} // namespace

QString toId(ListError error)
{
    static const char *const names[] = {"cut_off", "not_json", "page", "not_a_list", "nothing_in_it"};
    return QString::fromLatin1(names[static_cast<int>(error)]);
}

std::optional<ListError> forEachObject(
    const QByteArray &json, const std::function<void(const QJsonObject &)> &take)
{
    Splitter rest(json);
    if (rest.peek() == '<')
        return ListError::Page;
    if (rest.peek() != '[')
        return errorOf(json);
    rest.next();
    for (bool more = rest.peek() != ']'; more; more = rest.peek() == ',' && rest.next() != '\0') {
        const QByteArrayView item = rest.item();
        if (item.isEmpty())
            return rest.atEnd() ? ListError::CutOff : ListError::NotJson;
        const auto object = read(item);
        if (!object)
            return ListError::NotJson;
        if (!object->isEmpty())
            take(*object);
    }
    const bool closed = rest.next() == ']';
    return closed && rest.atEnd() ? std::nullopt : std::optional(ListError::NotJson);
}

} // namespace da
