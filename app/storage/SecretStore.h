// SPDX-License-Identifier: MIT
#pragma once

#include "crypto/SecretBytes.h"

#include <QObject>
#include <QString>

#include <functional>

namespace da {

/// How an errand to the keyring ended.
enum class SecretStatus {
    Stored, ///< read: here it is; write: it is kept
    Removed, ///< it was there and is gone, or was not there
    NotFound, ///< read: the keyring works and holds no such secret
    Refused, ///< the user, or the system on the user's behalf, did not open the keyring
    Unavailable, ///< no keyring here, or it does not answer: "not remembered", and the reason
    Failed, ///< the keyring works and this did not
};

struct SecretResult {
    SecretStatus status = SecretStatus::Unavailable;
    SecretBytes secret; ///< after a read that ended with Stored
    QString reason; ///< the keyring's own words, untranslated and without secrets, or empty
    bool timedOut = false; ///< Unavailable since no answer came in time; a late write may still come true
};

using SecretCallback = std::function<void(SecretResult result)>;

/// Passwords, kept by somebody who knows how. Every call ends with exactly one call of @p done, always later
/// than the call itself, in the thread of the store; none at all if @p receiver or the store dies before.
class SecretStore : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

    virtual void read(const QString &key, QObject *receiver, SecretCallback done) = 0;
    /// An empty secret is not worth keeping: Failed.
    virtual void write(const QString &key, SecretBytes secret, QObject *receiver, SecretCallback done) = 0;
    virtual void remove(const QString &key, QObject *receiver, SecretCallback done) = 0;

protected:
    void answerLater(QObject *receiver, SecretCallback done, SecretResult result);
};

} // namespace da
