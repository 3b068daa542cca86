// SPDX-License-Identifier: MIT
#include "domain/CatalogueChanges.h"

#include "domain/Catalogue.h"

#include <QHash>
#include <QSet>

#include <algorithm>

namespace da {

namespace {

bool isOther(const QString &before, const QString &after, bool exact)
{
    if (before.isEmpty() || before == after)
        return false;
    return exact || Catalogue::folded(before) != Catalogue::folded(after);
}

bool isRenamed(const DelegationSchema &before, const DelegationSchema &after)
{
    const LocalisedText &a = before.title;
    const LocalisedText &b = after.title;
    const bool exact = before.provenance.confidence == QLatin1String("registry");
    return isOther(a.nb, b.nb, exact) || isOther(a.nn, b.nn, exact) || isOther(a.en, b.en, exact);
}

/// The schemas of one side by what they can be found by; each is taken once.
class Pool {
public:
    explicit Pool(const QList<DelegationSchema> &schemas)
        : m_schemas(schemas)
        , m_taken(schemas.size(), false)
    {
        for (qsizetype i = 0; i < schemas.size(); ++i) {
            if (!schemas[i].resourceId.isEmpty())
                m_byId.insert(schemas[i].resourceId, i);
            for (const QString &scope : schemas[i].scopes)
                m_byScope.insert(scope, i);
        }
    }

    /// The index of what @p schema was or became, or -1.
    qsizetype take(const DelegationSchema &schema)
    {
        const qsizetype found =
            schema.resourceId.isEmpty() ? likest(schema) : m_byId.value(schema.resourceId, -1);
        if (found < 0 || m_taken[found])
            return -1;
        m_taken[found] = true;
        return found;
    }
    [[nodiscard]] QList<DelegationSchema> rest() const
    {
        QList<DelegationSchema> rest;
        for (qsizetype i = 0; i < m_schemas.size(); ++i) {
            if (!m_taken[i])
                rest << m_schemas[i];
        }
        return rest;
    }
    [[nodiscard]] QStringList scopes() const { return m_byScope.uniqueKeys(); }
    [[nodiscard]] bool holds(const QString &scope) const { return m_byScope.contains(scope); }

private:
    [[nodiscard]] qsizetype likest(const DelegationSchema &schema) const
    {
        qsizetype found = -1;
        for (const QString &scope : schema.scopes) {
            for (auto it = m_byScope.constFind(scope); it != m_byScope.constEnd() && it.key() == scope;
                 ++it) {
                if (m_taken[it.value()])
                    continue;
                if (!isRenamed(schema, m_schemas[it.value()]))
                    return it.value();
                found = it.value();
            }
        }
        return found;
    }

    const QList<DelegationSchema> &m_schemas;
    QList<bool> m_taken;
    QHash<QString, qsizetype> m_byId;
    QMultiHash<QString, qsizetype> m_byScope;
};

QStringList without(const QStringList &scopes, const Pool &pool)
{
    QStringList left;
    std::copy_if(scopes.begin(), scopes.end(), std::back_inserter(left),
        [&pool](const QString &scope) { return !pool.holds(scope); });
    left.sort();
    return left;
}

} // namespace

bool CatalogueChanges::isEmpty() const
{
    return added.isEmpty() && renamed.isEmpty() && gone.isEmpty() && addedScopes.isEmpty()
        && goneScopes.isEmpty();
}

CatalogueChanges CatalogueChanges::between(
    const QList<DelegationSchema> &before, const QList<DelegationSchema> &after)
{
    CatalogueChanges changes;
    Pool now(after);
    // Those with an id first, so that a guide's guess does not take what is certainly another's.
    QList<DelegationSchema> ordered = before;
    std::stable_partition(ordered.begin(), ordered.end(),
        [](const DelegationSchema &schema) { return !schema.resourceId.isEmpty(); });
    for (const DelegationSchema &schema : ordered) {
        const qsizetype index = now.take(schema);
        if (index < 0)
            changes.gone << schema;
        else if (isRenamed(schema, after[index]))
            changes.renamed.append({schema, after[index]});
    }
    changes.added = now.rest();
    const Pool then(before);
    changes.addedScopes = without(now.scopes(), then);
    changes.goneScopes = without(then.scopes(), now);
    return changes;
}

} // namespace da
