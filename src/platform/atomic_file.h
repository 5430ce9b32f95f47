// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <filesystem>
#include <optional>
#include <string>
#include <string_view>

namespace inglenook::platform {

/// The whole file; nothing when there is none. Throws Error(InvalidInput) when it is longer than `ceiling` bytes or no
/// regular file, NotPermitted or DiskTrouble when it can't be read.
[[nodiscard]] std::optional<std::string> readFile(const std::filesystem::path& file, std::size_t ceiling);

/// Afterwards the file is there with exactly this content, readable by the owner only, also after a power cut; when
/// writing fails (Error: NotPermitted, DiskFull, DiskTrouble) the old content is untouched and nothing is left beside
/// it. Missing folders are made, for the owner only. A symbolic link stays and its target is replaced.
void writeFileAtomically(const std::filesystem::path& file, std::string_view content);

} // namespace inglenook::platform
