// SPDX-License-Identifier: MIT
#include "cli/Commands.h"
#include "cli/ConnectionPage.h"
#include "cli/Inputs.h"
#include "cli/Password.h"

#include "check/ConnectionCheck.h"

#include <QCoreApplication>
#include <QTimer>

namespace da {

namespace {

ExitCode tell(const Session &session, const ConnectionReport &report)
{
    if (session.output.isJson()) {
        session.output.object(connectionObject(session.words, report));
    } else {
        Page page = session.output.newPage();
        putConnection(page, session.words, report);
        session.output.page(page);
    }
    return report.interrupted ? ExitCode::Interrupted : exitCodeFor(report.verdict);
}

} // namespace

ExitCode runConnection(const Session &session)
{
    const auto chosen = environmentFrom(session);
    if (!chosen)
        return session.fail(chosen.error());
    auto network = networkFrom(session, chosen->environment);
    if (!network)
        return session.fail(network.error());
    QObject context;
    std::unique_ptr<ConnectionCheck> check;
    ExitCode code = ExitCode::Interrupted;
    const auto end = [&code](ExitCode with) {
        code = with;
        QCoreApplication::quit();
    };
    QObject::connect(&session.interruption, &Interruption::requested, &context, [&] {
        if (check && check->isRunning())
            check->cancel();
        else
            end(session.fail(interruptedError(session.words)));
    });
    const auto start = [&](const std::optional<CommandError> &wrong) {
        if (wrong)
            return end(session.fail(*wrong));
        check = std::make_unique<ConnectionCheck>(chosen->environment, *network);
        QObject::connect(check.get(), &ConnectionCheck::finished, &context,
            [&](const ConnectionReport &report) { end(tell(session, report)); });
        check->start();
    };
    QTimer::singleShot(0, &context, [&] { obtainProxyLogin(session, *network, &context, start); });
    QCoreApplication::exec();
    return code;
}

} // namespace da
