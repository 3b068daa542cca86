// SPDX-License-Identifier: MIT
#pragma once

#include "crypto/KeyFile.h"
#include "gui/Card.h"

class QGridLayout;

namespace da {

/// What one key is, in a few lines: whose, from whom, how long, for where and for what.
class CertificateCard : public Card {
    Q_OBJECT

public:
    explicit CertificateCard(QWidget *parent = nullptr);

    /// @p kind of the file it lies in; @p at the moment that days are counted from.
    void setEntry(const KeyEntry &entry, KeyFileKind kind, const QDateTime &at);

private:
    void addFact(const QString &name, const QString &value, Tone tone = Tone::Neutral);
    void describe(const BusinessCertificate &certificate, const QDateTime &at);

    QGridLayout *m_facts;
};

} // namespace da
