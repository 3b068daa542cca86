// SPDX-License-Identifier: MIT
#pragma once

#include "crypto/JwsSigner.h"
#include "crypto/SecretBytes.h"
#include "crypto/SigningKey.h"
#include "domain/Result.h"

#include <QByteArray>
#include <QDateTime>
#include <QJsonArray>
#include <QJsonObject>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace da {

/// What a supplier asks Maskinporten for. Source: docs.digdir.no, "JWT grant" and "Delegering"; RFC 7523.
struct GrantRequest {
    QString clientId; ///< `iss`
    QStringList scopes; ///< one in most cases; several are joined by a space
    std::optional<QString> consumerOrg; ///< nine bare digits; nullopt leaves the claim out (a plain token)
    QString audience; ///< the environment's issuer, with its closing slash, exactly once
    QString resource; ///< audience of the token wanted, or empty
    std::optional<QJsonArray> authorizationDetails; ///< system user request (RFC 9396), or nullopt
    QDateTime issuedAt; ///< UTC; the machine's clock as it is
    int lifetimeSeconds = 119; ///< exp - iat, at most 120 by Digdir's page
};

/// How the grant says which key signed it: exactly one of the two.
struct GrantKeyReference {
    QString kid; ///< identifier of a key registered on the client
    QList<QByteArray> x5c; ///< DER certificates, leaf first, no root
};

/// A JWT-bearer grant before it is signed: what is shown to the user and what is sent are the same object.
class JwtGrant {
public:
    /// Every call makes a new `jti`: a grant is never sent twice (MP-012).
    JwtGrant(const GrantRequest &request, const GrantKeyReference &key,
        JwsAlgorithm algorithm = JwsAlgorithm::RS256);

    [[nodiscard]] const QJsonObject &header() const { return m_header; }
    [[nodiscard]] const QJsonObject &claims() const { return m_claims; }
    [[nodiscard]] Result<SecretBytes, CryptoError> sign(const SigningKey &key) const;

private:
    QJsonObject m_header;
    QJsonObject m_claims;
    JwsAlgorithm m_algorithm;
};

/// The form that carries a signed grant (application/x-www-form-urlencoded). It is a secret: whoever has it
/// gets the token.
[[nodiscard]] QByteArray grantForm(const SecretBytes &assertion);

} // namespace da
