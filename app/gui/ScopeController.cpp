// SPDX-License-Identifier: MIT
#include "gui/ScopeController.h"

#include <QRegularExpression>

#include <algorithm>

namespace da {

ScopeController::ScopeController(QObject *parent)
    : QObject(parent)
{
}

void ScopeController::setCatalogue(const Catalogue &catalogue)
{
    m_catalogue = catalogue;
    Q_EMIT catalogueChanged();
}

void ScopeController::setText(const QString &text)
{
    if (text == m_text)
        return;
    m_text = text;
    Q_EMIT changed();
}

QStringList ScopeController::scopesIn(const QString &text)
{
    static const QRegularExpression between(QStringLiteral("[\\s,;]+"));
    QStringList scopes;
    for (const QString &part : Scope::cleaned(text).split(between, Qt::SkipEmptyParts))
        scopes << Scope::cleaned(part);
    scopes.removeDuplicates();
    return scopes;
}

bool ScopeController::isValid() const
{
    const QStringList all = scopes();
    return !all.isEmpty()
        && std::all_of(all.begin(), all.end(), [](const QString &scope) { return Scope::parse(scope).ok(); });
}

QString ScopeController::scope() const
{
    return scopes().value(0);
}

bool ScopeController::isKnown() const
{
    return m_catalogue.contains(scope());
}

QStringList ScopeController::similar() const
{
    return isKnown() ? QStringList() : m_catalogue.similarTo(scope());
}

SchemaOwner ScopeController::owner() const
{
    return m_catalogue.ownerOf(scope()).value_or(SchemaOwner());
}

Message ScopeController::faultOf(ScopeError error)
{
    switch (error) {
    case ScopeError::Empty:
        break;
    case ScopeError::NoPrefix:
    case ScopeError::NoSubscope:
        return {Tone::Neutral,
            tr("A scope has two parts with a colon between them, such as brreg:reelle/offentlig.")};
    case ScopeError::ForbiddenCharacter:
    case ScopeError::SeveralScopes:
        return {Tone::Bad,
            tr("This holds a character that no scope has. Letters a to z, digits and : / . - _ are "
               "allowed.")};
    }
    return {};
}

Message ScopeController::message() const
{
    if (scopes().size() > 1)
        return messageForSeveral();
    const auto parsed = Scope::parse(scopes().isEmpty() ? m_text : scope());
    if (!parsed)
        return parsed.error() == ScopeError::SeveralScopes ? messageForSeveral() : faultOf(parsed.error());
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

Message ScopeController::messageForSeveral() const
{
    for (const QString &scope : scopes()) {
        if (!Scope::parse(scope))
            return {Tone::Bad, tr("“%1” is not a scope. Separate several scopes with a space.").arg(scope)};
    }
    return {Tone::Doubt,
        tr("%1 scopes in one request: if one is refused, all of them are, and the answer does not always say "
           "which. Check one at a time.")
            .arg(scopes().size())};
}

} // namespace da
