// SPDX-License-Identifier: MIT
#include "gui/EnvironmentController.h"

#include <QFile>
#include <QFileInfo>

namespace da {

namespace {

constexpr qint64 maxFileBytes = 1024 * 1024;

QString textOf(const EnvironmentError &error, const QString &file)
{
    switch (error.reason) {
    case EnvironmentError::Reason::NotJson:
        return EnvironmentController::tr("%1 is not an environment file: it is not JSON.").arg(file);
    case EnvironmentError::Reason::MissingMember:
        return EnvironmentController::tr("%1 lacks “%2”.").arg(file, error.member);
    case EnvironmentError::Reason::NotHttps:
        return EnvironmentController::tr("“%2” in %1 is not an https address.").arg(file, error.member);
    case EnvironmentError::Reason::UnknownKind:
        return EnvironmentController::tr("“%2” in %1 must be “test” or “production”.")
            .arg(file, error.member);
    case EnvironmentError::Reason::WrongType:
        return EnvironmentController::tr("“%2” in %1 is not of the right type.").arg(file, error.member);
    }
    return {};
}

} // namespace

EnvironmentController::EnvironmentController(QString demoFolder, QObject *parent)
    : QObject(parent)
    , m_demo(std::move(demoFolder))
{
    connect(&m_demo, &DemoRunner::changed, this, &EnvironmentController::changed);
}

void EnvironmentController::choose(EnvironmentChoice choice)
{
    if (choice == m_choice)
        return;
    m_choice = choice;
    if (m_started)
        startDemoIfChosen();
    Q_EMIT changed();
}

void EnvironmentController::openFile(const QString &path)
{
    m_filePath = path;
    m_fileEnvironment.reset();
    m_fileError.reset();
    m_choice = EnvironmentChoice::File;
    QFile file(path);
    const QByteArray json = file.open(QIODevice::ReadOnly) ? file.read(maxFileBytes) : QByteArray();
    auto read = Environment::fromJson(json, QFileInfo(path).absolutePath());
    if (read)
        m_fileEnvironment = std::move(read).value();
    else
        m_fileError = read.error();
    Q_EMIT changed();
}

void EnvironmentController::restore(const QString &remembered)
{
    if (remembered == QLatin1String("test"))
        choose(EnvironmentChoice::Test);
    else if (remembered == QLatin1String("production"))
        choose(EnvironmentChoice::Production);
    else if (QFileInfo(remembered).isFile())
        openFile(remembered);
}

QString EnvironmentController::remembered() const
{
    switch (m_choice) {
    case EnvironmentChoice::Test:
        return QStringLiteral("test");
    case EnvironmentChoice::Production:
        return QStringLiteral("production");
    case EnvironmentChoice::File:
        return m_fileEnvironment ? m_filePath : QString();
    case EnvironmentChoice::Demo:
        break;
    }
    return QStringLiteral("demo");
}

std::optional<Environment> EnvironmentController::environment() const
{
    switch (m_choice) {
    case EnvironmentChoice::Demo:
        return demo() ? std::optional(demo()->environment()) : std::nullopt;
    case EnvironmentChoice::Test:
        return Environment::test();
    case EnvironmentChoice::Production:
        return Environment::production();
    case EnvironmentChoice::File:
        return m_fileEnvironment;
    }
    return std::nullopt;
}

EnvironmentKind EnvironmentController::kind() const
{
    const auto chosen = environment();
    return chosen ? chosen->kind : EnvironmentKind::Test;
}

Message EnvironmentController::message() const
{
    if (m_choice == EnvironmentChoice::Demo && !m_demo.fault().isEmpty())
        return {Tone::Bad, tr("The demo environment could not be started: %1").arg(m_demo.fault())};
    if (m_choice == EnvironmentChoice::Demo && !demo())
        return {Tone::Neutral, tr("The demo environment is being made ready …")};
    if (m_choice == EnvironmentChoice::File && m_fileError)
        return {Tone::Bad, textOf(*m_fileError, QFileInfo(m_filePath).fileName())};
    if (m_choice == EnvironmentChoice::File && !m_fileEnvironment)
        return {Tone::Neutral, tr("Choose the environment file you were given.")};
    return {};
}

void EnvironmentController::startDemoIfChosen()
{
    m_started = true;
    if (m_choice == EnvironmentChoice::Demo)
        m_demo.start();
}

} // namespace da
