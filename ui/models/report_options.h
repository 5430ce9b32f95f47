// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/day_span.h"

namespace inglenook::ui {

/// How much of each entry stands in a report.
enum class ReportDetail {
    Overview, ///< when, which exercise, feelings, mood and scales: no word that was written
    Outline,  ///< and the title with the first words
    Full,     ///< and all of the text
};

/// What a person shows of their journal.
struct ReportOptions {
    DaySpan span;
    ReportDetail detail = ReportDetail::Overview;
    bool together = false; ///< also what was written together
};

} // namespace inglenook::ui
