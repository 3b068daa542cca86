// SPDX-License-Identifier: MIT
#pragma once

#include "domain/Result.h"

#include <QByteArray>
#include <QString>
#include <QStringList>
#include <QUrl>

namespace da {

/// Why a document is not usable as authorization server metadata.
enum class MetadataError { NotJson, IssuerMissing, IssuerMismatch, TokenEndpointMissing, NotHttps };

/// Authorization server metadata (RFC 8414). Unknown members are ignored.
struct ServerMetadata {
    QString issuer;
    QUrl tokenEndpoint;
    QUrl jwksUri;
    QStringList signingAlgorithms; ///< token_endpoint_auth_signing_alg_values_supported, may be empty

    /// Where an issuer's metadata lies (RFC 8414 section 3, for issuers without a path).
    static QUrl addressOf(const QString &issuer);
    /// @p expectedIssuer must be the document's own issuer to the letter (RFC 8414 section 3.3).
    static Result<ServerMetadata, MetadataError> parse(const QByteArray &json, const QString &expectedIssuer);
};

} // namespace da
