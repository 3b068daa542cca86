// SPDX-License-Identifier: MIT
#include "diagnosis/AnswerReader.h"

#include "diagnosis/SearchText.h"
#include "diagnosis/Secrets.h"
#include "diagnosis/TextCleaner.h"
#include "domain/OrganisationNumber.h"
#include "domain/Scope.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <array>
#include <cstring>

namespace da {

namespace {

using namespace Qt::StringLiterals;

constexpr qsizetype mostQuoted = 2000;
constexpr qsizetype mostShown = 16 * mostQuoted; ///< a window that holds all that may be quoted

bool isHex(QChar c)
{
    return c.isDigit() || (c.toLower() >= u'a' && c.toLower() <= u'f');
}

/// The value after a name as JSON, a header, a form or a log writes it: name": "value".
QString member(const SearchText &text, const char *name)
{
    for (qsizetype at = text.find(name); at >= 0; at = text.find(name, at + 1)) {
        qsizetype i = at + qsizetype(std::strlen(name));
        bool assigned = false;
        bool quoted = false;
        for (; i < text.size() && !text.at(i).isLetterOrNumber(); ++i) {
            const QChar c = text.at(i);
            assigned = assigned || c == u':' || c == u'=';
            quoted = quoted || (assigned && (c == u'"' || c == u'\'' || c == u'”' || c == u'“'));
            if (!(c.isSpace() || c == u':' || c == u'=' || c == u'"' || c == u'\'' || c == u'”' || c == u'“'))
                break;
        }
        const bool ownName = at == 0 || !(text.at(at - 1).isLetterOrNumber() || text.at(at - 1) == u'_');
        if (!assigned || !ownName)
            continue;
        qsizetype end = i;
        const auto ends = [quoted](QChar c) {
            return quoted ? (c == u'"' || c == u'”' || c == u'“')
                          : (c == u'"' || c == u',' || c == u'\n' || c == u'}');
        };
        while (end < text.size() && end - i < mostQuoted && !ends(text.at(end)))
            ++end;
        return text.text().mid(i, end - i).simplified();
    }
    return {};
}

/// Digits, as many as @p length, that stand right after @p word in condensed text, which may put some signs
/// and the code of the number's register (ISO 6523) between.
QString digitsAfter(const SearchText &text, const char *word, int length)
{
    constexpr qsizetype mostBetween = 4;
    for (qsizetype at = text.find(word); at >= 0; at = text.find(word, at + 1)) {
        QString digits;
        const qsizetype begin = at + qsizetype(std::strlen(word));
        qsizetype i = begin;
        while (i < text.size() && !text.at(i).isLetterOrNumber() && i - begin < mostBetween)
            ++i;
        if (QStringView(text.text()).mid(i).startsWith(u"0192:"))
            i += 5;
        for (; i < text.size() && text.at(i).isDigit() && digits.size() <= length; ++i)
            digits += text.at(i);
        if (digits.size() == length)
            return digits;
    }
    return {};
}

/// The different codes that a text names, as links, prefixes or notes: their three digits.
QSet<QString> codesIn(const SearchText &text)
{
    static const QSet<QString> known{u"011"_s, u"012"_s, u"100"_s, u"110"_s, u"120"_s, u"121"_s, u"122"_s,
        u"123"_s, u"124"_s, u"130"_s, u"200"_s, u"201"_s, u"250"_s, u"251"_s, u"300"_s, u"301"_s, u"302"_s,
        u"303"_s};
    QSet<QString> found;
    for (qsizetype at = text.find("mp"); at >= 0; at = text.find("mp", at + 2)) {
        if (at > 0 && text.at(at - 1).isLetterOrNumber())
            continue;
        qsizetype i = at + 2;
        if (i < text.size() && (QStringView(u"-–‑_ ").contains(text.at(i))))
            ++i;
        const QString digits = text.text().mid(i, 3);
        const bool ends = i + 3 >= text.size() || !text.at(i + 3).isLetterOrNumber();
        if (ends && known.contains(digits))
            found.insert(digits);
    }
    return found;
}

/// The code of the answer. Several different ones, none of them in a link: none.
QString codeIn(const SearchText &tight, const QSet<QString> &named)
{
    for (const char *link : {"errors/mp-", "feilsoking#mp-"}) {
        if (const QString linked = digitsAfter(tight, link, 3); !linked.isEmpty())
            return u"MP-"_s + linked;
    }
    return named.size() == 1 ? u"MP-"_s + *named.cbegin() : QString();
}

/// From @p start to the first of @p ends; empty unless what stands there is a scope.
QString scopeBetween(const SearchText &text, const char *start, std::initializer_list<QLatin1StringView> ends)
{
    const qsizetype at = text.find(start);
    if (at < 0)
        return {};
    constexpr qsizetype longestScope = 200;
    QString candidate = text.text().mid(at + qsizetype(std::strlen(start)), longestScope);
    while (candidate.startsWith(u'"') || candidate.startsWith(u'\''))
        candidate.remove(0, 1);
    for (const QLatin1StringView end : ends) {
        const qsizetype stop = candidate.indexOf(end, 0, Qt::CaseInsensitive);
        if (stop >= 0)
            candidate.truncate(stop);
    }
    while (candidate.endsWith(u'.') || candidate.endsWith(u','))
        candidate.chop(1);
    while (candidate.startsWith(u':') || candidate.startsWith(u','))
        candidate.remove(0, 1);
    const auto scope = Scope::parse(candidate);
    if (!scope)
        return {};
    // Scopes are in small letters; one without any stands in a text that somebody capitalised.
    return text.text() == text.text().toUpper() ? scope->toString().toLower() : scope->toString();
}

QString scopeIn(const SearchText &tight)
{
    const std::initializer_list<QLatin1StringView> ends{QLatin1StringView("tosupplier"),
        QLatin1StringView("(trace"), QLatin1StringView("(correlation"), QLatin1StringView("\""),
        QLatin1StringView("“"), QLatin1StringView("'"), QLatin1StringView("`"), QLatin1StringView("<"),
        QLatin1StringView("]"), QLatin1StringView("}"), QLatin1StringView(".("), QLatin1StringView(".\""),
        QLatin1StringView(";")};
    for (const char *start :
        {"accesstothescope", "invalidscopesforclient", "delegationsforthescope", "scope\":\"", "scope="}) {
        if (const QString scope = scopeBetween(tight, start, ends); !scope.isEmpty())
            return scope;
    }
    return {};
}

QString hexAfter(const SearchText &tight, const char *name, int digits)
{
    constexpr qsizetype mostBetween = 5;
    for (qsizetype at = tight.find(name); at >= 0; at = tight.find(name, at + 1)) {
        const qsizetype begin = at + qsizetype(std::strlen(name));
        qsizetype i = begin;
        while (i < tight.size() && !tight.at(i).isLetterOrNumber() && i - begin < mostBetween)
            ++i;
        if (QStringView(tight.text())
                .mid(i)
                .startsWith(u"00-")) // W3C trace context: version, trace, parent, flags
            i += 3;
        QString hex;
        const int length = digits == 32 ? 32 : 36;
        for (; i < tight.size() && hex.size() < length
             && (isHex(tight.at(i)) || (length == 36 && tight.at(i) == u'-'));
             ++i)
            hex += tight.at(i);
        if (hex.size() == length)
            return hex.toLower();
    }
    return {};
}

/// An organisation's number after one of the words that texts use for its part.
QString organisationAfter(const SearchText &tight, std::initializer_list<const char *> words)
{
    constexpr int length = 9;
    for (const char *word : words) {
        const QString digits = digitsAfter(tight, word, length);
        if (OrganisationNumber::parse(digits))
            return digits;
    }
    return {};
}

/// The three digits before a reason phrase: "403 Forbidden".
QString digitsBefore(const SearchText &tight, const char *phrase)
{
    constexpr int length = 3;
    for (qsizetype at = tight.find(phrase); at >= 0; at = tight.find(phrase, at + 1)) {
        const QString digits = tight.text().mid(std::max<qsizetype>(0, at - length), length);
        const bool more = at > length && tight.at(at - length - 1).isLetterOrNumber();
        if (digits.size() == length && !more
            && std::all_of(digits.begin(), digits.end(), [](QChar c) { return c.isDigit(); }))
            return digits;
    }
    return {};
}

std::optional<int> statusIn(const SearchText &tight)
{
    const auto isStatus = [](const QString &digits) {
        return !digits.isEmpty() && digits.front() >= u'1' && digits.front() <= u'5';
    };
    for (const char *word :
        {"http/1.1", "http/1.0", "http/2", "http/3", "httpstatus", "statuscode", "responsecode",
            "\"status\":", "status:", "status=", "status", "\"code\":", "svarte", "httpcode", "http"}) {
        const QString digits = digitsAfter(tight, word, 3);
        if (isStatus(digits))
            return digits.toInt();
    }
    for (const char *phrase :
        {"badrequest", "unauthorized", "forbidden", "proxyauthenticationrequired", "toomanyrequests",
            "internalservererror", "badgateway", "service", "gatewaytime", "clienterror", "servererror"}) {
        const QString digits = digitsBefore(tight, phrase);
        if (isStatus(digits))
            return digits.toInt();
    }
    return std::nullopt;
}

/// By the hosts named; an answer that names both worlds names none.
std::optional<EnvironmentKind> environmentIn(const SearchText &text)
{
    bool test = false;
    bool production = false;
    const auto isOfHost = [&text](qsizetype i) {
        return text.at(i).isLetterOrNumber() || text.at(i) == u'.' || text.at(i) == u'-';
    };
    for (const char *host : {"maskinporten.no", "altinn.no"}) {
        for (qsizetype at = text.find(host); at >= 0; at = text.find(host, at + 1)) {
            qsizetype from = at;
            while (from > 0 && isOfHost(from - 1))
                --from;
            const QString before = text.text().mid(from, at - from).toLower();
            const bool isTest = before.contains(u"test."_s) || before.contains(u"tt02"_s)
                || before.contains(u"ver1"_s) || before.contains(u"ver2"_s) || before.contains(u"at2"_s);
            const bool isOurs = before.isEmpty() || before.endsWith(u'.');
            test = test || (isOurs && isTest);
            production = production || (isOurs && !isTest);
        }
    }
    if (!test && !production && text.contains("tt02"))
        return EnvironmentKind::Test;
    if (test == production)
        return std::nullopt;
    return test ? EnvironmentKind::Test : EnvironmentKind::Production;
}

/// The hosts that a text says it asked; what only points to documentation is left out.
QStringList hostsIn(const QString &text)
{
    constexpr qsizetype enough = 64 * 1024;
    static const QRegularExpression expression(
        u"(?:://(?:[^/\\s@]*@)?|\\bhost(?:name)?['\"]?\\s*[=:]\\s*['\"]?|\\blookup |ENOTFOUND |EAI_AGAIN "
        u"|(?:reach|resolve|access|"
        "connect to) (?:host:? )?['\"]?|UnknownHostException: )([a-z0-9][a-z0-9.-]*[a-z0-9])|"
        "\\b([a-z0-9-]+(?:\\.[a-z0-9-]+)+)(?:/[0-9.]+)?:[0-9]{2,5}\\b"_s,
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression documentation(
        u"(?:^|\\.)(?:curl\\.se|curl\\.haxx\\.se|w3\\.org|ietf\\.org|microsoft\\.com|aka\\.ms|nodejs\\.org|"
        u"openssl\\.org|java\\.net|"
        "oracle\\.com|python\\.org|readthedocs\\.io|mozilla\\.org|apache\\.org|java|kt|cs|vb|ps1|py|js|mjs|cjs|ts|go|rb|php|c|cpp|rs)$"_s);
    QStringList hosts;
    for (auto it = expression.globalMatch(text.left(enough)); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        const QString host = (match.captured(1) + match.captured(2)).toLower();
        if (host.contains(u'.') && !hosts.contains(host) && !documentation.match(host).hasMatch())
            hosts << host;
    }
    return hosts;
}

/// The programs whose way of wrapping an answer is known.
QString wrapperOf(const QByteArray &flat)
{
    struct Wrapper {
        const char *text;
        const char *name;
    };
    static constexpr std::array wrappers = {
        Wrapper{"gotunexpectedhttpstatuscode", "ks-dotnet"},
        Wrapper{"httpresponsecode", "ks-java"},
        Wrapper{"maskinportenauthenticationfailedwithstatuscode", "altinn-app"},
        Wrapper{"maskinportenrepliedwithinvalidjsonformatting", "altinn-app"},
        Wrapper{"maskinportensvarte", "wenche"},
        Wrapper{"autentiseringmotmaskinportenfeilet", "nav"},
    };
    for (const Wrapper &wrapper : wrappers) {
        if (placeOf(flat, wrapper.text) >= 0)
            return QLatin1StringView(wrapper.name);
    }
    return {};
}

/// Whether a pasted grant names a customer; nullopt where no grant stands in the text. A token's contents,
/// which have a client_amr, are none.
std::optional<bool> namesConsumer(const SearchText &tight)
{
    const auto has = [&tight](const char *claim) { return tight.contains(claim); };
    const bool grant =
        has("\"aud\":") && has("\"iss\":") && (has("\"iat\":") || has("\"exp\":")) && !has("\"client_amr\":");
    return grant ? std::optional(has("\"consumer_org\":")) : std::nullopt;
}

/// The part worth showing of a long text begins a little before the first thing that points to an answer.
QString quotation(const SearchText &text)
{
    qsizetype from = 0;
    if (text.size() > mostQuoted) {
        // A bare "mp-" stands in many a token.
        for (const char *sign :
            {"error_description", "errors/mp-", "mp-0", "mp-1", "mp-2", "mp-3", "maskinporten", "error"}) {
            const qsizetype at = text.find(sign);
            if (at >= 0) {
                from = std::max<qsizetype>(0, at - mostQuoted / 4);
                break;
            }
        }
    }
    // A secret cut in two by the window would no longer look like one.
    const qsizetype margin = std::max<qsizetype>(0, from - mostShown / 2);
    const QString clean = withoutSecrets(text.text().mid(margin, mostShown));
    const qsizetype before =
        margin == from ? 0 : withoutSecrets(text.text().mid(margin, from - margin)).size();
    return clean.mid(before, mostQuoted).trimmed();
}

template <typename T>
void take(T &target, const T &found)
{
    if (target == T())
        target = found;
}

} // namespace

Facts readAnswer(const QByteArray &bytes, const Facts &known)
{
    const SearchText text(plainText(bytes));
    const QString untagged = withoutTags(text.text());
    const SearchText tight(condensed(untagged));
    Facts facts = known;
    take(facts.quoted, quotation(text));
    const QSet<QString> codes = codesIn(text);
    facts.codesNamed = int(codes.size());
    take(facts.code, codeIn(tight, codes));
    take(facts.error, withoutSecrets(member(text, "error")).section(u' ', 0, 0).left(100));
    take(facts.description, withoutSecrets(member(text, "error_description")));
    take(facts.errorUri, withoutSecrets(member(text, "error_uri")).section(u' ', 0, 0));
    take(facts.scope, scopeIn(tight));
    take(facts.consumer,
        organisationAfter(tight,
            {"consumer", "consumer_org", "consumerorg", "consumer\":{\"id",
                "\"authority\":\"iso6523-actorid-upis\",\"id", "konsument", "kunden", "kunde"}));
    take(facts.supplier,
        organisationAfter(
            tight, {"supplier", "supplierorg", "supplier_org", "leverand\xffr", "leverand\xffren"}));
    for (const char *name : {"trace_id", "traceid", "trace-id", "traceparent"})
        take(facts.traceId, hexAfter(tight, name, 32));
    for (const char *name : {"correlationid", "correlation_id", "correlation-id"})
        take(facts.correlationId, hexAfter(tight, name, 36));
    if (!facts.httpStatus)
        facts.httpStatus = statusIn(tight);
    if (!facts.environment) // the link to the error says where the answer came from, whoever else is named
        facts.environment = environmentIn(SearchText(facts.errorUri));
    if (!facts.environment)
        facts.environment = environmentIn(tight);
    if (!facts.consumerOrgSent)
        facts.consumerOrgSent = namesConsumer(tight);
    const QByteArray flat = squeezed(untagged);
    take(facts.wrapper, wrapperOf(flat));
    facts.hosts = hostsIn(text.text());
    facts.flat = untagged.size() == text.size() ? flat : flat + ' ' + squeezed(text.text());
    return facts;
}

} // namespace da
