// SPDX-License-Identifier: MIT
#pragma once

#include "domain/Catalogue.h"
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

    /// Reads the bundled catalogue; later calls do nothing. Some milliseconds, so not before the first frame.
    void loadCatalogue();
    void useCatalogue(const Catalogue &catalogue); ///< one that was read elsewhere, in its place
    [[nodiscard]] const Catalogue &catalogue() const { return m_catalogue; }

    [[nodiscard]] const QString &text() const { return m_text; } ///< as typed
    void setText(const QString &text);

    /// Cleaned, as many as were typed; nothing is checked of them but what divides them.
    [[nodiscard]] QStringList scopes() const;
    [[nodiscard]] bool isValid() const; ///< all of them
    [[nodiscard]] QString scope() const; ///< the first, of which the rest speaks
    [[nodiscard]] bool isKnown() const; ///< in the catalogue
    [[nodiscard]] QStringList similar() const; ///< of an unknown scope, from the catalogue
    [[nodiscard]] QList<DelegationSchema> schemas() const { return m_catalogue.schemasFor(scope()); }
    [[nodiscard]] SchemaOwner owner() const;
    [[nodiscard]] Message message() const;

Q_SIGNALS:
    void changed();
    void catalogueChanged();

private:
    [[nodiscard]] Message messageForSeveral() const;

    Catalogue m_catalogue;
    QString m_text;
    bool m_loaded = false;
};

} // namespace da
