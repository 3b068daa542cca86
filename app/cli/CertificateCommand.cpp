// SPDX-License-Identifier: MIT
#include "cli/Commands.h"
#include "cli/Inputs.h"
#include "cli/KeyFileJson.h"
#include "cli/KeyFilePage.h"
#include "cli/Password.h"
#include "cli/Profiles.h"
#include "cli/Terminal.h"
#include "cli/Usage.h"

#include <QCoreApplication>
#include <QTimer>

#include <tuple>

namespace da {

namespace {

using namespace Qt::StringLiterals;

/// What the options say the key is to be judged against.
struct Judgement {
    IssuerRegistry issuers = IssuerRegistry::bundled();
    KeyContext context;
};

std::optional<CommandError> addEnvironment(const Session &session, Judgement &judgement)
{
    if (!session.arguments.has("environment"))
        return {};
    const auto chosen = environmentFrom(session);
    if (!chosen)
        return chosen.error();
    judgement.context.environment = chosen->environment.kind;
    for (const QString &path : chosen->environment.issuerCaFiles) {
        const auto pem = readFile(path, largestInput);
        if (!pem)
            return unreadable(session.words, pem.error(), path);
        if (!judgement.issuers.addPem(*pem)) {
            const QString message =
                session.words(QT_TRANSLATE_NOOP("Cli", "There is no certificate (PEM) in %1.")).arg(path);
            return CommandError{
                ExitCode::LocalFault, u"issuer_ca_file_not_usable"_s, message, u"--environment"_s};
        }
    }
    return {};
}

std::optional<CommandError> addTime(const Session &session, Judgement &judgement)
{
    judgement.context.at = QDateTime::currentDateTimeUtc();
    if (!session.arguments.has("at"))
        return {};
    const QDateTime at = QDateTime::fromString(session.arguments.value("at"), Qt::ISODate);
    if (!at.isValid())
        return badValue(session.words, "at", u"2025-06-01T12:00:00Z"_s);
    judgement.context.at = at.toUTC();
    return {};
}

ExitCode tellOpened(const Session &session, const KeyFile &file, const KeyContext &context)
{
    if (session.output.isJson())
        session.output.object(keyFileObject(file, context));
    Page page = session.output.newPage();
    putKeyFile(page, session.words, file, context);
    session.output.page(page);
    return isUsable(file, context) ? ExitCode::Verified : ExitCode::Refused;
}

ExitCode tellNotOpened(
    const Session &session, const KeyFileError &error, const QByteArray &bytes, const KeyContext &context)
{
    const UnopenedFile file{session.arguments.words.first(), error, KeyFile::certificatesInTheOpen(bytes)};
    if (session.output.isJson())
        session.output.object(keyFileObject(file, context));
    Page page = session.output.newPage();
    putKeyFileError(page, session.words, file, context);
    session.output.page(page);
    return ExitCode::Refused;
}

/// The exit code, and whether the password opened the file.
std::pair<ExitCode, bool> describe(
    const Session &session, const QByteArray &bytes, const SecretBytes &password, const Judgement &judgement)
{
    // Key derivation can take seconds and cannot be stopped; there is nothing to tidy up.
    const Interruption::EndsProcess endsProcess;
    const auto file = KeyFile::open(bytes, password, judgement.issuers);
    if (!file)
        return {tellNotOpened(session, file.error(), bytes, judgement.context), false};
    return {tellOpened(session, *file, judgement.context), !password.isEmpty()};
}

} // namespace

ExitCode runCertificate(const Session &session)
{
    Judgement judgement;
    if (session.arguments.has("remember") && session.arguments.has("keychain"))
        return session.fail(asCommandError(session.words,
            {UsageError::Reason::NotTogether, {}, u"--remember, --keychain"_s, u"certificate"_s}));
    if (const auto wrong = addTime(session, judgement))
        return session.fail(*wrong);
    if (const auto wrong = addEnvironment(session, judgement))
        return session.fail(*wrong);
    judgement.context.issuers = &judgement.issuers;
    const QString path = session.arguments.words.first();
    // One byte beyond the limit lets the reader of key files say itself that the file is too large.
    const auto bytes = readFile(path, largestInput + 1, Beyond::CutOff);
    if (!bytes)
        return session.fail(unreadable(session.words, bytes.error(), path));
    ExitCode code = ExitCode::Interrupted;
    QObject context;
    QTimer::singleShot(0, &context, [&] {
        obtainPassword(session, path, *bytes, &context, [&](Result<SecretBytes, CommandError> password) {
            bool opened = false;
            if (password)
                std::tie(code, opened) = describe(session, *bytes, *password, judgement);
            else
                code = session.fail(password.error());
            if (!opened || !session.arguments.has("remember"))
                return QCoreApplication::quit();
            rememberPassword(session, path, std::move(password).value(), &context,
                [&](const std::optional<CommandError> &wrong) {
                    if (wrong) {
                        session.output.note(wrong->message);
                        code = wrong->code;
                    } else {
                        notePasswordKept(path);
                    }
                    QCoreApplication::quit();
                });
        });
    });
    QObject::connect(&session.interruption, &Interruption::requested, &context, [&] {
        code = session.fail(interruptedError(session.words));
        QCoreApplication::quit();
    });
    QCoreApplication::exec();
    return code;
}

} // namespace da
