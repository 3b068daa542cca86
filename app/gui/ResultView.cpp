// SPDX-License-Identifier: MIT
#include "gui/ResultView.h"

#include "gui/AlternativeList.h"
#include "gui/Card.h"
#include "gui/ChainPicture.h"
#include "gui/CopyButton.h"
#include "gui/CopyableText.h"
#include "gui/Disclosure.h"
#include "gui/Glyph.h"
#include "gui/Layouts.h"
#include "gui/LetterEditor.h"
#include "gui/NumberedSteps.h"
#include "gui/ReportText.h"
#include "gui/StepAnswer.h"
#include "gui/StepReportList.h"
#include "gui/TextLabel.h"
#include "gui/TwoColumns.h"
#include "gui/VerdictBanner.h"

#include <QEvent>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace da {

namespace {

QPushButton *smallButton(const QString &name, QWidget *parent)
{
    auto *button = new QPushButton(parent);
    button->setObjectName(name);
    button->setIcon(glyphIcon(Glyph::Mail));
    button->setAutoDefault(true);
    button->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    return button;
}

} // namespace

ResultView::ResultView(QWidget *parent)
    : QWidget(parent)
    , m_column(columnIn(this, Space::Large))
    , m_banner(new VerdictBanner(this))
    , m_copy(new CopyButton([this] { return reportAsText(m_subject, m_texts); }, m_banner))
    , m_actions(new QWidget(this))
    , m_who(new TextLabel(TextLabel::Role::Subheading, m_actions))
    , m_steps(new NumberedSteps(m_actions))
    , m_toLetter(smallButton(QStringLiteral("toLetter"), m_actions))
    , m_toLookup(smallButton(QStringLiteral("toLookup"), m_actions))
    , m_contact(new QWidget(this))
    , m_head(new TwoColumns(m_actions, m_contact, 66, this))
    , m_contactTitle(new TextLabel(TextLabel::Role::Subheading, m_contact))
    , m_contactCard(new Card(m_contact))
    , m_contactName(new TextLabel(TextLabel::Role::Strong, m_contactCard))
    , m_contactLines(new TextLabel(TextLabel::Role::Body, m_contactCard))
    , m_toTicket(smallButton(QStringLiteral("toTicket"), m_contactCard))
    , m_tokenUse(new QWidget(this))
    , m_tokenUseTitle(new TextLabel(TextLabel::Role::Subheading, m_tokenUse))
    , m_tokenUseBody(columnIn(m_tokenUse, Space::Small))
    , m_api(new StepAnswer(this))
    , m_altinn(new StepAnswer(this))
    , m_pictureTitle(new TextLabel(TextLabel::Role::Subheading, this))
    , m_explanation(new TextLabel(TextLabel::Role::Body, this))
    , m_picture(new ChainPicture(this))
    , m_alternatives(new AlternativeList(this))
    , m_letter(new LetterEditor(this))
    , m_ticket(new LetterEditor(this))
    , m_evidence(new Card(this))
    , m_stepList(new StepReportList(true, this))
{
    buildHead();
    buildTokenUse();
    m_api->setObjectName(QStringLiteral("apiAnswer"));
    m_altinn->setObjectName(QStringLiteral("altinnAnswer"));
    m_column->addWidget(m_api);
    m_column->addWidget(m_altinn);
    buildPicture();
    buildFolds();
    retranslate();
}

