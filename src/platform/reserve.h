// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <filesystem>

namespace inglenook::platform {

/// A file of `bytes` that takes up room on the disk and holds nothing: removing it makes that room, when there is none
/// left. A file of that size stays as it is. False when it could not be made; then nothing is left of it.
bool layUp(const std::filesystem::path& file, std::uint64_t bytes) noexcept;

} // namespace inglenook::platform
