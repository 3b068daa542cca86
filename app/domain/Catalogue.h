// SPDX-License-Identifier: MIT
#pragma once

#include "domain/DelegationSchema.h"
#include "domain/Environment.h"
#include "domain/PublishedScope.h"
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
    QString searchText; ///< scope, titles (or the description where there is none), owner and id, folded
};

/// The known scopes and schemas; scope to schema is many to many.
class Catalogue {
public:
    Catalogue() = default;
    /// Joined on the scope: an entry's schema says of its own scope whether it can be delegated. A published
    /// scope that can be delegated and lies in none of @p schemas is an entry without title; one that cannot
    /// is known (see published()) and no entry.
    explicit Catalogue(const QList<DelegationSchema> &schemas, const QList<PublishedScope> &published = {});

    /// The bundled document's form: {"entries": [{scope, schema{nb,nn,en}, resource_id, owner{...}, env,
    /// ...}]}.
    static Result<Catalogue, QString> fromJson(const QByteArray &json);

    [[nodiscard]] const QList<CatalogueEntry> &entries() const { return m_entries; }
    /// Each schema once, whole and as it was given; the entries without title are not among them.
    [[nodiscard]] const QList<DelegationSchema> &schemas() const { return m_schemas; }
    /// In a schema or published.
    [[nodiscard]] bool contains(const QString &scope) const;
    [[nodiscard]] std::optional<PublishedScope> published(const QString &scope) const;
    /// False when every schema of the scope, or its publication, says that it cannot be delegated in Altinn;
    /// nullopt: not known.
    [[nodiscard]] std::optional<bool> isDelegable(const QString &scope) const;
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
    void addUntitled(const PublishedScope &scope);
    [[nodiscard]] SchemaOwner ownerNumbered(const QString &number) const;

    QList<DelegationSchema> m_schemas;
    QList<CatalogueEntry> m_entries;
    QMultiHash<QString, int> m_byScope;
    QHash<QString, PublishedScope> m_published;
    QHash<QString, SchemaOwner> m_owners; ///< by number: published scopes come without the owner's name
};

} // namespace da
