// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/entry.h"
#include "journal/entry_versions.h"
#include "journal/record_tables.h"

#include <functional>
#include <optional>

namespace inglenook::journal {

/// Entries and their versions exactly as they are, with their stamps, one after the other. For what carries a
/// journal, or a part of it, somewhere else; lists and screens use EntryStore.

struct VersionRecord {
    VersionId id;
    EntryId entry; ///< whose it is
    Stamp changed = 0;
    Timestamp written;
    EntryContent content; ///< all but the star
};

struct EntryRecord {
    Entry entry;
    Stamp changed = 0;
};

/// What is meant: entries of a time, as in EntryFilter, and whether those in the bin are among them.
struct RecordRange {
    std::optional<Timestamp> from;   ///< not before
    std::optional<Timestamp> before; ///< earlier than
    bool withBin = false;
};

/// Oldest first, until `take` gives false. Holds one at a time; the journal must not change meanwhile.
void readEntryRecords(vault::Database& database, const RecordRange& range,
                      const std::function<bool(const EntryRecord&)>& take);
/// The versions of these entries, in the order in which they were kept.
void readVersionRecords(vault::Database& database, const RecordRange& range,
                        const std::function<bool(const VersionRecord&)>& take);

/// When each of them was, without reading more of it.
void readEntryTimes(vault::Database& database, const RecordRange& range, const std::function<bool(LocalTime)>& take);

/// As it is, with everything that the journal derives from it. False when an entry of that id is there: it stays as it
/// is. One that was removed for good comes back. Call inside a transaction. Throws Error(InvalidInput) where a limit of
/// entry.h is broken.
[[nodiscard]] bool insertEntryRecord(vault::Database& database, const EntryRecord& record);
/// The same for a version; one that was let go stays away, as does one of an entry that is not here.
[[nodiscard]] bool insertVersionRecord(vault::Database& database, const VersionRecord& version);

} // namespace inglenook::journal
