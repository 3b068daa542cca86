// SPDX-License-Identifier: MIT
#include "cli/Inputs.h"

#include "cli/Usage.h"

#include <QFileInfo>
#include <QSslCertificate>
#include <QStandardPaths>

namespace da {

namespace {

using namespace Qt::StringLiterals;
using Failure = std::optional<CommandError>;

CommandError localFault(const char *reason, const QString &message, const char *option)
{
    return {ExitCode::LocalFault, QLatin1String(reason), message,
        option == nullptr ? QString() : u"--"_s + QLatin1String(option)};
}

QString sentenceFor(const Words &words, const EnvironmentError &error)
{
    switch (error.reason) {
    case EnvironmentError::Reason::NotJson:
        return words(QT_TRANSLATE_NOOP("Cli", "The environment file is not a JSON object."));
    case EnvironmentError::Reason::MissingMember:
        return words(QT_TRANSLATE_NOOP("Cli", "The environment file has no member “%1”.")).arg(error.member);
    case EnvironmentError::Reason::NotHttps:
        return words(QT_TRANSLATE_NOOP(
                         "Cli", "The address “%1” in the environment file does not begin with https://."))
            .arg(error.member);
    case EnvironmentError::Reason::UnknownKind:
        return words(QT_TRANSLATE_NOOP(
            "Cli", "The member “kind” of the environment file is neither “test” nor “production”."));
    case EnvironmentError::Reason::WrongType:
        break;
    }
    return words(QT_TRANSLATE_NOOP("Cli", "The member “%1” of the environment file is of the wrong type."))
        .arg(error.member);
}

Result<ChosenEnvironment, CommandError> demoEnvironment(const Words &words)
{
    auto demo = startDemo(words);
    if (!demo)
        return demo.error();
    ChosenEnvironment chosen;
    chosen.environment = (*demo)->environment();
    chosen.demo = std::move(demo).value();
    return chosen;
}

Result<ChosenEnvironment, CommandError> environmentFile(const Session &session, const QString &path)
{
    const auto bytes = readFile(path, largestInput);
    if (!bytes && !path.contains(u'/') && !path.contains(u'.'))
        return badValue(session.words, "environment", u"test|production|demo|FILE"_s);
    if (!bytes)
        return unreadable(session.words, bytes.error(), path);
    auto environment = Environment::fromJson(*bytes, QFileInfo(path).absolutePath());
    if (!environment)
        return localFault(
            "environment_file_not_usable", sentenceFor(session.words, environment.error()), "environment");
    ChosenEnvironment chosen;
    chosen.environment = std::move(environment).value();
    return chosen;
}

Failure addCertificates(const Words &words, const QString &path, NetworkSettings &settings)
{
    if (path.isEmpty())
        return {};
    const auto bytes = readFile(path, largestInput);
    if (!bytes)
        return unreadable(words, bytes.error(), path);
    const QList<QSslCertificate> certificates = QSslCertificate::fromData(*bytes, QSsl::Pem);
    if (certificates.isEmpty())
        return localFault("ca_file_not_usable",
            words(QT_TRANSLATE_NOOP("Cli", "There is no certificate (PEM) in %1.")).arg(path), "ca-file");
    settings.extraCas += certificates;
    return {};
}

/// From a file; the keyring's answer comes later (obtainProxyLogin).
Failure setProxyPassword(const Session &session, NetworkSettings &settings)
{
    if (!session.arguments.has("proxy-password-file"))
        return {};
    if (session.arguments.has("proxy-keychain"))
        return asCommandError(session.words,
            {UsageError::Reason::NotTogether, {}, u"--proxy-password-file, --proxy-keychain"_s,
                QLatin1String(session.arguments.command->name)});
    const QString file = session.arguments.value("proxy-password-file");
    auto password = passwordFromFile(file);
    if (!password)
        return unreadable(session.words, password.error(), file);
    settings.proxyPassword = std::make_shared<const SecretBytes>(std::move(password).value());
    return {};
}

Failure setProxy(const Session &session, NetworkSettings &settings)
{
    const QString value = session.arguments.value("proxy");
    const bool login =
        session.arguments.has("proxy-password-file") || session.arguments.has("proxy-keychain");
    if (login && !value.contains(u'@'))
        return badValue(session.words, "proxy", u"http://USER@HOST:PORT, socks5://USER@HOST:PORT"_s);
    if (value.isEmpty() || value == "system"_L1) {
        settings.proxy = NetworkSettings::Proxy::System;
        return {};
    }
    if (value == "none"_L1) {
        settings.proxy = NetworkSettings::Proxy::None;
        return {};
    }
    const QUrl url(value, QUrl::StrictMode);
    if (!url.password().isEmpty())
        return asCommandError(
            session.words, {UsageError::Reason::SecretInArgument, u"--proxy"_s, {}, u"check"_s});
    const bool socks = url.scheme() == "socks5"_L1;
    const bool usable = url.isValid() && !url.host().isEmpty() && (socks || url.scheme() == "http"_L1);
    if (!usable)
        return badValue(session.words, "proxy", u"system, none, http://HOST:PORT, socks5://HOST:PORT"_s);
    settings.proxy = NetworkSettings::Proxy::Manual;
    settings.manual = QNetworkProxy(socks ? QNetworkProxy::Socks5Proxy : QNetworkProxy::HttpProxy, url.host(),
        static_cast<quint16>(url.port(socks ? 1080 : 8080)), url.userName());
    return setProxyPassword(session, settings);
}

} // namespace

Result<ChosenEnvironment, CommandError> environmentFrom(const Session &session)
{
    const QString value = session.arguments.value("environment");
    if (value == "demo"_L1)
        return demoEnvironment(session.words);
    const auto kind = environmentKindFromId(value.isEmpty() ? u"test"_s : value);
    if (!kind)
        return environmentFile(session, value);
    ChosenEnvironment chosen;
    chosen.environment =
        *kind == EnvironmentKind::Production ? Environment::production() : Environment::test();
    return chosen;
}

Result<Environment, CommandError> environmentNamed(const Session &session)
{
    if (session.arguments.value("environment") == "demo"_L1) {
        Environment demo;
        demo.id = demo.name = u"demo"_s;
        demo.demo = true;
        return demo;
    }
    auto chosen = environmentFrom(session);
    if (!chosen)
        return chosen.error();
    return std::move(chosen->environment);
}

Result<std::optional<EnvironmentKind>, CommandError> environmentKindFrom(const Session &session)
{
    if (!session.arguments.has("environment"))
        return std::optional<EnvironmentKind>();
    const auto kind = environmentKindFromId(session.arguments.value("environment"));
    if (!kind)
        return badValue(session.words, "environment", u"test|production"_s);
    return kind;
}

Result<NetworkSettings, CommandError> networkFrom(const Session &session, const Environment &environment)
{
    NetworkSettings settings;
    const auto seconds = numberFrom(session, "timeout", 1, 300);
    if (!seconds)
        return seconds.error();
    if (*seconds)
        settings.timeoutMs = **seconds * 1000;
    if (const Failure wrong = setProxy(session, settings))
        return *wrong;
    for (const QString &path : {environment.caFile, session.arguments.value("ca-file")}) {
        if (const Failure wrong = addCertificates(session.words, path, settings))
            return *wrong;
    }
    return settings;
}

Result<KeySource, CommandError> keyFrom(const Session &session, const QString &prefix)
{
    const Arguments &arguments = session.arguments;
    const QByteArray certificate = (prefix + u"certificate"_s).toLatin1();
    const QByteArray key = (prefix + u"key"_s).toLatin1();
    if (arguments.has(certificate.constData()) && arguments.has(key.constData()))
        return asCommandError(session.words,
            {UsageError::Reason::NotTogether, {}, u"--%1certificate, --%1key"_s.arg(prefix),
                QLatin1String(arguments.command->name)});
    KeySource source;
    source.file = arguments.value((arguments.has(key.constData()) ? key : certificate).constData());
    source.kid = arguments.value((prefix + u"kid"_s).toLatin1().constData());
    return source;
}

Result<std::optional<int>, CommandError> numberFrom(
    const Session &session, const char *option, int least, int most)
{
    if (!session.arguments.has(option))
        return std::optional<int>();
    bool isNumber = false;
    const int number = session.arguments.value(option).toInt(&isNumber);
    if (!isNumber || number < least || number > most)
        return badValue(session.words, option, u"%1-%2"_s.arg(least).arg(most));
    return std::optional<int>(number);
}

CommandError unreadable(const Words &words, ReadError error, const QString &path)
{
    switch (error) {
    case ReadError::Interrupted:
        return interruptedError(words);
    case ReadError::TooLarge:
        return localFault(
            "file_too_large", words(QT_TRANSLATE_NOOP("Cli", "%1 is too large.")).arg(path), nullptr);
    case ReadError::NotReadable:
        break;
    }
    return localFault(
        "file_not_readable", words(QT_TRANSLATE_NOOP("Cli", "%1 cannot be read.")).arg(path), nullptr);
}

Result<std::unique_ptr<DemoEnvironment>, CommandError> startDemo(const Words &words)
{
    // Not the window's folder: both may run at once.
    const QString folder =
        QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation) + "/demo-command-line"_L1;
    auto demo = DemoEnvironment::start(folder);
    if (!demo) {
        const QString message =
            words(QT_TRANSLATE_NOOP("Cli", "The demo environment could not start: %1")).arg(demo.error());
        return localFault("demo_not_started", message, nullptr);
    }
    return std::move(demo).value();
}

} // namespace da
