// SPDX-License-Identifier: MIT
#pragma once

#include "crypto/JwsVerifier.h"
#include "crypto/SecretBytes.h"
#include "demo/DemoAnswer.h"
#include "demo/DemoCustomers.h"
#include "demo/DemoMaterial.h"
#include "demo/GrantJudge.h"

#include <QDeadlineTimer>
#include <QJsonObject>
#include <QString>

#include <optional>

namespace da {

/// The token server: metadata, keys, health and tokens.
class DemoMaskinporten {
public:
    /// @p issuer is its address with the closing slash; @p folder names the key files of the clients.
    DemoMaskinporten(const DemoMaterial &material, QString issuer, const QString &folder);

    /// nullopt: not one of its pages.
    [[nodiscard]] std::optional<DemoAnswer> answer(const DemoRequest &request);

    /// The claims of a token signed here by @p issuer that still is valid; for the APIs behind.
    [[nodiscard]] std::optional<QJsonObject> claimsOf(const QByteArray &token, const QString &issuer) const;
    [[nodiscard]] SecretBytes signedToken(const QJsonObject &claims) const;
    [[nodiscard]] const QString &issuer() const { return m_issuer; }

private:
    [[nodiscard]] DemoAnswer metadata() const;
    [[nodiscard]] DemoAnswer keys() const;
    [[nodiscard]] DemoAnswer token(const QByteArray &form);
    [[nodiscard]] std::optional<TokenRefusal> checkAccess(
        const AcceptedGrant &grant, const std::optional<DemoCustomer> &customer) const;
    [[nodiscard]] DemoAnswer tokenFor(const AcceptedGrant &grant, DemoBehaviour behaviour) const;
    [[nodiscard]] QJsonObject claimsFor(const AcceptedGrant &grant, DemoBehaviour behaviour) const;
    [[nodiscard]] std::optional<DemoAnswer> outage();

    DemoMaterial m_material;
    PublicKeySet m_ownKeys;
    QString m_issuer;
    GrantJudge m_judge;
    DemoBehaviour m_outage = DemoBehaviour::Honest; ///< a service that is down is so for plain requests too
    QDeadlineTimer m_outageEnds;
};

} // namespace da
