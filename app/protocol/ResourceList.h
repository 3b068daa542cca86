// SPDX-License-Identifier: MIT
#pragma once

#include "domain/DelegationSchema.h"
#include "domain/Result.h"
#include "protocol/JsonItems.h"

#include <QByteArray>
#include <QList>

namespace da {

/// The delegation schemas among the resources of Altinn's Resource Registry (`resourcelist`), filtered as
/// the portal does: resource type MaskinportenSchema, visible, status not "deprecated"; the scopes are the
/// references of type MaskinportenScope, whatever their source. Source: Altinn/altinn-resource-registry,
/// ResourceController; Altinn/altinn-access-management-frontend, scopeUtils.ts.
struct ResourceList {
    /// One per resource id. The owner's code is in lower case; a schema without any title bears its
    /// identifier. Provenance and environment are the caller's to fill in.
    QList<DelegationSchema> schemas;
    int resources = 0; ///< of every kind, in the whole list

    /// A member of the wrong type counts as absent, and an entry without a usable scope is passed over.
    static Result<ResourceList, ListError> parse(const QByteArray &json);
};

} // namespace da
