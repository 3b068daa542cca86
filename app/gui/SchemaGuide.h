// SPDX-License-Identifier: MIT
#pragma once

#include "domain/DelegationSchema.h"
#include "domain/Environment.h"

#include <QList>
#include <QString>
#include <QStringList>
#include <QUrl>

namespace da {

/// What the guide is about.
struct GuideContext {
    Environment environment;
    QString scope;
    SchemaOwner owner; ///< may be empty
    QString schemaTitle; ///< exact, or empty when unknown
};

/// A link with the words it is shown by.
struct GuideLink {
    QString text;
    QUrl url;
};

/// What must be true before the customer can delegate in this environment. Source: Brønnøysundregistrene's
/// guide for system suppliers (docs, "Systemleverandører"), Digdir's guide to delegation.
[[nodiscard]] QStringList preconditions(const GuideContext &context);

/// What the customer does in Altinn today, click by click, in the portal's own words (the labels of the
/// access management frontend, June 2026).
[[nodiscard]] QStringList clickPath(const GuideContext &context);

/// Who of the customer's people may do it.
[[nodiscard]] QString whoMayDelegate();

/// The portal itself and the official guides.
[[nodiscard]] QList<GuideLink> guideLinks(const GuideContext &context);

} // namespace da
