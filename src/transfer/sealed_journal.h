// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <filesystem>
#include <span>

namespace inglenook::transfer {

/// Whether bytes begin as a sealed journal or a copy of one does, damaged ones included.
[[nodiscard]] bool beginsAsJournal(std::span<const std::uint8_t> bytes);
/// The same of a file; false where it can't be read.
[[nodiscard]] bool isSealedJournal(const std::filesystem::path& file);

} // namespace inglenook::transfer
