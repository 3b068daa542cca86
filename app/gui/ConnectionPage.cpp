// SPDX-License-Identifier: MIT
#include "gui/ConnectionPage.h"

#include "check/ConnectionTexts.h"
#include "diagnosis/DiagnosisText.h"
#include "domain/Bundled.h"
#include "gui/ActionButton.h"
#include "gui/ConnectionController.h"
#include "gui/CopyButton.h"
#include "gui/HostCard.h"
#include "gui/Layouts.h"
#include "gui/StepReportList.h"
#include "gui/TextLabel.h"
#include "gui/VerdictBanner.h"

#include <QVBoxLayout>

namespace da {

namespace {

DiagnosisText wordsFor(const HostReport &host, const Environment &environment, const Texts &texts)
{
    static const SupportContacts contacts = bundledContacts();
    TextContext context;
    context.environment = environmentOf(host, environment);
    context.contacts = contacts;
    return DiagnosisText(texts, context);
}

QStringList sentences(const QList<Finding> &findings, const Texts &texts)
{
    QStringList list;
    for (const Finding &finding : findings)
        list << findingText(texts, finding);
    return list;
}

} // namespace

ConnectionPage::ConnectionPage(
    AssistantController &controller, ConnectionController &connection, QWidget *parent)
    : Page(controller, parent)
    , m_connection(connection)
    , m_start(new ActionButton(this))
    , m_cancel(new ActionButton(this))
    , m_network(new QPushButton(this))
    , m_copy(new CopyButton([this] { return report(); }, this))
    , m_banner(new VerdictBanner(this))
    , m_hosts(new QWidget(this))
    , m_notTestedTitle(new TextLabel(TextLabel::Role::Strong, this))
    , m_notTested(new TextLabel(TextLabel::Role::Body, this))
{
    const Theme theme = Theme::current();
    m_start->setPrimary(true);
    m_start->setObjectName(QStringLiteral("checkConnection"));
    m_cancel->setObjectName(QStringLiteral("cancelConnection"));
    m_hosts->setObjectName(QStringLiteral("hosts"));
    auto *row = new QHBoxLayout;
    row->setSpacing(theme.space(Space::Small));
    for (QPushButton *button : std::initializer_list<QPushButton *>{m_start, m_cancel, m_network, m_copy}) {
        button->setAutoDefault(true);
        row->addWidget(button);
    }
    row->addStretch(1);
    auto *hosts = new QVBoxLayout(m_hosts);
    hosts->setContentsMargins(0, 0, 0, 0);
    hosts->setSpacing(theme.space(Space::Small));
    body()->addLayout(row);
    body()->addWidget(m_banner);
    body()->addWidget(m_hosts);
    auto *notTested = new QVBoxLayout;
    notTested->setSpacing(theme.space(Space::Tiny));
    notTested->addWidget(m_notTestedTitle);
    notTested->addWidget(m_notTested);
    body()->addLayout(notTested);
    body()->addStretch(1);
    connect(m_start, &QPushButton::clicked, &m_connection, &ConnectionController::start);
    m_network->setObjectName(QStringLiteral("networkSettings"));
    m_network->setMinimumHeight(theme.controlHeight());
    connect(m_network, &QPushButton::clicked, this, &ConnectionPage::networkWanted);
    connect(m_cancel, &QPushButton::clicked, &m_connection, &ConnectionController::cancel);
    connect(&m_connection, &ConnectionController::changed, this, &ConnectionPage::refresh);
    retranslate();
    refresh();
}

void ConnectionPage::retranslate()
{
    setHeading(tr("Does this machine reach the servers?"),
        tr("Every server of the environment gets one harmless request. No grant and no token is sent."));
    m_cancel->setText(tr("Cancel"));
    m_network->setText(tr("Network settings …"));
    m_copy->setSubject(tr("the result"));
    m_notTestedTitle->setText(tr("What this does not test"));
}

void ConnectionPage::refresh()
{
    showButtons();
    showVerdict();
    showHosts();
    showNotTested();
}

QWidget *ConnectionPage::firstFocus()
{
    return m_connection.isRunning() ? m_cancel : m_start;
}

void ConnectionPage::showButtons()
{
    const bool runs = m_connection.isRunning();
    const bool hadFocus = m_start->hasFocus() || m_cancel->hasFocus();
    m_start->setText(m_connection.report() ? tr("Check again") : tr("Check the connection"));
    m_start->setVisible(!runs);
    m_start->setEnabled(m_connection.canStart());
    m_cancel->setVisible(runs);
    m_copy->setVisible(m_connection.report().has_value());
    if (hadFocus && isVisible())
        firstFocus()->setFocus(Qt::OtherFocusReason);
}

void ConnectionPage::showVerdict()
{
    const auto &done = m_connection.report();
    m_banner->setVisible(done && !done->interrupted);
    if (!done || done->interrupted)
        return;
    BannerTexts texts;
    texts.heading = done->verdict == Verdict::Verified ? tr("Every server was reached")
        : done->verdict == Verdict::LocalFault         ? tr("Something stands in the way")
                                                       : tr("A server does not answer as it should");
    texts.sentence = done->verdict == Verdict::Verified
        ? tr("Whatever fails in a check, it is not the way there.")
        : tr("What it is, and who can mend it, stands below at the server in question.");
    m_banner->setVerdict(done->verdict, Certainty::Certain, texts);
}

void ConnectionPage::showHosts()
{
    QLayout *column = m_hosts->layout();
    clearLayout(*column);
    const Texts &texts = controller().texts();
    const auto environment = controller().environments().environment().value_or(Environment());
    for (const HostReport &host : m_connection.hosts())
        column->addWidget(new HostCard(host, texts, wordsFor(host, environment, texts), m_hosts));
    m_hosts->setVisible(column->count() > 0);
}

void ConnectionPage::showNotTested()
{
    const auto &done = m_connection.report();
    m_notTestedTitle->setVisible(done.has_value());
    m_notTested->setVisible(done.has_value());
    if (!done)
        return;
    QStringList lines = sentences(done->notTested, controller().texts());
    for (QString &line : lines)
        line.prepend(QStringLiteral("•  "));
    m_notTested->setText(lines.join(u'\n'));
}

QString ConnectionPage::report() const
{
    const auto &done = m_connection.report();
    if (!done)
        return {};
    const Texts &texts = controller().texts();
    QStringList lines{done->environment.name, done->startedAt.toString(Qt::ISODate)};
    for (const HostReport &host : done->hosts) {
        lines << QString()
              << QStringLiteral("%1 (%2): %3")
                     .arg(host.host, hostRoleNames(texts, host), checkStatusName(host.status));
        for (const ConnectionStep &step : host.steps)
            lines << QStringLiteral("- %1: %2. %3")
                         .arg(connectionPartName(texts, step.part), checkStatusName(step.status),
                             sentences(step.findings, texts).join(u' '));
        lines += host.evidence;
        if (host.diagnosis) {
            const DiagnosisText words = wordsFor(host, done->environment, texts);
            lines << words.summary(*host.diagnosis) << words.remedy(*host.diagnosis);
        }
    }
    return lines.join(u'\n');
}

} // namespace da
