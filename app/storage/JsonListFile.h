// SPDX-License-Identifier: MIT
#pragma once

#include "domain/Result.h"
#include "storage/StorageError.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QList>
#include <QString>

#include <functional>

namespace da {

/// A JSON document of the form {"version": 1, "<list>": [{"id": ...}, ...]} that several processes may
/// change. Every change reads the file anew under a lock, and replaces it as a whole or not at all. Members
/// and entries that are not known stay as they are.
class JsonListFile {
public:
    /// @p list is the member's name. The folder is made with the first change.
    JsonListFile(QString path, QString list);

    /// The entries. A missing file is an empty list. A damaged one is moved aside (see keptAside()) and is an
    /// empty list too.
    Result<QJsonArray, StorageError> read();
    /// Sets the members of the entry with @p object's "id", or appends it.
    StorageFailure put(const QJsonObject &object);
    /// All of them in one change, or none.
    StorageFailure putAll(const QList<QJsonObject> &objects);
    /// Missing when there is none with that id.
    StorageFailure remove(const QString &id);

    [[nodiscard]] const QString &path() const { return m_path; }
    /// The name that a damaged file got, so that nothing is lost; empty while that has not happened.
    [[nodiscard]] const QString &keptAside() const { return m_keptAside; }

private:
    using Change = std::function<StorageFailure(QJsonArray &)>;
    Result<QJsonObject, StorageError> readDocument();
    Result<QJsonObject, StorageError> readOrMoveAside();
    StorageFailure change(const Change &change);
    QString m_path;
    QString m_list;
    QString m_keptAside;
};

} // namespace da