void ResultView::buildHead()
{
    m_copy->setObjectName(QStringLiteral("copyResult"));
    m_banner->addTrailing(m_copy);
    m_steps->setObjectName(QStringLiteral("remedy"));
    auto *actions = columnIn(m_actions, Space::Small);
    actions->addWidget(m_who);
    actions->addWidget(m_steps);
    auto *ways = new QHBoxLayout;
    ways->setSpacing(Theme::current().space(Space::Small));
    ways->addWidget(m_toLetter);
    ways->addWidget(m_toLookup);
    ways->addStretch(1);
    actions->addLayout(ways);
    actions->addStretch(1);
    m_toLookup->setIcon(glyphIcon(Glyph::Search));
    connect(m_toLookup, &QPushButton::clicked, this, &ResultView::lookupWanted);
    auto *contact = columnIn(m_contact, Space::Small);
    m_contactLines->setObjectName(QStringLiteral("contact"));
    for (TextLabel *label : {m_contactName, m_contactLines}) {
        label->setSurface(m_contactCard->surface());
        m_contactCard->body()->addWidget(label);
    }
    m_contactCard->body()->setSpacing(Theme::current().space(Space::Tiny));
    m_contactCard->body()->addSpacing(Theme::current().space(Space::Tiny));
    m_contactCard->body()->addWidget(m_toTicket);
    contact->addWidget(m_contactTitle);
    contact->addWidget(m_contactCard);
    contact->addStretch(1);
    m_column->addWidget(m_banner);
    m_column->addWidget(m_head);
    connect(m_toLetter, &QPushButton::clicked, this, [this] { m_letterFold->reveal(); });
    connect(m_toTicket, &QPushButton::clicked, this, [this] { m_ticketFold->reveal(); });
}

void ResultView::buildTokenUse()
{
    m_tokenUseBody->addWidget(m_tokenUseTitle);
    m_column->addWidget(m_tokenUse);
}

void ResultView::buildPicture()
{
    m_picture->setObjectName(QStringLiteral("chain"));
    auto *words = new QVBoxLayout;
    words->setSpacing(Theme::current().space(Space::Tiny));
    words->addWidget(m_pictureTitle);
    words->addWidget(m_explanation);
    m_column->addLayout(words);
    m_column->addWidget(m_picture);
}

void ResultView::buildFolds()
{
    auto *folds = new QVBoxLayout;
    folds->setSpacing(0);
    m_column->addLayout(folds);
    const auto add = [this, folds](const QString &name, QWidget *content) {
        auto *fold = new Disclosure(content, this);
        fold->setObjectName(name);
        fold->button()->setObjectName(name + QStringLiteral("Button"));
        folds->addWidget(fold);
        return fold;
    };
    m_letter->setObjectName(QStringLiteral("customerLetter"));
    m_ticket->setObjectName(QStringLiteral("supportTicket"));
    m_alternativesFold = add(QStringLiteral("alternativesFold"), m_alternatives);
    m_letterFold = add(QStringLiteral("letterFold"), m_letter);
    m_ticketFold = add(QStringLiteral("ticketFold"), m_ticket);
    m_evidenceFold = add(QStringLiteral("evidenceFold"), m_evidence);
    m_stepsFold = add(QStringLiteral("stepsFold"), m_stepList);
}

void ResultView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void ResultView::retranslate()
{
    m_copy->setSubject(tr("the whole result"));
    m_toLetter->setText(tr("Write to the customer"));
    m_toLookup->setText(tr("Look it up in Altinn"));
    m_toLookup->setToolTip(tr("For the owner of the scope, with a client of its own"));
    m_contactTitle->setText(tr("Whom to write to"));
    m_toTicket->setText(tr("Ask for help"));
    m_tokenUseTitle->setText(tr("How the token is used"));
    m_api->setTitle(tr("What the API answered"));
    m_altinn->setTitle(tr("What Altinn says"));
    m_letterFold->setTitle(tr("A letter to the customer, ready to send"));
    m_letter->setSubject(tr("the letter to the customer"));
    m_ticketFold->setTitle(tr("A request for help, ready to send"));
    m_ticket->setSubject(tr("the request for help"));
    m_evidenceFold->setTitle(tr("Evidence"));
    m_stepsFold->setTitle(tr("Every step"));
}

