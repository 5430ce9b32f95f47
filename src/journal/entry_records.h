// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/entry.h"
#include "journal/entry_versions.h"
#include "journal/record_tables.h"

#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace inglenook::journal {

/// Entries exactly as they are, with their stamps and all of their versions, one after the other. For what carries a
/// journal, or a part of it, somewhere else; lists and screens use EntryStore.

struct VersionRecord {
    VersionId id;
    Stamp changed = 0;
    Timestamp written;
    EntryContent content; ///< all but the star
};

struct EntryRecord {
    Entry entry;
    Stamp changed = 0;
    std::vector<VersionRecord> versions; ///< oldest first
};

/// What is meant: entries of a time, as in EntryFilter, and whether those in the bin are among them.
struct RecordRange {
    std::optional<Timestamp> from;   ///< not before
    std::optional<Timestamp> before; ///< earlier than
    bool withBin = false;
};

enum class WithVersions { No, Yes };

/// Oldest first, until `take` gives false. Holds one at a time; the journal must not change meanwhile.
void readEntryRecords(vault::Database& database, const RecordRange& range, WithVersions withVersions,
                      const std::function<bool(const EntryRecord&)>& take);

/// When each of them was, without reading more of it.
void readEntryTimes(vault::Database& database, const RecordRange& range, const std::function<bool(LocalTime)>& take);

/// As it is, with everything that the journal derives from it. False when an entry of that id is there: it stays as it
/// is. One that was removed for good comes back. Call inside a transaction. Throws Error(InvalidInput) where a limit of
/// entry.h is broken.
[[nodiscard]] bool insertEntryRecord(vault::Database& database, const EntryRecord& record);

} // namespace inglenook::journal
