// SPDX-License-Identifier: MIT
#include "diagnosis/RuleTable.h"
#include "diagnosis/SearchText.h"

#include <QSet>

#include <algorithm>
#include <array>
#include <cstring>
#include <map>
#include <optional>
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

    /// Where each row's words stand for the last time in @p text; -1: they do not.
    [[nodiscard]] std::vector<qsizetype> lastPlacesIn(const QByteArray &text) const
    {
        std::vector<qsizetype> places(ruleTable().size(), -1);
        const auto size = std::size_t(text.size());
        for (std::size_t at = 0; at + keyLength <= size; ++at) {
            for (const std::size_t row : m_rows[slotOf(text.constData() + at)]) {
                const char *const words = ruleTable()[row].text;
                if (std::strncmp(text.constData() + at, words, std::strlen(words)) == 0)
                    places[row] = qsizetype(at);
            }
        }
        return places;
    }

private:
    std::vector<std::vector<std::size_t>> m_rows = std::vector<std::vector<std::size_t>>(slots);
};

bool holdsOneOf(const QByteArray &text, std::initializer_list<const char *> words)
{
    return std::any_of(
        words.begin(), words.end(), [&](const char *word) { return placeOf(text, word) >= 0; });
}

/// Servers and systems that speak the same protocol or have names like our codes.
bool namesAnother(const QByteArray &text)
{
    return holdsOneOf(text,
        {"aadsts", "keycloak", "openidconnect", "auth0", "okta", "github", "gitlab", "googleapis",
            "amazonaws", "microsoftonline", "firebase", "supabase", "salesforce", "stripe", "helseid",
            "dataporten", "feide", "vipps", "bankid", "pixma", "canon", "blekk", "bestilling", "printer"});
}

/// A scope has an owner's prefix; an address or a URN has a colon too.
bool namesAScope(const Facts &facts)
{
    static const QSet<QString> others{
        QStringLiteral("http"), QStringLiteral("https"), QStringLiteral("urn"), QStringLiteral("api")};
    return !facts.scope.isEmpty() && !others.contains(facts.scope.section(QLatin1Char(':'), 0, 0));
}

/// Something beside the words points to Maskinporten or Altinn, or there is nothing beside them that could
/// point elsewhere.
bool pointsHere(const Facts &facts)
{
    constexpr qsizetype aShortText = 160;
    if (facts.fromTokenEndpoint)
        return true;
    const QByteArray &text = facts.flat;
    if (namesAnother(text))
        return text.contains("maskinporten");
    return text.size() < aShortText || namesAScope(facts)
        || holdsOneOf(text,
            {"maskinporten", "altinn", "digdir", "samarbeidsportalen", "consumerorg", "delegat", "deleger",
                "fullmakt", "powerofattorney", "systembruk"});
}

/// A code that stands alone is a code of ours only beside a word of the trade; printers have such names too.
bool isOurCode(const Facts &facts)
{
    constexpr qsizetype justTheCode = 12;
    if (facts.fromTokenEndpoint || facts.flat.size() <= justTheCode)
        return true;
    if (namesAnother(facts.flat))
        return facts.flat.contains("maskinporten");
    return holdsOneOf(facts.flat,
        {"maskinporten", "altinn", "digdir", "scope", "consumer", "konsument", "invalid", "token", "deleg",
            "jwt", "grant", "client", "klient", "kunde", "leverand", "tilgang", "fullmakt", "forbidden",
            "certificate", "sertifikat", "assertion", "integrasjon", "jti", "virksomhet", "verksemd", "orgnr",
            "aareg"});
}

bool holds(const QByteArray &text, const char *words)
{
    for (const QByteArray &word : QByteArray::fromRawData(words, qsizetype(std::strlen(words))).split(' ')) {
        const bool unwanted = word.startsWith('!');
        const QList<QByteArray> either = (unwanted ? word.mid(1) : word).split('|');
        const bool found = std::any_of(
            either.begin(), either.end(), [&text](const QByteArray &one) { return text.contains(one); });
        if (found == unwanted)
            return false;
    }
    return true;
}

bool namesUs(const Facts &facts)
{
    return facts.fromTokenEndpoint
        || holdsOneOf(facts.flat, {"maskinporten", "altinn", "digdir", "13910536164", "13910536132"});
}

/// What went wrong went wrong on the way to something else altogether.
bool isElsewhere(const Facts &facts)
{
    return !namesUs(facts)
        && holdsOneOf(facts.flat,
            {"redis", "postgres", "psycopg", "kafka", "rabbitmq", "amqp", "ldap", "sqlclient", "sqlserver",
                "elastic", "mongodb", "mysql", "smtp", "imap", "npmerr", "npmjs", "pypi", "nugetorg",
                "cloninginto", "githubcom", "gitlabcom", "kubelet", "dockerdaemon", "dockerio", "maven",
                "gradle"});
}

/// The text names hosts, none of them ours; proxies name themselves.
bool namesOtherHosts(const Facts &facts)
{
    return !namesUs(facts) && std::any_of(facts.hosts.begin(), facts.hosts.end(), [](const QString &host) {
        return !host.contains(QLatin1String("proxy")) && !host.startsWith(QLatin1String("127."));
    });
}

