// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace da {

/// @p text with every Norwegian national identity number and D-number replaced by asterisks: eleven digits
/// that stand alone, right or not (new numbers are made by other rules from 2032 on, and one digit wrong
/// still tells who it is); and, with a blank or a hyphen after the date, those whose date can be.
[[nodiscard]] QString withoutPersonalNumbers(QString text);

} // namespace da
