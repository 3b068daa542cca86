// SPDX-License-Identifier: MIT
#pragma once

#include "cli/Session.h"
#include "storage/ClientProfile.h"
#include "storage/StorageError.h"

namespace da {

/// The client profiles that the window keeps, by name. Notes on standard error what could not be read.
[[nodiscard]] Result<QList<ClientProfile>, CommandError> allProfiles(const Session &session);

/// The one with the id or the name @p idOrName; case counts only where it tells two apart.
[[nodiscard]] Result<ClientProfile, CommandError> profileOf(const Session &session, const QString &idOrName);

/// The arguments with what the profile of `--profile` says where they say nothing. The kid belongs to the
/// profile's key, and its password comes from the keyring if the window put it there.
[[nodiscard]] Result<Arguments, CommandError> withProfile(const Session &session);

/// Notes in the profiles whose key file is at @p path that the keyring has its password now.
void notePasswordKept(const QString &path);

/// As an error with exit code 3.
[[nodiscard]] CommandError asCommandError(const Words &words, const StorageError &error);

} // namespace da
