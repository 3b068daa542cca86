// SPDX-License-Identifier: MIT
#include "cli/CommandTable.h"

#include <QtGlobal>

namespace da {

namespace {

// An option that several commands take stands once, so that it means the same everywhere.
constexpr OptionSpec environmentFile = {"environment", "test|production|demo|FILE",
    QT_TRANSLATE_NOOP("Cli", "Which servers to ask; a file describes others (JSON). Default: test.")};
constexpr OptionSpec passwordStdin = {"password-stdin", nullptr,
    QT_TRANSLATE_NOOP("Cli", "Read the password of the key file from standard input.")};
constexpr OptionSpec passwordFile = {
    "password-file", "FILE", QT_TRANSLATE_NOOP("Cli", "Read the password of the key file from a file.")};
constexpr OptionSpec keychain = {"keychain", nullptr,
    QT_TRANSLATE_NOOP("Cli",
        "Take the password of the key file from the system's keyring, where the window or “certificate "
        "--remember” put it.")};
constexpr OptionSpec timeout = {"timeout", "SECONDS",
    QT_TRANSLATE_NOOP("Cli", "How long to wait for each answer, 1 to 300. Default: 20.")};
constexpr OptionSpec caFile = {
    "ca-file", "FILE", QT_TRANSLATE_NOOP("Cli", "Trust these certificates too for TLS (PEM).")};
constexpr OptionSpec proxy = {"proxy", "system|none|URL",
    QT_TRANSLATE_NOOP("Cli",
        "Which proxy to go through: http://[USER@]HOST:PORT or socks5://[USER@]HOST:PORT. Default: system.")};
constexpr OptionSpec proxyPasswordFile = {"proxy-password-file", "FILE",
    QT_TRANSLATE_NOOP("Cli", "Read the password of the proxy's user from a file.")};
constexpr OptionSpec proxyKeychain = {"proxy-keychain", nullptr,
    QT_TRANSLATE_NOOP("Cli", "Take the password of the proxy's user from the system's keyring.")};

constexpr OptionSpec certificate = {"certificate", "FILE",
    QT_TRANSLATE_NOOP(
        "Cli", "Key file with business certificate (PKCS#12, or PEM with key and certificate).")};
constexpr OptionSpec key = {"key", "FILE",
    QT_TRANSLATE_NOOP("Cli", "Private key registered on the client (PEM or JWK); together with --kid.")};
constexpr OptionSpec kid = {"kid", "ID",
    QT_TRANSLATE_NOOP("Cli", "Identifier of the registered key. A JWK file may hold it itself.")};

constexpr OptionSpec globals[] = {
    {"language", "nb|nn|en", QT_TRANSLATE_NOOP("Cli", "Language of the texts. Default: that of the system.")},
    {"json", nullptr, QT_TRANSLATE_NOOP("Cli", "Write one JSON object instead of text.")},
    {"help", nullptr, QT_TRANSLATE_NOOP("Cli", "Show this help, or that of a command.")},
    {"version", nullptr, QT_TRANSLATE_NOOP("Cli", "Show the version.")},
};

constexpr OptionSpec checkOptions[] = {
    {"profile", "NAME|ID",
        QT_TRANSLATE_NOOP("Cli",
            "Take environment, client, key file, kid and supplier from this client profile, and the "
            "password from the keyring if it was put there. Other options go before it.")},
    environmentFile,
    {"client-id", "ID", QT_TRANSLATE_NOOP("Cli", "The supplier's Maskinporten client.")},
    {"scope", "SCOPE", QT_TRANSLATE_NOOP("Cli", "The scope to ask for; may be given several times."), true},
    {"consumer", "NUMBER",
        QT_TRANSLATE_NOOP("Cli",
            "The customer's organisation number. Without it a token for the supplier itself is asked for.")},
    {"system-user-org", "NUMBER",
        QT_TRANSLATE_NOOP("Cli",
            "Instead of --consumer: ask for the token of this customer's system user "
            "(authorization_details).")},
    {"system-user-ref", "TEXT",
        QT_TRANSLATE_NOOP("Cli", "externalRef of the system user, when it was made with one.")},
    certificate,
    key,
    kid,
    passwordStdin,
    passwordFile,
    keychain,
    {"supplier", "NUMBER",
        QT_TRANSLATE_NOOP("Cli", "The supplier's organisation number, which the certificate should carry.")},
    {"resource", "URL", QT_TRANSLATE_NOOP("Cli", "Audience that the token is to be limited to.")},
    {"api", nullptr,
        QT_TRANSLATE_NOOP("Cli",
            "Call the scope's API with the token afterwards, at the address that the environment has for "
            "it.")},
    {"api-url", "URL", QT_TRANSLATE_NOOP("Cli", "Call this address with the token afterwards (https).")},
    {"api-path", "PATH",
        QT_TRANSLATE_NOOP("Cli",
            "Path below that address; {orgnr} becomes the consumer's number. Default for brreg:reelle: "
            "/v1/virksomheter/{orgnr}.")},
    {"no-counter-checks", nullptr,
        QT_TRANSLATE_NOOP("Cli", "Send nothing more after a refusal to tell its causes apart.")},
    {"ask-other-environment", nullptr,
        QT_TRANSLATE_NOOP(
            "Cli", "If the client is not known here, send the same request to the other environment, too.")},
    {"altinn", nullptr,
        QT_TRANSLATE_NOOP("Cli",
            "Ask Altinn for the same delegation and compare: for the owner of the scope, whose client has "
            "altinn:maskinporten/delegations.")},
    {"altinn-client-id", "ID",
        QT_TRANSLATE_NOOP("Cli", "The scope owner's client. Default: that of --client-id.")},
    {"altinn-certificate", "FILE",
        QT_TRANSLATE_NOOP("Cli", "The scope owner's key file. Default: that of the check.")},
    {"altinn-key", "FILE",
        QT_TRANSLATE_NOOP("Cli", "The scope owner's registered key (PEM or JWK); with --altinn-kid.")},
    {"altinn-kid", "ID", QT_TRANSLATE_NOOP("Cli", "Identifier of the scope owner's registered key.")},
    {"altinn-password-file", "FILE",
        QT_TRANSLATE_NOOP("Cli", "Read the password of the scope owner's key file from a file.")},
    {"altinn-keychain", nullptr,
        QT_TRANSLATE_NOOP(
            "Cli", "Take the password of the scope owner's key file from the system's keyring.")},
    {"altinn-admin", nullptr, QT_TRANSLATE_NOOP("Cli", "Ask with altinn:maskinporten/delegations.admin.")},
    timeout,
    caFile,
    proxy,
    proxyPasswordFile,
    proxyKeychain,
};

constexpr OptionSpec delegationOptions[] = {
    environmentFile,
    {"client-id", "ID", QT_TRANSLATE_NOOP("Cli", "The scope owner's Maskinporten client.")},
    certificate,
    key,
    kid,
    passwordStdin,
    passwordFile,
    keychain,
    {"scope", "SCOPE",
        QT_TRANSLATE_NOOP("Cli", "The scope that was delegated; may be left out with --admin.")},
    {"consumer", "NUMBER", QT_TRANSLATE_NOOP("Cli", "Only delegations from this customer.")},
    {"supplier", "NUMBER", QT_TRANSLATE_NOOP("Cli", "Only delegations to this supplier.")},
    {"admin", nullptr,
        QT_TRANSLATE_NOOP(
            "Cli", "Ask with altinn:maskinporten/delegations.admin, which sees every owner's scopes.")},
    timeout,
    caFile,
    proxy,
    proxyPasswordFile,
    proxyKeychain,
};

constexpr OptionSpec connectionOptions[] = {
    environmentFile,
    timeout,
    caFile,
    proxy,
    proxyPasswordFile,
    proxyKeychain,
};

constexpr OptionSpec explainOptions[] = {
    {"http-status", "N", QT_TRANSLATE_NOOP("Cli", "HTTP status that the answer came with.")},
    {"sent-consumer-org", "yes|no", QT_TRANSLATE_NOOP("Cli", "Whether the request carried consumer_org.")},
    {"environment", "test|production", QT_TRANSLATE_NOOP("Cli", "Environment that gave the answer.")},
};

constexpr OptionSpec certificateOptions[] = {
    {"environment", "test|production|demo|FILE",
        QT_TRANSLATE_NOOP("Cli", "Environment that the certificate is meant for.")},
    {"at", "TIME", QT_TRANSLATE_NOOP("Cli", "Judge as of this time (2025-06-01T12:00:00Z) instead of now.")},
    passwordStdin,
    passwordFile,
    keychain,
    {"remember", nullptr,
        QT_TRANSLATE_NOOP("Cli", "If the password opens the file, put it into the system's keyring.")},
};

constexpr OptionSpec importOptions[] = {
    {"replace", nullptr,
        QT_TRANSLATE_NOOP("Cli", "Replace profiles that exist already and say something else.")},
};

constexpr OptionSpec organisationOptions[] = {
    {"environment", "test|production|demo|FILE",
        QT_TRANSLATE_NOOP(
            "Cli", "Look the number up in the register of this environment. Without it nothing is sent.")},
    timeout,
    caFile,
    proxy,
    proxyPasswordFile,
    proxyKeychain,
};

constexpr OptionSpec catalogueOptions[] = {
    {"environment", "test|production|demo|FILE",
        QT_TRANSLATE_NOOP("Cli", "Whose catalogue to look in. Default: test.")},
};

constexpr OptionSpec updateOptions[] = {
    {"environment", "test|production|demo|FILE",
        QT_TRANSLATE_NOOP("Cli", "Whose catalogue to refresh. Default: test.")},
    {"timeout", "SECONDS",
        QT_TRANSLATE_NOOP("Cli", "How long to wait for each of the two lists, 1 to 300. Default: 120.")},
    caFile,
    proxy,
};

constexpr OptionSpec addOptions[] = {
    {"scope", "SCOPE",
        QT_TRANSLATE_NOOP("Cli", "A scope that lies in the schema; may be given several times."), true},
    {"title", "TEXT", QT_TRANSLATE_NOOP("Cli", "The schema's title in bokmål, exactly as Altinn shows it.")},
    {"title-nn", "TEXT", QT_TRANSLATE_NOOP("Cli", "The title in nynorsk.")},
    {"title-en", "TEXT", QT_TRANSLATE_NOOP("Cli", "The title in English.")},
    {"owner", "NAME", QT_TRANSLATE_NOOP("Cli", "The API provider's name.")},
    {"owner-number", "NUMBER", QT_TRANSLATE_NOOP("Cli", "The API provider's organisation number.")},
    {"resource", "ID", QT_TRANSLATE_NOOP("Cli", "The schema's identifier in Altinn's resource registry.")},
    {"note", "TEXT", QT_TRANSLATE_NOOP("Cli", "Where this is known from, or what else is worth knowing.")},
    {"not-delegable", nullptr, QT_TRANSLATE_NOOP("Cli", "It cannot be delegated in Altinn.")},
    {"environment", "test|production",
        QT_TRANSLATE_NOOP("Cli", "The only environment in which it is of use. Default: both.")},
};

constexpr CommandSpec commands[] = {
    {"check", "", 0, 0,
        QT_TRANSLATE_NOOP("Cli", "Test one delegation: ask for a token and say what the answer means."),
        checkOptions},
    {"explain", "[FILE]", 0, 1,
        QT_TRANSLATE_NOOP("Cli", "Explain an answer or error text, from a file or standard input."),
        explainOptions},
    {"certificate", "FILE", 1, 1, QT_TRANSLATE_NOOP("Cli", "Open a key file or certificate and describe it."),
        certificateOptions},
    {"catalogue list", "", 0, 0,
        QT_TRANSLATE_NOOP("Cli", "List the known scopes and their delegation schemas."), catalogueOptions},
    {"catalogue search", "TEXT...", 1, 20, QT_TRANSLATE_NOOP("Cli", "Find scopes by scope, title or owner."),
        catalogueOptions},
    {"catalogue show", "SCOPE", 1, 1, QT_TRANSLATE_NOOP("Cli", "Show everything known about one scope."),
        catalogueOptions},
    {"catalogue update", "", 0, 0,
        QT_TRANSLATE_NOOP(
            "Cli", "Fetch the catalogue anew from Altinn and Digdir, and tell what is new, renamed or gone."),
        updateOptions},
    {"catalogue import", "FILE", 1, 1,
        QT_TRANSLATE_NOOP("Cli", "Add the entries of a file (JSON) to your own."), {}},
    {"catalogue add", "", 0, 0,
        QT_TRANSLATE_NOOP("Cli", "Add an entry of your own, which every refresh leaves alone."), addOptions},
    {"organisation", "NUMBER", 1, 1,
        QT_TRANSLATE_NOOP("Cli", "Check an organisation number, and look it up."), organisationOptions},
    {"delegation", "", 0, 0,
        QT_TRANSLATE_NOOP("Cli",
            "For the owner of a scope: look up in Altinn which delegations there are. Altinn may change or "
            "take away this service."),
        delegationOptions},
    {"connection", "", 0, 0,
        QT_TRANSLATE_NOOP("Cli",
            "Walk the way to every server of an environment: name, proxy, connection, TLS, answer, clock. "
            "Nothing secret is sent."),
        connectionOptions},
    {"profile list", "", 0, 0, QT_TRANSLATE_NOOP("Cli", "List the client profiles."), {}},
    {"profile show", "NAME|ID", 1, 1, QT_TRANSLATE_NOOP("Cli", "Show one client profile."), {}},
    {"profile export", "[NAME|ID...]", 0, 100,
        QT_TRANSLATE_NOOP(
            "Cli", "Write client profiles as JSON, without secrets; all of them if none is named."),
        {}},
    {"profile import", "[FILE]", 0, 1,
        QT_TRANSLATE_NOOP("Cli", "Add client profiles from an exported file, or from standard input."),
        importOptions},
    {"demo serve", "", 0, 0,
        QT_TRANSLATE_NOOP("Cli", "Run the demo environment until Ctrl+C and print its environment file."),
        {}},
    {"demo list", "", 0, 0, QT_TRANSLATE_NOOP("Cli", "List the demo customers and what each of them shows."),
        {}},
};

} // namespace

std::span<const CommandSpec> allCommands()
{
    return commands;
}

std::span<const OptionSpec> globalOptions()
{
    return globals;
}

} // namespace da
