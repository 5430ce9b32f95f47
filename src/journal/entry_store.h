// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "journal/entry.h"
#include "vault/database.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace inglenook::journal {

class Stamps;

struct EntryFilter {
    std::optional<Timestamp> from;   ///< not before
    std::optional<Timestamp> before; ///< earlier than
    std::string tag;                 ///< empty: any
    std::optional<MemberId> author;
    std::string exercise; ///< id; empty: any
    bool starredOnly = false;
};

/// How many things each person wrote on one day.
struct DayMarks {
    Date day;
    int together = 0;
    std::vector<std::pair<MemberId, int>> byMember;
};

struct TagCount {
    std::string tag;
    int entries = 0;
};

/// Owns the tables of entries, their tags and feelings. Every change is one durable transaction.
/// Throws Error(InvalidInput) where a value breaks the limits of entry.h; text is made valid UTF-8.
class EntryStore {
public:
    EntryStore(vault::Database& database, Stamps& stamps, IdSource& ids, const Clock& clock);

    [[nodiscard]] EntryId add(const EntryContent& content, std::optional<MemberId> author,
                              std::string_view exercise = {}, std::string_view answersJson = {});
    /// The same with an id that is given: a published draft or a finished run becomes the entry of the same id, so that
    /// two copies of a journal agree on it.
    void addAs(const EntryId& id, const EntryContent& content, std::optional<MemberId> author,
               std::string_view exercise = {}, std::string_view answersJson = {});
    /// False when there is no such entry. What it was is kept among its versions (entry_versions.h).
    [[nodiscard]] bool edit(const EntryId& id, const EntryContent& content);
    [[nodiscard]] bool setStarred(const EntryId& id, bool starred);
    [[nodiscard]] bool moveToBin(const EntryId& id);
    [[nodiscard]] bool restoreFromBin(const EntryId& id);
    /// Removes for good what has been in the bin for 30 days; a tombstone stays. Gives how many.
    int emptyOldBin();

    [[nodiscard]] std::optional<Entry> find(const EntryId& id) const;
    /// Newest first, at most `limit`, older than `olderThan`. Cost does not grow with the journal. Without tags:
    /// fillTags().
    [[nodiscard]] EntryPage page(const EntryFilter& filter, std::optional<EntryKey> olderThan, int limit) const;
    [[nodiscard]] EntryPage bin(std::optional<EntryKey> olderThan, int limit) const;
    /// Fills in the tags of each line.
    void fillTags(std::vector<EntrySummary>& entries) const;
    /// Days from `first` up to before `end` that have something, for a wall at each entry's own offset. Its cost grows
    /// with the days, not with what was written on them.
    [[nodiscard]] std::vector<DayMarks> days(Date first, Date end) const;
    [[nodiscard]] std::vector<DayMarks> month(int year, int month) const;
    /// The newest entry on or before the end of `day`.
    [[nodiscard]] std::optional<EntryKey> newestUpTo(Date day) const;
    /// Tags that begin with `prefix`, in any case, the most used first.
    [[nodiscard]] std::vector<TagCount> tags(std::string_view prefix, int limit) const;
    /// When `exercise` was last finished here.
    [[nodiscard]] std::optional<LocalTime> lastDone(std::string_view exercise) const;
    /// Entries of this day in earlier years, newest first.
    [[nodiscard]] std::vector<EntrySummary> onThisDay(Date today, int limit) const;

private:
    [[nodiscard]] bool moveInOrOut(const EntryId& id, std::optional<Timestamp> binned);

    vault::Database& m_database;
    Stamps& m_stamps;
    IdSource& m_ids;
    const Clock& m_clock;
};

} // namespace inglenook::journal
