// SPDX-License-Identifier: MIT
#include "diagnosis/RuleTable.h"
#include "diagnosis/TextCleaner.h"

#include <algorithm>
#include <array>
#include <cstring>
#include <vector>

namespace da {

namespace {

constexpr std::size_t keyLength = 4; ///< no word of the table is shorter
constexpr std::size_t slots = 1 << 16;

std::size_t slotOf(const char *text)
{
    std::uint32_t key = 0;
    std::memcpy(&key, text, keyLength);
    return (key * 2654435761U) >> 16;
}

/// Which rows' words stand in a text, found in one pass over it however many rows there are.
class WordIndex {
public:
    WordIndex()
    {
        const auto rules = ruleTable();
        for (std::size_t i = 0; i < rules.size(); ++i) {
            if (*rules[i].text)
                m_rows[slotOf(rules[i].text)].push_back(i);
        }
    }

    [[nodiscard]] std::vector<bool> rowsIn(const QByteArray &text) const
    {
        std::vector<bool> found(ruleTable().size());
        const auto size = std::size_t(text.size());
        for (std::size_t at = 0; at + keyLength <= size; ++at) {
            for (const std::size_t row : m_rows[slotOf(text.constData() + at)]) {
                const char *const words = ruleTable()[row].text;
                if (!found[row] && std::strncmp(text.constData() + at, words, std::strlen(words)) == 0)
                    found[row] = true;
            }
        }
        return found;
    }

private:
    std::vector<std::vector<std::size_t>> m_rows = std::vector<std::vector<std::size_t>>(slots);
};

bool holdsOneOf(const QByteArray &text, std::initializer_list<const char *> words)
{
    return std::any_of(words.begin(), words.end(), [&](const char *word) { return text.contains(word); });
}

/// Something beside the words points to Maskinporten or Altinn, or there is nothing beside them that could
/// point elsewhere.
bool pointsHere(const Facts &facts)
{
    constexpr qsizetype aShortText = 160;
    if (facts.fromTokenEndpoint)
        return true;
    const QByteArray &text = facts.flat;
    if (holdsOneOf(text,
            {"aadsts", "keycloak", "auth0", "okta", "github", "gitlab", "googleapis", "amazonaws",
                "microsoftonline", "firebase", "supabase", "salesforce", "stripe", "pixma", "canon"}))
        return text.contains("maskinporten");
    return text.size() < aShortText
        || holdsOneOf(text,
            {"maskinporten", "altinn", "digdir", "samarbeidsportalen", "consumerorg", "delegat", "deleger"});
}

/// A code that stands alone is a code of ours only beside a word of the trade; printers have such names too.
bool isOurCode(const Facts &facts)
{
    constexpr qsizetype justTheCode = 12;
    return facts.flat.size() <= justTheCode || facts.fromTokenEndpoint
        || holdsOneOf(facts.flat,
            {"maskinporten", "altinn", "digdir", "scope", "consumer", "invalid", "token", "deleg", "jwt",
                "grant", "client", "kunde", "leverand", "tilgang", "fullmakt", "forbidden"});
}

bool fits(const Rule &rule, const Facts &facts)
{
    if (*rule.code && (facts.code != QLatin1StringView(rule.code) || !isOurCode(facts)))
        return false;
    if (rule.status && facts.httpStatus != rule.status)
        return false;
    if (*rule.also && !facts.flat.contains(rule.also))
        return false;
    return rule.ground == Ground::Any || *rule.code || pointsHere(facts);
}

} // namespace

const Rule *firstRule(const Facts &facts)
{
    static const WordIndex index;
    const std::vector<bool> found = index.rowsIn(facts.flat);
    const auto rules = ruleTable();
    for (std::size_t i = 0; i < rules.size(); ++i) {
        if ((found[i] || !*rules[i].text) && fits(rules[i], facts))
            return &rules[i];
    }
    return nullptr;
}

} // namespace da
