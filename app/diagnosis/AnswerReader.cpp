// SPDX-License-Identifier: MIT
#include "diagnosis/AnswerReader.h"

#include "diagnosis/Secrets.h"
#include "diagnosis/TextCleaner.h"
#include "domain/OrganisationNumber.h"
#include "domain/Scope.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <array>

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
QString member(const QString &text, QLatin1StringView name)
{
    for (qsizetype at = text.indexOf(name, 0, Qt::CaseInsensitive); at >= 0;
         at = text.indexOf(name, at + 1, Qt::CaseInsensitive)) {
        qsizetype i = at + name.size();
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
        return text.mid(i, end - i).simplified();
    }
    return {};
}

/// Digits, as many as @p length, that stand right after @p word in condensed text, which may put some signs
/// and the code of the number's register (ISO 6523) between.
QString digitsAfter(const QString &text, QLatin1StringView word, int length)
{
    constexpr qsizetype mostBetween = 4;
    for (qsizetype at = text.indexOf(word, 0, Qt::CaseInsensitive); at >= 0;
         at = text.indexOf(word, at + 1, Qt::CaseInsensitive)) {
        QString digits;
        const qsizetype begin = at + word.size();
        qsizetype i = begin;
        while (i < text.size() && !text.at(i).isLetterOrNumber() && i - begin < mostBetween)
            ++i;
        if (QStringView(text).mid(i).startsWith(u"0192:"))
            i += 5;
        for (; i < text.size() && text.at(i).isDigit() && digits.size() <= length; ++i)
            digits += text.at(i);
        if (digits.size() == length)
            return digits;
    }
    return {};
}

/// The code as a link, a prefix or a note gives it. Several different ones, none of them in a link: none.
QString codeIn(const QString &text, const QString &tight)
{
    static const QSet<QString> known{u"011"_s, u"012"_s, u"100"_s, u"110"_s, u"120"_s, u"121"_s, u"122"_s,
        u"123"_s, u"124"_s, u"130"_s, u"200"_s, u"201"_s, u"250"_s, u"251"_s, u"300"_s, u"301"_s, u"302"_s,
        u"303"_s};
    for (const QLatin1StringView link :
        {QLatin1StringView("errors/MP-"), QLatin1StringView("feilsoking#mp-")}) {
        if (const QString linked = digitsAfter(tight, link, 3); known.contains(linked))
            return u"MP-"_s + linked;
    }
    QSet<QString> found;
    for (qsizetype at = text.indexOf(u"mp"_s, 0, Qt::CaseInsensitive); at >= 0;
         at = text.indexOf(u"mp"_s, at + 2, Qt::CaseInsensitive)) {
        if (at > 0 && text.at(at - 1).isLetterOrNumber())
            continue;
        qsizetype i = at + 2;
        if (i < text.size() && (QStringView(u"-–‑_ ").contains(text.at(i))))
            ++i;
        const QString digits = text.mid(i, 3);
        const bool ends = i + 3 >= text.size() || !text.at(i + 3).isLetterOrNumber();
        if (ends && known.contains(digits))
            found.insert(digits);
    }
    return found.size() == 1 ? u"MP-"_s + *found.cbegin() : QString();
}

/// From @p start to the first of @p ends; empty unless what stands there is a scope.
QString scopeBetween(
    const QString &text, QLatin1StringView start, std::initializer_list<QLatin1StringView> ends)
{
    const qsizetype at = text.indexOf(start, 0, Qt::CaseInsensitive);
    if (at < 0)
        return {};
    constexpr qsizetype longestScope = 200;
    QString candidate = text.mid(at + start.size(), longestScope);
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
    return text == text.toUpper() ? scope->toString().toLower() : scope->toString();
}

