// SPDX-License-Identifier: MIT
#include "gui/ResultPage.h"

#include "diagnosis/DiagnosisText.h"
#include "domain/Bundled.h"
#include "domain/OrganisationNumber.h"
#include "gui/Card.h"
#include "gui/CopyButton.h"
#include "gui/CopyableText.h"
#include "gui/LinkButton.h"
#include "gui/NumberedSteps.h"
#include "gui/ReportText.h"
#include "gui/StepReportList.h"
#include "gui/TextLabel.h"
#include "gui/VerdictBanner.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace da {

namespace {

QString grouped(const QString &digits)
{
    const auto number = OrganisationNumber::parse(digits);
    return number ? number->grouped() : digits;
}

/// "Customer AS (974 760 673)", or what there is of it.
QString organisation(const QString &name, const QString &digits)
{
    return name.isEmpty() ? grouped(digits) : QStringLiteral("%1 (%2)").arg(name, grouped(digits));
}

} // namespace

ResultPage::ResultPage(AssistantController &controller, QWidget *parent)
    : Page(controller, parent)
    , m_banner(new VerdictBanner(this))
    , m_details(new QWidget(this))
    , m_column(new QVBoxLayout(m_details))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(Theme::current().space(Space::Medium));
    body()->addWidget(m_banner);
    body()->addWidget(m_details);
    body()->addStretch(1);
    retranslate();
    refresh();
}

void ResultPage::retranslate()
{
    setTitle(tr("Result"));
    m_shown = 0;
}

void ResultPage::refresh()
{
    const auto &report = controller().run().report();
    if (!report || report->startedAt.toMSecsSinceEpoch() == m_shown)
        return;
    m_shown = report->startedAt.toMSecsSinceEpoch();
    show(*report);
}

QWidget *ResultPage::firstFocus()
{
    return m_copy;
}

