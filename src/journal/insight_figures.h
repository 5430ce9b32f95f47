// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/insights.h"

#include <array>
#include <compare>
#include <map>
#include <utility>

namespace inglenook::journal {

/// One line on which marks are made: a step of an exercise, or one line of several in it.
struct MarkLine {
    std::string exercise;
    std::string step;
    std::string item;
    friend auto operator<=>(const MarkLine&, const MarkLine&) = default;
};

/// How much of something is whose: a place for each member in seat order, and a last one for what was made together.
class Shares {
public:
    explicit Shares(std::size_t members = 0) : m_counts(members + 1, 0) {}

    void add(std::size_t place, std::int64_t count = 1) { m_counts[place] += count; }
    [[nodiscard]] std::int64_t of(std::size_t place) const { return m_counts[place]; }
    [[nodiscard]] std::int64_t together() const { return m_counts.back(); }
    [[nodiscard]] std::size_t members() const { return m_counts.size() - 1; }
    [[nodiscard]] std::int64_t total() const;
    friend bool operator==(const Shares&, const Shares&) = default;

private:
    std::vector<std::int64_t> m_counts;
};

/// Marks of one person on one line and day.
struct MarkSum {
    int sum = 0;
    int count = 0;
    friend bool operator==(const MarkSum&, const MarkSum&) = default;
};

/// A place on the grid of pleasantness and energy, in tens: -10 to 10 each.
struct MoodPlace {
    int pleasantness = 0;
    int energy = 0;
    friend auto operator<=>(const MoodPlace&, const MoodPlace&) = default;
};
[[nodiscard]] MoodPlace placeOf(const Mood& mood);

/// What looking back counts, entry by entry, in any order. Days are those of the wall where the entry was written, as
/// days since 1970-01-01. Grows with the days and words that there are, not with the entries.
class InsightFigures {
public:
    struct Word {
        std::string family;
        Shares shares;
    };
    using ByDay = std::map<std::int64_t, std::vector<MarkSum>>; ///< a place for each member

    explicit InsightFigures(std::vector<MemberId> members = {});
    void add(const EntryFigures& entry);

    [[nodiscard]] const std::map<std::int64_t, Shares>& days() const { return m_days; } ///< entries
    [[nodiscard]] const std::map<MarkLine, ByDay>& marks() const { return m_marks; }
    [[nodiscard]] const std::map<std::string, Word>& words() const { return m_words; }
    /// How often feelings of each family were named on each day.
    [[nodiscard]] const std::map<std::int64_t, std::map<std::string, Shares>>& families() const { return m_families; }
    [[nodiscard]] const std::map<MoodPlace, Shares>& moods() const { return m_moods; }
    [[nodiscard]] const std::map<std::string, Shares>& exercises() const { return m_exercises; }
    [[nodiscard]] const std::array<Shares, 24>& hours() const { return m_hours; }
    [[nodiscard]] const std::array<Shares, 7>& weekdays() const { return m_weekdays; } ///< from Monday
    [[nodiscard]] const Shares& spokenSeconds() const { return m_spoken; }
    [[nodiscard]] std::int64_t entries() const { return m_entries; }

private:
    /// Nothing for someone who is not among the members.
    [[nodiscard]] std::optional<std::size_t> place(const std::optional<MemberId>& member) const;

    std::vector<MemberId> m_members;
    std::map<std::int64_t, Shares> m_days;
    std::map<MarkLine, ByDay> m_marks;
    std::map<std::string, Word> m_words;
    std::map<std::int64_t, std::map<std::string, Shares>> m_families;
    std::map<MoodPlace, Shares> m_moods;
    std::map<std::string, Shares> m_exercises;
    std::array<Shares, 24> m_hours;
    std::array<Shares, 7> m_weekdays;
    Shares m_spoken;
    std::int64_t m_entries = 0;
};

/// Which entries are behind a point of a picture.
struct InsightSelection {
    enum class What { Written, Marked, Feeling, Family, Mood, Exercise, Hour, Spoke, Began };

    What what = What::Written;
    DaySpan days;
    /// Whose; empty: anybody's. Without a member: what was made together.
    std::vector<std::optional<MemberId>> whose;
    std::vector<MarkLine> lines; ///< Marked
    std::string name;            ///< Feeling: the word; Family: its key; Exercise: its id
    MoodPlace mood;
    int hour = 0;
};

[[nodiscard]] bool matches(const EntryFigures& entry, const InsightSelection& selection);

} // namespace inglenook::journal
