// SPDX-License-Identifier: MIT
#pragma once

#include "check/CheckReport.h"
#include "cli/Page.h"
#include "cli/Words.h"
#include "diagnosis/Diagnosis.h"
#include "diagnosis/DiagnosisText.h"
#include "domain/DelegationSchema.h"
#include "domain/Environment.h"
#include "domain/SupportContact.h"

#include <QJsonObject>

#include <optional>

namespace da {

/// A diagnosis as a page and as an object, the same for a run and for a pasted answer.
class DiagnosisView {
public:
    /// @p schema and @p owner are those of the scope in question, as far as they are known.
    DiagnosisView(const Words &words, const Diagnosis &diagnosis, const Environment &environment,
        const std::optional<DelegationSchema> &schema, const SchemaOwner &owner);

    Q_DISABLE_COPY_MOVE(DiagnosisView)

    /// {"cause", "certainty", "responsible", "contact", "code", "summary", "remedy", "alternatives",
    /// "facts"}; what is not known is null.
    [[nodiscard]] QJsonObject object() const;

    enum class Chain { Shown, LeftOut };
    /// Summary, who must act, numbered steps, contact, how far the request came, other causes, evidence.
    void put(Page &page, Chain chain = Chain::Shown) const;

    /// Summary, explanation and numbered steps.
    void putShort(Page &page) const;

private:
    [[nodiscard]] QJsonObject contactObject() const;
    [[nodiscard]] QJsonObject factsObject() const;
    [[nodiscard]] QJsonArray alternativesList() const;
    void putContact(Page &page) const;
    void putChain(Page &page) const;
    void putEvidence(Page &page) const;

    const Words &m_words;
    const Diagnosis &m_diagnosis;
    TextContext m_context;
    SupportContact m_contact;
    DiagnosisText m_text;
};

/// The diagnosis of a check, with what the check knew of its scope.
[[nodiscard]] DiagnosisView viewOf(const Words &words, const CheckReport &report);

} // namespace da
