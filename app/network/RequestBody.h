// SPDX-License-Identifier: MIT
#pragma once

#include "crypto/SecretBytes.h"

#include <QIODevice>

namespace da {

/// The body of a request, which can be read once.
///
/// QNetworkAccessManager repeats a request, up to three times, when the connection is cut before an answer.
/// A grant that is sent twice is refused as used before, and the first answer is lost; so once a byte of
/// this has been taken there is no way back to the start, and the manager gives up instead.
class RequestBody : public QIODevice {
    Q_OBJECT

public:
    /// Takes @p bytes and wipes them there.
    explicit RequestBody(QByteArray &bytes, QObject *parent = nullptr);

    [[nodiscard]] bool isSequential() const override { return true; }
    [[nodiscard]] qint64 bytesAvailable() const override;
    bool reset() override { return m_taken == 0; }

protected:
    qint64 readData(char *data, qint64 maxSize) override;
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    SecretBytes m_bytes;
    qint64 m_taken = 0;
};

} // namespace da
