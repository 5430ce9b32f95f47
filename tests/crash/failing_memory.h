// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

namespace inglenook::test {

/// Stands before SQLite's memory, for this whole program: asked before each allocation, which fails when it says so.
/// Empty: nothing fails.
[[nodiscard]] std::function<bool()>& memoryFault();

} // namespace inglenook::test
