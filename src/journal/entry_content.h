// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/entry.h"

namespace inglenook::journal {

/// `content` as it may be stored: valid UTF-8, title and tags on one line, each tag once and in any case.
/// Throws Error(InvalidInput) where a limit of entry.h, or the range of a time, is broken.
[[nodiscard]] EntryContent checkedContent(const EntryContent& content);

/// Tags and feelings as JSON, for drafts.
[[nodiscard]] std::string tagsToJson(const std::vector<std::string>& tags);
[[nodiscard]] std::vector<std::string> tagsFromJson(std::string_view json);
[[nodiscard]] std::string feelingsToJson(const std::vector<FeelingPick>& feelings);
[[nodiscard]] std::vector<FeelingPick> feelingsFromJson(std::string_view json);

} // namespace inglenook::journal
