// SPDX-License-Identifier: MIT
#pragma once

#include "domain/Environment.h"

#include <QString>
#include <QUrl>

#include <optional>

namespace da {

/// The base address that @p environment names for @p scope, by the longest prefix that ends at a part of the
/// scope ("brreg:reelle" for "brreg:reelle/offentlig"); empty where it names none.
[[nodiscard]] QUrl apiBaseFor(const Environment &environment, const QString &scope);

/// A harmless question to the API of @p scope, as a path below its base; empty where none is known.
/// "/v1/virksomheter/{orgnr}" for brreg:reelle (Brønnøysundregistrene, "Register over reelle
/// rettighetshavere", version 1.5).
[[nodiscard]] QString apiPathFor(const QString &scope);

/// @p path below @p base, with {orgnr} filled in; it may carry a query. nullopt for a path that could lead
/// elsewhere: not beginning with one slash, with steps upwards, with white space or a fragment in it; and for
/// {orgnr} without
/// @p organisation.
[[nodiscard]] std::optional<QUrl> apiAddress(
    const QUrl &base, const QString &path, const QString &organisation);

/// Whether 404 from @p url is the API's own word for "not registered here": so it is, since version 1.3 of
/// that register, for an organisation that need not register its owners.
[[nodiscard]] bool isAnswerOfRegister(const QString &scope, const QUrl &url);

} // namespace da