void ResultView::setResult(const ResultSubject &subject, const Texts &texts)
{
    m_subject = subject;
    m_texts = texts;
    const DiagnosisText text(texts, subject.context);
    m_banner->setVisible(!isLookup());
    if (!isLookup())
        showBanner(text);
    showActions(text);
    showContact(text);
    m_head->setVisible(!m_actions->isHidden() || !m_contact->isHidden());
    showTokenUse();
    m_api->setStep(answeredStep(subject, StepId::Api), texts);
    m_altinn->setStep(isLookup() ? nullptr : answeredStep(subject, StepId::Altinn), texts);
    showPicture(text);
    showAlternatives(text);
    showLetters();
    showEvidence();
    showSteps();
    const QString shown = caseOf(subject);
    if (shown == std::exchange(m_case, shown))
        return;
    for (Disclosure *fold : {m_letterFold, m_ticketFold, m_evidenceFold, m_stepsFold})
        fold->setOpen(false);
    // What is not certain is decided by what tells the causes apart, so that stands open.
    m_alternativesFold->setOpen(subject.diagnosis.certainty != Certainty::Certain);
}

QWidget *ResultView::firstFocus() const
{
    return m_copy;
}

QString ResultView::aboutText() const
{
    const CaseDetails &details = m_subject.details;
    const QString supplier = organisationText(details.supplierName, details.supplier);
    const QString consumer = organisationText(details.consumerName, details.consumer);
    switch (m_subject.model) {
    case DelegationModel::ApiDelegation:
        return tr("%1 asks for %2 on behalf of %3.").arg(supplier, details.scope, consumer);
    case DelegationModel::SystemUser:
        return tr("%1 asks for %2 through a system user of %3. No API delegation was tested.")
            .arg(supplier, details.scope, consumer);
    case DelegationModel::OwnAccess:
        break;
    }
    return tr("%1 asks for %2 on its own behalf. No delegation was tested.").arg(supplier, details.scope);
}

void ResultView::showBanner(const DiagnosisText &text)
{
    const Diagnosis &diagnosis = m_subject.diagnosis;
    BannerTexts words;
    words.certainty = text.certaintyText(diagnosis.certainty);
    if (!words.certainty.isEmpty())
        words.certainty[0] = words.certainty[0].toUpper();
    if (m_subject.kind == ResultSubject::Kind::Pasted) {
        words.heading = text.summary(diagnosis);
        if (words.heading.endsWith(u'.'))
            words.heading.chop(1); // a heading, not a sentence
        if (diagnosis.responsible != Responsible::None)
            words.about = tr("Who must act: %1").arg(text.responsibleText(diagnosis));
    } else {
        words.heading = verdictWord(m_subject.verdict);
        words.sentence = text.summary(diagnosis);
        words.about = aboutText();
    }
    m_banner->setVerdict(m_subject.verdict, diagnosis.certainty, words);
}

void ResultView::showActions(const DiagnosisText &text)
{
    const QStringList remedy = text.remedy(m_subject.diagnosis);
    const QString who = text.responsibleText(m_subject.diagnosis);
    m_steps->setSteps(remedy);
    // A pasted text's banner says who.
    const bool isPasted = m_subject.kind == ResultSubject::Kind::Pasted;
    m_who->setText(m_subject.verdict == Verdict::Verified ? tr("What now")
            : isPasted                                    ? tr("What to do")
                                                          : tr("Who must act: %1").arg(who));
    m_actions->setVisible(!remedy.isEmpty() && !(isLookup() && m_subject.verdict == Verdict::Verified));
    const Cause cause = m_subject.diagnosis.cause;
    m_toLookup->setVisible(m_subject.kind == ResultSubject::Kind::Check
        && (cause == Cause::ConsumerNotDelegated || cause == Cause::ConsumerNotGranted));
}

void ResultView::showContact(const DiagnosisText &text)
{
    const QString lines = text.contactText(m_subject.diagnosis);
    m_contactName->setText(lines.section(u'\n', 0, 0));
    m_contactLines->setText(lines.section(u'\n', 1));
    m_contactLines->setVisible(!m_contactLines->text().isEmpty());
    m_contact->setVisible(!lines.isEmpty() && m_subject.verdict != Verdict::Verified);
}

