// SPDX-License-Identifier: MIT
#include "domain/Catalogue.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QVarLengthArray>

#include <algorithm>

namespace da {

namespace {

LocalisedText readText(const QJsonObject &object)
{
    return {object.value(QLatin1String("nb")).toString(), object.value(QLatin1String("nn")).toString(),
        object.value(QLatin1String("en")).toString()};
}

DelegationSchema readSchema(const QJsonObject &object)
{
    DelegationSchema schema;
    schema.resourceId = object.value(QLatin1String("resource_id")).toString();
    schema.title = readText(object.value(QLatin1String("schema")).toObject());
    const QJsonObject owner = object.value(QLatin1String("owner")).toObject();
    schema.owner = {owner.value(QLatin1String("name")).toString(),
        owner.value(QLatin1String("orgno")).toString(), owner.value(QLatin1String("orgcode")).toString()};
    const QString env = object.value(QLatin1String("env")).toString();
    schema.inTest = env != QLatin1String("prod");
    schema.inProduction = env != QLatin1String("test");
    if (const QJsonValue delegable = object.value(QLatin1String("delegable")); delegable.isBool())
        schema.delegable = delegable.toBool();
    schema.provenance = {object.value(QLatin1String("source")).toString(),
        object.value(QLatin1String("as_of")).toString(), object.value(QLatin1String("confidence")).toString(),
        object.value(QLatin1String("note")).toString()};
    return schema;
}

/// Levenshtein distance, given up (as limit + 1) once no path can stay within the limit. Only the cells that
/// lie within the limit of the diagonal are looked at.
qsizetype distance(QStringView a, QStringView b, qsizetype limit)
{
    if (std::abs(a.size() - b.size()) > limit)
        return limit + 1;
    QVarLengthArray<qsizetype, 128> row(b.size() + 1);
    for (qsizetype j = 0; j <= b.size(); ++j)
        row[j] = std::min(j, limit + 1);
    for (qsizetype i = 1; i <= a.size(); ++i) {
        const qsizetype first = std::max<qsizetype>(1, i - limit);
        const qsizetype last = std::min(b.size(), i + limit);
        qsizetype diagonal = row[first - 1];
        row[first - 1] = first == 1 ? i : limit + 1;
        qsizetype best = row[first - 1];
        for (qsizetype j = first; j <= last; ++j) {
            const qsizetype above = j < i + limit ? row[j] : limit + 1;
            row[j] = std::min({above + 1, row[j - 1] + 1, diagonal + (a[i - 1] == b[j - 1] ? 0 : 1)});
            diagonal = above;
            best = std::min(best, row[j]);
        }
        if (best > limit)
            return limit + 1;
    }
    return std::min(row[b.size()], limit + 1);
}

/// A word to look for. The rarest of its letters is what is looked for first: that goes many letters at a
/// time.
class Word {
public:
    explicit Word(const QString &word)
        : m_word(word)
    {
        constexpr QStringView common = u"etranisolgdkmvf:-/uphb.yj0123";
        const auto rank = [&](QChar c) {
            const qsizetype place = common.indexOf(c);
            return place < 0 ? common.size() : place;
        };
        for (qsizetype i = 1; i < word.size(); ++i) {
            if (rank(word[i]) > rank(word[m_rarest]))
                m_rarest = i;
        }
    }
    [[nodiscard]] bool isIn(QStringView text) const
    {
        const qsizetype end = text.size() - m_word.size() + m_rarest;
        for (qsizetype at = m_rarest; at <= end; ++at) {
            at = text.indexOf(m_word[m_rarest], at);
            if (at < 0 || at > end)
                return false;
            if (text.sliced(at - m_rarest, m_word.size()) == m_word)
                return true;
        }
        return false;
    }
    [[nodiscard]] qsizetype size() const { return m_word.size(); }

private:
    QString m_word;
    qsizetype m_rarest = 0;
};

bool sameSchema(const DelegationSchema &a, const DelegationSchema &b)
{
    return a.resourceId == b.resourceId && a.title == b.title && a.owner == b.owner && !a.title.isEmpty();
}

QString searchTextOf(const QString &scope, const DelegationSchema &s)
{
    const LocalisedText &text = s.title.isEmpty() ? s.description : s.title;
    const QStringList parts{scope, text.nb, text.nn, text.en, s.owner.name, s.owner.code,
        s.owner.organisationNumber, s.resourceId};
    return Catalogue::folded(parts.join(QLatin1Char('\n')));
}

} // namespace

Catalogue::Catalogue(const QList<DelegationSchema> &schemas, const QList<PublishedScope> &published)
    : m_schemas(schemas)
{
    m_published.reserve(published.size());
    for (const PublishedScope &scope : published)
        m_published.insert(scope.scope, scope);
    for (const DelegationSchema &schema : schemas) {
        if (const SchemaOwner &owner = schema.owner; !owner.organisationNumber.isEmpty())
            m_owners.insert(owner.organisationNumber, owner);
        for (const QString &scope : schema.scopes)
            add(schema, scope);
    }
    for (const PublishedScope &scope : published) {
        if (scope.active && scope.delegable != false && !m_byScope.contains(scope.scope))
            addUntitled(scope);
    }
}

void Catalogue::add(DelegationSchema schema, const QString &scope)
{
    if (const auto it = m_published.constFind(scope); it != m_published.constEnd()) {
        if (!it->active || it->delegable == false)
            schema.delegable = false;
        else if (!schema.delegable)
            schema.delegable = it->delegable;
        if (schema.owner == SchemaOwner())
            schema.owner = ownerNumbered(it->ownerNumber);
    }
    QString text = searchTextOf(scope, schema);
    m_byScope.insert(scope, int(m_entries.size()));
    m_entries.append({scope, std::move(schema), std::move(text)});
}

void Catalogue::addUntitled(const PublishedScope &scope)
{
    DelegationSchema schema;
    schema.description = scope.description;
    schema.owner = ownerNumbered(scope.ownerNumber);
    schema.scopes << scope.scope;
    schema.provenance = {QStringLiteral("scopes/all"), {}, QStringLiteral("registry"), {}};
    add(std::move(schema), scope.scope);
}

SchemaOwner Catalogue::ownerNumbered(const QString &number) const
{
    return m_owners.value(number, {{}, number, {}});
}

bool Catalogue::contains(const QString &scope) const
{
    return m_byScope.contains(scope) || m_published.contains(scope);
}

std::optional<PublishedScope> Catalogue::published(const QString &scope) const
{
    const auto it = m_published.constFind(scope);
    return it == m_published.constEnd() ? std::nullopt : std::optional(*it);
}

std::optional<bool> Catalogue::isDelegable(const QString &scope) const
{
    const auto [begin, end] = m_byScope.equal_range(scope);
    if (begin == end) {
        const auto it = m_published.constFind(scope);
        return it == m_published.constEnd() ? std::nullopt
            : it->active                    ? it->delegable
                                            : std::optional(false);
    }
    bool closed = true;
    for (auto it = begin; it != end; ++it) {
        const std::optional<bool> delegable = m_entries.at(it.value()).schema.delegable;
        if (delegable == true)
            return true;
        closed = closed && delegable == false;
    }
    return closed ? std::optional(false) : std::nullopt;
}

Result<Catalogue, QString> Catalogue::fromJson(const QByteArray &json)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    const QJsonValue list = document.object().value(QLatin1String("entries"));
    if (error.error != QJsonParseError::NoError || !list.isArray())
        return error.error != QJsonParseError::NoError ? error.errorString() : QStringLiteral("entries");
    // The document has a line per pair; lines of the same schema are one schema with several scopes.
    QList<DelegationSchema> schemas;
    for (const QJsonValue item : list.toArray()) {
        const QString scope = item.toObject().value(QLatin1String("scope")).toString();
        if (scope.isEmpty())
            continue;
        DelegationSchema schema = readSchema(item.toObject());
        const auto known = std::find_if(schemas.begin(), schemas.end(),
            [&schema](const DelegationSchema &s) { return sameSchema(s, schema); });
        if (known != schemas.end()) {
            known->scopes << scope;
            continue;
        }
        schema.scopes << scope;
        schemas.append(schema);
    }
    return Catalogue(schemas);
}

