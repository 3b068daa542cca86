// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QJsonValue>
#include <QString>
#include <QUrlQuery>

namespace da {

/// One request as it came to the demo server.
struct DemoRequest {
    QByteArray method; ///< "GET", "POST"
    QString path; ///< decoded, without query
    QUrlQuery query;
    QByteArray bearer; ///< the token of the Authorization header, or empty
    QByteArray body;
};

/// What the demo server says to it.
struct DemoAnswer {
    int status = 200;
    QByteArray body;
    QByteArray contentType = "application/json;charset=utf-8";
    QByteArray headers = {}; ///< further lines, each ending in CRLF
    int delayMs = 0; ///< sent so much later
    bool cut = false; ///< only half the body is sent before the connection is closed
};

/// @p value must be an object or an array.
[[nodiscard]] DemoAnswer jsonAnswer(const QJsonValue &value, int status = 200);
[[nodiscard]] DemoAnswer htmlAnswer(int status, const QByteArray &html);
/// RFC 9457 problem details, as Altinn's services write them. Empty members are left out.
[[nodiscard]] DemoAnswer problemAnswer(int status, const QString &title, const QString &detail = {});

/// A refusal in Maskinporten's form of today: the code stands in error_uri and not in the text, which ends
/// with a trace id.
struct TokenRefusal {
    int status = 400;
    QString error; ///< "invalid_grant", ...
    QString description; ///< without trace id
    QString code; ///< "MP-124", or empty: no error_uri

    /// @p issuer is this server's, with its closing slash: the links of the real ones are at their own.
    [[nodiscard]] DemoAnswer answer(const QString &issuer) const;
};

} // namespace da
