// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <string>
#include <string_view>
#include <vector>

namespace inglenook::exercises {

inline constexpr std::array<std::string_view, 4> kPlaceholders{"me", "other", "speaker", "listener"};

/// What stands for each placeholder at one moment of a run.
struct Names {
    std::string me;
    std::string other;
    std::string speaker;
    std::string listener;
};

/// Fills in the names. A stand-in of words.h that begins a sentence gets a capital ("Your partner listens").
[[nodiscard]] std::string fillIn(std::string_view text, const Names& names);

[[nodiscard]] bool hasPlaceholder(std::string_view text);
/// True for {me} and {other}, which mean someone else for each reader.
[[nodiscard]] bool dependsOnReader(std::string_view text);
/// The words in braces that are not placeholders, without their braces; "{" alone when one is never closed.
[[nodiscard]] std::vector<std::string> unknownPlaceholders(std::string_view text);

} // namespace inglenook::exercises
