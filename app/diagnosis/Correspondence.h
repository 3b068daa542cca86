// SPDX-License-Identifier: MIT
#pragma once

#include "diagnosis/DiagnosisText.h"

#include <QDateTime>
#include <QString>
#include <QUrl>

namespace da {

/// What a message about one check may tell. Holds no key, password, grant or token.
struct CaseDetails {
    QString clientId;
    QString scope;
    QString consumer; ///< nine digits, or as typed
    QString consumerName;
    QString supplier; ///< nine digits
    QString supplierName;
    QDateTime at; ///< when it was asked, with its zone
};

/// A message ready to send: to a desk, or to a customer.
struct Letter {
    QString to; ///< e-mail address, or empty
    QString subject;
    QString body; ///< plain text

    [[nodiscard]] QString toPlainText() const;
    /// The same as HTML: paragraphs, and lines that begin with their number as a list. All text is escaped.
    [[nodiscard]] QString toHtml() const;
    /// RFC 6068, at most 1900 characters when encoded: mail programs and shells cut longer ones. What does
    /// not fit is left out, and the body says so in its last line.
    [[nodiscard]] QUrl mailto(const Texts &texts) const;
};

/// For the desk that @p diagnosis names, with what that desk asks for (Digdir: client id, environment, trace
/// id, time, what was asked and answered; Altinn: both numbers, schema, scope, environment).
[[nodiscard]] Letter supportTicket(
    const Texts &texts, const TextContext &context, const Diagnosis &diagnosis, const CaseDetails &details);

/// For a customer who knows none of the terms: who may delegate, where, what exactly to choose, what not to
/// do, and how they know that it worked. What is not known of the two organisations is put in general words.
/// Source of the portal's words in each language: Altinn's access management, 2026.
[[nodiscard]] Letter customerLetter(
    const Texts &texts, const TextContext &context, const CaseDetails &details);

} // namespace da
