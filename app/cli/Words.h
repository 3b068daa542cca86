// SPDX-License-Identifier: MIT
#pragma once

#include "diagnosis/Texts.h"
#include "domain/DelegationSchema.h"

#include <QString>

#include <memory>

class QTranslator;

namespace da {

/// The command line's own texts (context "Cli") in the chosen language, beside the shared ones. English loads
/// nothing.
class Words {
public:
    explicit Words(Language language);

    /// The translation of a source marked with QT_TRANSLATE_NOOP("Cli", ...).
    [[nodiscard]] QString operator()(const char *source) const;
    /// The text in the chosen language, or in another where that is not known.
    [[nodiscard]] QString of(const LocalisedText &text) const;
    [[nodiscard]] const Texts &shared() const { return m_shared; }
    [[nodiscard]] Language language() const { return m_shared.language(); }

private:
    Texts m_shared;
    std::shared_ptr<QTranslator> m_translator; ///< null for English
};

} // namespace da
