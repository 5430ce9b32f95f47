// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/entry.h"

#include <cstdint>
#include <span>
#include <string>
#include <string_view>

namespace inglenook::journal {

/// The words that the search index holds for an entry beside its title and text: its tags, feelings and author, so that
/// one index answers every question in the order of time, and the parts of writing without spaces (spaceless.h).
///
/// Marks begin with a character of Unicode's private area: what a person types is never taken for one.

[[nodiscard]] std::string everyEntryMark();
[[nodiscard]] std::string tagMark(std::int64_t tag);
[[nodiscard]] std::string authorMark(const std::optional<MemberId>& author);
/// Followed by the first word of the feeling; the others come after it as words of their own.
[[nodiscard]] std::string feelingMark(std::string_view feeling);
/// The triggers of the index add these (schema_find_step.cpp), from the columns that say it.
[[nodiscard]] std::string starredMark();
[[nodiscard]] std::string exerciseMark(std::string_view exercise);
[[nodiscard]] std::string anyExerciseMark();
[[nodiscard]] std::string pictureMark();

[[nodiscard]] std::string searchWords(const EntryContent& content, std::span<const std::int64_t> tags,
                                      const std::optional<MemberId>& author);

} // namespace inglenook::journal
