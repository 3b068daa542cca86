// SPDX-License-Identifier: MIT
#pragma once

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QTest>

/// For init(): whatever Qt complains about fails the test.
inline void failOnAnyWarning()
{
    QTest::failOnWarning(QRegularExpression(QStringLiteral(".?")));
}

inline QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

inline bool putFile(const QString &path, const QByteArray &content)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(content) == content.size();
}

/// A folder where a file should be: nobody can read or write it, not even root.
inline bool putFolderInPlaceOf(const QString &path)
{
    return QDir().mkpath(path + QStringLiteral("/in/the/way"));
}

inline bool isPrivate(const QString &path)
{
    const QFile::Permissions others =
        QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    return !(QFile(path).permissions() & others);
}