/// A page that any server in front of any other may answer with.
bool isAnybodysPage(Cause cause)
{
    return cause == Cause::GatewayError || cause == Cause::ServiceUnavailable || cause == Cause::RateLimited
        || cause == Cause::RedirectRefused;
}

/// Answers and failures that any server may give.
bool isAnybodys(Cause cause)
{
    switch (cause) {
    case Cause::NameNotResolved:
    case Cause::ConnectionTimeout:
    case Cause::ConnectionRefused:
    case Cause::ConnectionReset:
    case Cause::TlsNotTrusted:
    case Cause::TlsWrongHost:
    case Cause::TlsCertificateExpired:
        return true;
    default:
        return isAnybodysPage(cause);
    }
}

/// A sentence of Maskinporten's own about a client, a grant or a delegation: one whose words allow one
/// reading, or those about times, which only the clock makes certain.
bool isOwnSentence(const Rule &rule)
{
    const QByteArrayView phase(info(rule.cause).phase);
    const bool certain = rule.certainty == Certainty::Certain || rule.cause == Cause::GrantExpired
        || rule.cause == Cause::ClockAhead;
    return *rule.text && certain && (phase == "delegation" || phase == "client" || phase == "grant");
}

/// What loggers write where they cut a text off.
QByteArray withoutCutMark(QByteArray text)
{
    for (const char *mark : {"truncated", "avkortet", "avkorta", "more", "cut"}) {
        if (text.endsWith(mark))
            text.chop(qsizetype(std::strlen(mark)));
    }
    return text;
}

} // namespace

RuleMatcher::RuleMatcher(const Facts &facts)
    : m_facts(facts)
{
    static const WordIndex index;
    m_places = index.lastPlacesIn(facts.flat);
}

bool RuleMatcher::answer(std::optional<bool> &known, bool (*question)(const Facts &))
{
    if (!known)
        known = question(m_facts);
    return *known;
}

bool RuleMatcher::fits(const Rule &rule)
{
    if (*rule.code && (m_facts.code != QLatin1StringView(rule.code) || !isOurCode(m_facts)))
        return false;
    if (rule.status && m_facts.httpStatus != rule.status)
        return false;
    if (*rule.also && !holds(m_facts.flat, rule.also))
        return false;
    if (isAnybodys(rule.cause) && answer(m_elsewhere, isElsewhere))
        return false;
    if (isAnybodysPage(rule.cause) && answer(m_otherHosts, namesOtherHosts))
        return false;
    return rule.ground == Ground::Any || *rule.code || answer(m_here, pointsHere);
}

const Rule *RuleMatcher::first()
{
    const auto rules = ruleTable();
    for (std::size_t i = 0; i < rules.size(); ++i) {
        if ((m_places[i] >= 0 || !*rules[i].text) && fits(rules[i]))
            return &rules[i];
    }
    return nullptr;
}

std::vector<const Rule *> RuleMatcher::sentences()
{
    const auto rules = ruleTable();
    std::map<Cause, std::pair<qsizetype, const Rule *>> last;
    for (std::size_t i = 0; i < rules.size(); ++i) {
        if (m_places[i] < 0 || !isOwnSentence(rules[i]) || !fits(rules[i]))
            continue;
        auto &known = last[rules[i].cause];
        if (!known.second || m_places[i] > known.first)
            known = {m_places[i], &rules[i]};
    }
    std::vector<std::pair<qsizetype, const Rule *>> found;
    for (const auto &[cause, place] : last)
        found.push_back(place);
    std::sort(found.begin(), found.end(), [](const auto &a, const auto &b) { return a.first > b.first; });
    std::vector<const Rule *> result;
    for (const auto &place : found)
        result.push_back(place.second);
    return result;
}

bool RuleMatcher::isCertainHere(const Rule &rule)
{
    return !isAnybodys(rule.cause) || !answer(m_otherHosts, namesOtherHosts);
}

const Rule *RuleMatcher::cutOff()
{
    constexpr qsizetype telling = 11; // letters that no other sentence ends in by chance
    constexpr qsizetype shortest = 8; // as many may still belong to two sentences
    constexpr qsizetype longest = 80;
    const QByteArray text = withoutCutMark(m_facts.flat.right(longest + 20));
    if (text.endsWith("invalidscope")) // the whole of an OAuth error, not the beginning of a sentence
        return nullptr;
    // Every fault of a client begins alike; what follows must be told apart on its own.
    const QByteArray common("clientauthenticationfailed");
    const qsizetype afterCommon = text.lastIndexOf(common);
    if (afterCommon >= 0 && text.size() - afterCommon - common.size() < shortest)
        return nullptr;
    const Rule *only = nullptr;
    for (qsizetype length = std::min(longest, text.size()); length >= shortest; --length) {
        const QByteArray rest = text.right(length);
        for (const Rule &rule : ruleTable()) {
            const bool begins = std::strncmp(rule.text, rest.constData(), std::size_t(length)) == 0;
            if (!begins || !isOwnSentence(rule) || !fits(rule))
                continue;
            if (only ? only->cause != rule.cause : length < telling)
                return nullptr;
            only = &rule;
        }
    }
    return only;
}

} // namespace da
