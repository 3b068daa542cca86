// SPDX-License-Identifier: MIT
#include "diagnosis/Circumstances.h"

#include "domain/Bundled.h"

#include <algorithm>

namespace da {

namespace {

/// In the order of Circumstance.
constexpr CircumstanceText texts[] = {
    {"", ""},
    {QT_TRANSLATE_NOOP("Diagnosis", "It was never delegated, or has been taken back"),
        QT_TRANSLATE_NOOP("Diagnosis",
            "Has it worked before? The supplier looks in Altinn, Maskinportenadministrasjon, tab "
            "«Konsumenter»: does {customer} stand there?")},
    {QT_TRANSLATE_NOOP("Diagnosis", "It was delegated in the other environment"),
        QT_TRANSLATE_NOOP("Diagnosis",
            "At which address did {customer} do it? It must be {portal}; a delegation in "
            "{other_environment} does not count here.")},
    {QT_TRANSLATE_NOOP("Diagnosis", "Another schema was delegated"),
        QT_TRANSLATE_NOOP("Diagnosis",
            "Which API stands at {customer} in the supplier's tab «Konsumenter»? It must be {schema}.")},
    {QT_TRANSLATE_NOOP("Diagnosis", "It was delegated to another organisation number"),
        QT_TRANSLATE_NOOP("Diagnosis",
            "Which number did {customer} write? It must be {supplier}, who owns the client, and not another "
            "company of the same group.")},
    {QT_TRANSLATE_NOOP("Diagnosis", "The client was made on behalf of the customer"),
        QT_TRANSLATE_NOOP("Diagnosis",
            "Whose number does {client} have in Samarbeidsportalen? It must be the supplier's own.")},
};

bool isOfferedForDelegation(const QString &scope)
{
    static const Catalogue catalogue = bundledCatalogue();
    const QList<DelegationSchema> schemas = catalogue.schemasFor(scope);
    return std::any_of(
        schemas.begin(), schemas.end(), [](const DelegationSchema &s) { return s.delegable != false; });
}

} // namespace

const CircumstanceText &circumstanceText(Circumstance circumstance)
{
    return texts[std::size_t(circumstance)];
}

QList<Alternative> reasonsNotDelegated(const Facts &facts)
{
    constexpr Certainty possible = Certainty::Possible;
    constexpr Certainty likely = Certainty::Likely;
    const auto customers = [](Circumstance circumstance, Certainty certainty) {
        return Alternative{Cause::ConsumerNotDelegated, certainty, Responsible::Consumer, circumstance};
    };
    const QString scope = facts.scope.isEmpty() ? facts.requestedScope : facts.scope;
    const bool otherOwner =
        !facts.supplier.isEmpty() && !facts.clientOwner.isEmpty() && facts.supplier != facts.clientOwner;
    QList<Alternative> reasons{customers(Circumstance::NeverDelegated, possible),
        customers(Circumstance::OtherEnvironment, possible), customers(Circumstance::OtherSchema, possible),
        customers(Circumstance::OtherSupplier, otherOwner ? likely : possible)};
    if (facts.consumerIsSubUnit != false)
        reasons.append(
            Alternative::of(Cause::OrganisationIsSubunit, facts.consumerIsSubUnit ? likely : possible));
    reasons.append(Alternative::of(
        Cause::SchemaNotDelegable, scope.isEmpty() || isOfferedForDelegation(scope) ? possible : likely));
    // The answer names the client's owner: with the supplier's own certificate it is the supplier's own
    // client.
    if (facts.supplier.isEmpty() || facts.supplier != facts.certificateOrganisation)
        reasons.append(
            {Cause::ConsumerNotDelegated, possible, Responsible::Supplier, Circumstance::ClientOfCustomer});
    reasons.append(Alternative::of(Cause::DelegationSourceUnavailable));
    if (facts.consumerDeleted == true)
        reasons.append(Alternative::of(Cause::OrganisationDeleted, likely));
    if (facts.consumerUnknown == true)
        reasons.append(Alternative::of(Cause::OrganisationUnknown, likely));
    std::stable_sort(reasons.begin(), reasons.end(),
        [](const Alternative &a, const Alternative &b) { return a.certainty < b.certainty; });
    return reasons;
}

} // namespace da
