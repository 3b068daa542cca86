// SPDX-License-Identifier: MIT
#pragma once

#include "crypto/OpenSsl_p.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace da {

/// The attributes of a distinguished name, in encoded order, multi-valued parts flattened.
class DistinguishedName {
public:
    explicit DistinguishedName(const X509_NAME *name);

    [[nodiscard]] QStringList values(int nid) const;
    [[nodiscard]] QString first(int nid) const; ///< empty when there is none
    [[nodiscard]] const QString &text() const { return m_text; } ///< RFC 4514 form

private:
    struct Attribute {
        int nid;
        QString value;
    };
    QList<Attribute> m_attributes;
    QString m_text;
};

/// What a subject says of whose certificate it is.
struct SubjectOrganisation {
    QString number; ///< nine digits or empty
    QString numberFrom; ///< "organizationIdentifier", "serialNumber", "O", ""
    QStringList otherNumbers;
    QString subUnit;
};
[[nodiscard]] SubjectOrganisation organisationOf(const DistinguishedName &subject);

/// serialNumber in the form Norwegian issuers give to natural persons, or ETSI EN 319 412-1 (5.1.3) does.
[[nodiscard]] bool hasPersonalSerialNumber(const DistinguishedName &subject);

} // namespace da
