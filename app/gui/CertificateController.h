// SPDX-License-Identifier: MIT
#pragma once

#include "gui/CertificateChain.h"
#include "gui/CertificateFields.h"
#include "gui/CertificateVerdict.h"
#include "gui/KeyLoader.h"

#include <QObject>

namespace da {

/// A key file or certificate that is looked into, without its window: what it is, what it is worth, and every
/// field. Opens files off the caller's thread, asks no network, and writes nothing.
class CertificateController : public QObject {
    Q_OBJECT

public:
    enum class State { NoFile, Opening, NeedsPassword, Opened, Failed };

    explicit CertificateController(QObject *parent = nullptr);

    void openFile(const QString &path); ///< tries without a password first
    void unlock(SecretBytes password); ///< opens the same file with one
    [[nodiscard]] State state() const;
    [[nodiscard]] bool wantsPassword() const; ///< locked, also after a password that did not fit
    [[nodiscard]] const QString &filePath() const { return m_path; }
    [[nodiscard]] const KeyOutcome &outcome() const { return m_outcome; }

    void judgeFor(std::optional<EnvironmentKind> environment); ///< nullopt: no environment is asked about
    [[nodiscard]] std::optional<EnvironmentKind> judgedFor() const { return m_environment; }

    /// The keys and certificates of the file; of one that is locked, the certificates outside the lock.
    [[nodiscard]] const QList<KeyEntry> &entries() const;
    [[nodiscard]] QStringList entryNames() const; ///< to tell them apart; in the order of entries()
    void lookAt(int entry);
    [[nodiscard]] int
    entry() const; ///< the one that is looked at; -1: the user must choose, or there is none
    /// Why the program would choose as it does, or which other one it would; empty: nothing to choose from.
    [[nodiscard]] QString choice() const;

    [[nodiscard]] CertificateVerdict verdict(const Texts &texts) const;
    /// Of the entry; its first link is the entry's own certificate. Empty without one.
    [[nodiscard]] const QList<ChainCertificate> &chain() const { return m_chain; }
    void selectLink(int link);
    [[nodiscard]] int link() const { return m_link; }
    [[nodiscard]] QList<FieldGroup> fields() const; ///< of the selected link, or of the bare key
    [[nodiscard]] QString asText(const Texts &texts) const; ///< everything, for the clipboard; nothing secret

    /// What the certificate says; nullopt: it does not, or there is none.
    [[nodiscard]] std::optional<EnvironmentKind> ownEnvironment() const;
    [[nodiscard]] bool hasKey() const; ///< the entry can sign, be it wise or not

Q_SIGNALS:
    void changed();

private:
    void take(const KeyOutcome &outcome);
    void readChain();
    [[nodiscard]] QList<FieldGroup> fieldsOf(int link) const;
    [[nodiscard]] KeyContext context() const;
    [[nodiscard]] const KeyEntry *shownEntry() const;

    KeyLoader m_loader;
    IssuerRegistry m_issuers;
    QString m_path;
    KeyOutcome m_outcome;
    std::shared_ptr<const KeyFile> m_shown; ///< what entries() are of
    std::optional<EnvironmentKind> m_environment;
    int m_entry = -1; ///< the user's choice; -1: the program's
    QList<ChainCertificate> m_chain;
    int m_link = 0;
};

} // namespace da
