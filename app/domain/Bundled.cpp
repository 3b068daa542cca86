// SPDX-License-Identifier: MIT
#include "domain/Bundled.h"

#include <QFile>

namespace da {

namespace {

QByteArray bundled(const QString &name)
{
    QFile file(QStringLiteral(":/data/") + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

Catalogue bundledCatalogue()
{
    auto catalogue = Catalogue::fromJson(bundled(QStringLiteral("catalogue.json")));
    return catalogue ? std::move(catalogue).value() : Catalogue();
}

SupportContacts bundledContacts()
{
    auto contacts = SupportContacts::fromJson(bundled(QStringLiteral("contacts.json")));
    return contacts ? std::move(contacts).value() : SupportContacts();
}

} // namespace da
