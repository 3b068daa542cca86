// SPDX-License-Identifier: MIT
#include "diagnosis/Texts.h"

#include <QTranslator>

namespace da {

QString toId(Language language)
{
    static const char *const names[] = {"nb", "nn", "en"};
    return QString::fromLatin1(names[static_cast<int>(language)]);
}

std::optional<Language> languageFromId(QStringView id)
{
    for (const Language language : {Language::Bokmaal, Language::Nynorsk, Language::English}) {
        if (id == toId(language))
            return language;
    }
    return std::nullopt;
}

Texts::Texts(Language language)
    : m_language(language)
{
    if (language == Language::English)
        return;
    m_translator = std::make_shared<QTranslator>();
    if (!m_translator->load(
            QStringLiteral(":/i18n/delegation-assistant_") + toId(language) + QStringLiteral(".qm")))
        m_translator.reset();
}

QString Texts::operator()(const char *source, const char *comment) const
{
    const QString translated =
        m_translator ? m_translator->translate("Diagnosis", source, comment) : QString();
    return translated.isEmpty() ? QString::fromUtf8(source) : translated;
}

} // namespace da
