// SPDX-License-Identifier: MIT
#pragma once

#include "crypto/KeyFile.h"
#include "crypto/SecretBytes.h"

#include <QObject>

#include <memory>
#include <optional>

namespace da {

/// What came of opening a key file: a key file, a wish for a password, or a reason.
struct KeyOutcome {
    bool readable = true; ///< false: the file could not be read from disk
    bool needsPassword = false; ///< opened without one and it wants one; not yet an error
    std::shared_ptr<const KeyFile> file;
    std::optional<KeyFileError> error;
    /// Certificates that a locked PKCS#12 shows without its password.
    QList<BusinessCertificate> inTheOpen;

    [[nodiscard]] bool isPasswordWrong() const; ///< surely, or as far as the file tells
};

/// Opens key files off the caller's thread: a file may ask for seconds of key derivation. A derivation cannot
/// be cancelled, so a later load() or drop() lets an earlier one finish and forgets its result.
class KeyLoader : public QObject {
    Q_OBJECT

public:
    explicit KeyLoader(QObject *parent = nullptr);

    /// @p password empty: tries without, and asks for one only if that cannot do.
    void load(const QString &path, SecretBytes password, const IssuerRegistry &issuers);
    void drop();
    [[nodiscard]] bool isBusy() const { return m_busy; }

Q_SIGNALS:
    void finished(const da::KeyOutcome &outcome);

private:
    quint64 m_generation = 0;
    bool m_busy = false;
};

} // namespace da
