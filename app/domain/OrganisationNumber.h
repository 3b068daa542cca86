// SPDX-License-Identifier: MIT
#pragma once

#include "domain/Result.h"

#include <QString>

namespace da {

/// Why a text is not an organisation number.
enum class OrganisationNumberError { Empty, TooShort, TooLong, NotDigits, WrongCheckDigit, NoCheckDigit };

/// A Norwegian organisation number: nine digits, the last a modulus 11 check digit with weights 3 2 7 6 5 4
/// 3 2. Source: Brønnøysundregistrene, "Organisation number"; ISO 6523 ICD 0192.
class OrganisationNumber {
public:
    /// Accepts the number in any dress: `974 760 673`, `NO974760673MVA`, `0192:974760673`, no-break and thin
    /// spaces, dots.
    static Result<OrganisationNumber, OrganisationNumberError> parse(const QString &text);

    /// The dress taken off; what remains need not be digits.
    static QString cleaned(const QString &text);

    [[nodiscard]] const QString &digits() const { return m_digits; } ///< "974760673"
    [[nodiscard]] QString grouped() const; ///< "974 760 673", with no-break spaces
    /// The same of a number that may be none: then @p text as it is.
    [[nodiscard]] static QString grouped(const QString &text);
    [[nodiscard]] QString iso6523() const { return QStringLiteral("0192:") + m_digits; } ///< as in tokens
    /// First digit 2 or 3: a synthetic unit of the test environments, not found in production.
    [[nodiscard]] bool isSynthetic() const;

    friend bool operator==(const OrganisationNumber &a, const OrganisationNumber &b)
    {
        return a.m_digits == b.m_digits;
    }

private:
    explicit OrganisationNumber(QString digits)
        : m_digits(std::move(digits))
    {
    }
    QString m_digits;
};

} // namespace da
