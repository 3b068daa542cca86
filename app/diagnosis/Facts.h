// SPDX-License-Identifier: MIT
#pragma once

#include "domain/Environment.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>
#include <QStringList>

#include <optional>

namespace da {

/// What is known of a failed fetch: read from the answer, known of the request, measured beside it. An empty
/// text or a nullopt means "not known", never "no".
struct Facts {
    // read from the answer
    QString code; ///< "MP-251", from the text, error_uri or a page anchor
    QString error; ///< OAuth `error`
    QString description; ///< OAuth `error_description`
    QString errorUri;
    QString scope;
    QString consumer; ///< nine digits
    QString supplier; ///< nine digits
    QString traceId; ///< 32 hex digits
    QString correlationId; ///< a UUID
    std::optional<int> httpStatus;
    std::optional<EnvironmentKind> environment;
    QString wrapper; ///< the program that wrapped the answer, e.g. "ks-java", or empty
    QString quoted; ///< the server's own words, plain text without secrets, at most 2000 characters
    int codesNamed = 0; ///< how many different codes the text names
    QStringList hosts; ///< that the text names, in small letters, for the rules
    QByteArray flat; ///< all that was read, squeezed(), for the rules; never shown

    // known of the request
    std::optional<bool> consumerOrgSent;
    bool systemUser = false; ///< a system user's token was asked for; requestedConsumer is its owner
    bool plainWanted = false; ///< a token for the client's own organisation is what was wanted
    QString requestedScope;
    QString requestedConsumer;
    QString clientOwner; ///< the supplier's own number
    QString clientId;
    QString kid;
    std::optional<qint64> keyAgeSeconds; ///< since the key was registered on the client
    QString certificateOrganisation;
    QDateTime certificateNotBefore;
    QDateTime certificateNotAfter;
    std::optional<EnvironmentKind> certificateEnvironment;
    bool fromTokenEndpoint = false; ///< a check asked the token endpoint itself

    // measured
    std::optional<qint64> clockAheadSeconds; ///< this machine minus the server
    std::optional<bool> plainTokenWorks; ///< the same request without consumer_org
    std::optional<bool> healthOk;
    std::optional<bool> consumerIsSubUnit; ///< by Enhetsregisteret, as the next two
    std::optional<bool> consumerDeleted;
    std::optional<bool> consumerUnknown; ///< not found there
    bool apiAnswered = false; ///< it was called with the token, and took it
    std::optional<bool> otherEnvironmentReached; ///< its metadata came
    std::optional<bool> otherEnvironmentKnowsClient; ///< it was asked, since the user wanted it
};

} // namespace da
