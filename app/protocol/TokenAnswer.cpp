// SPDX-License-Identifier: MIT
#include "protocol/TokenAnswer.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace da {

Result<TokenAnswer, TokenAnswerError> TokenAnswer::parse(QByteArray &body)
{
    const QJsonDocument document = QJsonDocument::fromJson(body);
    if (!document.isObject())
        return TokenAnswerError::NotJson;
    const QJsonObject object = document.object();
    const QString token = object.value(QLatin1String("access_token")).toString();
    if (token.isEmpty())
        return TokenAnswerError::NoAccessToken;
    if (object.contains(QLatin1String("error")))
        return TokenAnswerError::ErrorBeside;
    const SecretBytes wiped = SecretBytes::takeFrom(body);
    TokenAnswer answer;
    answer.tokenType = object.value(QLatin1String("token_type")).toString();
    if (answer.tokenType.compare(QLatin1String("Bearer"), Qt::CaseInsensitive) != 0)
        return TokenAnswerError::WrongTokenType;
    answer.accessToken = SecretBytes::fromUtf8(token);
    answer.expiresIn = std::max<qint64>(0, object.value(QLatin1String("expires_in")).toInteger());
    answer.scope = object.value(QLatin1String("scope")).toString();
    return answer;
}

} // namespace da
