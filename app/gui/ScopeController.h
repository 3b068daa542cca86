// SPDX-License-Identifier: MIT
#pragma once

#include "domain/Catalogue.h"
#include "domain/Scope.h"
#include "gui/Tone.h"

#include <QObject>
#include <QStringList>

#include <optional>

namespace da {

/// The scope of a check: chosen from the catalogue, or typed.
class ScopeController : public QObject {
    Q_OBJECT

public:
    explicit ScopeController(QObject *parent = nullptr);

    /// What was typed or chosen stays, and is judged by the new one.
    void setCatalogue(const Catalogue &catalogue);
    [[nodiscard]] const Catalogue &catalogue() const { return m_catalogue; }

    [[nodiscard]] const QString &text() const { return m_text; } ///< as typed
    void setText(const QString &text);

    /// Cleaned, as many as were typed; nothing is checked of them but what divides them.
    [[nodiscard]] QStringList scopes() const { return scopesIn(m_text); }
    [[nodiscard]] static QStringList scopesIn(const QString &text);
    [[nodiscard]] bool isValid() const; ///< all of them
    [[nodiscard]] QString scope() const; ///< the first, of which the rest speaks
    [[nodiscard]] bool isKnown() const; ///< in the catalogue
    [[nodiscard]] QStringList similar() const; ///< of an unknown scope, from the catalogue
    [[nodiscard]] QList<DelegationSchema> schemas() const { return m_catalogue.schemasFor(scope()); }
    [[nodiscard]] SchemaOwner owner() const;
    [[nodiscard]] Message message() const;
    /// What is wrong with a text that is not a scope; empty for one that is merely missing.
    [[nodiscard]] static Message faultOf(ScopeError error);

Q_SIGNALS:
    void changed(); ///< another scope
    void catalogueChanged();

private:
    [[nodiscard]] Message messageForSeveral() const;

    Catalogue m_catalogue;
    QString m_text;
};

} // namespace da
