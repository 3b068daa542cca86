// SPDX-License-Identifier: MIT
#pragma once

#include "crypto/BusinessCertificate.h"
#include "crypto/KeyFinding.h"

#include <QJsonObject>
#include <QString>
#include <QStringList>

namespace da::test {

/// Where @p certificate is not as @p expected says; empty when it is. Rows are those of index.json (real
/// ones) and made.json: org, org_from, sub_unit, issuer, env, gen or profile, purpose, key, days and
/// problems.
[[nodiscard]] QStringList differences(
    const BusinessCertificate &certificate, const QJsonObject &expected, const KeyContext &context);

} // namespace da::test
