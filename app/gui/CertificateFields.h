// SPDX-License-Identifier: MIT
#pragma once

#include "crypto/KeyFile.h"
#include "gui/Tone.h"

#include <QDateTime>
#include <QList>
#include <QString>

namespace da {

/// One line of what a certificate or key says, in the language of the window.
struct CertificateField {
    QString caption;
    QString value; ///< with blanks where a line may break
    QString copied; ///< what a copy button puts on the clipboard; empty: none
    bool code = false; ///< a number or name that must be right to the letter
    Tone tone = Tone::Neutral;
};

/// Fields that belong together.
struct FieldGroup {
    QString title;
    QList<CertificateField> fields;
};

/// All that is known of one entry of a key file; of another certificate of its chain when @p entry is null.
/// Nothing in it is secret.
struct FieldSource {
    const BusinessCertificate *certificate = nullptr; ///< null: a bare key
    const KeyEntry *entry = nullptr;
    IssuerTrust trust = IssuerTrust::UnknownIssuer;
    QDateTime at; ///< the moment that days are counted from
};
[[nodiscard]] QList<FieldGroup> certificateFields(const FieldSource &source);

/// The fields line by line, for the clipboard.
[[nodiscard]] QString asText(const QList<FieldGroup> &groups);

[[nodiscard]] QString issuerText(const BusinessCertificate &certificate); ///< "Buypass", or the CA's name
[[nodiscard]] QString environmentText(CertificateEnvironment environment);
[[nodiscard]] QString purposeText(Purposes purposes);

/// The whole number of any length that @p hex is, in decimal digits.
[[nodiscard]] QString decimalOf(const QString &hex);

} // namespace da
