// SPDX-License-Identifier: MIT
#pragma once

#include "gui/Tone.h"
#include "storage/OwnEntries.h"

namespace da {

/// An entry of the user's own while it is typed, and what is to be said of each field.
struct OwnEntryDraft {
    OwnEntryDraft() = default;
    explicit OwnEntryDraft(const OwnEntry &entry);

    QString id; ///< of the entry that is edited; empty: a new one
    QString scopes; ///< one or several, with blanks, commas or line breaks between them
    LocalisedText title;
    QString ownerName;
    QString ownerNumber;
    QString resourceId;
    bool inTest = true;
    bool inProduction = true;
    bool judged = false; ///< somebody tried to save it: what is missing is told too

    [[nodiscard]] Message scopesMessage() const;
    [[nodiscard]] Message numberMessage() const;
    [[nodiscard]] Message placesMessage() const;
    [[nodiscard]] bool isComplete() const;
    /// As it is saved: scopes cleaned, each of them once, dated today. To be asked for once it isComplete().
    [[nodiscard]] OwnEntry entry() const;

private:
    [[nodiscard]] QStringList pieces() const;

    OwnEntry m_before; ///< whose members that cannot be edited here are kept
};

} // namespace da