QList<DelegationSchema> Catalogue::schemasFor(const QString &scope) const
{
    QList<int> found = m_byScope.values(scope);
    std::sort(found.begin(), found.end());
    QList<DelegationSchema> schemas;
    for (const int index : found)
        schemas.append(m_entries.at(index).schema);
    return schemas;
}

std::optional<SchemaOwner> Catalogue::ownerOf(const QString &scope) const
{
    const auto it = m_byScope.constFind(scope);
    if (it != m_byScope.constEnd())
        return m_entries.at(it.value()).schema.owner;
    const auto known = m_published.constFind(scope);
    return known == m_published.constEnd() ? std::nullopt : std::optional(ownerNumbered(known->ownerNumber));
}

QStringList Catalogue::similarTo(const QString &scope) const
{
    constexpr qsizetype limit = 2;
    const QString wanted = scope.toLower();
    QList<std::pair<qsizetype, QString>> found;
    const auto compare = [&](const QString &known) {
        const qsizetype d = known == scope ? limit + 1 : distance(wanted, known.toLower(), limit);
        if (d <= limit)
            found.append({d, known});
    };
    for (const QString &known : m_byScope.uniqueKeys())
        compare(known);
    for (auto it = m_published.keyBegin(); it != m_published.keyEnd(); ++it) {
        if (!m_byScope.contains(*it))
            compare(*it);
    }
    std::sort(found.begin(), found.end());
    QStringList result;
    for (const auto &[d, known] : found)
        result << known;
    return result;
}

QList<int> Catalogue::search(const QString &query) const
{
    QList<Word> words;
    for (const QString &word : folded(query).split(QLatin1Char(' '), Qt::SkipEmptyParts))
        words.append(Word(word));
    // The longest leave the fewest entries to look at.
    std::sort(words.begin(), words.end(), [](const Word &a, const Word &b) { return a.size() > b.size(); });
    QList<int> found;
    for (int i = 0; i < m_entries.size(); ++i) {
        const QString &text = m_entries.at(i).searchText;
        if (std::all_of(words.begin(), words.end(), [&text](const Word &word) { return word.isIn(text); }))
            found << i;
    }
    return found;
}

QString Catalogue::folded(const QString &text)
{
    QString result;
    result.reserve(text.size());
    for (const QChar c : text.normalized(QString::NormalizationForm_KD)) {
        if (c.unicode() > u' ' && c.unicode() < 0x7f) // most of all, and not worth asking Unicode's tables
            result += c >= u'A' && c <= u'Z' ? QChar(c.unicode() + (u'a' - u'A')) : c;
        else if (c.isMark() || c.category() == QChar::Other_Format)
            continue;
        else if (c.category() == QChar::Punctuation_Dash || c == u'\u2212')
            result += u'-';
        else if (c.isSpace())
            result += u' ';
        else if (const QChar lower = c.toLower(); lower == u'ø')
            result += u'o';
        else if (lower == u'æ')
            result += QStringLiteral("ae");
        else
            result += lower;
    }
    return result;
}

} // namespace da
