// SPDX-License-Identifier: MIT
#include "gui/CertificateView.h"

#include "gui/ActionButton.h"
#include "gui/CertificateController.h"
#include "gui/ChainTree.h"
#include "gui/CopyButton.h"
#include "gui/FieldList.h"
#include "gui/FormField.h"
#include "gui/TextLabel.h"
#include "gui/VerdictCard.h"

#include <QComboBox>
#include <QEvent>
#include <QVBoxLayout>

namespace da {

namespace {

QComboBox *comboBox(const QString &name, QWidget *parent)
{
    auto *box = new QComboBox(parent);
    box->setObjectName(name);
    box->setMinimumHeight(Theme::current().controlHeight());
    // A long name must not make the page wider than the window.
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(10);
    return box;
}

} // namespace

CertificateView::CertificateView(CertificateController &certificate, QWidget *parent)
    : QWidget(parent)
    , m_certificate(certificate)
    , m_verdict(new VerdictCard(this))
    , m_toCheck(new ActionButton(this))
    , m_copyAll(new CopyButton([this] { return m_certificate.asText(m_texts); }, this))
    , m_checkHint(new TextLabel(TextLabel::Role::Hint, this))
    , m_entries(comboBox(QStringLiteral("certificateEntries"), this))
    , m_entriesField(new FormField(m_entries, nullptr, this))
    , m_environment(comboBox(QStringLiteral("judgedFor"), this))
    , m_environmentField(new FormField(m_environment, nullptr, this))
    , m_chainPart(new QWidget(this))
    , m_chainTitle(new TextLabel(TextLabel::Role::Subheading, m_chainPart))
    , m_chainHint(new TextLabel(TextLabel::Role::Hint, m_chainPart))
    , m_chain(new ChainTree(m_chainPart))
    , m_fieldsTitle(new TextLabel(TextLabel::Role::Subheading, this))
    , m_fields(new FieldList(this))
{
    const Theme theme = Theme::current();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme.space(Space::Large));
    column->addWidget(m_verdict);
    buildActions(column);
    buildChoices(column);
    auto *chain = new QVBoxLayout(m_chainPart);
    chain->setContentsMargins(0, 0, 0, 0);
    chain->setSpacing(theme.space(Space::Tiny));
    for (QWidget *part : {static_cast<QWidget *>(m_chainTitle), static_cast<QWidget *>(m_chainHint),
             static_cast<QWidget *>(m_chain)})
        chain->addWidget(part);
    m_chainTitle->setBuddy(m_chain);
    column->addWidget(m_chainPart);
    auto *fields = new QVBoxLayout;
    fields->setSpacing(theme.space(Space::Small));
    fields->addWidget(m_fieldsTitle);
    fields->addWidget(m_fields);
    column->addLayout(fields);
    connect(m_chain, &ChainTree::linkSelected, &certificate, &CertificateController::selectLink);
    retranslate();
}

void CertificateView::buildActions(QVBoxLayout *column)
{
    m_toCheck->setObjectName(QStringLiteral("useInCheck"));
    m_copyAll->setObjectName(QStringLiteral("copyCertificate"));
    m_copyAll->setMinimumHeight(Theme::current().controlHeight());
    m_toCheck->setPrimary(true);
    auto *row = new QHBoxLayout;
    row->setSpacing(Theme::current().space(Space::Small));
    row->addWidget(m_toCheck);
    row->addWidget(m_copyAll);
    row->addStretch(1);
    auto *actions = new QVBoxLayout;
    actions->setSpacing(Theme::current().space(Space::Tiny));
    actions->addLayout(row);
    actions->addWidget(m_checkHint);
    column->addLayout(actions);
}

void CertificateView::buildChoices(QVBoxLayout *column)
{
    m_environment->addItem(QString());
    m_environment->addItem(QString(), int(EnvironmentKind::Test));
    m_environment->addItem(QString(), int(EnvironmentKind::Production));
    auto *row = new QHBoxLayout;
    row->setSpacing(Theme::current().space(Space::Large));
    row->addWidget(m_entriesField, 3, Qt::AlignTop);
    row->addWidget(m_environmentField, 2, Qt::AlignTop);
    row->addStretch(1);
    column->addLayout(row);
    connect(m_entries, &QComboBox::activated, &m_certificate, &CertificateController::lookAt);
    connect(m_environment, &QComboBox::activated, this, [this] {
        const QVariant kind = m_environment->currentData();
        m_certificate.judgeFor(kind.isValid() ? std::optional(EnvironmentKind(kind.toInt())) : std::nullopt);
    });
}

void CertificateView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void CertificateView::retranslate()
{
    m_toCheck->setText(tr("Use this file in a check"));
    m_copyAll->setWords(tr("Copy all"));
    m_copyAll->setSubject(tr("everything about the certificate"));
    m_entries->setPlaceholderText(tr("Choose"));
    m_entriesField->setLabel(tr("Key or certificate"));
    m_environmentField->setLabel(tr("Judged for"));
    m_environment->setItemText(0, tr("Any environment"));
    m_environment->setItemText(1, tr("Test"));
    m_environment->setItemText(2, tr("Production"));
    m_chainTitle->setText(tr("Chain"));
    m_chain->setAccessibleName(m_chainTitle->text());
}

void CertificateView::refresh(const Texts &texts)
{
    m_texts = texts;
    m_verdict->setVerdict(m_certificate.verdict(texts));
    m_toCheck->setVisible(m_certificate.hasKey());
    const auto judged = m_certificate.judgedFor();
    m_environment->setCurrentIndex(judged ? m_environment->findData(int(*judged)) : 0);
    showEntries();
    const QList<ChainCertificate> &chain = m_certificate.chain();
    m_chainPart->setVisible(!chain.isEmpty());
    m_chain->setChain(chain);
    const bool whole = !chain.isEmpty() && chain.last().certificate.isSelfSigned();
    m_chainHint->setText(whole
            ? tr("Each is signed by the one below it. Select one to see its details.")
            : tr("It ends where the issuer is neither in the file nor known to the program."));
    m_chain->setAccessibleDescription(m_chainHint->text());
    m_chain->selectLink(m_certificate.link());
    const QList<FieldGroup> fields = m_certificate.fields();
    m_fields->setVisible(!fields.isEmpty());
    m_fieldsTitle->setVisible(!fields.isEmpty());
    m_fieldsTitle->setText(m_certificate.link() == 0 ? tr("All details") : tr("All details of the issuer"));
    m_fields->setGroups(fields);
}

void CertificateView::setCheckHint(const QString &hint)
{
    m_checkHint->setText(hint);
    m_checkHint->setVisible(!hint.isEmpty());
    m_toCheck->setAccessibleDescription(hint);
}

void CertificateView::showEntries()
{
    const QStringList names = m_certificate.entryNames();
    m_entriesField->setVisible(names.size() > 1);
    m_entriesField->setMessage(Tone::Neutral, m_certificate.choice());
    m_entries->clear();
    m_entries->addItems(names);
    m_entries->setCurrentIndex(m_certificate.entry());
}

} // namespace da
