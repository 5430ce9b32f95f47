// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/context.h"

#include <string>
#include <vector>

namespace inglenook::cli {

/// The whole of inglenook-cli: does what `arguments` (without the program's name) say and gives the exit code. Every
/// error ends here, as one line on the standard error.
[[nodiscard]] int run(const std::vector<std::string>& arguments, Surroundings& surroundings);

} // namespace inglenook::cli
