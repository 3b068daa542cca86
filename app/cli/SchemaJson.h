// SPDX-License-Identifier: MIT
#pragma once

#include "domain/Catalogue.h"

#include <QJsonObject>

namespace da {

/// {nb, nn, en}; what is not known is null.
[[nodiscard]] QJsonObject titleObject(const LocalisedText &title);

/// A delegation schema for programs: {"resource_id", "title": {nb, nn, en}, "owner": {name, number, code},
/// "scopes", "delegable", "in_test", "in_production", "provenance": {...}}; what is not known is null.
[[nodiscard]] QJsonObject schemaObject(const DelegationSchema &schema);

/// One line of the catalogue: {"scope", "schema": as above}.
[[nodiscard]] QJsonObject entryObject(const CatalogueEntry &entry);

} // namespace da
