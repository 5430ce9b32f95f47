// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/entry.h"
#include "vault/database.h"

#include <string>

namespace inglenook::journal {

/// What a line of a list reads of `entries AS e`, in the order that readSummary() expects.
constexpr const char* kSummaryColumns =
    "e.key, e.id, e.created, e.offset_minutes, e.author, e.exercise, e.starred, e.title, e.preview";
constexpr int kSummaryColumnCount = 9;

[[nodiscard]] EntrySummary readSummary(const vault::Statement& row);

/// Reads at most `limit` rows; a query that asks for one more tells whether another page follows.
[[nodiscard]] EntryPage readPage(vault::Statement& rows, int limit);

} // namespace inglenook::journal
