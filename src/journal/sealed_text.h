// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "crypto/sealed_box.h"

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace inglenook::journal {

/// Text that one member alone can open. Its length is hidden up to a step of 256 bytes: how much somebody wrote is
/// theirs, too.
[[nodiscard]] std::vector<std::uint8_t> sealedText(const crypto::PublicKey& owner, std::string_view text);
/// Nothing when it was sealed to somebody else, or altered.
[[nodiscard]] std::optional<std::string> openedText(const crypto::KeyPair& keys, std::span<const std::uint8_t> sealed);

} // namespace inglenook::journal
