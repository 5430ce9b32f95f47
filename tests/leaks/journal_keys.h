// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "leaks/masked_word.h"

#include <filesystem>
#include <string_view>
#include <vector>

namespace inglenook::test {

/// Every key that `passphrase` leads to in that journal, worked out anew from the file: of the slot, of the data, of
/// pages, log and header, and the member's seed. Empty when the passphrase doesn't open it.
[[nodiscard]] std::vector<MaskedWord> keysOf(const std::filesystem::path& journal, std::string_view passphrase);

} // namespace inglenook::test
