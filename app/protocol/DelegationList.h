// SPDX-License-Identifier: MIT
#pragma once

#include "crypto/SecretBytes.h"
#include "domain/Result.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QString>
#include <QStringList>

namespace da {

/// What Altinn is asked for; what is empty is left out of the question.
struct DelegationQuery {
    QString consumer; ///< nine digits
    QString supplier; ///< nine digits
    QString scope;

    /// The answer is a yes or a no, not a list to choose from.
    [[nodiscard]] bool isComplete() const
    {
        return !consumer.isEmpty() && !supplier.isEmpty() && !scope.isEmpty();
    }
};

/// One delegation as Altinn's Access Management lists it.
struct DelegationRecord {
    QString consumer; ///< nine digits
    QString supplier; ///< nine digits
    QStringList scopes; ///< all that the delegated resource opens, not only the one that was asked for
    QString resourceId; ///< of the delegation schema in the Resource Registry, or empty
    QDateTime created; ///< with its zone; invalid when not said

    /// Whether it is one of those that @p query asks for.
    [[nodiscard]] bool answers(const DelegationQuery &query) const;
};

/// Why a body of status 200 is not such a list.
enum class DelegationListError { NotJson, NotAList, IncompleteEntry };

/// Reads the answer of `accessmanagement/api/v1/maskinporten/delegations`. Members that are not known are
/// passed over and those that are missing stay empty; an entry without consumer, supplier or scopes is no
/// delegation, and a list with such an entry proves nothing. Source: Altinn/altinn-authorization-tmp,
/// MaskinportenDelegationsController, and the fixtures of Altinn/altinn-access-management.
[[nodiscard]] Result<QList<DelegationRecord>, DelegationListError> parseDelegations(const QByteArray &json);

/// The token in the answer of Altinn's exchange: a JWT as it is, or as a JSON string. The error is for the
/// log. @p body is wiped as far as it can be.
[[nodiscard]] Result<SecretBytes, QString> parseExchangedToken(QByteArray &body);

} // namespace da
