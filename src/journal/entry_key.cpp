// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/entry_key.h"

namespace inglenook::journal {

EntryKey freeKeyAt(vault::Database& database, Timestamp moment)
{
    const auto first = firstKeyAt(moment);
    auto last = database.prepare("SELECT key FROM entries WHERE key >= ? AND key < ? ORDER BY key DESC LIMIT 1");
    // More than a thousand at one moment (days without times, imported) go on into the next milliseconds. Twice as many
    // each time, so that the hundred-thousandth is found as soon as the second.
    for (auto width = kKeysPerMs;; width *= 2) {
        last.reset();
        last.bind(1, first).bind(2, first + width);
        if (!last.step())
            return first;
        if (const auto key = last.integer(0) + 1; key < first + width)
            return key;
    }
}

} // namespace inglenook::journal
