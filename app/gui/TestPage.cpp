// SPDX-License-Identifier: MIT
#include "gui/TestPage.h"

#include "gui/ApiCallForm.h"
#include "gui/Card.h"
#include "gui/FormField.h"
#include "gui/MessageLine.h"
#include "gui/StepReportList.h"
#include "gui/TextLabel.h"
#include "gui/WindowMode.h"

#include <QCheckBox>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLineEdit>
#include <QVBoxLayout>

namespace da {

namespace {

/// Certificates are public but long: the beginning tells one from another.
QJsonObject shortened(QJsonObject header)
{
    constexpr qsizetype shown = 10;
    QJsonArray certificates;
    for (const QJsonValue certificate : header.value(QStringLiteral("x5c")).toArray())
        certificates.append(certificate.toString().left(shown) + QStringLiteral("…"));
    if (!certificates.isEmpty())
        header.insert(QStringLiteral("x5c"), certificates);
    return header;
}

QString pretty(const QJsonObject &object)
{
    return QString::fromUtf8(QJsonDocument(object).toJson()).trimmed();
}

} // namespace

TestPage::TestPage(AssistantController &controller, QWidget *parent)
    : Page(controller, parent)
    , m_previewTitle(new TextLabel(TextLabel::Role::Subheading, this))
    , m_address(new TextLabel(TextLabel::Role::Body, this))
    , m_headerCard(new Card(this))
    , m_headerTitle(new TextLabel(TextLabel::Role::Strong, m_headerCard))
    , m_header(new TextLabel(TextLabel::Role::Code, m_headerCard))
    , m_claimsCard(new Card(this))
    , m_claimsTitle(new TextLabel(TextLabel::Role::Strong, m_claimsCard))
    , m_claims(new TextLabel(TextLabel::Role::Code, m_claimsCard))
    , m_fresh(new TextLabel(TextLabel::Role::Hint, this))
    , m_resource(codeEdit(QStringLiteral("resource"), 500, this))
    , m_resourceField(new FormField(m_resource, nullptr, this))
    , m_afterTitle(new TextLabel(TextLabel::Role::Subheading, this))
    , m_api(new ApiCallForm(controller.grant(), this))
    , m_altinn(new QCheckBox(this))
    , m_altinnHint(new TextLabel(TextLabel::Role::Hint, this))
    , m_stepsTitle(new TextLabel(TextLabel::Role::Subheading, this))
    , m_steps(new StepReportList(false, this))
    , m_cancelled(new MessageLine(this))
    , m_wishesTitle(new TextLabel(TextLabel::Role::Subheading, this))
    , m_wishesHint(new TextLabel(TextLabel::Role::Hint, this))
    , m_counterChecks(new QCheckBox(this))
    , m_otherEnvironment(new QCheckBox(this))
{
    body()->addWidget(m_stepsTitle);
    body()->addWidget(m_steps);
    body()->addWidget(m_cancelled);
    buildPreview();
    buildAsked();
    buildWishes();
    body()->addStretch(1);
    connect(&controller.run(), &RunController::finished, this, [this](bool interrupted) {
        m_cancelled->setMessage(
            Tone::Doubt, interrupted ? tr("The test was cancelled. Nothing is known yet.") : QString());
    });
    retranslate();
    refresh();
}

void TestPage::buildPreview()
{
    const Theme theme = Theme::current();
    for (TextLabel *label : {m_headerTitle, m_header, m_claimsTitle, m_claims})
        label->setSurface(m_headerCard->surface());
    m_headerCard->body()->addWidget(m_headerTitle);
    m_headerCard->body()->addWidget(m_header);
    m_headerCard->body()->addStretch(1);
    m_claimsCard->body()->addWidget(m_claimsTitle);
    m_claimsCard->body()->addWidget(m_claims);
    m_claimsCard->body()->addStretch(1);
    m_claims->setObjectName(QStringLiteral("claims"));
    m_header->setObjectName(QStringLiteral("header"));
    auto *parts = new QHBoxLayout;
    parts->setSpacing(theme.space(Space::Medium));
    parts->addWidget(m_claimsCard, 3);
    parts->addWidget(m_headerCard, 2);
    auto *preview = new QVBoxLayout;
    preview->setSpacing(theme.space(Space::Tiny));
    preview->addWidget(m_previewTitle);
    preview->addWidget(m_address);
    body()->addLayout(preview);
    body()->addLayout(parts);
    body()->addWidget(m_fresh);
}

void TestPage::buildAsked()
{
    const Theme theme = Theme::current();
    m_resource->setMaximumWidth(theme.textWidth());
    connect(m_resource, &QLineEdit::textEdited, &controller().grant(), &GrantController::setResource);
    body()->addWidget(m_resourceField);
    auto *after = new QVBoxLayout;
    after->setSpacing(theme.space(Space::Small));
    after->addWidget(m_afterTitle);
    after->addWidget(m_api);
    after->addWidget(m_altinn, 0, Qt::AlignLeft);
    after->addWidget(m_altinnHint);
    m_altinn->setObjectName(QStringLiteral("askAltinn"));
    connect(m_altinn, &QCheckBox::clicked, &controller().grant(), &GrantController::wishAltinn);
    body()->addLayout(after);
}

void TestPage::buildWishes()
{
    m_counterChecks->setObjectName(QStringLiteral("counterChecks"));
    m_otherEnvironment->setObjectName(QStringLiteral("otherEnvironment"));
    auto *wishes = new QVBoxLayout;
    wishes->setSpacing(Theme::current().space(Space::Tiny));
    wishes->addWidget(m_wishesTitle);
    wishes->addWidget(m_wishesHint);
    for (QCheckBox *box : {m_counterChecks, m_otherEnvironment})
        wishes->addWidget(box, 0, Qt::AlignLeft);
    body()->addLayout(wishes);
    GrantController &grant = controller().grant();
    connect(m_counterChecks, &QCheckBox::toggled, &grant, &GrantController::wishCounterChecks);
    connect(m_otherEnvironment, &QCheckBox::toggled, &grant, &GrantController::wishOtherEnvironment);
}

void TestPage::retranslate()
{
    m_resourceField->setLabel(tr("Audience, resource (optional)"));
    m_resourceField->setHint(
        tr("Only if the API provider asks for it. Then the token is good for that address alone."));
    m_afterTitle->setText(tr("Once the token is there"));
    m_altinn->setText(tr("Ask Altinn for the same delegation, as the owner of the scope"));
    m_altinnHint->setText(tr("For the owner of the scope, whose client and key are chosen under “%1”.")
                              .arg(windowModeName(WindowMode::Lookup)));
    m_previewTitle->setText(tr("What will be sent"));
    m_headerTitle->setText(tr("Header"));
    m_claimsTitle->setText(tr("Claims"));
    m_fresh->setText(tr("Times and jti are made anew for every request. The signature is never shown."));
    m_stepsTitle->setText(tr("Steps"));
    m_wishesTitle->setText(tr("If the answer can mean several things"));
    m_wishesHint->setText(
        tr("Harmless requests tell the causes apart: one without the customer, the health address, "
           "and the other environment's description."));
    m_counterChecks->setText(tr("Send them"));
    m_counterChecks->setAccessibleName(tr("Send harmless requests that tell the causes apart"));
}

void TestPage::refresh()
{
    const RunController &run = controller().run();
    const bool begun = !run.steps().isEmpty() || run.isRunning();
    m_stepsTitle->setVisible(begun);
    m_steps->setSteps(run.steps(), controller().texts());
    showHeading();
    showWishes();
    const QString resource = controller().grant().resource();
    if (m_resource->text() != resource)
        m_resource->setText(resource);
    m_api->refresh();
    m_api->setEnabled(!run.isRunning());
    m_resourceField->setEnabled(!run.isRunning());
    if (run.isRunning())
        m_cancelled->setMessage(Tone::Neutral, {});
    else
        showPreview();
}

QWidget *TestPage::firstFocus()
{
    return nullptr;
}

void TestPage::showHeading()
{
    const DelegationModel model = controller().grant().model();
    setHeading(tr("Ready to test"),
        model == DelegationModel::ApiDelegation
            ? tr("A token is asked for on the customer's behalf. It is checked and then thrown away.")
            : model == DelegationModel::SystemUser
            ? tr("A token for the customer's system user is asked for. It is checked and then thrown away.")
            : tr(
                "A token is asked for by the supplier itself, so this tests no delegation. It is checked and "
                "then thrown away."));
}

void TestPage::showWishes()
{
    const GrantController &grant = controller().grant();
    const QString other = controller().otherHost();
    const bool free = !controller().run().isRunning();
    m_counterChecks->setChecked(grant.wantsCounterChecks());
    m_counterChecks->setEnabled(free);
    const bool delegated = grant.model() == DelegationModel::ApiDelegation;
    const bool canAsk = delegated && controller().canAskAltinn();
    m_altinn->setVisible(delegated);
    m_altinn->setChecked(canAsk && grant.wantsAltinn());
    m_altinn->setEnabled(free && canAsk);
    m_altinnHint->setVisible(delegated && !canAsk);
    m_otherEnvironment->setVisible(!other.isEmpty());
    m_otherEnvironment->setChecked(grant.wantsOtherEnvironment());
    m_otherEnvironment->setEnabled(free && grant.wantsCounterChecks());
    m_otherEnvironment->setText(
        tr("If the client is not known, send the same request to %1, too").arg(other));
}

void TestPage::showPreview()
{
    const GrantPreview preview = controller().preview();
    m_address->setText(tr("To %1, over TLS:").arg(preview.address.toString()));
    m_header->setText(pretty(shortened(preview.header)));
    m_claims->setText(pretty(preview.claims));
}

} // namespace da
