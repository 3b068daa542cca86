// SPDX-License-Identifier: MIT
#pragma once

#include "domain/DelegationSchema.h"

#include <QString>

#include <optional>

namespace da {

/// A scope as Digdir publishes it (`scopes/all`), whether it lies in a delegation schema or not. The list
/// holds neither schemas nor the owner's name, and scopes that are not public are not in it.
struct PublishedScope {
    QString scope;
    LocalisedText description;
    QString ownerNumber; ///< nine digits or empty
    /// By `delegation_source`: false without one, true when it is this environment's Altinn, nullopt for
    /// another.
    std::optional<bool> delegable;
    bool active = true; ///< false: taken out of use (scopes are never deleted)
    friend bool operator==(const PublishedScope &, const PublishedScope &) = default;
};

} // namespace da
