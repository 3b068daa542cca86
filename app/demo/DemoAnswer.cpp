// SPDX-License-Identifier: MIT
#include "demo/DemoAnswer.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QUuid>

namespace da {

using namespace Qt::StringLiterals;

DemoAnswer jsonAnswer(const QJsonValue &value, int status)
{
    const QJsonDocument document =
        value.isArray() ? QJsonDocument(value.toArray()) : QJsonDocument(value.toObject());
    return {status, document.toJson(QJsonDocument::Compact)};
}

DemoAnswer htmlAnswer(int status, const QByteArray &html)
{
    return {status, html, "text/html"};
}

DemoAnswer problemAnswer(int status, const QString &title, const QString &detail)
{
    QJsonObject problem{{u"title"_s, title}, {u"status"_s, status}};
    if (!detail.isEmpty())
        problem.insert(u"detail"_s, detail);
    DemoAnswer answer = jsonAnswer(problem, status);
    answer.contentType = "application/problem+json";
    return answer;
}

DemoAnswer TokenRefusal::answer(const QString &issuer) const
{
    const QString trace = QUuid::createUuid().toString(QUuid::Id128);
    QJsonObject body{
        {u"error"_s, error}, {u"error_description"_s, u"%1 (trace_id: %2)"_s.arg(description, trace)}};
    if (!code.isEmpty())
        body.insert(u"error_uri"_s, issuer + u"errors/"_s + code);
    return jsonAnswer(body, status);
}

} // namespace da
