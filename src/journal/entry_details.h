// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/entry.h"
#include "vault/database.h"

#include <cstdint>
#include <string_view>
#include <vector>

namespace inglenook::journal {

/// What hangs on an entry in tables of its own: tags, feelings, and the structured answers that insights read. Part of
/// EntryStore; each function runs inside its transaction. Content was checked before (entry_content.h).

/// The tags' numbers in the dictionary, in the same order; unknown ones are added.
[[nodiscard]] std::vector<std::int64_t> numbersOfTags(vault::Database& database, const std::vector<std::string>& tags);

void replaceTags(vault::Database& database, EntryKey entry, const std::vector<std::int64_t>& tags);
void replaceFeelings(vault::Database& database, EntryKey entry, const std::vector<FeelingPick>& feelings);
/// From the JSON of Transcript::answersJson(). Throws Error(InvalidInput) when it is not JSON.
void insertAnswers(vault::Database& database, EntryKey entry, std::string_view answersJson);
/// Version of the exercise that the answers belong to; 0 when they don't say.
[[nodiscard]] int exerciseVersionOf(std::string_view answersJson);

void replaceMood(vault::Database& database, EntryKey entry, const std::optional<Mood>& mood);
/// Two columns, or two parameters, of which both are NULL where there is none.
void bindMood(vault::Statement& statement, int parameter, const std::optional<Mood>& mood);
[[nodiscard]] std::optional<Mood> readMood(const vault::Statement& row, int column);

[[nodiscard]] std::vector<std::string> tagsOf(vault::Database& database, EntryKey entry);
[[nodiscard]] std::vector<FeelingPick> feelingsOf(vault::Database& database, EntryKey entry);
[[nodiscard]] std::optional<Mood> moodOf(vault::Database& database, EntryKey entry);

} // namespace inglenook::journal
