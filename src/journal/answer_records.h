// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/entry.h"
#include "vault/database.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace inglenook::journal {

/// One figure of a finished exercise, as insights read it.
struct AnswerRecord {
    std::string step;
    std::string item;               ///< one line of several; else empty
    std::optional<MemberId> member; ///< nothing: both
    std::string kind;               ///< "scale", "choice", "feeling", "day", "seconds", "began", "spoke"
    std::optional<std::int64_t> value;
    std::string word;
};

[[nodiscard]] std::vector<AnswerRecord> answersOf(vault::Database& database, EntryKey entry);

} // namespace inglenook::journal
