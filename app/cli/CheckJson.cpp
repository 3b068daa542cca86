// SPDX-License-Identifier: MIT
#include "cli/CheckJson.h"

#include "cli/DiagnosisView.h"
#include "cli/JsonValues.h"

#include <QJsonArray>

#include <algorithm>

namespace da {

namespace {

using namespace Qt::StringLiterals;

QJsonObject environmentObject(const Environment &environment)
{
    return {{u"id"_s, environment.id}, {u"name"_s, environment.name}, {u"kind"_s, toId(environment.kind)},
        {u"issuer"_s, environment.issuer}, {u"demo"_s, environment.demo}};
}

QJsonObject requestObject(const CheckReport &report)
{
    QJsonObject object{{u"environment"_s, environmentObject(report.environment)},
        {u"client_id"_s, orNull(report.clientId)}, {u"scopes"_s, QJsonArray::fromStringList(report.scopes)},
        {u"consumer"_s, orNull(report.consumer)}, {u"consumer_name"_s, orNull(report.consumerName)},
        {u"supplier"_s, orNull(report.supplier)}, {u"supplier_name"_s, orNull(report.supplierName)},
        {u"delegation_model"_s, toId(report.model)}};
    const bool sent = !report.grantClaims.isEmpty();
    object.insert(u"grant_header"_s, sent ? QJsonValue(report.grantHeader) : QJsonValue());
    object.insert(u"grant_claims"_s, sent ? QJsonValue(report.grantClaims) : QJsonValue());
    object.insert(u"proxy"_s, orNull(report.proxyUsed));
    return object;
}

QJsonValue altinnObject(const std::optional<AltinnAnswer> &altinn)
{
    if (!altinn)
        return {};
    QJsonArray delegations;
    for (const DelegationRecord &each : altinn->delegations)
        delegations.append(QJsonObject{{u"consumer"_s, each.consumer}, {u"supplier"_s, each.supplier},
            {u"scopes"_s, QJsonArray::fromStringList(each.scopes)},
            {u"resource_id"_s, orNull(each.resourceId)},
            {u"created"_s, orNull(each.created.toString(Qt::ISODateWithMs))}});
    const DelegationQuery &query = altinn->query;
    const bool decided = altinn->answered && query.isComplete();
    const bool exists = std::any_of(altinn->delegations.begin(), altinn->delegations.end(),
        [&query](const DelegationRecord &each) { return each.answers(query); });
    return QJsonObject{{u"answered"_s, altinn->answered}, {u"unstable_service"_s, true},
        {u"query"_s,
            QJsonObject{{u"consumer"_s, orNull(query.consumer)}, {u"supplier"_s, orNull(query.supplier)},
                {u"scope"_s, orNull(query.scope)}}},
        {u"exists"_s, decided ? QJsonValue(exists) : QJsonValue()},
        {u"delegations"_s, altinn->answered ? QJsonValue(delegations) : QJsonValue()}};
}

QJsonObject stepObject(const Words &words, const StepReport &step)
{
    QStringList sentences;
    for (const Finding &finding : step.findings)
        sentences << findingText(words.shared(), finding);
    return {{u"id"_s, toId(step.id)}, {u"status"_s, toId(step.status)},
        {u"finding"_s, orNull(sentences.value(0))}, {u"findings"_s, QJsonArray::fromStringList(sentences)},
        {u"evidence"_s, QJsonArray::fromStringList(step.evidence)}, {u"milliseconds"_s, step.milliseconds}};
}

} // namespace

QJsonObject checkObject(const Words &words, const CheckReport &report)
{
    QJsonArray steps;
    for (const StepReport &step : report.steps)
        steps.append(stepObject(words, step));
    const bool hasToken = !report.tokenClaims.isEmpty();
    const DiagnosisView view = viewOf(words, report);
    return {{u"verdict"_s, toId(report.verdict)}, {u"interrupted"_s, report.interrupted},
        {u"diagnosis"_s, view.object()}, {u"request"_s, requestObject(report)}, {u"steps"_s, steps},
        {u"altinn"_s, altinnObject(report.altinn)},
        {u"token"_s, hasToken ? QJsonValue(report.tokenClaims) : QJsonValue()},
        {u"started_at"_s,
            report.startedAt.toOffsetFromUtc(report.startedAt.offsetFromUtc()).toString(Qt::ISODate)},
        {u"milliseconds"_s, report.milliseconds}};
}

} // namespace da
