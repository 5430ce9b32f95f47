// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <filesystem>
#include <optional>

namespace inglenook::platform {

/// Bytes that this person may still write into `folder`, or into the nearest folder above it that is there. Nothing
/// when the system doesn't tell.
[[nodiscard]] std::optional<std::uint64_t> freeBytes(const std::filesystem::path& folder) noexcept;

/// The folder and those above it, for the owner only, also after a power cut. Throws Error(NotPermitted, DiskFull,
/// DiskTrouble).
void makeFolders(const std::filesystem::path& folder);
/// What was renamed, made or removed in it stays so after a power cut. Throws Error.
void syncFolder(const std::filesystem::path& folder);

} // namespace inglenook::platform
