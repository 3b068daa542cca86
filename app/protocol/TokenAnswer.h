// SPDX-License-Identifier: MIT
#pragma once

#include "crypto/SecretBytes.h"
#include "domain/Result.h"

#include <QByteArray>
#include <QString>

namespace da {

/// Why a body of status 200 is not a token answer.
enum class TokenAnswerError { NotJson, NoAccessToken, WrongTokenType, ErrorBeside };

/// A successful token answer (RFC 6749 section 5.1). The token itself stays in memory that wipes itself.
struct TokenAnswer {
    SecretBytes accessToken;
    QString tokenType; ///< "Bearer"
    qint64 expiresIn = 0; ///< seconds; 0 when not said
    QString scope; ///< may be empty

    /// @p body is wiped as far as it can be: Qt's own copies of it are out of reach.
    static Result<TokenAnswer, TokenAnswerError> parse(QByteArray &body);
};

} // namespace da
