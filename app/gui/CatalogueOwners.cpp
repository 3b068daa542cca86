// SPDX-License-Identifier: MIT
#include "gui/CatalogueOwners.h"

#include "domain/OrganisationNumber.h"

#include <QCollator>
#include <QHash>

#include <algorithm>

namespace da {

namespace {

/// What entries that say more of an owner tell of those that say less.
class Register {
public:
    explicit Register(const QList<CatalogueEntry> &entries)
    {
        for (const CatalogueEntry &entry : entries) {
            const SchemaOwner &owner = entry.schema.owner;
            if (owner.organisationNumber.isEmpty())
                continue;
            if (!owner.code.isEmpty())
                m_numbers.insert(owner.code.toLower(), owner.organisationNumber);
            if (!owner.name.isEmpty())
                m_numbers.insert(owner.name.toLower(), owner.organisationNumber);
        }
    }

    [[nodiscard]] QString keyOf(const SchemaOwner &owner) const
    {
        if (!owner.organisationNumber.isEmpty())
            return owner.organisationNumber;
        const QString code = owner.code.toLower();
        const QString name = owner.name.toLower();
        const QString number = m_numbers.value(code, m_numbers.value(name));
        return !number.isEmpty() ? number : !code.isEmpty() ? code : name;
    }

private:
    QHash<QString, QString> m_numbers; ///< by code and by name, in small letters
};

QString writtenNameOf(const SchemaOwner &owner)
{
    return !owner.organisationNumber.isEmpty() ? OrganisationNumber::grouped(owner.organisationNumber)
                                               : owner.code.toUpper();
}

} // namespace

CatalogueOwners::CatalogueOwners(const QList<CatalogueEntry> &entries)
{
    const Register known(entries);
    QHash<QString, qsizetype> places;
    m_keys.reserve(entries.size());
    for (const CatalogueEntry &entry : entries) {
        const SchemaOwner &owner = entry.schema.owner;
        const QString key = known.keyOf(owner);
        m_keys << key;
        const auto place = places.constFind(key);
        const qsizetype at = place == places.constEnd() ? m_list.size() : *place;
        if (at == m_list.size()) {
            places.insert(key, at);
            m_list.append({key, {}, 0});
        }
        ++m_list[at].entries;
        if (m_list[at].name.isEmpty())
            m_list[at].name = owner.name;
    }
    for (qsizetype i = 0; i < entries.size(); ++i) {
        CatalogueOwner &owner = m_list[places.value(m_keys.at(i))];
        if (owner.name.isEmpty())
            owner.name = writtenNameOf(entries.at(i).schema.owner);
    }
    const QCollator collator(QLocale(QLocale::NorwegianBokmal));
    std::sort(m_list.begin(), m_list.end(), [&collator](const CatalogueOwner &a, const CatalogueOwner &b) {
        if (a.key.isEmpty() != b.key.isEmpty())
            return b.key.isEmpty();
        return collator.compare(a.name, b.name) < 0;
    });
}

} // namespace da
