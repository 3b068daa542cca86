// SPDX-License-Identifier: MIT
#include "gui/ScopeController.h"

#include "domain/Bundled.h"
#include "domain/Scope.h"

namespace da {

ScopeController::ScopeController(QObject *parent)
    : QObject(parent)
{
}

void ScopeController::loadCatalogue()
{
    if (m_loaded)
        return;
    m_loaded = true;
    m_catalogue = bundledCatalogue();
    Q_EMIT catalogueChanged();
    Q_EMIT changed();
}

void ScopeController::setText(const QString &text)
{
    if (text == m_text)
        return;
    m_text = text;
    Q_EMIT changed();
}

bool ScopeController::isValid() const
{
    return Scope::parse(m_text).ok();
}

QString ScopeController::scope() const
{
    return Scope::cleaned(m_text);
}

bool ScopeController::isKnown() const
{
    return m_catalogue.contains(scope());
}

QStringList ScopeController::similar() const
{
    return isKnown() ? QStringList() : m_catalogue.similarTo(scope());
}

QList<DelegationSchema> ScopeController::schemas() const
{
    return m_catalogue.schemasFor(scope());
}

SchemaOwner ScopeController::owner() const
{
    return m_catalogue.ownerOf(scope()).value_or(SchemaOwner());
}

Message ScopeController::message() const
{
    const auto parsed = Scope::parse(m_text);
    if (!parsed) {
        switch (parsed.error()) {
        case ScopeError::Empty:
            return {};
        case ScopeError::NoPrefix:
        case ScopeError::NoSubscope:
            return {Tone::Neutral,
                tr("A scope has two parts with a colon between them, such as brreg:reelle/offentlig.")};
        case ScopeError::ForbiddenCharacter:
            return {Tone::Bad,
                tr("This holds a character that no scope has. Letters a to z, digits and : / . - _ are "
                   "allowed.")};
        case ScopeError::SeveralScopes:
            return {Tone::Bad, tr("This looks like several scopes. Check one at a time.")};
        }
    }
    if (const QStringList near = similar(); !near.isEmpty())
        return {Tone::Doubt, tr("Not in the catalogue. Did you mean %1?").arg(near.first())};
    if (parsed->looksMiscapitalised())
        return {Tone::Doubt, tr("Capital letters count, and no known scope has them before the colon.")};
    if (parsed->toString() != m_text)
        return {Tone::Neutral, tr("Spaces or quotation marks around the scope were taken away.")};
    if (!isKnown())
        return {Tone::Neutral, tr("Not in the catalogue. It can be checked all the same.")};
    return {Tone::Good, tr("In the catalogue.")};
}

} // namespace da
