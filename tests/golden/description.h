// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/journal.h"

#include <nlohmann/json.hpp>

namespace inglenook::test {

/// All that a person can find in a journal, by the functions that the program uses. What is here must read the same in
/// every later version, so nothing is taken from tables.
[[nodiscard]] nlohmann::json describe(journal::Journal& journal);

} // namespace inglenook::test
