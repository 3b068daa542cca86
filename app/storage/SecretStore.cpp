// SPDX-License-Identifier: MIT
#include "storage/SecretStore.h"

#include <QPointer>

#include <memory>

namespace da {

void SecretStore::answerLater(QObject *receiver, SecretCallback done, SecretResult result)
{
    // A queued call must be copyable; the result, which may hold a secret, is not.
    auto kept = std::make_shared<SecretResult>(std::move(result));
    QMetaObject::invokeMethod(
        this,
        [receiver = QPointer<QObject>(receiver), done = std::move(done), kept] {
            if (receiver)
                done(std::move(*kept));
        },
        Qt::QueuedConnection);
}

} // namespace da
