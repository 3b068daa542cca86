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

/// One check from the command line, of a delegation or (`delegation`) of what Altinn lists: the options
/// become a request, the password is fetched, the run is watched, and its report is written. Quits the
/// application's event loop when it is done.
class CheckCommand : public QObject {
    Q_OBJECT

public:
    CheckCommand(const Session &session, CheckKind kind, QObject *parent = nullptr);
    ~CheckCommand() override;

    void start();
    [[nodiscard]] ExitCode exitCode() const { return m_code; }

private:
    [[nodiscard]] std::optional<CommandError> prepare();
    [[nodiscard]] std::optional<CommandError> takeQuery();
    [[nodiscard]] std::optional<CommandError> takeSystemUser();
    [[nodiscard]] std::optional<CommandError> takeApi();
    [[nodiscard]] std::optional<CommandError> takeSecondOpinion();
    [[nodiscard]] std::optional<CommandError> findMissing() const;
    [[nodiscard]] std::optional<CommandError> takeDelegation();
    [[nodiscard]] std::optional<CommandError> takeSupplier();
    void takeDemoDefaults();
    void fetchPassword(CheckRequest &request, const QString &prefix, void (CheckCommand::*next)());
    void fetchPasswords();
    void fetchSecondPassword();
    void run();
    void tell(const CheckReport &report);
    void end(ExitCode code);
    void fail(const CommandError &error);

    const Session &m_session;
    CheckKind m_kind;
    std::unique_ptr<DemoEnvironment> m_demo;
    Catalogue m_catalogue;
    CheckRequest m_request;
    std::unique_ptr<CheckRun> m_run;
    ExitCode m_code = ExitCode::Interrupted;
};

} // namespace da
