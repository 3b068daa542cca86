// SPDX-License-Identifier: MIT
#include "diagnosis/InputTexts.h"

#include "diagnosis/Texts.h"

namespace da {

namespace {

/// In the order of OrganisationNumberError.
constexpr const char *sentences[] = {
    QT_TRANSLATE_NOOP("Diagnosis", "There is no organisation number."),
    QT_TRANSLATE_NOOP("Diagnosis", "An organisation number has nine digits; there are fewer here."),
    QT_TRANSLATE_NOOP("Diagnosis", "An organisation number has nine digits; there are more here."),
    QT_TRANSLATE_NOOP("Diagnosis", "An organisation number consists of digits only."),
    QT_TRANSLATE_NOOP("Diagnosis",
        "The check digit, which is the last one, is wrong: a digit has been mistyped or two swapped."),
    QT_TRANSLATE_NOOP("Diagnosis", "No organisation can have this number: it has no valid check digit."),
};

} // namespace

QString organisationNumberText(const Texts &texts, OrganisationNumberError error)
{
    static_assert(std::size(sentences) == std::size_t(OrganisationNumberError::NoCheckDigit) + 1);
    return texts(sentences[static_cast<std::size_t>(error)]);
}

} // namespace da
