// SPDX-License-Identifier: MIT
#pragma once

#include "gui/Tone.h"
#include "storage/ClientProfile.h"
#include "storage/StorageError.h"

#include <QStringList>

namespace da {

/// What came of the last thing that was done with the profiles, or what was found on reading them. Holds
/// values, so that it can be said again in another language.
struct ProfileNotice {
    enum class Kind {
        None,
        Saved,
        Removed, ///< and can be brought back
        Restored,
        Imported,
        Exported,
        Forgotten, ///< the password of its key file
        NotForgotten,
        KeptAside, ///< profiles.json was damaged
        Unreadable, ///< some entries of it
        Fault, ///< of reading or writing profiles.json
        FileFault, ///< of the file that was imported from or exported to
        ImportFault, ///< what that file holds
    };
    Kind kind = Kind::None;
    QString name; ///< of the profile, where it is one
    QString path; ///< of the file concerned
    int count = 0; ///< of profiles
    int total = 0; ///< how many it should have been
    QStringList leftOut; ///< members of an imported file that profiles do not hold
    bool passwordStays = false; ///< in the keyring, though the profile is removed
    StorageError fault;
    ProfileError importFault;
    QString reason; ///< the keyring's or the system's own words
};

[[nodiscard]] Message profileMessage(const ProfileNotice &notice);

/// What is wrong with a profile's member, where the member stands on the screen.
[[nodiscard]] QString profileProblemText(const ProfileError &problem);

} // namespace da
