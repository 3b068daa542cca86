// SPDX-License-Identifier: MIT
#include "cli/Commands.h"
#include "cli/Inputs.h"
#include "cli/JsonValues.h"
#include "cli/Password.h"

#include "diagnosis/InputTexts.h"
#include "domain/OrganisationNumber.h"
#include "network/OrganisationLookup.h"

#include <QCoreApplication>
#include <QTimer>

#include <array>
#include <optional>

namespace da {

namespace {

using namespace Qt::StringLiterals;
using Outcome = OrganisationLookup::Outcome;

QString idOf(OrganisationNumberError error)
{
    static constexpr std::array<const char *, 6> ids = {
        "empty", "too_short", "too_long", "not_digits", "wrong_check_digit", "no_check_digit"};
    return QLatin1String(ids[static_cast<std::size_t>(error)]);
}

/// How the register's answer is called in JSON; null when it was not asked.
QString stateOf(const Outcome &outcome)
{
    if (outcome.kind != Outcome::Kind::Found)
        return outcome.kind == Outcome::Kind::NotFound ? u"not_found"_s : u"not_reached"_s;
    switch (outcome.record.state) {
    case OrganisationRecord::State::Deleted:
        return u"deleted"_s;
    case OrganisationRecord::State::Removed:
        return u"removed"_s;
    case OrganisationRecord::State::Active:
        break;
    }
    return u"active"_s;
}

ExitCode exitCodeOf(const Outcome &outcome)
{
    if (outcome.kind == Outcome::Kind::NotReached)
        return ExitCode::Unknown;
    const bool lives =
        outcome.kind == Outcome::Kind::Found && outcome.record.state == OrganisationRecord::State::Active;
    return lives ? ExitCode::Verified : ExitCode::LocalFault;
}

QJsonObject registerObject(const Outcome &outcome, const QString &host)
{
    const OrganisationRecord &record = outcome.record;
    QJsonObject object{{u"state"_s, stateOf(outcome)}, {u"host"_s, host}, {u"name"_s, orNull(record.name)},
        {u"form"_s, orNull(record.form)}, {u"form_code"_s, orNull(record.formCode)},
        {u"deleted_on"_s, orNull(record.deletedOn.toString(Qt::ISODate))},
        {u"parent"_s, orNull(record.parent)}};
    const bool found = outcome.kind == Outcome::Kind::Found;
    object.insert(u"sub_unit"_s, found ? QJsonValue(record.subUnit) : QJsonValue());
    object.insert(u"bankrupt"_s, found ? QJsonValue(record.bankrupt) : QJsonValue());
    object.insert(u"dissolving"_s, found ? QJsonValue(record.dissolving) : QJsonValue());
    return object;
}

QJsonObject numberObject(const OrganisationNumber &number)
{
    return {{u"number"_s, number.digits()}, {u"grouped"_s, number.grouped()},
        {u"iso6523"_s, number.iso6523()}, {u"valid"_s, true}, {u"synthetic"_s, number.isSynthetic()},
        {u"problem"_s, QJsonValue()}, {u"register"_s, QJsonValue()}};
}

QString stateText(const Words &words, const Outcome &outcome)
{
    const OrganisationRecord &record = outcome.record;
    if (outcome.kind == Outcome::Kind::NotReached)
        return words(
            QT_TRANSLATE_NOOP("Cli", "The register did not answer; only the number itself is checked."));
    if (outcome.kind == Outcome::Kind::NotFound)
        return words(QT_TRANSLATE_NOOP("Cli", "Not in Enhetsregisteret in this environment."));
    if (record.state != OrganisationRecord::State::Active)
        return words(QT_TRANSLATE_NOOP("Cli", "Deleted %1.")).arg(record.deletedOn.toString(Qt::ISODate));
    if (record.bankrupt)
        return words(QT_TRANSLATE_NOOP("Cli", "Bankrupt."));
    if (record.dissolving)
        return words(QT_TRANSLATE_NOOP("Cli", "Being dissolved."));
    return record.subUnit
        ? words(QT_TRANSLATE_NOOP("Cli", "Sub-unit of %1. A delegation counts for exactly one number."))
              .arg(record.parent)
        : words(QT_TRANSLATE_NOOP("Cli", "Active."));
}

void putNumber(Page &page, const Words &words, const OrganisationNumber &number)
{
    page.title(words(QT_TRANSLATE_NOOP("Cli", "%1 is a valid organisation number.")).arg(number.grouped()),
        Page::Tone::Good);
    if (number.isSynthetic()) {
        page.paragraph(words(QT_TRANSLATE_NOOP(
            "Cli", "It is synthetic (first digit 2 or 3): it exists in the test environments only.")));
    }
}

void putRegister(Page &page, const Words &words, const Outcome &outcome, const QString &host)
{
    const OrganisationRecord &record = outcome.record;
    const QString form =
        record.formCode.isEmpty() ? record.form : u"%1 (%2)"_s.arg(record.form, record.formCode);
    page.fields({
        {words(QT_TRANSLATE_NOOP("Cli", "Name")), record.name},
        {words(QT_TRANSLATE_NOOP("Cli", "Kind of organisation")), form},
        {words(QT_TRANSLATE_NOOP("Cli", "State")), stateText(words, outcome)},
        {words(QT_TRANSLATE_NOOP("Cli", "Register")), host},
    });
}

ExitCode tellInvalid(const Session &session, OrganisationNumberError error)
{
    Page page = session.output.newPage();
    page.title(session.words(QT_TRANSLATE_NOOP("Cli", "Not a valid organisation number.")), Page::Tone::Bad);
    page.paragraph(organisationNumberText(session.words.shared(), error));
    session.output.page(page);
    if (session.output.isJson()) {
        session.output.object({{u"number"_s, QJsonValue()}, {u"valid"_s, false},
            {u"problem"_s, toId(Cause::OrganisationNumberInvalid)}, {u"detail"_s, idOf(error)},
            {u"register"_s, QJsonValue()}});
    }
    return ExitCode::LocalFault;
}

ExitCode tell(
    const Session &session, const OrganisationNumber &number, const Outcome *outcome, const QString &host)
{
    Page page = session.output.newPage();
    QJsonObject object = numberObject(number);
    putNumber(page, session.words, number);
    if (outcome != nullptr) {
        putRegister(page, session.words, *outcome, host);
        object.insert(u"register"_s, registerObject(*outcome, host));
    }
    session.output.page(page);
    if (session.output.isJson())
        session.output.object(object);
    return outcome == nullptr ? ExitCode::Verified : exitCodeOf(*outcome);
}

ExitCode lookUp(const Session &session, const OrganisationNumber &number)
{
    const auto chosen = environmentFrom(session);
    if (!chosen)
        return session.fail(chosen.error());
    auto network = networkFrom(session, chosen->environment);
    if (!network)
        return session.fail(network.error());
    const QUrl base = chosen->environment.organisationRegister;
    if (base.isEmpty()) {
        const Outcome notAsked;
        return tell(session, number, &notAsked, QString());
    }
    std::optional<HttpClient> client;
    std::optional<OrganisationLookup> lookup;
    QObject context;
    ExitCode code = ExitCode::Interrupted;
    const auto end = [&code](ExitCode with) {
        code = with;
        QCoreApplication::quit();
    };
    QObject::connect(&session.interruption, &Interruption::requested, &context,
        [&] { end(session.fail(interruptedError(session.words))); });
    const auto start = [&](const std::optional<CommandError> &wrong) {
        if (wrong)
            return end(session.fail(*wrong));
        client.emplace(*network);
        lookup.emplace(*client, base);
        QObject::connect(&*lookup, &OrganisationLookup::finished, &context,
            [&](const Outcome &outcome) { end(tell(session, number, &outcome, base.host())); });
        lookup->start(number.digits());
    };
    QTimer::singleShot(0, &context, [&] { obtainProxyLogin(session, *network, &context, start); });
    QCoreApplication::exec();
    return code;
}

} // namespace

ExitCode runOrganisation(const Session &session)
{
    const auto number = OrganisationNumber::parse(session.arguments.words.first());
    if (!number)
        return tellInvalid(session, number.error());
    return session.arguments.has("environment") ? lookUp(session, *number)
                                                : tell(session, *number, nullptr, QString());
}

} // namespace da
