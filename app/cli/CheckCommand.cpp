// SPDX-License-Identifier: MIT
#include "cli/CheckCommand.h"

#include "check/KnownCatalogue.h"
#include "cli/CheckJson.h"
#include "cli/CheckPage.h"
#include "cli/Commands.h"
#include "cli/LookupPage.h"
#include "cli/Password.h"
#include "cli/Profiles.h"
#include "cli/Terminal.h"
#include "cli/Usage.h"

#include "domain/ApiAddress.h"
#include "domain/OrganisationNumber.h"
#include "domain/Scope.h"

#include <QCoreApplication>
#include <QTimer>

namespace da {

namespace {

using namespace Qt::StringLiterals;
using Failure = std::optional<CommandError>;

/// The demo's owner of scopes, with its key.
void takeDemoOwner(const DemoEnvironment &demo, CheckRequest &request)
{
    const DemoClient owner = demo.apiOwner();
    request.clientId = owner.id;
    request.key.file = owner.keyFile;
    request.key.password = SecretBytes::fromUtf8(demo.keyPassword());
}

CommandError missing(const Session &session, const char *option)
{
    return asCommandError(session.words,
        {UsageError::Reason::MissingOption, QLatin1String(option), {},
            QLatin1String(session.arguments.command->name)});
}

/// Any of these says that Altinn is to be asked as well.
bool wantsSecondOpinion(const Arguments &arguments)
{
    return arguments.has("altinn") || arguments.has("altinn-client-id");
}

} // namespace

CheckCommand::CheckCommand(const Session &session, CheckKind kind, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_kind(kind)
{
    m_request.kind = kind;
    connect(&session.interruption, &Interruption::requested, this, [this] {
        if (m_run != nullptr && m_run->isRunning())
            m_run->cancel();
        else
            fail(interruptedError(m_session.words));
    });
}

CheckCommand::~CheckCommand() = default;

void CheckCommand::start()
{
    if (const Failure wrong = prepare())
        return fail(*wrong);
    obtainProxyLogin(m_session, m_request.network, this, [this](const Failure &wrong) {
        if (wrong)
            return fail(*wrong);
        if (m_request.secondOpinion)
            m_request.secondOpinion->network = m_request.network;
        fetchPasswords();
    });
}

Failure CheckCommand::prepare()
{
    const Arguments &arguments = m_session.arguments;
    // What is wrong with the options themselves is told before anything is read or started.
    auto key = keyFrom(m_session);
    if (!key)
        return key.error();
    m_request.key = std::move(key).value();
    const bool lookUp = m_request.kind == CheckKind::AltinnLookup;
    if (const Failure wrong = lookUp ? takeQuery() : takeDelegation())
        return wrong;
    if (const Failure wrong = lookUp ? Failure() : takeSupplier())
        return wrong;
    auto chosen = environmentFrom(m_session);
    if (!chosen)
        return chosen.error();
    m_demo = std::move(chosen->demo);
    m_request.environment = chosen->environment;
    m_request.clientId = arguments.value("client-id");
    m_request.resource = arguments.value("resource");
    m_request.counterChecks = !arguments.has("no-counter-checks");
    m_request.askOtherEnvironment = arguments.has("ask-other-environment");
    if (m_demo != nullptr)
        takeDemoDefaults();
    if (const Failure wrong = findMissing())
        return wrong;
    auto network = networkFrom(m_session, m_request.environment);
    if (!network)
        return network.error();
    m_request.network = std::move(network).value();
    if (const Failure wrong = lookUp ? Failure() : takeApi())
        return wrong;
    return takeSecondOpinion();
}

Failure CheckCommand::findMissing() const
{
    const bool scoped = m_request.kind == CheckKind::AltinnLookup || !m_request.scopes.isEmpty();
    for (const auto &[isThere, option] : {std::pair(!m_request.clientId.isEmpty(), "--client-id"),
             std::pair(scoped, "--scope"), std::pair(!m_request.key.file.isEmpty(), "--certificate")}) {
        if (!isThere)
            return missing(m_session, option);
    }
    return {};
}

/// Altinn wants the scope unless the administrator's scope is held, and never answers with everything.
Failure CheckCommand::takeQuery()
{
    const Arguments &arguments = m_session.arguments;
    m_request.lookup.admin = arguments.has("admin");
    DelegationQuery &query = m_request.lookup.query;
    query = {arguments.value("consumer"), arguments.value("supplier"), arguments.value("scope")};
    if (query.scope.isEmpty() && (!m_request.lookup.admin || (query.consumer + query.supplier).isEmpty()))
        return missing(m_session, "--scope");
    return {};
}

/// The scope owner's client, or the same client where none is named.
Failure CheckCommand::takeSecondOpinion()
{
    const Arguments &arguments = m_session.arguments;
    if (m_request.kind == CheckKind::AltinnLookup || !wantsSecondOpinion(arguments))
        return {};
    auto key = keyFrom(m_session, u"altinn-"_s);
    if (!key)
        return key.error();
    auto request = std::make_unique<CheckRequest>();
    request->environment = m_request.environment;
    request->network = m_request.network;
    request->counterChecks = false;
    request->clientId = arguments.value("altinn-client-id");
    request->lookup.admin = arguments.has("altinn-admin");
    request->key = std::move(key).value();
    if (m_demo != nullptr && request->clientId.isEmpty()) {
        takeDemoOwner(*m_demo, *request);
    } else if (request->key.file.isEmpty()) {
        request->key.file = m_request.key.file;
        request->key.kid = m_request.key.kid;
    }
    if (request->clientId.isEmpty())
        request->clientId = m_request.clientId;
    m_request.secondOpinion = std::move(request);
    return {};
}

Failure CheckCommand::takeDelegation()
{
    m_request.scopes = m_session.arguments.values("scope");
    m_request.consumer = m_session.arguments.value("consumer");
    if (const Failure wrong = takeSystemUser())
        return wrong;
    if (!m_session.arguments.has("api-url"))
        return {};
    m_request.apiUrl = QUrl(m_session.arguments.value("api-url"), QUrl::StrictMode);
    if (!m_request.apiUrl.isValid() || m_request.apiUrl.scheme() != "https"_L1
        || m_request.apiUrl.host().isEmpty() || !m_request.apiUrl.userInfo().isEmpty())
        return badValue(m_session.words, "api-url", u"https://HOST/PATH"_s);
    return {};
}

Failure CheckCommand::takeSystemUser()
{
    const Arguments &arguments = m_session.arguments;
    if (!arguments.has("system-user-org"))
        return arguments.has("system-user-ref") ? Failure(missing(m_session, "--system-user-org"))
                                                : Failure();
    if (arguments.has("consumer"))
        return asCommandError(m_session.words,
            {UsageError::Reason::NotTogether, {}, u"--system-user-org, --consumer"_s, u"check"_s});
    m_request.systemUser = SystemUser{arguments.value("system-user-org"), arguments.value("system-user-ref")};
    return {};
}

/// `--api` and `--api-path`: below `--api-url`, or below the address that the environment has for the scope.
Failure CheckCommand::takeApi()
{
    const Arguments &arguments = m_session.arguments;
    if (!arguments.has("api") && !arguments.has("api-path"))
        return {};
    const QString scope = Scope::cleaned(m_request.scopes.value(0));
    const QUrl base = arguments.has("api-url") ? m_request.apiUrl : apiBaseFor(m_request.environment, scope);
    if (base.isEmpty())
        return missing(m_session, "--api-url");
    const QString path = arguments.has("api-path") ? arguments.value("api-path") : apiPathFor(scope);
    const QString organisation =
        m_request.systemUser ? m_request.systemUser->organisation : m_request.consumer;
    const auto url = apiAddress(base, path, OrganisationNumber::cleaned(organisation));
    if (!url)
        return badValue(m_session.words, "api-path", u"/PATH"_s);
    m_request.apiUrl = *url;
    return {};
}

Failure CheckCommand::takeSupplier()
{
    if (!m_session.arguments.has("supplier"))
        return {};
    const auto number = OrganisationNumber::parse(m_session.arguments.value("supplier"));
    if (!number)
        return badValue(m_session.words, "supplier",
            m_session.words(QT_TRANSLATE_NOOP("Cli", "a valid organisation number")));
    m_request.supplier = number->digits();
    return {};
}

void CheckCommand::takeDemoDefaults()
{
    if (m_request.kind == CheckKind::AltinnLookup && m_request.clientId.isEmpty()
        && m_request.key.file.isEmpty())
        takeDemoOwner(*m_demo, m_request);
    if (m_request.clientId.isEmpty())
        m_request.clientId = m_demo->clientId();
    if (m_request.key.file.isEmpty()) {
        m_request.key.file = m_demo->keyFile();
        m_request.key.password = SecretBytes::fromUtf8(m_demo->keyPassword());
    }
    for (const DemoCustomer &customer : m_demo->customers()) {
        const QString &number =
            m_request.systemUser ? m_request.systemUser->organisation : m_request.consumer;
        if (m_request.scopes.isEmpty() && customer.number == OrganisationNumber::cleaned(number))
            m_request.scopes << customer.scope;
    }
}

void CheckCommand::fetchPasswords()
{
    fetchPassword(m_request, {}, &CheckCommand::fetchSecondPassword);
}

void CheckCommand::fetchSecondPassword()
{
    if (m_request.secondOpinion == nullptr)
        return run();
    CheckRequest &second = *m_request.secondOpinion;
    if (second.key.password.isEmpty() && second.key.file == m_request.key.file)
        second.key.password = m_request.key.password.copy();
    fetchPassword(second, u"altinn-"_s, &CheckCommand::run);
}

void CheckCommand::fetchPassword(CheckRequest &request, const QString &prefix, void (CheckCommand::*next)())
{
    if (!request.key.password.isEmpty())
        return (this->*next)();
    const QString path = request.key.file;
    // A file that cannot be read is for the run to tell, as a step that failed.
    const auto bytes = readFile(path, largestInput + 1, Beyond::CutOff);
    obtainPassword(
        m_session, path, bytes ? *bytes : QByteArray(), this,
        [this, &request, next](Result<SecretBytes, CommandError> password) {
            if (!password)
                return fail(password.error());
            request.key.password = std::move(password).value();
            (this->*next)();
        },
        prefix);
}

void CheckCommand::run()
{
    m_catalogue = KnownCatalogue::load(m_request.environment, StorageFolders::standard()).catalogue;
    if (m_request.counterChecks)
        m_session.output.note(m_session.words(QT_TRANSLATE_NOOP("Cli",
            "If the answer can mean several things, harmless requests follow that tell them apart: one "
            "without the "
            "customer, the health address, the other environment's description. --no-counter-checks leaves "
            "them "
            "out.")));
    m_run = std::make_unique<CheckRun>(std::move(m_request), m_catalogue);
    connect(m_run.get(), &CheckRun::stepChanged, this, [this](const StepReport &step) {
        if (step.status == StepStatus::Running)
            m_session.output.note(stepName(m_session.words, step.id) + u" ..."_s);
    });
    connect(m_run.get(), &CheckRun::finished, this, &CheckCommand::tell);
    m_run->start();
}

void CheckCommand::tell(const CheckReport &report)
{
    if (m_session.output.isJson()) {
        QJsonObject object = checkObject(m_session.words, report);
        // Its texts speak of a token, and nobody asked for the delegation's.
        if (m_kind == CheckKind::AltinnLookup && report.verdict == Verdict::Verified)
            object.insert(u"diagnosis"_s, QJsonValue());
        m_session.output.object(object);
    } else {
        Page page = m_session.output.newPage();
        const bool lookUp = m_kind == CheckKind::AltinnLookup;
        (lookUp ? putLookup : putCheck)(page, m_session.words, report);
        m_session.output.page(page);
    }
    end(report.interrupted ? ExitCode::Interrupted : exitCodeFor(report.verdict));
}

void CheckCommand::end(ExitCode code)
{
    m_code = code;
    QCoreApplication::quit();
}

void CheckCommand::fail(const CommandError &error)
{
    end(m_session.fail(error));
}

namespace {

ExitCode runOf(const Session &session, CheckKind kind)
{
    CheckCommand command(session, kind);
    QTimer::singleShot(0, &command, &CheckCommand::start);
    QCoreApplication::exec();
    return command.exitCode();
}

} // namespace

ExitCode runCheck(const Session &session)
{
    const auto filled = withProfile(session);
    if (!filled)
        return session.fail(filled.error());
    return runOf({*filled, session.words, session.output, session.interruption}, CheckKind::Delegation);
}

ExitCode runDelegation(const Session &session)
{
    return runOf(session, CheckKind::AltinnLookup);
}

} // namespace da
