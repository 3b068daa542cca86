// SPDX-License-Identifier: MIT
#include "cli/Commands.h"
#include "cli/Inputs.h"
#include "cli/Usage.h"

#include "diagnosis/CauseTitles.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

namespace da {

namespace {

using namespace Qt::StringLiterals;

QJsonArray customerList(const QList<DemoCustomer> &customers)
{
    QJsonArray list;
    for (const DemoCustomer &customer : customers) {
        list.append(QJsonObject{{u"number"_s, customer.number}, {u"name"_s, customer.name},
            {u"situation"_s, customer.situation}, {u"scope"_s, customer.scope},
            {u"expected_cause"_s, toId(customer.expected)}});
    }
    return list;
}

/// A command that can be copied; the demo's password is no secret and lies in a file of its own.
QString exampleCommand(const DemoEnvironment &demo)
{
    const QList<DemoCustomer> customers = demo.customers();
    const DemoCustomer first = customers.isEmpty() ? DemoCustomer() : customers.first();
    return u"printf %s '%1' | %2 check --environment '%3' --client-id %4 --certificate '%5' --password-stdin --scope %6 --consumer %7"_s
        .arg(demo.keyPassword(), QLatin1String(programName), demo.environmentFile(), demo.clientId(),
            demo.keyFile(), first.scope, first.number);
}

void putDemo(Page &page, const Words &words, const DemoEnvironment &demo)
{
    page.title(words(QT_TRANSLATE_NOOP("Cli", "The demo environment is running. Ctrl+C ends it.")),
        Page::Tone::Good);
    page.fields({
        {words(QT_TRANSLATE_NOOP("Cli", "Environment file")), demo.environmentFile()},
        {words(QT_TRANSLATE_NOOP("Cli", "Client")), demo.clientId()},
        {words(QT_TRANSLATE_NOOP("Cli", "Key file")), demo.keyFile()},
        {words(QT_TRANSLATE_NOOP("Cli", "Password (no secret)")), demo.keyPassword()},
        {words(QT_TRANSLATE_NOOP("Cli", "Supplier")), demo.supplierNumber()},
    });
    page.heading(words(QT_TRANSLATE_NOOP("Cli", "Its environment file")));
    page.verbatim(
        QString::fromUtf8(QJsonDocument(demo.environment().toJson()).toJson(QJsonDocument::Indented)));
    page.heading(words(QT_TRANSLATE_NOOP("Cli", "Try it")));
    page.verbatim(exampleCommand(demo));
}

QJsonObject demoObject(const DemoEnvironment &demo)
{
    return {{u"environment_file"_s, demo.environmentFile()}, {u"environment"_s, demo.environment().toJson()},
        {u"client_id"_s, demo.clientId()}, {u"key_file"_s, demo.keyFile()},
        {u"key_password"_s, demo.keyPassword()}, {u"supplier"_s, demo.supplierNumber()},
        {u"customers"_s, customerList(demo.customers())}};
}

void putCustomers(Page &page, const Words &words, const QList<DemoCustomer> &customers)
{
    for (const DemoCustomer &customer : customers) {
        page.paragraph(u"%1  %2"_s.arg(customer.number, customer.name), Page::Tone::Strong);
        page.fields({
            {words(QT_TRANSLATE_NOOP("Cli", "Shows")), causeTitle(words.shared(), customer.expected)},
            {words(QT_TRANSLATE_NOOP("Cli", "Scope")), customer.scope},
        });
    }
}

} // namespace

ExitCode runDemoServe(const Session &session)
{
    const auto demo = startDemo(session.words);
    if (!demo)
        return session.fail(demo.error());
    if (session.output.isJson())
        session.output.object(demoObject(**demo));
    Page page = session.output.newPage();
    putDemo(page, session.words, **demo);
    session.output.page(page);
    QObject::connect(&session.interruption, &Interruption::requested, demo->get(), &QCoreApplication::quit);
    QCoreApplication::exec();
    return ExitCode::Interrupted;
}

ExitCode runDemoList(const Session &session)
{
    const QList<DemoCustomer> customers = demoCustomers();
    if (session.output.isJson())
        session.output.object({{u"customers"_s, customerList(customers)}});
    Page page = session.output.newPage();
    putCustomers(page, session.words, customers);
    session.output.page(page);
    return ExitCode::Verified;
}

} // namespace da
