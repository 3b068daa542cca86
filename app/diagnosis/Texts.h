// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <QStringView>

#include <memory>
#include <optional>

class QTranslator;

namespace da {

enum class Language { Bokmaal, Nynorsk, English };

[[nodiscard]] QString toId(Language language); ///< "nb", "nn", "en"
[[nodiscard]] std::optional<Language> languageFromId(QStringView id);

/// The shared sentences in one language, independent of the language of the window. Cheap to copy.
class Texts {
public:
    explicit Texts(Language language);

    /// The translation of @p source (context "Diagnosis").
    [[nodiscard]] QString operator()(const char *source, const char *comment = nullptr) const;
    [[nodiscard]] Language language() const { return m_language; }

private:
    Language m_language;
    std::shared_ptr<QTranslator> m_translator;
};

} // namespace da
