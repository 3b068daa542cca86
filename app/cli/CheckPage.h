// SPDX-License-Identifier: MIT
#pragma once

#include "check/CheckReport.h"
#include "cli/Page.h"
#include "cli/Words.h"

namespace da {

/// A step's name in the chosen language.
[[nodiscard]] QString stepName(const Words &words, StepId id);

/// Columns that the words for a status take.
[[nodiscard]] int statusWidth(const Words &words);
/// One line: the status and what has it.
void putStatus(
    Page &page, const Words &words, StepStatus status, const QString &what, const QString &atEnd = {});

/// The verdict in one word, as a title.
void putVerdict(Page &page, const Words &words, const CheckReport &report);
/// The steps with what each of them found.
void putSteps(Page &page, const Words &words, const CheckReport &report);

/// The report of a check: verdict, diagnosis, what was asked for, the steps with their times.
void putCheck(Page &page, const Words &words, const CheckReport &report);

} // namespace da
