// SPDX-License-Identifier: MIT
#include "demo/DemoCustomers.h"

#include "demo/DemoClients.h"

#include <algorithm>

namespace da {

namespace {

using namespace Qt::StringLiterals;
using Behaviour = DemoBehaviour;
using Registration = DemoRegistration;

enum class Access { All, NotGranted, NotDelegated, Neither, OtherSchema };

struct Row {
    const char *number;
    const char *name;
    const char *situation;
    Cause expected;
    Access access = Access::All;
    Behaviour behaviour = Behaviour::Honest;
    Registration registration = Registration::MainUnit;
};

constexpr const char *supplierNumber = "310450103";
constexpr const char *mainUnitNumber = "310450170";

constexpr Row rows[] = {
    {"310450138", "FULLMEKTIG FJELLREV AS", "verified", Cause::DelegationVerified},
    {"310450146", "UDELEGERT ULV AS", "not_delegated", Cause::ConsumerNotDelegated, Access::NotDelegated},
    {"310450154", "UÅPNET UGLE AS", "not_granted", Cause::ConsumerNotGranted, Access::NotGranted},
    {"310450162", "FEILVALGT FURU AS", "wrong_schema", Cause::ConsumerNotDelegated, Access::OtherSchema},
    {mainUnitNumber, "HAVØRN HAVBRUK AS", "main_unit", Cause::DelegationVerified},
    {"310450189", "HAVØRN HAVBRUK AVD LANGVIK", "sub_unit", Cause::ConsumerNotDelegated, Access::NotDelegated,
        Behaviour::Honest, Registration::SubUnit},
    {"310450197", "PRODUKSJONSVANT PURKE AS", "other_environment", Cause::ConsumerNotDelegated,
        Access::NotDelegated},
    {"310450200", "SLETTET SLÅPETORN AS", "deleted", Cause::ConsumerNotDelegated, Access::NotDelegated,
        Behaviour::Honest, Registration::Deleted},
    {"310450219", "BORTKOMMEN BEVER AS", "removed", Cause::ConsumerNotDelegated, Access::NotDelegated,
        Behaviour::Honest, Registration::Removed},
    {"310450227", "KONKURSRAMMET KRYKKJE AS", "bankrupt", Cause::DelegationVerified, Access::All,
        Behaviour::Honest, Registration::Bankrupt},
    {"310450235", "UREGISTRERT URFUGL AS", "not_in_register", Cause::ConsumerNotGranted, Access::Neither,
        Behaviour::Honest, Registration::Unregistered},
    {supplierNumber, "DEMOLEVERANDØREN AS", "own_number", Cause::ConsumerOrgIsOwn},
    {"310450243", "OVERSETT OTER AS", "own_token", Cause::ConsumerOrgMissing, Access::All,
        Behaviour::OwnToken},
    {"310450251", "FORVEKSLET FISKEØRN AS", "wrong_consumer", Cause::TokenConsumerMismatch, Access::All,
        Behaviour::OtherConsumerInToken},
    {"310450278", "FORMINSKET FOSSEKALL AS", "wrong_scope", Cause::TokenScopeMismatch, Access::All,
        Behaviour::OtherScopeInToken},
    {"310450286", "FREMMED FASAN AS", "wrong_issuer", Cause::TokenIssuerMismatch, Access::All,
        Behaviour::OtherIssuerInToken},
    {"310450294", "UTGÅTT UER AS", "expired_token", Cause::TokenExpired, Access::All,
        Behaviour::ExpiredToken},
    {"310450308", "FALSK FJÆREPLYTT AS", "bad_signature", Cause::TokenSignatureInvalid, Access::All,
        Behaviour::BadlySignedToken},
    {"310450316", "ULESELIG UTER AS", "opaque_token", Cause::TokenNotReadable, Access::All,
        Behaviour::OpaqueToken},
    {"310450324", "AVSKÅRET ALKE AS", "altinn_down", Cause::DelegationSourceUnavailable, Access::All,
        Behaviour::DelegationLookupDown},
    {"310450332", "NEDETID NEBBMUS AS", "service_down", Cause::ServiceUnavailable, Access::All,
        Behaviour::ServiceDown},
    {"310450340", "MELLOMLEDD MÅR AS", "gateway", Cause::GatewayError, Access::All, Behaviour::GatewayDown},
    {"310450359", "UTÅLMODIG UGLE AS", "rate_limited", Cause::RateLimited, Access::All,
        Behaviour::RateLimited},
    {"310450367", "VIDERESENDT VIPE AS", "redirect", Cause::RedirectRefused, Access::All,
        Behaviour::Redirect},
    {"310450375", "ENDELØS ELG AS", "huge_answer", Cause::ResponseTooLarge, Access::All,
        Behaviour::HugeAnswer},
    {"310450383", "SENDREKTIG SNEGLE AS", "slow_answer", Cause::ConnectionTimeout, Access::All,
        Behaviour::SlowAnswer},
    {"310450391", "AVBRUTT AURE AS", "cut_connection", Cause::ConnectionReset, Access::All,
        Behaviour::CutConnection},
};

DemoCustomer customerOf(const Row &row)
{
    DemoCustomer customer;
    customer.number = QString::fromLatin1(row.number);
    customer.name = QString::fromUtf8(row.name);
    customer.situation = QString::fromLatin1(row.situation);
    customer.scope = u"brreg:reelle/offentlig"_s;
    customer.expected = row.expected;
    customer.behaviour = row.behaviour;
    customer.registration = row.registration;
    customer.hasSystemUser = customer.situation == u"verified"_s;
    if (row.registration == Registration::SubUnit)
        customer.parent = QString::fromLatin1(mainUnitNumber);
    if (row.access != Access::NotGranted && row.access != Access::Neither)
        customer.granted = demoClientScopes();
    if (row.access == Access::All || row.access == Access::NotGranted)
        customer.delegated = demoClientScopes();
    if (row.access == Access::OtherSchema)
        customer.delegated = {u"brreg:reelle/media"_s};
    return customer;
}

QList<DemoCustomer> made()
{
    QList<DemoCustomer> customers;
    for (const Row &row : rows)
        customers.append(customerOf(row));
    return customers;
}

} // namespace

const QList<DemoCustomer> &demoCustomers()
{
    static const QList<DemoCustomer> customers = made();
    return customers;
}

std::optional<DemoCustomer> demoCustomer(const QString &number)
{
    const QList<DemoCustomer> &all = demoCustomers();
    const auto it =
        std::find_if(all.begin(), all.end(), [&](const DemoCustomer &c) { return c.number == number; });
    return it == all.end() ? std::nullopt : std::optional(*it);
}

QString demoSupplierNumber()
{
    return QString::fromLatin1(supplierNumber);
}

QString demoSupplierName()
{
    return u"DEMOLEVERANDØREN AS"_s;
}

QString demoOtherNumber()
{
    return u"310450111"_s;
}

QString demoOtherName()
{
    return u"NABOVIRKSOMHETEN AS"_s;
}

} // namespace da
