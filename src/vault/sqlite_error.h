// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"

struct sqlite3;

namespace inglenook::vault {

/// Our own codes, which SQLite hands through: the file that is held open has lost its name, or its name leads to
/// another file. They are of a kind after which SQLite rolls back and goes on.
constexpr int kFileGone = 8 | (0x71 << 8);
constexpr int kFileReplaced = 8 | (0x72 << 8);

/// What a SQLite code (with its extension) means for the person.
[[nodiscard]] ErrorCode errorCodeFor(int sqliteCode) noexcept;

/// `constantDetail` never comes from SQLite's own message of a running statement, which may quote an entry's text.
[[noreturn]] void throwSqlite(int sqliteCode, const char* constantDetail);

} // namespace inglenook::vault
