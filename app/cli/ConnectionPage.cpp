// SPDX-License-Identifier: MIT
#include "cli/ConnectionPage.h"

#include "cli/CheckPage.h"
#include "cli/DiagnosisView.h"
#include "cli/JsonValues.h"

#include "check/ConnectionTexts.h"

#include <QJsonArray>

namespace da {

namespace {

using namespace Qt::StringLiterals;

QStringList sentences(const Words &words, const QList<Finding> &findings)
{
    QStringList list;
    for (const Finding &finding : findings)
        list << findingText(words.shared(), finding);
    return list;
}

DiagnosisView viewOf(const Words &words, const HostReport &host, const Environment &environment)
{
    return DiagnosisView(words, *host.diagnosis, environmentOf(host, environment), std::nullopt, {});
}

void putHost(Page &page, const Words &words, const HostReport &host, const Environment &environment)
{
    page.heading(u"%1 (%2)"_s.arg(host.host, hostRoleNames(words.shared(), host)));
    const int width = statusWidth(words);
    for (const ConnectionStep &step : host.steps) {
        putStatus(page, words, step.status, connectionPartName(words.shared(), step.part));
        for (const QString &sentence : sentences(words, step.findings))
            page.paragraph(sentence, Page::Tone::Plain, width + 6);
    }
    for (const QString &line : host.evidence)
        page.paragraph(line, Page::Tone::Quiet, width + 6);
    if (host.diagnosis) {
        page.blank();
        viewOf(words, host, environment).putShort(page);
    }
}

QJsonObject hostObject(const Words &words, const HostReport &host, const Environment &environment)
{
    QJsonArray roles;
    for (const HostRole role : host.roles)
        roles.append(toId(role));
    QJsonArray steps;
    for (const ConnectionStep &step : host.steps)
        steps.append(QJsonObject{{u"id"_s, toId(step.part)}, {u"status"_s, toId(step.status)},
            {u"finding"_s, orNull(sentences(words, step.findings).value(0))}});
    QJsonObject object{{u"host"_s, host.host}, {u"asked"_s, host.asked.toString()}, {u"roles"_s, roles},
        {u"status"_s, toId(host.status)}, {u"proxy"_s, orNull(host.proxyUsed)}, {u"steps"_s, steps},
        {u"evidence"_s, QJsonArray::fromStringList(host.evidence)}, {u"milliseconds"_s, host.milliseconds}};
    object.insert(u"diagnosis"_s,
        host.diagnosis ? QJsonValue(viewOf(words, host, environment).object()) : QJsonValue());
    return object;
}

} // namespace

void putConnection(Page &page, const Words &words, const ConnectionReport &report)
{
    const bool good = report.verdict == Verdict::Verified;
    page.title(report.interrupted ? words(QT_TRANSLATE_NOOP("Cli", "INTERRUPTED"))
            : good                ? words(QT_TRANSLATE_NOOP("Cli", "EVERY SERVER WAS REACHED"))
                   : words(QT_TRANSLATE_NOOP("Cli", "NOT EVERY SERVER WAS REACHED, OR IN ORDER")),
        good ? Page::Tone::Good : Page::Tone::Bad);
    for (const HostReport &host : report.hosts)
        putHost(page, words, host, report.environment);
    page.heading(words(QT_TRANSLATE_NOOP("Cli", "Not tested")));
    page.bullets(sentences(words, report.notTested));
}

QJsonObject connectionObject(const Words &words, const ConnectionReport &report)
{
    QJsonArray hosts;
    for (const HostReport &host : report.hosts)
        hosts.append(hostObject(words, host, report.environment));
    const Environment &environment = report.environment;
    return {{u"verdict"_s, toId(report.verdict)}, {u"interrupted"_s, report.interrupted},
        {u"environment"_s,
            QJsonObject{{u"id"_s, environment.id}, {u"name"_s, environment.name},
                {u"kind"_s, toId(environment.kind)}, {u"issuer"_s, environment.issuer}}},
        {u"hosts"_s, hosts},
        {u"not_tested"_s, QJsonArray::fromStringList(sentences(words, report.notTested))},
        {u"started_at"_s,
            report.startedAt.toOffsetFromUtc(report.startedAt.offsetFromUtc()).toString(Qt::ISODate)},
        {u"milliseconds"_s, report.milliseconds}};
}

} // namespace da
