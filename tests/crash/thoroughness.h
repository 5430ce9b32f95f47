// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <random>
#include <string>
#include <vector>

namespace inglenook::test {

/// ./dev test tries a sample of each kind of accident, ./dev crash (INGLENOOK_CRASH=all) every one of them, and says
/// how many there were.
[[nodiscard]] bool isThorough();

/// So many of the numbers below `count`, in order; all of them when it is thorough.
[[nodiscard]] std::vector<std::size_t> sampleOf(std::size_t count, std::size_t sample, std::mt19937& random);

/// A line for docs/reliability.md, when it is thorough.
void report(const std::string& what, std::size_t count);

} // namespace inglenook::test
