// SPDX-License-Identifier: MIT
#include "gui/CertificateCard.h"

#include "domain/OrganisationNumber.h"
#include "gui/CertificateFields.h"
#include "gui/Layouts.h"
#include "gui/TextLabel.h"

#include <QGridLayout>
#include <QLocale>

namespace da {

namespace {

QString validText(const BusinessCertificate &certificate, const QDateTime &at)
{
    const QLocale locale;
    const QString dates =
        CertificateCard::tr("%1 to %2")
            .arg(locale.toString(certificate.notBefore().toLocalTime().date(), QLocale::ShortFormat),
                locale.toString(certificate.notAfter().toLocalTime().date(), QLocale::ShortFormat));
    const auto days = int(certificate.daysLeft(at));
    if (at < certificate.notBefore())
        return CertificateCard::tr("%1 (not yet)").arg(dates);
    return days < 0 ? CertificateCard::tr("%1 (expired)").arg(dates)
                    : CertificateCard::tr("%1 (%n day(s) left)", nullptr, days).arg(dates);
}

Tone validTone(const BusinessCertificate &certificate, const QDateTime &at)
{
    constexpr qint64 soon = 30;
    if (!certificate.isValidAt(at))
        return Tone::Bad;
    return certificate.daysLeft(at) < soon ? Tone::Doubt : Tone::Good;
}

} // namespace

CertificateCard::CertificateCard(QWidget *parent)
    : Card(parent)
    , m_facts(new QGridLayout)
{
    const Theme theme = Theme::current();
    m_facts->setHorizontalSpacing(theme.space(Space::Large));
    m_facts->setVerticalSpacing(theme.space(Space::Tiny));
    m_facts->setColumnStretch(1, 1);
    body()->addLayout(m_facts);
}

void CertificateCard::setEntry(const KeyEntry &entry, KeyFileKind kind, const QDateTime &at)
{
    clearLayout(*m_facts);
    if (entry.certificate)
        describe(*entry.certificate, at);
    else
        addFact(tr("Key"),
            kind == KeyFileKind::Jwk ? tr("A JSON Web Key, without certificate")
                                     : tr("A private key, without certificate"));
    if (!entry.kid.isEmpty())
        addFact(tr("Key id (kid)"), entry.kid);
    if (entry.key)
        addFact(tr("Private key"), tr("present"));
}

void CertificateCard::describe(const BusinessCertificate &certificate, const QDateTime &at)
{
    addFact(tr("Organisation"), certificate.organisationName());
    addFact(tr("Organisation number"), OrganisationNumber::grouped(certificate.organisationNumber()));
    addFact(tr("Issuer"), issuerText(certificate));
    addFact(tr("Valid"), validText(certificate, at), validTone(certificate, at));
    addFact(tr("Environment"), environmentText(certificate.environment()));
    addFact(tr("Purpose"), purposeText(certificate.purposes()));
}

void CertificateCard::addFact(const QString &name, const QString &value, Tone tone)
{
    if (value.isEmpty())
        return;
    auto *caption = new TextLabel(TextLabel::Role::Hint, name, this);
    auto *text = new TextLabel(TextLabel::Role::Strong, value, this);
    caption->setWordWrap(false);
    caption->setSurface(surface());
    text->setSurface(surface());
    text->setTone(tone);
    const int row = m_facts->rowCount();
    m_facts->addWidget(caption, row, 0, Qt::AlignTop);
    m_facts->addWidget(text, row, 1);
}

} // namespace da
