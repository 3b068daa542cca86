// SPDX-License-Identifier: MIT
#pragma once

#include "crypto/KeyFile.h"
#include "diagnosis/Texts.h"
#include "gui/Tone.h"

#include <QList>

namespace da {

/// What a key file is worth: one line, a sentence, and everything that is to be said of it, worst first.
struct CertificateVerdict {
    Tone tone = Tone::Neutral;
    QString heading;
    QString sentence;
    QList<Message> findings;
};

/// What is asked about: an entry of a file, seen from a context.
struct VerdictSubject {
    const KeyFile &file;
    int entry = -1; ///< in the file's entries(), or -1: none was chosen
    bool isOwnChoice = false; ///< the user chose it, so that several keys are no question any more
    bool isLocked = false; ///< the file is not open; its entries are what lies outside the lock
};
[[nodiscard]] CertificateVerdict verdictOn(
    const VerdictSubject &subject, const KeyContext &context, const Texts &texts);

/// Why the program would use this entry; empty where there was nothing to choose from.
[[nodiscard]] QString choiceSentence(const KeyFile &file, const KeyChoice &choice);

} // namespace da
