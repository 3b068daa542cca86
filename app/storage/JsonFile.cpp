// SPDX-License-Identifier: MIT
#include "storage/JsonFile.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QSaveFile>

namespace da {

using Reason = StorageError::Reason;

Result<QJsonObject, StorageError> readJsonFile(const QString &path, qint64 maxBytes)
{
    const QFileInfo info(path);
    if (!info.exists())
        return StorageError{Reason::Missing, path, {}};
    QFile file(path);
    if (!info.isFile() || !file.open(QIODevice::ReadOnly))
        return StorageError{Reason::NotReadable, path, file.errorString()};
    // One byte more than allowed tells a file that grew since it was looked at.
    const QByteArray bytes = file.read(maxBytes + 1);
    if (file.error() != QFileDevice::NoError)
        return StorageError{Reason::NotReadable, path, file.errorString()};
    if (bytes.size() > maxBytes)
        return StorageError{Reason::Damaged, path, QStringLiteral("> %1").arg(maxBytes)};
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(bytes, &error);
    if (!document.isObject())
        return StorageError{Reason::Damaged, path, error.errorString()};
    return document.object();
}

StorageFailure writeJsonFile(const QString &path, const QJsonObject &object, bool compact)
{
    if (!QDir().mkpath(QFileInfo(path).absolutePath()))
        return StorageError{Reason::NotWritable, path, {}};
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return StorageError{Reason::NotWritable, path, file.errorString()};
    file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    const QByteArray bytes =
        QJsonDocument(object).toJson(compact ? QJsonDocument::Compact : QJsonDocument::Indented);
    // commit() alone overlooks a write that fails while its buffer is emptied, and would put half a file in
    // place.
    if (file.write(bytes) != bytes.size() || !file.flush() || !file.commit())
        return StorageError{Reason::NotWritable, path, file.errorString()};
    return {};
}

Result<QString, StorageError> moveAside(const QString &path)
{
    const QString base = path + QStringLiteral(".damaged-")
        + QDateTime::currentDateTimeUtc().toString(QStringLiteral("yyyyMMdd'T'HHmmss'Z'"));
    QString target = base;
    for (int i = 2; QFileInfo::exists(target); ++i)
        target = QStringLiteral("%1-%2").arg(base).arg(i);
    QFile file(path);
    if (!file.rename(target))
        return StorageError{Reason::NotWritable, path, file.errorString()};
    return target;
}

} // namespace da