QString scopeIn(const QString &tight)
{
    const std::initializer_list<QLatin1StringView> ends{QLatin1StringView("tosupplier"),
        QLatin1StringView("(trace"), QLatin1StringView("(correlation"), QLatin1StringView("\""),
        QLatin1StringView("“"), QLatin1StringView("'"), QLatin1StringView("`"), QLatin1StringView("<"),
        QLatin1StringView("]"), QLatin1StringView("}"), QLatin1StringView(".("), QLatin1StringView(".\""),
        QLatin1StringView(";")};
    for (const QLatin1StringView start : {QLatin1StringView("accesstothescope"),
             QLatin1StringView("invalidscopesforclient"), QLatin1StringView("delegationsforthescope"),
             QLatin1StringView("scope\":\""), QLatin1StringView("scope=")}) {
        if (const QString scope = scopeBetween(tight, start, ends); !scope.isEmpty())
            return scope;
    }
    return {};
}

QString hexAfter(const QString &tight, QLatin1StringView name, int digits)
{
    for (qsizetype at = tight.indexOf(name, 0, Qt::CaseInsensitive); at >= 0;
         at = tight.indexOf(name, at + 1, Qt::CaseInsensitive)) {
        qsizetype i = at + name.size();
        while (i < tight.size() && !tight.at(i).isLetterOrNumber() && i - at - name.size() < 5)
            ++i;
        if (QStringView(tight).mid(i).startsWith(u"00-")) // W3C trace context: version, trace, parent, flags
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
QString organisationAfter(const QString &tight, std::initializer_list<const char *> words)
{
    constexpr int length = 9;
    for (const char *word : words) {
        const QString digits = digitsAfter(tight, QLatin1StringView(word), length);
        if (OrganisationNumber::parse(digits))
            return digits;
    }
    return {};
}

/// The three digits before a reason phrase: "403 Forbidden".
QString digitsBefore(const QString &tight, QLatin1StringView phrase)
{
    constexpr int length = 3;
    for (qsizetype at = tight.indexOf(phrase, 0, Qt::CaseInsensitive); at >= 0;
         at = tight.indexOf(phrase, at + 1, Qt::CaseInsensitive)) {
        const QString digits = tight.mid(std::max<qsizetype>(0, at - length), length);
        const bool more = at > length && tight.at(at - length - 1).isLetterOrNumber();
        if (digits.size() == length && !more
            && std::all_of(digits.begin(), digits.end(), [](QChar c) { return c.isDigit(); }))
            return digits;
    }
    return {};
}

std::optional<int> statusIn(const QString &tight)
{
    const auto isStatus = [](const QString &digits) {
        return !digits.isEmpty() && digits.front() >= u'1' && digits.front() <= u'5';
    };
    for (const char *word :
        {"http/1.1", "http/1.0", "http/2", "http/3", "httpstatus", "statuscode", "responsecode",
            "\"status\":", "status:", "status=", "status", "\"code\":", "svarte", "httpcode", "http"}) {
        const QString digits = digitsAfter(tight, QLatin1StringView(word), 3);
        if (isStatus(digits))
            return digits.toInt();
    }
    for (const char *phrase :
        {"badrequest", "unauthorized", "forbidden", "proxyauthenticationrequired", "toomanyrequests",
            "internalservererror", "badgateway", "service", "gatewaytime", "clienterror", "servererror"}) {
        const QString digits = digitsBefore(tight, QLatin1StringView(phrase));
        if (isStatus(digits))
            return digits.toInt();
    }
    return std::nullopt;
}

/// By the hosts named; an answer that names both worlds names none.
std::optional<EnvironmentKind> environmentIn(const QString &lower)
{
    bool test = false;
    bool production = false;
    for (const QLatin1StringView host :
        {QLatin1StringView("maskinporten.no"), QLatin1StringView("altinn.no")}) {
        for (qsizetype at = lower.indexOf(host); at >= 0; at = lower.indexOf(host, at + 1)) {
            qsizetype from = at;
            while (from > 0
                && (lower.at(from - 1).isLetterOrNumber() || lower.at(from - 1) == u'.'
                    || lower.at(from - 1) == u'-'))
                --from;
            const QStringView before = QStringView(lower).mid(from, at - from);
            const bool isTest = before.contains(u"test.") || before.contains(u"tt02")
                || before.contains(u"ver1") || before.contains(u"ver2") || before.contains(u"at2");
            const bool isOurs = before.isEmpty() || before.endsWith(u'.');
            test = test || (isOurs && isTest);
            production = production || (isOurs && !isTest);
        }
    }
    if (!test && !production && lower.contains(u"tt02"_s))
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
        if (flat.contains(wrapper.text))
            return QLatin1StringView(wrapper.name);
    }
    return {};
}

/// Whether a pasted grant names a customer; nullopt where no grant stands in the text. A token's contents,
/// which have a client_amr, are none.
std::optional<bool> namesConsumer(const QString &tight)
{
    const auto has = [&tight](const char *claim) {
        return tight.contains(u"\"%1\":"_s.arg(QLatin1StringView(claim)));
    };
    const bool grant = has("aud") && has("iss") && (has("iat") || has("exp")) && !has("client_amr");
    return grant ? std::optional(has("consumer_org")) : std::nullopt;
}

/// The part worth showing of a long text begins a little before the first thing that points to an answer.
QString quotation(const QString &text)
{
    qsizetype from = 0;
    if (text.size() > mostQuoted) {
        for (const char *sign : {"error_description", "errors/MP-", "MP-", "Maskinporten", "error"}) {
            const qsizetype at = text.indexOf(QLatin1StringView(sign), 0, Qt::CaseInsensitive);
            if (at >= 0) {
                from = std::max<qsizetype>(0, at - mostQuoted / 4);
                break;
            }
        }
    }
    // A secret cut in two by the window would no longer look like one.
    const qsizetype margin = std::max<qsizetype>(0, from - mostShown / 2);
    const QString clean = withoutSecrets(text.mid(margin, mostShown));
    return clean
        .mid(margin == from ? 0 : qsizetype(withoutSecrets(text.mid(margin, from - margin)).size()),
            mostQuoted)
        .trimmed();
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
    const QString text = plainText(bytes);
    const QString tight = condensed(withoutTags(text));
    Facts facts = known;
    take(facts.quoted, quotation(text));
    take(facts.code, codeIn(text, tight));
    take(facts.error, withoutSecrets(member(text, QLatin1StringView("error"))).section(u' ', 0, 0).left(100));
    take(facts.description, withoutSecrets(member(text, QLatin1StringView("error_description"))));
    take(facts.errorUri, withoutSecrets(member(text, QLatin1StringView("error_uri")).section(u' ', 0, 0)));
    take(facts.scope, scopeIn(tight));
    take(facts.consumer,
        organisationAfter(tight,
            {"consumer", "consumer_org", "consumerorg", "consumer\":{\"id",
                "\"authority\":\"iso6523-actorid-upis\",\"id", "konsument", "kunden", "kunde"}));
    take(facts.supplier,
        organisationAfter(tight, {"supplier", "supplierorg", "supplier_org", "leverandør", "leverandøren"}));
    for (const char *name : {"trace_id", "traceid", "trace-id", "traceparent"})
        take(facts.traceId, hexAfter(tight, QLatin1StringView(name), 32));
    for (const char *name : {"correlationid", "correlation_id", "correlation-id"})
        take(facts.correlationId, hexAfter(tight, QLatin1StringView(name), 36));
    if (!facts.httpStatus)
        facts.httpStatus = statusIn(tight);
    const QString lower = tight.toLower();
    if (!facts.environment) // the link to the error says where the answer came from, whoever else is named
        facts.environment = environmentIn(facts.errorUri.toLower());
    if (!facts.environment)
        facts.environment = environmentIn(lower);
    if (!facts.consumerOrgSent)
        facts.consumerOrgSent = namesConsumer(tight);
    const QByteArray flat = squeezed(withoutTags(text));
    take(facts.wrapper, wrapperOf(flat));
    facts.hosts = hostsIn(text);
    facts.flat = text.contains(u'<') ? flat + ' ' + squeezed(text) : flat;
    return facts;
}

} // namespace da
