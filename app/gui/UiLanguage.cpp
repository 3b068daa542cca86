// SPDX-License-Identifier: MIT
#include "gui/UiLanguage.h"

#include <QCoreApplication>

namespace da {

namespace {

QLocale localeOf(Language language)
{
    switch (language) {
    case Language::Bokmaal:
        return QLocale(QLocale::NorwegianBokmal, QLocale::Norway);
    case Language::Nynorsk:
        return QLocale(QLocale::NorwegianNynorsk, QLocale::Norway);
    case Language::English:
        break;
    }
    return QLocale(QLocale::English, QLocale::UnitedKingdom);
}

} // namespace

Language UiLanguage::choose(const QString &id, const QLocale &system)
{
    if (const auto wanted = languageFromId(id))
        return *wanted;
    if (system.language() == QLocale::NorwegianNynorsk)
        return Language::Nynorsk;
    return system.language() == QLocale::NorwegianBokmal ? Language::Bokmaal : Language::English;
}

QString UiLanguage::name(Language language)
{
    switch (language) {
    case Language::Bokmaal:
        return QStringLiteral("Bokmål");
    case Language::Nynorsk:
        return QStringLiteral("Nynorsk");
    case Language::English:
        break;
    }
    return QStringLiteral("English");
}

UiLanguage::UiLanguage(Language language)
    : m_language(language)
{
    set(language);
}

UiLanguage::~UiLanguage()
{
    QCoreApplication::removeTranslator(&m_translator);
}

void UiLanguage::set(Language language)
{
    m_language = language;
    QLocale::setDefault(localeOf(language));
    QCoreApplication::removeTranslator(&m_translator);
    // English has a file too, for its plurals.
    if (m_translator.load(QStringLiteral(":/i18n/delegation-assistant_%1.qm").arg(toId(language))))
        QCoreApplication::installTranslator(&m_translator);
}

} // namespace da
