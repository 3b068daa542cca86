// SPDX-License-Identifier: MIT
#pragma once

#include "diagnosis/Texts.h"

#include <QLocale>
#include <QTranslator>

namespace da {

/// The language of the window: texts, standard buttons, dates. Can be changed while the window stands; every
/// widget then gets a LanguageChange event.
class UiLanguage {
public:
    /// From @p id ("nb", "nn", "en") if it is one, else from the system's locale; English for any other.
    [[nodiscard]] static Language choose(const QString &id, const QLocale &system);
    /// The language's own name.
    [[nodiscard]] static QString name(Language language);

    explicit UiLanguage(Language language);
    ~UiLanguage();
    UiLanguage(const UiLanguage &) = delete;
    UiLanguage &operator=(const UiLanguage &) = delete;

    void set(Language language);
    [[nodiscard]] Language language() const { return m_language; }

private:
    Language m_language;
    QTranslator m_translator;
};

} // namespace da
