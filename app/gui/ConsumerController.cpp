// SPDX-License-Identifier: MIT
#include "gui/ConsumerController.h"

#include "domain/OrganisationNumber.h"

namespace da {

ConsumerController::ConsumerController(QObject *parent)
    : QObject(parent)
{
}

void ConsumerController::setText(const QString &text)
{
    if (text == m_text)
        return;
    m_text = text;
    Q_EMIT changed();
}

void ConsumerController::setEnvironmentKind(EnvironmentKind kind)
{
    if (kind == m_kind)
        return;
    m_kind = kind;
    Q_EMIT changed();
}

void ConsumerController::setSupplier(const QString &number)
{
    if (number == m_supplier)
        return;
    m_supplier = number;
    Q_EMIT changed();
}

bool ConsumerController::isValid() const
{
    return OrganisationNumber::parse(m_text).ok();
}

QString ConsumerController::number() const
{
    const auto parsed = OrganisationNumber::parse(m_text);
    return parsed ? parsed->digits() : QString();
}

Message ConsumerController::message() const
{
    const auto parsed = OrganisationNumber::parse(m_text);
    if (parsed)
        return messageForNumber();
    const auto typed = OrganisationNumber::cleaned(m_text).size();
    switch (parsed.error()) {
    case OrganisationNumberError::Empty:
        return {};
    case OrganisationNumberError::TooShort:
        return {Tone::Neutral, tr("%1 of 9 digits.").arg(typed)};
    case OrganisationNumberError::TooLong:
        return {Tone::Bad, tr("An organisation number has nine digits; this has %1.").arg(typed)};
    case OrganisationNumberError::NotDigits:
        return {Tone::Bad, tr("An organisation number has nine digits and nothing else.")};
    case OrganisationNumberError::WrongCheckDigit:
        return {Tone::Bad, tr("The last digit does not fit the others, so one of the nine is mistyped.")};
    case OrganisationNumberError::NoCheckDigit:
        return {Tone::Bad,
            tr("No organisation number begins with these eight digits, so one of them is mistyped.")};
    }
    return {};
}

Message ConsumerController::messageForNumber() const
{
    const auto parsed = OrganisationNumber::parse(m_text);
    if (parsed->digits() == m_supplier)
        return {Tone::Doubt, tr("This is the supplier's own number. The customer's is wanted here.")};
    if (parsed->isSynthetic() && m_kind == EnvironmentKind::Production)
        return {Tone::Doubt,
            tr("Numbers that begin with 2 or 3 are synthetic: they exist in test, not in production.")};
    if (parsed->isSynthetic())
        return {Tone::Good, tr("%1 is a valid number of a synthetic organisation.").arg(parsed->grouped())};
    return {Tone::Good, tr("%1 is a valid organisation number.").arg(parsed->grouped())};
}

} // namespace da
