// SPDX-License-Identifier: MIT
#pragma once

#include "domain/Environment.h"
#include "gui/AssistantStep.h"
#include "gui/DemoRunner.h"
#include "gui/Tone.h"

#include <QObject>

#include <optional>

namespace da {

/// Which set of servers a check talks to. The demo environment is started when it is first needed, never
/// before.
class EnvironmentController : public QObject {
    Q_OBJECT

public:
    /// @p demoFolder is where the demo environment keeps its certificates between starts.
    explicit EnvironmentController(QString demoFolder, QObject *parent = nullptr);

    [[nodiscard]] EnvironmentChoice choice() const { return m_choice; }
    void choose(EnvironmentChoice choice);
    /// Reads an environment file and chooses it; what is wrong with one is said by message().
    void openFile(const QString &path);
    /// Chooses what remembered() gave an earlier time; anything else leaves the demo chosen.
    void restore(const QString &remembered);
    [[nodiscard]] QString remembered() const; ///< "demo", "test", "production", or the path of a file
    [[nodiscard]] QString filePath() const { return m_filePath; }

    /// nullopt while the demo has not started, or no file was read.
    [[nodiscard]] std::optional<Environment> environment() const;
    [[nodiscard]] bool isReady() const { return environment().has_value(); }
    [[nodiscard]] EnvironmentKind kind() const; ///< Test while there is no environment
    [[nodiscard]] const DemoEnvironment *demo() const { return m_demo.demo(); } ///< null unless it runs
    [[nodiscard]] Message message() const;

    /// Starts the demo if it is chosen and not running. Called once the first page stands on the screen.
    void startDemoIfChosen();

Q_SIGNALS:
    void changed();

private:
    DemoRunner m_demo;
    QString m_filePath;
    std::optional<Environment> m_fileEnvironment;
    std::optional<EnvironmentError> m_fileError;
    EnvironmentChoice m_choice = EnvironmentChoice::Demo;
    bool m_started = false; ///< the window stands; the demo may be started at once
};

} // namespace da
