// SPDX-License-Identifier: MIT
#include "demo/DemoRegister.h"

#include "demo/DemoCustomers.h"
#include "domain/OrganisationNumber.h"

#include <QDateTime>
#include <QJsonArray>

namespace da {

namespace {

using namespace Qt::StringLiterals;
using Registration = DemoRegistration;

constexpr QLatin1String deletedOn("2024-02-29");

QJsonObject address()
{
    return {{u"land"_s, u"Norge"_s}, {u"landkode"_s, u"NO"_s}, {u"postnummer"_s, u"8900"_s},
        {u"poststed"_s, u"BRØNNØYSUND"_s}, {u"adresse"_s, QJsonArray{u"Demogata 1"_s}},
        {u"kommune"_s, u"BRØNNØY"_s}, {u"kommunenummer"_s, u"1813"_s}};
}

QJsonObject form(bool subUnit)
{
    return {{u"kode"_s, subUnit ? u"BEDR"_s : u"AS"_s},
        {u"beskrivelse"_s,
            subUnit ? u"Underenhet til næringsdrivende og offentlig forvaltning"_s : u"Aksjeselskap"_s}};
}

QJsonObject record(const DemoCustomer &customer)
{
    const bool subUnit = customer.registration == Registration::SubUnit;
    QJsonObject object{{u"organisasjonsnummer"_s, customer.number}, {u"navn"_s, customer.name},
        {u"organisasjonsform"_s, form(subUnit)}};
    if (customer.registration == Registration::Deleted) {
        object.insert(u"respons_klasse"_s, u"SlettetEnhet"_s);
        object.insert(u"slettedato"_s, QString(deletedOn));
        return object;
    }
    object.insert(u"respons_klasse"_s, subUnit ? u"Underenhet"_s : u"Enhet"_s);
    object.insert(u"registreringsdatoEnhetsregisteret"_s, u"2019-05-17"_s);
    if (subUnit) {
        object.insert(u"overordnetEnhet"_s, customer.parent);
        object.insert(u"beliggenhetsadresse"_s, address());
        return object;
    }
    object.insert(u"forretningsadresse"_s, address());
    object.insert(u"konkurs"_s, customer.registration == Registration::Bankrupt);
    object.insert(u"underAvvikling"_s, false);
    object.insert(u"underTvangsavviklingEllerTvangsopplosning"_s, false);
    return object;
}

std::optional<DemoCustomer> known(const QString &number)
{
    if (number != demoOtherNumber())
        return demoCustomer(number);
    DemoCustomer other;
    other.number = number;
    other.name = demoOtherName();
    return other;
}

DemoAnswer badNumber(const QString &number, const QString &path)
{
    const QJsonObject detail{{u"feilmelding"_s, u"Organisasjonsnummer må være 9 siffer"_s},
        {u"parametere"_s, QJsonArray{u"organisasjonsnummer"_s}}, {u"feilaktigVerdi"_s, number}};
    return jsonAnswer(QJsonObject{{u"tidsstempel"_s, QDateTime::currentMSecsSinceEpoch()}, {u"status"_s, 400},
                          {u"feilmelding"_s, u"Feilaktig forespørsel"_s}, {u"sti"_s, path},
                          {u"antallFeil"_s, 1}, {u"valideringsfeil"_s, QJsonArray{detail}}},
        400);
}

} // namespace

std::optional<DemoAnswer> demoRegister(const DemoRequest &request)
{
    static const QString units = u"/enhetsregisteret/api/enheter/"_s;
    static const QString subUnits = u"/enhetsregisteret/api/underenheter/"_s;
    const bool amongSubUnits = request.path.startsWith(subUnits);
    if (request.method != "GET" || (!amongSubUnits && !request.path.startsWith(units)))
        return std::nullopt;
    const QString number = request.path.mid(amongSubUnits ? subUnits.size() : units.size());
    if (!OrganisationNumber::parse(number))
        return badNumber(number, request.path);
    const auto customer = known(number);
    // Each list answers 404 for the other's numbers.
    const bool here = customer && customer->registration != Registration::Unregistered
        && (customer->registration == Registration::SubUnit) == amongSubUnits;
    if (!here)
        return DemoAnswer{404, {}};
    if (customer->registration == Registration::Removed)
        return jsonAnswer(
            QJsonObject{{u"organisasjonsnummer"_s, number}, {u"slettedato"_s, QString(deletedOn)}}, 410);
    return jsonAnswer(record(*customer));
}

} // namespace da
