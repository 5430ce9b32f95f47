// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/entry.h"
#include "vault/database.h"

#include <optional>
#include <span>
#include <string>
#include <vector>

namespace inglenook::journal {

/// Whole days on the walls where entries were written, both ends among them; nothing: without an end.
struct DaySpan {
    std::optional<Date> from;
    std::optional<Date> until;

    [[nodiscard]] bool holds(Date day) const { return (!from || day >= *from) && (!until || day <= *until); }
    friend bool operator==(const DaySpan&, const DaySpan&) = default;
};

/// What is counted of one entry, and no word of its text. A feeling, a mark or a turn without a member is of both.
struct EntryFigures {
    struct Feeling {
        std::string word;
        std::string family; ///< empty: one's own word
        std::optional<MemberId> member;
    };
    struct Mark {
        std::string step;
        std::string item; ///< one line of several, else empty
        std::optional<MemberId> member;
        int value = 0; ///< 0 to 10
    };
    struct Turn {
        std::optional<MemberId> member;
        int seconds = 0;
    };

    EntryKey key = 0;
    LocalTime created;
    std::optional<MemberId> author; ///< nothing: written together
    std::string exercise;           ///< empty: a free entry
    std::vector<Feeling> feelings;
    std::vector<Mark> marks;
    std::vector<Turn> spoken;
    std::optional<MemberId> began;
    std::optional<Mood> mood;
};

/// Newest first; `next` is where the following page begins, nothing at the end. A page may be empty and not the last.
struct FiguresPage {
    std::vector<EntryFigures> entries;
    std::optional<EntryKey> next;
};

/// Who began an exercise of two; remembered also when nothing of it was kept.
struct Beginning {
    MemberId first;
    Timestamp finished;
};

/// Reads what looking back counts. Every call costs the rows that it looks at and never more: a range costs its own
/// rows, and a long one is read page by page (docs/decisions/0037). What rests in the bin, and drafts, are not there.
class InsightStore {
public:
    explicit InsightStore(vault::Database& database);

    /// Looks at no more than `rows` entries.
    [[nodiscard]] FiguresPage page(const DaySpan& range, std::optional<EntryKey> olderThan, int rows) const;
    /// Their lines, in the order of the keys; those that are gone are left out.
    [[nodiscard]] std::vector<EntrySummary> lines(std::span<const EntryKey> keys) const;
    /// Oldest first. A beginning has no wall of its own, so its day is that of a wall `offsetMinutes` east of UTC.
    [[nodiscard]] std::vector<Beginning> beginnings(const DaySpan& range, int offsetMinutes) const;
    /// The day of the oldest entry.
    [[nodiscard]] std::optional<Date> firstDay() const;

private:
    struct Slice;
    void readFeelings(Slice& slice) const;
    void readAnswers(Slice& slice) const;
    void readMoods(Slice& slice) const;

    vault::Database& m_database;
};

} // namespace inglenook::journal
