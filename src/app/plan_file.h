// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exercises/plan.h"

#include <filesystem>
#include <variant>

namespace inglenook::app {

/// Reads no more of a file than a plan can have. Throws Error: NotFound, NotPermitted, DiskTrouble.
[[nodiscard]] std::variant<exercises::Plan, exercises::PlanFault> readPlanFile(const std::filesystem::path& file,
                                                                               const exercises::Catalogue& catalogue);

/// Whole and durable on return, or not at all; for the owner only. Throws Error: AlreadyExists where there is a file
/// and `replace` isn't set, or a journal; InvalidInput for what is no plan; and as platform::NewFile.
void writePlanFile(const std::filesystem::path& file, const exercises::Plan& plan,
                   const exercises::Catalogue& catalogue, bool replace);

} // namespace inglenook::app
