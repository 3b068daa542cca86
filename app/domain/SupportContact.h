// SPDX-License-Identifier: MIT
#pragma once

#include "domain/Cause.h"
#include "domain/DelegationSchema.h"
#include "domain/Result.h"

#include <QByteArray>
#include <QHash>
#include <QString>
#include <QUrl>

namespace da {

/// A desk to write or call.
struct SupportContact {
    ContactId id = ContactId::None;
    LocalisedText name;
    QString email; ///< may be empty: the own team and the own IT have none that the program could know
    QString phone;
    QUrl url;
    LocalisedText send; ///< what this desk wants in the first message
};

/// The desks, read from one resource file (resources/contacts.json) that a support organisation can replace.
class SupportContacts {
public:
    static Result<SupportContacts, QString> fromJson(const QByteArray &json);

    [[nodiscard]] SupportContact contact(ContactId id) const;
    /// The API provider's own desk when the file knows it by scope prefix or owner, else the owner's name
    /// without an address.
    [[nodiscard]] SupportContact apiProvider(const QString &scope, const SchemaOwner &owner) const;

private:
    QHash<ContactId, SupportContact> m_contacts;
    QHash<QString, SupportContact> m_providers; ///< by scope prefix
};

} // namespace da