void ResultPage::show(const CheckReport &report)
{
    while (QLayoutItem *item = m_column->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    const DiagnosisText text = diagnosisTextFor(report, controller().texts());
    const QString about =
        tr("%1 asks for %2 on behalf of %3.")
            .arg(organisation(report.supplierName, report.supplier), report.scopes.join(u' '),
                organisation(report.consumerName, report.consumer));
    m_banner->setVerdict(report.verdict, text.summary(report.diagnosis), about);
    addActions(report, text);
    addTokenUse(report);
    addContact(text, report);
    addMessages(report);
    addAlternatives(report, text);
    addEvidence(report);
    addSteps(report);
    addCopy();
}

void ResultPage::addSection(const QString &title, QWidget *content)
{
    m_column->addSpacing(Theme::current().space(Space::Small));
    m_column->addWidget(new TextLabel(TextLabel::Role::Subheading, title, m_details));
    m_column->addWidget(content);
}

void ResultPage::addActions(const CheckReport &report, const DiagnosisText &text)
{
    const QStringList remedy = text.remedy(report.diagnosis);
    if (remedy.isEmpty())
        return;
    auto *steps = new NumberedSteps(m_details);
    steps->setObjectName(QStringLiteral("remedy"));
    steps->setSteps(remedy);
    const QString who = text.responsibleText(report.diagnosis);
    addSection(report.verdict == Verdict::Verified ? tr("What now") : tr("Who must act: %1").arg(who), steps);
}

void ResultPage::addTokenUse(const CheckReport &report)
{
    if (report.verdict != Verdict::Verified)
        return;
    auto *card = new Card(m_details);
    auto *header = new CopyableText(true, card);
    header->setCaption(tr("The header of each request to the API"));
    header->setText(QStringLiteral("Authorization: Bearer <access_token>"));
    header->setSurface(card->surface());
    card->body()->addWidget(header);
    if (report.scopes.value(0).startsWith(QLatin1String("brreg:"))) {
        auto *note = new TextLabel(TextLabel::Role::Hint,
            tr("Brønnøysundregistrene's API does not check the token's audience, so “resource” is not needed "
               "there."),
            card);
        note->setSurface(card->surface());
        card->body()->addWidget(note);
    }
    addSection(tr("How the token is used"), card);
}

void ResultPage::addContact(const DiagnosisText &text, const CheckReport &report)
{
    const QString lines = text.contactText(report.diagnosis);
    if (lines.isEmpty() || report.verdict == Verdict::Verified)
        return;
    auto *card = new Card(m_details);
    auto *words = new TextLabel(TextLabel::Role::Body, lines, card);
    words->setSurface(card->surface());
    card->body()->addWidget(words);
    addSection(tr("Whom to write to"), card);
}

void ResultPage::addMessage(const QString &title, const QString &subject, const Letter &message)
{
    auto *card = new Card(m_details);
    auto *words = new TextLabel(TextLabel::Role::Body, message.body, card);
    words->setSurface(card->surface());
    card->body()->addWidget(words);
    auto *buttons = new QHBoxLayout;
    auto *copy = new CopyButton([message] { return message.toPlainText(); }, card);
    copy->setSubject(subject);
    auto *mail = new LinkButton(card);

    mail->setLink(tr("Write the e-mail"), message.mailto(controller().texts()));
    buttons->addWidget(copy);
    buttons->addWidget(mail);
    buttons->addStretch(1);
    card->body()->addLayout(buttons);
    addSection(title, card);
}

void ResultPage::addMessages(const CheckReport &report)
{
    if (report.verdict == Verdict::Verified || report.diagnosis.contact == ContactId::None)
        return;
    const TextContext context = textContextFor(report);
    const CaseDetails details = detailsOf(report);
    const Texts &texts = controller().texts();
    if (report.diagnosis.responsible == Responsible::Consumer)
        addMessage(tr("A letter to the customer, ready to send"), tr("the letter to the customer"),
            customerLetter(texts, context, details));
    addMessage(tr("A request for help, ready to send"), tr("the request for help"),
        supportTicket(texts, context, report.diagnosis, details));
}

void ResultPage::addAlternatives(const CheckReport &report, const DiagnosisText &text)
{
    if (report.diagnosis.alternatives.isEmpty())
        return;
    QStringList lines;
    for (const Alternative &alternative : report.diagnosis.alternatives)
        lines << QStringLiteral("%1. %2").arg(text.title(alternative), text.tellApart(alternative, report.diagnosis));
    auto *list = new NumberedSteps(m_details);
    list->setSteps(lines);
    addSection(tr("What else it may be, and what tells it apart"), list);
}

void ResultPage::addEvidence(const CheckReport &report)
{
    const Facts &facts = report.diagnosis.facts;
    if (facts.quoted.isEmpty() && facts.traceId.isEmpty() && facts.code.isEmpty())
        return;
    auto *card = new Card(m_details);
    const auto add = [card](const QString &caption, const QString &value) {
        if (value.isEmpty())
            return;
        auto *line = new CopyableText(true, card);
        line->setCaption(caption);
        line->setText(value);
        line->setSurface(card->surface());
        card->body()->addWidget(line);
    };
    add(tr("The server's own words"), facts.quoted);
    add(tr("Code"), facts.code);
    add(tr("Trace id"), facts.traceId);
    add(tr("Correlation id"), facts.correlationId);
    addSection(tr("Evidence"), card);
}

void ResultPage::addSteps(const CheckReport &report)
{
    auto *steps = new StepReportList(true, m_details);
    steps->setSteps(report.steps, controller().texts());
    addSection(tr("Every step"), steps);
}

void ResultPage::addCopy()
{
    auto *copy = new CopyButton(
        [this] {
            const auto &report = controller().run().report();
            return report ? reportAsText(*report, controller().texts()) : QString();
        },
        m_details);
    copy->setObjectName(QStringLiteral("copyResult"));
    copy->setSubject(tr("the whole result"));
    m_copy = copy;
    m_column->insertWidget(0, copy);
}

} // namespace da
