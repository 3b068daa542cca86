// SPDX-License-Identifier: MIT
#include "cli/Words.h"

#include <QTranslator>

namespace da {

using namespace Qt::StringLiterals;

Words::Words(Language language)
    : m_shared(language)
{
    if (language == Language::English)
        return;
    m_translator = std::make_shared<QTranslator>();
    if (!m_translator->load(u":/i18n/delegation-assistant_%1.qm"_s.arg(toId(language))))
        m_translator.reset();
}

QString Words::operator()(const char *source) const
{
    const QString translated = m_translator ? m_translator->translate("Cli", source) : QString();
    return translated.isEmpty() ? QString::fromUtf8(source) : translated;
}

QString Words::of(const LocalisedText &text) const
{
    const QString &wanted = language() == Language::English ? text.en
        : language() == Language::Nynorsk                   ? text.nn
                                                            : text.nb;
    return wanted.isEmpty() ? text.any() : wanted;
}

} // namespace da
