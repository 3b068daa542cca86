// SPDX-License-Identifier: MIT
#include "storage/CatalogueCache.h"

#include "storage/JsonFile.h"
#include "storage/SchemaJson.h"

#include <QCryptographicHash>
#include <QDir>
#include <QJsonArray>

#include <algorithm>
#include <optional>

namespace da {

namespace {

using Reason = StorageError::Reason;

constexpr int version = 1;
constexpr qint64 maxBytes = 64 * 1024 * 1024;
constexpr qint64 weekInDays = 7;

/// Environments from files share one id, so their servers tell them apart.
QString nameOf(const Environment &environment)
{
    for (const QString &id : {QStringLiteral("production"), QStringLiteral("test"), QStringLiteral("demo")}) {
        if (environment.id == id)
            return id;
    }
    const QString servers = environment.issuer + QLatin1Char('\n') + environment.resourceRegistry.toString();
    const QByteArray hash = QCryptographicHash::hash(servers.toUtf8(), QCryptographicHash::Sha256).toHex();
    return QStringLiteral("file-") + QString::fromLatin1(hash.left(16));
}

/// The items of a list; nullopt, and the place of the first wrong one in @p wrong, when one is not whole.
template <typename T>
std::optional<QList<T>> readAll(
    const QJsonValue &value, std::optional<T> (*read)(const QJsonObject &), qsizetype &wrong)
{
    const QJsonArray list = value.toArray();
    QList<T> items;
    items.reserve(list.size());
    for (const QJsonValue item : list) {
        auto one = read(item.toObject());
        if (!one) {
            wrong = items.size();
            return std::nullopt;
        }
        items.append(*std::move(one));
    }
    return items;
}

Result<CachedCatalogue, StorageError> readLists(const QJsonObject &document, const QString &path)
{
    const QJsonValue list = document.value(QLatin1String("schemas"));
    const qsizetype count = list.toArray().size();
    if (count == 0 || document.value(QLatin1String("count")).toInteger(-1) != count)
        return StorageError{Reason::Damaged, path, QStringLiteral("count")};
    qsizetype wrong = 0;
    auto schemas = readAll(list, schemaFromJson, wrong);
    if (!schemas)
        return StorageError{Reason::Damaged, path, QStringLiteral("schemas[%1]").arg(wrong)};
    // Not in files of earlier versions.
    auto published = readAll(document.value(QLatin1String("published")), publishedFromJson, wrong);
    if (!published)
        return StorageError{Reason::Damaged, path, QStringLiteral("published[%1]").arg(wrong)};
    return CachedCatalogue{*std::move(schemas), {}, *std::move(published)};
}

} // namespace

qint64 CachedCatalogue::ageInDays(const QDateTime &now) const
{
    return std::max<qint64>(0, fetchedAt.secsTo(now) / (24 * 60 * 60));
}

bool CachedCatalogue::isStale(const QDateTime &now) const
{
    return now < fetchedAt || fetchedAt.addDays(weekInDays) < now;
}

CatalogueCache::CatalogueCache(QString folder)
    : m_folder(std::move(folder))
{
}

QString CatalogueCache::fileOf(const Environment &environment) const
{
    return QDir(m_folder).filePath(QStringLiteral("catalogue-%1.json").arg(nameOf(environment)));
}

Result<CachedCatalogue, StorageError> CatalogueCache::load(const Environment &environment) const
{
    const QString path = fileOf(environment);
    const auto document = readJsonFile(path, maxBytes);
    if (!document)
        return document.error();
    const QJsonValue written = document->value(QLatin1String("version"));
    if (written.toDouble() > version)
        return StorageError{Reason::NewerVersion, path, QString::number(written.toDouble())};
    const QDateTime fetchedAt =
        QDateTime::fromString(document->value(QLatin1String("fetched_at")).toString(), Qt::ISODateWithMs);
    if (!written.isDouble() || !fetchedAt.isValid())
        return StorageError{Reason::Damaged, path, QStringLiteral("fetched_at")};
    auto catalogue = readLists(*document, path);
    if (catalogue)
        catalogue->fetchedAt = fetchedAt.toUTC();
    return catalogue;
}

StorageFailure CatalogueCache::store(const Environment &environment, const CachedCatalogue &catalogue) const
{
    const QString path = fileOf(environment);
    if (catalogue.schemas.isEmpty() || !catalogue.fetchedAt.isValid())
        return StorageError{Reason::Invalid, path, {}};
    QJsonArray list;
    for (const DelegationSchema &schema : catalogue.schemas)
        list.append(schemaToJson(schema));
    QJsonArray published;
    for (const PublishedScope &scope : catalogue.published)
        published.append(publishedToJson(scope));
    return writeJsonFile(path,
        {{QStringLiteral("version"), version}, {QStringLiteral("issuer"), environment.issuer},
            {QStringLiteral("fetched_at"), catalogue.fetchedAt.toUTC().toString(Qt::ISODateWithMs)},
            {QStringLiteral("count"), list.size()}, {QStringLiteral("schemas"), list},
            {QStringLiteral("published"), published}},
        true);
}

} // namespace da
