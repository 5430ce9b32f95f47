// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace inglenook::journal {

/// Letters that are written in two ways and that SQLite's tokenizer keeps apart: ß and ss (German), ı and i (Turkish),
/// the accent of Greek, which capitals go without, and ё, for which many Russians write е. A query asks for each way of
/// writing; a found text is compared after joining them.

/// `word` as the tokenizer gives it, in the one way that stands for all.
[[nodiscard]] std::string joinedSpelling(std::string_view word);

enum class WordEnd { Whole, Open };

/// `text` and the other ways to write it; not all of them where there are very many. An open word may go on: the s at
/// its end is perhaps the first half of ß.
[[nodiscard]] std::vector<std::string> spellingsOf(std::string_view text, WordEnd end);

} // namespace inglenook::journal
