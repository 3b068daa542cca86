// SPDX-License-Identifier: MIT
#pragma once

#include "check/CheckRequest.h"
#include "check/CheckRun.h"
#include "cli/Inputs.h"
#include "cli/Session.h"
#include "domain/Catalogue.h"

#include <QObject>

#include <memory>
#include <optional>

namespace da {

/// One check from the command line: the options become a request, the password is fetched, the run is
/// watched, and its report is written. Quits the application's event loop when it is done.
class CheckCommand : public QObject {
    Q_OBJECT

public:
    explicit CheckCommand(const Session &session, QObject *parent = nullptr);
    ~CheckCommand() override;

    void start();
    [[nodiscard]] ExitCode exitCode() const { return m_code; }

private:
    [[nodiscard]] std::optional<CommandError> prepare();
    [[nodiscard]] std::optional<CommandError> takeKey();
    [[nodiscard]] std::optional<CommandError> takeAddresses();
    [[nodiscard]] std::optional<CommandError> takeSupplier();
    void takeDemoDefaults();
    void fetchPassword();
    void run();
    void tell(const CheckReport &report);
    void end(ExitCode code);
    void fail(const CommandError &error);

    const Session &m_session;
    std::unique_ptr<DemoEnvironment> m_demo;
    Catalogue m_catalogue;
    CheckRequest m_request;
    std::unique_ptr<CheckRun> m_run;
    ExitCode m_code = ExitCode::Interrupted;
};

} // namespace da
