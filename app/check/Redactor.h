// SPDX-License-Identifier: MIT
#pragma once

#include "check/CheckReport.h"
#include "crypto/SecretBytes.h"

#include <QSet>

namespace da {

/// Knows the grants and tokens of one run and takes every piece of them out of what is told of it, whatever
/// dress a server echoes them in: as it was, wrapped, in Base64, percent-encoded or escaped as in JSON. What
/// only looks like a secret is withoutSecrets()' matter.
class Redactor {
public:
    void add(const SecretBytes &secret);

    [[nodiscard]] QString redacted(const QString &text) const;
    void redact(StepReport &step) const;
    void redact(CheckReport &report) const; ///< all but the steps and what the user typed

private:
    void addPieces(const QByteArray &secret);
    [[nodiscard]] QJsonValue redacted(const QJsonValue &value) const;

    QSet<size_t>
        m_pieces; ///< hashes of every run of pieceLength characters; the secrets themselves are not kept
};

} // namespace da
