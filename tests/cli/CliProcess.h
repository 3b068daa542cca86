// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QProcess>
#include <QStringList>

/// What a run of the command line program left behind.
struct CliResult {
    int code = -1; ///< exit code; -1 when it crashed or took too long
    QByteArray out;
    QByteArray err;

    /// The one JSON object on standard output; empty when it holds anything else.
    [[nodiscard]] QJsonObject object() const;
    [[nodiscard]] QByteArray all() const { return out + err; }
};

/// The environment of the runs: English, no colours, and a home of their own in @p folder.
[[nodiscard]] QProcessEnvironment cliEnvironment(const QString &folder);

/// Runs the program to its end with @p input on standard input.
[[nodiscard]] CliResult runCli(
    const QStringList &arguments, const QString &folder, const QByteArray &input = {});

/// Every file under @p folder that holds @p secret.
[[nodiscard]] QStringList filesHolding(const QString &folder, const QByteArray &secret);
