// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "crypto/secret_bytes.h"

#include <array>
#include <cstdint>

namespace inglenook::crypto {

constexpr std::size_t kSaltSize = 16;
constexpr std::size_t kKeySize = 32;
using Salt = std::array<std::uint8_t, kSaltSize>;

/// Cost of one Argon2id derivation (RFC 9106, one lane).
struct KdfCost {
    std::uint64_t operations = 3;
    std::uint64_t memoryBytes = std::uint64_t{256} * 1024 * 1024;

    /// What a file may ask of us: refused before any memory is taken (docs/file-format.md).
    [[nodiscard]] bool isReadable() const noexcept; ///< <= 1 GiB and <= 16 operations, >= 8 KiB and 1
    /// What we write: >= 64 MiB and >= 3 operations. Tests may write less.
    [[nodiscard]] bool isStrongEnough() const noexcept;

    friend bool operator==(const KdfCost&, const KdfCost&) = default;
};

constexpr KdfCost kInteractiveCost{3, std::uint64_t{64} * 1024 * 1024};
constexpr KdfCost kModerateCost{3, std::uint64_t{256} * 1024 * 1024};
constexpr KdfCost kSensitiveCost{4, std::uint64_t{1024} * 1024 * 1024};
/// For tests only: takes well under a millisecond.
constexpr KdfCost kWeakTestCost{1, std::uint64_t{8} * 1024};

/// 32 bytes. Throws Error(OutOfMemory) when the memory can't be had, Error(InvalidInput) when `cost` is not readable.
[[nodiscard]] SecretBytes deriveKey(const SecretBytes& passphrase, const Salt& salt, KdfCost cost);

/// Measures this machine: memory first (256 MiB, falling to 64 MiB where that is too slow or not to be had), then
/// operations, for about 800 ms. Takes a second or two; never on the interface thread.
[[nodiscard]] KdfCost calibrateCost();

} // namespace inglenook::crypto
