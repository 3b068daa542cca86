// SPDX-License-Identifier: MIT
#pragma once

#include "domain/DelegationSchema.h"
#include "domain/PublishedScope.h"

#include <QJsonObject>

#include <optional>

namespace da {

/// A schema in the program's own files; empty members are left out.
[[nodiscard]] QJsonObject schemaToJson(const DelegationSchema &schema);
/// The reverse; nullopt when a member is of the wrong type or there is no scope.
[[nodiscard]] std::optional<DelegationSchema> schemaFromJson(const QJsonObject &object);

/// The same for a published scope.
[[nodiscard]] QJsonObject publishedToJson(const PublishedScope &scope);
[[nodiscard]] std::optional<PublishedScope> publishedFromJson(const QJsonObject &object);

} // namespace da
