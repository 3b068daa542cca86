// SPDX-License-Identifier: MIT
#pragma once

#include "diagnosis/CauseTitles.h"
#include "diagnosis/Diagnosis.h"
#include "diagnosis/Texts.h"
#include "domain/DelegationSchema.h"
#include "domain/Environment.h"
#include "domain/SupportContact.h"

#include <QString>
#include <QStringList>

#include <optional>

namespace da {

/// What is known of the world around a diagnosis; what is missing is put in general words, never as a hole.
struct TextContext {
    Environment environment; ///< without an issuer: it is not known which
    SupportContacts contacts;
    std::optional<DelegationSchema> schema; ///< of the scope in question
    SchemaOwner owner; ///< of the scope in question, when no schema is known
};

/// A diagnosis in words. The one place for them: window, command line, ticket and report ask here. All that
/// came from a server or a customer stands in the sentences as plain text; who renders must not read markup
/// in it.
class DiagnosisText {
public:
    DiagnosisText(const Texts &texts, const TextContext &context);

    [[nodiscard]] QString title(Cause cause) const; ///< one line
    [[nodiscard]] QString summary(
        const Diagnosis &diagnosis) const; ///< the title with the numbers in it, one line
    [[nodiscard]] QString explanation(const Diagnosis &diagnosis) const; ///< why, in a sentence or two
    /// What to do, in order, for the one who must act; empty where nobody need do anything.
    [[nodiscard]] QStringList remedy(const Diagnosis &diagnosis) const;
    [[nodiscard]] QString certaintyText(Certainty certainty) const; ///< "certain", "likely", ...
    [[nodiscard]] QString responsibleText(Responsible responsible) const; ///< "the customer", ...
    [[nodiscard]] QString responsibleText(const Diagnosis &diagnosis) const; ///< with the number, where known
    [[nodiscard]] SupportContact contact(const Diagnosis &diagnosis) const; ///< empty name: nobody to contact
    [[nodiscard]] QString contactText(
        const Diagnosis &diagnosis) const; ///< name, addresses, what to send: lines
    [[nodiscard]] QString title(const Alternative &alternative) const; ///< one line
    /// The question or check that decides for or against @p alternative, with the numbers of @p diagnosis.
    [[nodiscard]] QString tellApart(const Alternative &alternative, const Diagnosis &diagnosis) const;
    [[nodiscard]] QString localised(
        const LocalisedText &text) const; ///< or another language's, where missing

private:
    [[nodiscard]] QString filled(const char *source, const Facts &facts) const;
    [[nodiscard]] QString value(QStringView placeholder, const Facts &facts) const;
    [[nodiscard]] QString organisation(const char *word, const QString &digits) const;
    [[nodiscard]] QString schemaTitle() const;

    Texts m_texts;
    TextContext m_context;
};

} // namespace da
