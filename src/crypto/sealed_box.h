// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "crypto/secret_bytes.h"

#include <array>
#include <cstdint>
#include <optional>
#include <span>
#include <vector>

namespace inglenook::crypto {

/// X25519; may lie open, it tells nothing about its owner.
struct PublicKey {
    std::array<std::uint8_t, 32> bytes{};
    friend bool operator==(const PublicKey&, const PublicKey&) = default;
};

/// A member's two keys, always the same ones for the same seed.
class KeyPair {
public:
    /// `seed32` has 32 bytes.
    [[nodiscard]] static KeyPair fromSeed(const SecretBytes& seed32);
    [[nodiscard]] PublicKey publicKey() const { return m_public; }

private:
    friend std::optional<SecretBytes> openSealed(const KeyPair& keys, std::span<const std::uint8_t> sealed);
    KeyPair() = default;

    PublicKey m_public;
    SecretBytes m_secret{};
};

/// Only the owner of `owner` can open it, not even who sealed it. 48 bytes longer than `plain`.
[[nodiscard]] std::vector<std::uint8_t> sealTo(const PublicKey& owner, std::span<const std::uint8_t> plain);
/// Nothing when it was sealed to somebody else or altered.
[[nodiscard]] std::optional<SecretBytes> openSealed(const KeyPair& keys, std::span<const std::uint8_t> sealed);

} // namespace inglenook::crypto
