// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <cstring>
#include <span>

namespace inglenook::vault {

/// Overwrites plain bytes in a way that the compiler does not leave out. Keys live in SecretBytes instead.
inline void wipe(std::span<std::uint8_t> bytes) noexcept
{
    ::explicit_bzero(bytes.data(), bytes.size());
}

} // namespace inglenook::vault
