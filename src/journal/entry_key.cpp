// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/entry_key.h"

namespace inglenook::journal {

EntryKey freeKeyAt(vault::Database& database, Timestamp moment)
{
    auto key = firstKeyAt(moment);
    auto last = database.prepare("SELECT key FROM entries WHERE key >= ? AND key < ? ORDER BY key DESC LIMIT 1");
    last.bind(1, key).bind(2, key + kKeysPerMs);
    if (!last.step())
        return key;
    // More than a thousand at one moment (days without times, imported) go on into the next millisecond.
    key = last.integer(0) + 1;
    auto taken = database.prepare("SELECT 1 FROM entries WHERE key = ?");
    for (;; ++key) {
        taken.reset();
        taken.bind(1, key);
        if (!taken.step())
            return key;
    }
}

} // namespace inglenook::journal
