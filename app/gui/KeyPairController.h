// SPDX-License-Identifier: MIT
#pragma once

#include "crypto/SecretBytes.h"
#include "gui/Tone.h"

#include <QDate>
#include <QObject>

#include <array>
#include <memory>

namespace da {

/// A new key pair for a client, without its window: made off the caller's thread, its private half only ever
/// written encrypted, its public half kept to be registered. Forgets the key itself once it is saved.
class KeyPairController : public QObject {
    Q_OBJECT

public:
    enum class State { Form, Making, Made };
    static constexpr std::array sizes{3072, 2048, 4096}; ///< in bits, the usual one first

    explicit KeyPairController(QObject *parent = nullptr);
    ~KeyPairController() override;

    void setBits(int bits);
    [[nodiscard]] int bits() const { return m_bits; }
    void setKid(const QString &kid);
    [[nodiscard]] const QString &kid() const { return m_kid; } ///< a UUID until changed
    [[nodiscard]] Message kidMessage() const;
    void setPassword(const QString &typed);
    void setRepeated(const QString &typed);
    [[nodiscard]] Message passwordMessage() const; ///< what its length is worth
    [[nodiscard]] Message repeatedMessage() const;
    [[nodiscard]] bool canMake() const;

    /// Makes the key and saves it at @p path, which must not be there yet; then the passwords are forgotten.
    void make(const QString &path);
    void cancel(); ///< nothing is written any more, unless the writing has begun
    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] const Message &trouble() const { return m_trouble; } ///< why nothing came of it

    [[nodiscard]] const QString &path() const { return m_path; }
    [[nodiscard]] const QByteArray &publicSet() const { return m_publicSet; } ///< JSON, to be registered
    /// The last day of a key that is registered on @p day: Digdir lets one live for a year
    /// (docs.digdir.no, client keys).
    [[nodiscard]] static QDate lastDay(const QDate &day);

Q_SIGNALS:
    void changed();

private:
    struct Job;
    struct Outcome;
    void take(const Outcome &outcome);

    State m_state = State::Form;
    int m_bits = sizes.front();
    QString m_kid;
    SecretBytes m_password;
    SecretBytes m_repeated;
    qsizetype m_passwordLength = 0; ///< in characters
    QString m_path;
    QByteArray m_publicSet;
    Message m_trouble;
    std::shared_ptr<Job> m_job; ///< null: none under way
};

} // namespace da
