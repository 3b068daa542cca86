// SPDX-License-Identifier: MIT
#include "cli/CheckCommand.h"

#include "cli/CheckJson.h"
#include "cli/CheckPage.h"
#include "cli/Commands.h"
#include "cli/Password.h"
#include "cli/Terminal.h"
#include "cli/Usage.h"

#include "domain/Bundled.h"
#include "domain/OrganisationNumber.h"

#include <QCoreApplication>
#include <QTimer>

namespace da {

namespace {

using namespace Qt::StringLiterals;
using Failure = std::optional<CommandError>;

CommandError missing(const Words &words, const char *option)
{
    return asCommandError(words, {UsageError::Reason::MissingOption, QLatin1String(option), {}, u"check"_s});
}

} // namespace

CheckCommand::CheckCommand(const Session &session, QObject *parent)
    : QObject(parent)
    , m_session(session)
{
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
    fetchPassword();
}

Failure CheckCommand::prepare()
{
    const Arguments &arguments = m_session.arguments;
    // What is wrong with the options themselves is told before anything is read or started.
    if (const Failure wrong = takeKey())
        return wrong;
    if (const Failure wrong = takeAddresses())
        return wrong;
    if (const Failure wrong = takeSupplier())
        return wrong;
    auto chosen = environmentFrom(m_session);
    if (!chosen)
        return chosen.error();
    m_demo = std::move(chosen->demo);
    m_request.environment = chosen->environment;
    m_request.clientId = arguments.value("client-id");
    m_request.scopes = arguments.values("scope");
    m_request.consumer = arguments.value("consumer");
    m_request.resource = arguments.value("resource");
    m_request.counterChecks = !arguments.has("no-counter-checks");
    m_request.askOtherEnvironment = arguments.has("ask-other-environment");
    if (m_demo != nullptr)
        takeDemoDefaults();
    for (const auto &[isThere, option] : {std::pair(!m_request.clientId.isEmpty(), "--client-id"),
             std::pair(!m_request.scopes.isEmpty(), "--scope"),
             std::pair(!m_request.key.file.isEmpty(), "--certificate")}) {
        if (!isThere)
            return missing(m_session.words, option);
    }
    auto network = networkFrom(m_session, m_request.environment);
    if (!network)
        return network.error();
    m_request.network = std::move(network).value();
    return {};
}

Failure CheckCommand::takeKey()
{
    const Arguments &arguments = m_session.arguments;
    if (arguments.has("certificate") && arguments.has("key"))
        return asCommandError(
            m_session.words, {UsageError::Reason::NotTogether, {}, u"--certificate, --key"_s, u"check"_s});
    m_request.key.file = arguments.has("key") ? arguments.value("key") : arguments.value("certificate");
    m_request.key.kid = arguments.value("kid");
    return {};
}

Failure CheckCommand::takeAddresses()
{
    if (!m_session.arguments.has("api-url"))
        return {};
    m_request.apiUrl = QUrl(m_session.arguments.value("api-url"), QUrl::StrictMode);
    if (!m_request.apiUrl.isValid() || m_request.apiUrl.scheme() != "https"_L1
        || m_request.apiUrl.host().isEmpty())
        return badValue(m_session.words, "api-url", u"https://HOST/PATH"_s);
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
    if (m_request.clientId.isEmpty())
        m_request.clientId = m_demo->clientId();
    if (m_request.key.file.isEmpty()) {
        m_request.key.file = m_demo->keyFile();
        m_request.key.password = SecretBytes::fromUtf8(m_demo->keyPassword());
    }
    for (const DemoCustomer &customer : m_demo->customers()) {
        if (m_request.scopes.isEmpty() && customer.number == OrganisationNumber::cleaned(m_request.consumer))
            m_request.scopes << customer.scope;
    }
}

void CheckCommand::fetchPassword()
{
    if (!m_request.key.password.isEmpty())
        return run();
    const QString &path = m_request.key.file;
    // A file that cannot be read is for the run to tell, as a step that failed.
    const auto bytes = readFile(path, largestInput + 1, Beyond::CutOff);
    obtainPassword(m_session, path, bytes ? *bytes : QByteArray(), this,
        [this](Result<SecretBytes, CommandError> password) {
            if (!password)
                return fail(password.error());
            m_request.key.password = std::move(password).value();
            run();
        });
}

void CheckCommand::run()
{
    m_catalogue = bundledCatalogue();
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
        m_session.output.object(checkObject(m_session.words, report));
    } else {
        Page page = m_session.output.newPage();
        putCheck(page, m_session.words, report);
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

ExitCode runCheck(const Session &session)
{
    CheckCommand command(session);
    QTimer::singleShot(0, &command, &CheckCommand::start);
    QCoreApplication::exec();
    return command.exitCode();
}

} // namespace da
