// SPDX-License-Identifier: MIT
#pragma once

#include "crypto/BusinessCertificate.h"
#include "domain/Cause.h"
#include "domain/Environment.h"

#include <QDateTime>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace da {

class IssuerRegistry;

/// What a key is to be used for; each part that is left out is not judged, except the date.
struct KeyContext {
    std::optional<EnvironmentKind> environment;
    QString expectedOrganisation; ///< nine digits, the client owner's; empty: not judged
    QDateTime at; ///< invalid: now
    const IssuerRegistry *issuers = nullptr; ///< not owned; null: issuers are judged by name only
    bool kidGiven = false; ///< the grant will name a registered key, so no certificate is sent
};

/// Something a user should know of a key or certificate before it is used.
struct KeyFinding {
    enum class Severity {
        Blocks, ///< cannot be used for this
        Warning, ///< can be used, and may fail or soon will
        Hint, ///< good to know
    };
    Cause cause = Cause::Unknown;
    Severity severity = Severity::Hint;
    QStringList arguments; ///< for the sentence: dates (ISO), numbers, names; meaning per detail, see below
    /// Which of a cause's cases it is:
    /// expired [notAfter], not_yet_valid [notBefore], expires_soon [days, notAfter],
    /// wrong_environment [certificate's, wanted], encryption_only, no_signing, signing_only,
    /// key_usage_missing, key_usage_not_critical, dates_unreadable, time_stamping_only, other_organisation
    /// [certificate's, expected], organisation_missing, check_digit [number], numbers_differ [number,
    /// other...], sub_unit [number], weak_key [kind, bits], key_not_rsa [kind], ca_certificate, person,
    /// web_site, unknown_issuer [issuer], self_signed, not_signed_by_known_ca [issuer], hard_token,
    /// old_signature [algorithm], unrelated_ca [subject], issuer_not_listed [issuer], policy_not_listed
    /// [oids...], no_private_key, several_organisations [numbers...], several_keys, certificate_unreadable,
    /// legacy_cipher [name], password_not_ascii, password_encoding [name], no_mac, key_not_encrypted,
    /// kid_needed, kid_unusual [kid], no_certificate_fits, key_locked [how many], jwk_other_use [member]
    QString detail;
    bool certain = true; ///< false: likely, e.g. an issuer this program does not know

    /// Goes into a list of what is wrong with the file; false for hints and for doubts that stop nobody (an
    /// issuer's name without its signature, an end that is near).
    [[nodiscard]] bool isProblem() const;
    friend bool operator==(const KeyFinding &, const KeyFinding &) = default;
};

[[nodiscard]] QString toId(KeyFinding::Severity severity); ///< "blocks", "warning", "hint"

/// All that @p context makes of the certificate, blocking ones first.
[[nodiscard]] QList<KeyFinding> findingsFor(
    const BusinessCertificate &certificate, const KeyContext &context);
/// What the bare key is worth here: RSA of at least 2048 bits, or a finding.
[[nodiscard]] QList<KeyFinding> keyFindings(const QString &kind, int bits);
void sortBySeverity(QList<KeyFinding> &findings); ///< blocking ones first, else as they were
[[nodiscard]] bool hasBlocking(const QList<KeyFinding> &findings);

} // namespace da
