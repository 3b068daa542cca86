// SPDX-License-Identifier: MIT
#pragma once

#include "domain/DelegationSchema.h"
#include "domain/Environment.h"
#include "domain/Result.h"

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QString>

#include <optional>

namespace da {

/// One line of the catalogue: a scope and one schema that carries it. A scope in several schemas gives
/// several entries.
struct CatalogueEntry {
    QString scope;
    DelegationSchema schema; ///< scopes holds all the scopes of the schema
    QString searchText; ///< scope, titles, owner and id, folded for search
};

/// The known scopes and schemas; scope to schema is many to many.
class Catalogue {
public:
    Catalogue() = default;
    explicit Catalogue(const QList<DelegationSchema> &schemas);

    /// The bundled document's form: {"entries": [{scope, schema{nb,nn,en}, resource_id, owner{...}, env,
    /// ...}]}.
    static Result<Catalogue, QString> fromJson(const QByteArray &json);

    [[nodiscard]] const QList<CatalogueEntry> &entries() const { return m_entries; }
    [[nodiscard]] bool contains(const QString &scope) const { return m_byScope.contains(scope); }
    [[nodiscard]] QList<DelegationSchema> schemasFor(const QString &scope) const;
    [[nodiscard]] std::optional<SchemaOwner> ownerOf(const QString &scope) const;
    /// Scopes of the catalogue that @p scope is likely a misspelling of (other case, one or two letters off),
    /// nearest first.
    [[nodiscard]] QStringList similarTo(const QString &scope) const;
    /// Indices of the entries that hold every word of @p query; all of them for an empty query.
    [[nodiscard]] QList<int> search(const QString &query) const;

    /// For comparing what people type with what registers write: case, accents and kinds of dash and space do
    /// not matter.
    [[nodiscard]] static QString folded(const QString &text);

private:
    void add(DelegationSchema schema, const QString &scope);
    QList<CatalogueEntry> m_entries;
    QMultiHash<QString, int> m_byScope;
};

} // namespace da
