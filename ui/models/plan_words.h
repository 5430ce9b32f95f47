// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exercises/plan.h"
#include "journal/plan_course.h"

#include <QDate>
#include <QString>

namespace inglenook::ui {

[[nodiscard]] QString oftenText(exercises::Often often);  ///< "Once a week"
[[nodiscard]] QString oftenShort(exercises::Often often); ///< "Weekly": to choose from
/// What somebody else wrote, to be shown: a word without an end can be broken, too.
[[nodiscard]] QString noteText(const std::string& note);
/// "Until Tuesday 1 December."; nothing for a plan without an end.
[[nodiscard]] QString untilText(const exercises::Plan& plan, QDate today);
/// Why a file can't be opened: one sentence.
[[nodiscard]] QString planTroubleText(exercises::PlanTrouble trouble);
/// "Done today.", "Twice this week."; empty where there is nothing to say: what was not done is never said.
[[nodiscard]] QString planDoneText(const journal::PlanCourse::Exercise& done, exercises::Often often, QDate today);

} // namespace inglenook::ui