void ResultView::showTokenUse()
{
    m_tokenUse->setVisible(m_subject.verdict == Verdict::Verified && !isLookup());
    while (m_tokenUseBody->count() > 1) {
        QLayoutItem *item = m_tokenUseBody->takeAt(1);
        delete item->widget();
        delete item;
    }
    auto *card = new Card(m_tokenUse);
    auto *header = new CopyableText(true, card);
    header->setCaption(tr("The header of each request to the API"));
    header->setText(QStringLiteral("Authorization: Bearer <access_token>"));
    header->setSurface(card->surface());
    card->body()->addWidget(header);
    if (m_subject.details.scope.startsWith(QLatin1String("brreg:"))) {
        auto *note = new TextLabel(TextLabel::Role::Hint,
            tr("Brønnøysundregistrene's API does not check the token's audience, so “resource” is not needed "
               "there."),
            card);
        note->setSurface(card->surface());
        card->body()->addWidget(note);
    }
    m_tokenUseBody->addWidget(card);
}

void ResultView::showPicture(const DiagnosisText &text)
{
    for (QWidget *part : std::initializer_list<QWidget *>{m_pictureTitle, m_explanation, m_picture})
        part->setVisible(!isLookup());
    const DelegationChain chain = chainOf(m_subject.diagnosis);
    const bool stops = std::any_of(chain.states.begin(), chain.states.end(),
        [](LinkState state) { return state == LinkState::Broken || state == LinkState::Suspected; });
    m_pictureTitle->setText(stops ? tr("Where it stops") : tr("From supplier to data"));
    m_explanation->setText(text.explanation(m_subject.diagnosis));
    m_picture->setChain(m_texts, chain, chainNamesOf(m_subject));
}

void ResultView::showAlternatives(const DiagnosisText &text)
{
    const qsizetype count = m_subject.diagnosis.alternatives.size();
    m_alternatives->setAlternatives(m_subject.diagnosis, text);
    m_alternativesFold->setTitle(tr("What else it may be, and what tells it apart (%1)").arg(count));
    m_alternativesFold->setVisible(count > 0);
}

void ResultView::showLetters()
{
    const bool wanted =
        m_subject.verdict != Verdict::Verified && m_subject.diagnosis.contact != ContactId::None;
    // The letter speaks of an API delegation.
    const bool toCustomer = wanted && m_subject.diagnosis.responsible == Responsible::Consumer
        && m_subject.model == DelegationModel::ApiDelegation;
    const ResultSubject subject = m_subject;
    m_letter->setDraft(
        [subject](const Texts &texts) { return customerLetter(texts, subject.context, subject.details); },
        m_texts.language(), caseOf(subject));
    m_ticket->setDraft(
        [subject](const Texts &texts) {
            return supportTicket(texts, subject.context, subject.diagnosis, subject.details);
        },
        m_texts.language(), caseOf(subject));
    m_letterFold->setVisible(toCustomer);
    m_toLetter->setVisible(toCustomer);
    m_ticketFold->setVisible(wanted);
    m_toTicket->setVisible(wanted);
}

void ResultView::showEvidence()
{
    const Facts &facts = m_subject.diagnosis.facts;
    clearLayout(*m_evidence->body());
    const auto add = [this](const QString &caption, const QString &value) {
        if (value.isEmpty())
            return;
        auto *line = new CopyableText(true, m_evidence);
        line->setCaption(caption);
        line->setText(value);
        line->setSurface(m_evidence->surface());
        m_evidence->body()->addWidget(line);
    };
    add(tr("The server's own words"), facts.quoted);
    add(tr("Code"), facts.code);
    add(tr("HTTP status"), facts.httpStatus ? QString::number(*facts.httpStatus) : QString());
    add(tr("Trace id"), facts.traceId);
    add(tr("Correlation id"), facts.correlationId);
    m_evidenceFold->setVisible(m_evidence->body()->count() > 0);
}

void ResultView::showSteps()
{
    m_stepList->setSteps(m_subject.steps, m_texts);
    m_stepsFold->setVisible(!m_subject.steps.isEmpty());
}

} // namespace da
