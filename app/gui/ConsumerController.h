// SPDX-License-Identifier: MIT
#pragma once

#include "domain/Environment.h"
#include "gui/Tone.h"

#include <QObject>
#include <QString>

namespace da {

/// The customer on whose behalf the supplier asks.
class ConsumerController : public QObject {
    Q_OBJECT

public:
    explicit ConsumerController(QObject *parent = nullptr);

    [[nodiscard]] const QString &text() const { return m_text; } ///< as typed
    void setText(const QString &text);
    void setEnvironmentKind(EnvironmentKind kind);
    void setSupplier(const QString &number); ///< nine digits, to notice one's own number; or empty

    [[nodiscard]] bool isValid() const; ///< a number that may be sent; a doubt does not stop it
    [[nodiscard]] QString number() const; ///< nine digits, or empty
    [[nodiscard]] Message message() const;

Q_SIGNALS:
    void changed();

private:
    [[nodiscard]] Message messageForNumber() const;

    QString m_text;
    QString m_supplier;
    EnvironmentKind m_kind = EnvironmentKind::Test;
};

} // namespace da
