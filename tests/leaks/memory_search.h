// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "leaks/masked_word.h"

#include <cstdint>
#include <string>
#include <vector>

#include <sys/types.h>

namespace inglenook::test {

struct Finding {
    std::size_t word = 0; ///< which of those that were looked for
    std::size_t stride = 1;
    std::uint64_t address = 0;
    std::string mapping; ///< "[heap]", "[stack]", a file, or nothing
};

/// Looks through everything a process could have written to: heap, stacks, what was never freed and what was.
///
/// Found are words in UTF-8, UTF-16 and UTF-32, pieces of six letters of them, and letters that stand further apart,
/// one in each element of an array (as an undo history keeps them).
[[nodiscard]] std::vector<Finding> searchMemory(pid_t process, const std::vector<MaskedWord>& words);
/// The same for byte strings that are looked for whole and side by side: keys.
[[nodiscard]] std::vector<Finding> searchMemoryForBytes(pid_t process, const std::vector<MaskedWord>& bytes);

/// Whether this process may look at all: another one's memory takes the system's administrator.
[[nodiscard]] bool canRead(pid_t process);

} // namespace inglenook::test
