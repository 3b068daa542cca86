// SPDX-License-Identifier: MIT
#pragma once

#include "cli/Session.h"

namespace da {

/// What a row of the command table does. A command that waits for something runs the application's event loop
/// itself, once.
using CommandRunner = ExitCode (*)(const Session &session);

[[nodiscard]] ExitCode runCheck(const Session &session);
[[nodiscard]] ExitCode runExplain(const Session &session);
[[nodiscard]] ExitCode runCertificate(const Session &session);
[[nodiscard]] ExitCode runCatalogueList(const Session &session);
[[nodiscard]] ExitCode runCatalogueSearch(const Session &session);
[[nodiscard]] ExitCode runCatalogueShow(const Session &session);
[[nodiscard]] ExitCode runCatalogueUpdate(const Session &session);
[[nodiscard]] ExitCode runCatalogueImport(const Session &session);
[[nodiscard]] ExitCode runCatalogueAdd(const Session &session);
[[nodiscard]] ExitCode runOrganisation(const Session &session);
[[nodiscard]] ExitCode runConnection(const Session &session);
[[nodiscard]] ExitCode runDelegation(const Session &session);
[[nodiscard]] ExitCode runProfileList(const Session &session);
[[nodiscard]] ExitCode runProfileShow(const Session &session);
[[nodiscard]] ExitCode runProfileExport(const Session &session);
[[nodiscard]] ExitCode runProfileImport(const Session &session);
[[nodiscard]] ExitCode runDemoServe(const Session &session);
[[nodiscard]] ExitCode runDemoList(const Session &session);

/// The runner of a command of the table.
[[nodiscard]] CommandRunner runnerOf(const CommandSpec &command);

} // namespace da
