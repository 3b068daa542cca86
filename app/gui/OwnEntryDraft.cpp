// SPDX-License-Identifier: MIT
#include "gui/OwnEntryDraft.h"

#include "domain/OrganisationNumber.h"
#include "domain/Scope.h"
#include "gui/ConsumerController.h"
#include "gui/ScopeController.h"

#include <QCoreApplication>
#include <QDate>

namespace da {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(da::OwnEntryDraft)
};

LocalisedText trimmed(const LocalisedText &text)
{
    return {text.nb.trimmed(), text.nn.trimmed(), text.en.trimmed()};
}

} // namespace

OwnEntryDraft::OwnEntryDraft(const OwnEntry &entry)
    : id(entry.id)
    , scopes(entry.schema.scopes.join(u'\n'))
    , title(entry.schema.title)
    , ownerName(entry.schema.owner.name)
    , ownerNumber(OrganisationNumber::grouped(entry.schema.owner.organisationNumber))
    , resourceId(entry.schema.resourceId)
    , inTest(entry.schema.inTest)
    , inProduction(entry.schema.inProduction)
    , m_before(entry)
{
}

QStringList OwnEntryDraft::pieces() const
{
    return ScopeController::scopesIn(scopes);
}

Message OwnEntryDraft::scopesMessage() const
{
    const QStringList typed = pieces();
    if (typed.isEmpty())
        return judged ? Message{Tone::Bad, Words::tr("Write the scope that the entry is about.")} : Message();
    for (const QString &piece : typed) {
        const auto parsed = Scope::parse(piece);
        if (!parsed) {
            const Message fault = ScopeController::faultOf(parsed.error());
            const Tone tone = judged ? Tone::Bad : fault.tone;
            return {tone, typed.size() == 1 ? fault.text : Words::tr("“%1”: %2").arg(piece, fault.text)};
        }
        if (parsed->looksMiscapitalised())
            return {Tone::Doubt,
                Words::tr("Capital letters count, and no known scope has them before the colon: %1")
                    .arg(piece)};
    }
    return {};
}

Message OwnEntryDraft::numberMessage() const
{
    Message fault = ConsumerController::faultOf(ownerNumber);
    if (judged && !fault.text.isEmpty())
        fault.tone = Tone::Bad;
    return fault;
}

Message OwnEntryDraft::placesMessage() const
{
    return inTest || inProduction
        ? Message()
        : Message{Tone::Bad, Words::tr("It must belong to test, to production, or to both.")};
}

bool OwnEntryDraft::isComplete() const
{
    const QStringList typed = pieces();
    for (const QString &piece : typed) {
        if (!Scope::parse(piece))
            return false;
    }
    const bool numberFits = ownerNumber.trimmed().isEmpty() || OrganisationNumber::parse(ownerNumber);
    return !typed.isEmpty() && numberFits && (inTest || inProduction);
}

OwnEntry OwnEntryDraft::entry() const
{
    OwnEntry entry = m_before;
    DelegationSchema &schema = entry.schema;
    schema.scopes = pieces();
    schema.title = trimmed(title);
    schema.owner.name = ownerName.trimmed();
    const auto number = OrganisationNumber::parse(ownerNumber);
    schema.owner.organisationNumber = number ? number->digits() : QString();
    schema.resourceId = resourceId.trimmed();
    schema.inTest = inTest;
    schema.inProduction = inProduction;
    schema.provenance.asOf = QDate::currentDate().toString(Qt::ISODate);
    return entry;
}

} // namespace da
