// SPDX-License-Identifier: MIT
#include "domain/OrganisationNumber.h"

#include <algorithm>
#include <array>

namespace da {

namespace {

bool isAsciiDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

/// The check digit of the first eight digits, or 10 where the number series leaves a gap.
int checkDigit(const QString &digits)
{
    static constexpr std::array weights{3, 2, 7, 6, 5, 4, 3, 2};
    int sum = 0;
    for (qsizetype i = 0; i < 8; ++i)
        sum += weights[static_cast<std::size_t>(i)] * digits.at(i).digitValue();
    return (11 - sum % 11) % 11;
}

QString withoutSeparators(const QString &text)
{
    QString result = text;
    result.removeIf([](QChar c) {
        return c.isSpace() || c.category() == QChar::Other_Format || c == u'.' || c == u'-' || c == u'\u2013'
            || c == u'\u2011' || c == u'"' || c == u'\'';
    });
    return result;
}

} // namespace

QString OrganisationNumber::cleaned(const QString &text)
{
    QString result = withoutSeparators(text).toUpper();
    for (const QString &prefix :
        {QStringLiteral("ORGANISASJONSNUMMER:"), QStringLiteral("ORGNR:"), QStringLiteral("ORGNR"),
            QStringLiteral("0192:"), QStringLiteral("NTRNO"), QStringLiteral("NO")}) {
        if (result.startsWith(prefix))
            result.remove(0, prefix.size());
    }
    if (result.endsWith(QStringLiteral("MVA")))
        result.chop(3);
    return result;
}

Result<OrganisationNumber, OrganisationNumberError> OrganisationNumber::parse(const QString &text)
{
    using Error = OrganisationNumberError;
    const QString digits = cleaned(text);
    if (digits.isEmpty())
        return Error::Empty;
    if (!std::all_of(digits.begin(), digits.end(), isAsciiDigit))
        return Error::NotDigits;
    if (digits.size() != 9)
        return digits.size() < 9 ? Error::TooShort : Error::TooLong;
    const int expected = checkDigit(digits);
    if (expected == 10)
        return Error::NoCheckDigit;
    if (expected != digits.back().digitValue())
        return Error::WrongCheckDigit;
    return OrganisationNumber(digits);
}

QString OrganisationNumber::grouped() const
{
    const QChar space(0xa0);
    return m_digits.left(3) + space + m_digits.mid(3, 3) + space + m_digits.mid(6);
}

QString OrganisationNumber::grouped(const QString &text)
{
    const auto number = parse(text);
    return number ? number->grouped() : text;
}

bool OrganisationNumber::isSynthetic() const
{
    return m_digits.startsWith(u'2') || m_digits.startsWith(u'3');
}

} // namespace da
