// SPDX-License-Identifier: MIT
#pragma once

#include "diagnosis/Diagnosis.h"

#include <QByteArray>

#include <optional>
#include <span>
#include <vector>

namespace da {

/// How much must point to Maskinporten or Altinn before a row may speak.
enum class Ground {
    Any, ///< the words are nobody else's
    Near, ///< others use the words too: something of ours must stand beside them, or nothing else at all
};

/// One row: words that stand in the answer, a code, an HTTP status, and what they mean together.
struct Rule {
    const char *id;
    const char *text; ///< squeezed(); empty: any
    const char *also; ///< further squeezed() words, with blanks between, that must stand there too;
                      ///< "one|other": either of them; "!word": must not
    const char *code; ///< "MP-251"; empty: any
    int status; ///< 0: any
    Ground ground;
    Cause cause;
    Certainty certainty;
    Responsible responsible = Responsible::Unknown; ///< Unknown: as the list of causes says
};

/// Most specific first: texts before codes, codes before statuses. Source of the texts and codes:
/// docs.digdir.no, "Feilsøking"; Altinn's access management and its portal; the client libraries' own words;
/// the statuses are RFC 9110.
[[nodiscard]] std::span<const Rule> ruleTable();

/// Facts held against the table; what several rows ask about is only found out once. Refers to the facts.
class RuleMatcher {
public:
    explicit RuleMatcher(const Facts &facts);

    /// The first row that fits, or null.
    [[nodiscard]] const Rule *first();
    /// The rows about different causes whose words Maskinporten alone uses and that all stand in the text:
    /// several answers in one log, or a page about errors. The last one in the text first.
    [[nodiscard]] std::vector<const Rule *> sentences();
    /// The row whose sentence the text breaks off in, where what is left of it can only be that one; or null.
    [[nodiscard]] const Rule *cutOff();
    /// Whether @p rule may be as sure as it says: a failure to reach a server is less so where the text names
    /// others than Maskinporten's or Altinn's.
    [[nodiscard]] bool isCertainHere(const Rule &rule);

private:
    [[nodiscard]] bool fits(const Rule &rule); ///< everything but the words
    bool answer(std::optional<bool> &known, bool (*question)(const Facts &));

    const Facts &m_facts;
    std::vector<qsizetype> m_places; ///< where each row's words stand for the last time; -1: they do not
    std::optional<bool> m_here;
    std::optional<bool> m_elsewhere;
    std::optional<bool> m_otherHosts;
};

} // namespace da
