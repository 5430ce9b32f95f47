// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/entry.h"
#include "vault/database.h"

namespace inglenook::journal {

constexpr EntryKey kKeysPerMs = 1024;

/// The smallest key of that moment: entries at or after it have this key or a larger one.
[[nodiscard]] constexpr EntryKey firstKeyAt(Timestamp moment)
{
    return moment.ms * kKeysPerMs;
}

/// A key that is not taken, for an entry of that moment. The larger the later made.
[[nodiscard]] EntryKey freeKeyAt(vault::Database& database, Timestamp moment);

} // namespace inglenook::journal
