// SPDX-License-Identifier: MIT
#include "domain/Catalogue.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

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

/// Levenshtein distance, given up (as limit + 1) once no path can stay within the limit.
qsizetype distance(const QString &a, const QString &b, qsizetype limit)
{
    if (std::abs(a.size() - b.size()) > limit)
        return limit + 1;
    QList<qsizetype> row(b.size() + 1);
    for (qsizetype j = 0; j <= b.size(); ++j)
        row[j] = j;
    for (qsizetype i = 1; i <= a.size(); ++i) {
        qsizetype diagonal = row[0];
        row[0] = i;
        qsizetype best = i;
        for (qsizetype j = 1; j <= b.size(); ++j) {
            const qsizetype above = row[j];
            row[j] = std::min({above + 1, row[j - 1] + 1, diagonal + (a[i - 1] == b[j - 1] ? 0 : 1)});
            diagonal = above;
            best = std::min(best, row[j]);
        }
        if (best > limit)
            return limit + 1;
    }
    return row[b.size()];
}

bool sameSchema(const DelegationSchema &a, const DelegationSchema &b)
{
    return a.resourceId == b.resourceId && a.title == b.title && a.owner == b.owner && !a.title.isEmpty();
}

QString searchTextOf(const QString &scope, const DelegationSchema &s)
{
    const QStringList parts{scope, s.title.nb, s.title.nn, s.title.en, s.owner.name, s.owner.code,
        s.owner.organisationNumber, s.resourceId};
    return Catalogue::folded(parts.join(QLatin1Char('\n')));
}

} // namespace

Catalogue::Catalogue(const QList<DelegationSchema> &schemas)
{
    for (const DelegationSchema &schema : schemas) {
        for (const QString &scope : schema.scopes)
            add(schema, scope);
    }
}

void Catalogue::add(DelegationSchema schema, const QString &scope)
{
    QString text = searchTextOf(scope, schema);
    m_byScope.insert(scope, int(m_entries.size()));
    m_entries.append({scope, std::move(schema), std::move(text)});
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
    return it == m_byScope.constEnd() ? std::nullopt : std::optional(m_entries.at(it.value()).schema.owner);
}

QStringList Catalogue::similarTo(const QString &scope) const
{
    constexpr qsizetype limit = 2;
    const QString wanted = scope.toLower();
    QList<std::pair<qsizetype, QString>> found;
    for (const QString &known : m_byScope.uniqueKeys()) {
        const qsizetype d = distance(wanted, known.toLower(), limit);
        if (d <= limit && known != scope)
            found.append({d, known});
    }
    std::sort(found.begin(), found.end());
    QStringList result;
    for (const auto &[d, known] : found)
        result << known;
    return result;
}

QList<int> Catalogue::search(const QString &query) const
{
    const QStringList words = folded(query).split(QLatin1Char(' '), Qt::SkipEmptyParts);
    QList<int> found;
    for (int i = 0; i < m_entries.size(); ++i) {
        const QString &text = m_entries.at(i).searchText;
        if (std::all_of(
                words.begin(), words.end(), [&text](const QString &word) { return text.contains(word); }))
            found << i;
    }
    return found;
}

QString Catalogue::folded(const QString &text)
{
    QString result;
    result.reserve(text.size());
    for (const QChar c : text.normalized(QString::NormalizationForm_KD)) {
        if (c.isMark() || c.category() == QChar::Other_Format)
            continue;
        if (c.category() == QChar::Punctuation_Dash || c == u'\u2212')
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
