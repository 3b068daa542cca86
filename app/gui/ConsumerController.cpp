// SPDX-License-Identifier: MIT
#include "gui/ConsumerController.h"

#include "domain/OrganisationNumber.h"

#include <QLocale>

namespace da {

ConsumerController::ConsumerController(QObject *parent)
    : QObject(parent)
{
    connect(&m_finder, &OrganisationFinder::changed, this, &ConsumerController::lookedUp);
}

void ConsumerController::setText(const QString &text)
{
    if (text == m_text)
        return;
    m_text = text;
    m_finder.want(number());
    Q_EMIT changed();
}

void ConsumerController::setEnvironment(const Environment &environment, const NetworkSettings &network)
{
    if (m_register != environment.organisationRegister) {
        m_register = environment.organisationRegister;
        m_finder.setRegister(m_register, network);
    }
    if (environment.kind == m_kind)
        return;
    m_kind = environment.kind;
    Q_EMIT changed();
}

void ConsumerController::setNetwork(const NetworkSettings &network)
{
    m_finder.setRegister(m_register, network);
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

const OrganisationRecord *ConsumerController::organisation() const
{
    return m_finder.state() == OrganisationFinder::State::Found ? &m_finder.record() : nullptr;
}

std::optional<RegisterNote> ConsumerController::registerNote() const
{
    const QString shown = OrganisationNumber::grouped(number());
    if (m_finder.state() == OrganisationFinder::State::NotReached)
        return RegisterNote{Tone::Neutral, {FindingId::RegisterNotReached, {m_finder.host()}}};
    if (m_finder.state() == OrganisationFinder::State::NotFound)
        return RegisterNote{Tone::Doubt, {FindingId::ConsumerUnknown, {shown}}};
    const OrganisationRecord *found = organisation();
    if (!found)
        return std::nullopt;
    const QString &name = found->name;
    const QString day = QLocale().toString(found->deletedOn, QLocale::ShortFormat);
    if (found->state == OrganisationRecord::State::Deleted)
        return RegisterNote{Tone::Bad, {FindingId::ConsumerDeleted, {shown, name, day}}};
    if (found->state == OrganisationRecord::State::Removed)
        return RegisterNote{Tone::Bad, {FindingId::ConsumerRemoved, {shown, day}}};
    if (found->subUnit)
        return RegisterNote{Tone::Doubt,
            {FindingId::ConsumerIsSubUnit, {shown, name, OrganisationNumber::grouped(found->parent)}}};
    if (found->bankrupt)
        return RegisterNote{Tone::Doubt, {FindingId::ConsumerBankrupt, {shown, name}}};
    if (found->dissolving)
        return RegisterNote{Tone::Doubt, {FindingId::ConsumerDissolving, {shown, name}}};
    return std::nullopt;
}

QString ConsumerController::offeredParent() const
{
    const OrganisationRecord *found = organisation();
    const bool offers = found && found->subUnit && OrganisationNumber::parse(found->parent).ok();
    return offers ? found->parent : QString();
}

void ConsumerController::takeParent()
{
    if (const QString parent = offeredParent(); !parent.isEmpty())
        setText(parent);
}

Message ConsumerController::message() const
{
    return OrganisationNumber::parse(m_text) ? messageForNumber() : faultOf(m_text);
}

Message ConsumerController::faultOf(const QString &text)
{
    const auto parsed = OrganisationNumber::parse(text);
    if (parsed)
        return {};
    const auto typed = OrganisationNumber::cleaned(text).size();
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
