// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "vault/geometry.h"

namespace inglenook::vault {

/// The few fields of SQLite's own log records that we look at, to tell a torn end from lost commits
/// (https://www.sqlite.org/walformat.html). All of it lies inside sealed records.

[[nodiscard]] std::uint32_t framePage(const Frame& frame);
/// The database's size in pages after the commit that this frame ends; 0 in every other frame.
[[nodiscard]] std::uint32_t frameCommitSize(const Frame& frame);
[[nodiscard]] bool sameSalt(const Frame& a, const Frame& b);
/// Whether `next` was written after `previous`, in the same run: its checksum goes on from there.
[[nodiscard]] bool continues(const Frame& previous, const Frame& next);

} // namespace inglenook::vault
