// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include <optional>

namespace da {

/// Why something could not be read from, or kept in, the program's own files.
struct StorageError {
    enum class Reason {
        Missing, ///< there is no such file or entry; nothing is wrong
        NotReadable, ///< permission, or something that is no file stands in its place
        NotWritable, ///< permission, disk full, folder missing; what was there before still is
        Damaged, ///< the content is not what this program writes
        NewerVersion, ///< written by a later version of the program; left as it is
        Locked, ///< another process holds the file for too long
        Taken, ///< there is a file of that name, and it is not to be replaced
        Invalid, ///< what was to be kept is not fit to be kept
    };
    Reason reason = Reason::Missing;
    QString path; ///< the file concerned
    QString detail; ///< the system's own words, untranslated, or empty
    friend bool operator==(const StorageError &, const StorageError &) = default;
};

/// Nothing when it went well.
using StorageFailure = std::optional<StorageError>;

} // namespace da
