// SPDX-License-Identifier: MIT
#pragma once

#include "diagnosis/Finding.h"
#include "domain/Environment.h"
#include "gui/OrganisationFinder.h"
#include "gui/Tone.h"

#include <QObject>
#include <QString>

#include <optional>

namespace da {

/// What Enhetsregisteret says of the customer, as a sentence with its tone.
struct RegisterNote {
    Tone tone = Tone::Neutral;
    Finding finding;
};

/// The customer on whose behalf the supplier asks: the number, judged by itself and then by
/// Enhetsregisteret. The register never stops a number; without a network its own check digit stands.
class ConsumerController : public QObject {
    Q_OBJECT

public:
    explicit ConsumerController(QObject *parent = nullptr);

    [[nodiscard]] const QString &text() const { return m_text; } ///< as typed
    void setText(const QString &text);
    void setEnvironment(const Environment &environment, const NetworkSettings &network);
    void setNetwork(const NetworkSettings &network); ///< another way to the same register
    void setSupplier(const QString &number); ///< nine digits, to notice one's own number; or empty

    [[nodiscard]] bool isValid() const; ///< a number that may be sent; a doubt does not stop it
    [[nodiscard]] QString number() const; ///< nine digits, or empty
    [[nodiscard]] Message message() const;
    /// What is wrong with a text that is not a whole number; empty for one that is merely missing.
    [[nodiscard]] static Message faultOf(const QString &text);

    [[nodiscard]] bool isLookingUp() const { return m_finder.state() == OrganisationFinder::State::Looking; }
    [[nodiscard]] const OrganisationRecord *organisation() const; ///< null: not found, or not yet
    [[nodiscard]] std::optional<RegisterNote>
    registerNote() const; ///< nullopt: nothing to say beside the name
    [[nodiscard]] QString offeredParent() const; ///< the main unit of a sub-unit, nine digits; or empty
    void takeParent(); ///< enters it in place of the sub-unit

Q_SIGNALS:
    void changed();
    void lookedUp(); ///< the register said something, or is being asked

private:
    [[nodiscard]] Message messageForNumber() const;

    QString m_text;
    QString m_supplier;
    EnvironmentKind m_kind = EnvironmentKind::Test;
    QUrl m_register;
    OrganisationFinder m_finder;
};

} // namespace da
