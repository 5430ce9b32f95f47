// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/demonstration/sample_story.h"
#include "exercises/catalogue.h"
#include "journal/journal.h"
#include "journal/member_keys.h"

#include <array>
#include <map>
#include <optional>
#include <string>

namespace inglenook::app {

/// A clock that stands where the story is.
class StoryClock final : public Clock {
public:
    /// `wall` outlives it.
    explicit StoryClock(const Clock& wall) : m_wall{wall}, m_end{wall.now()}, m_now{m_end} {}

    [[nodiscard]] Timestamp now() const override { return m_now; }
    [[nodiscard]] int offsetMinutesAt(Timestamp moment) const override { return m_wall.offsetMinutesAt(moment); }
    /// Never past the end: what is told has happened.
    void set(Timestamp moment) { m_now = moment < m_end ? moment : m_end; }

    [[nodiscard]] Timestamp at(StoryMoment moment) const;
    [[nodiscard]] Date day(int daysAgo) const;

private:
    const Clock& m_wall;
    Timestamp m_end;
    Timestamp m_now;
};

/// Puts a story into a journal, in the order in which it happened, through the same stores that a window uses.
class StoryTeller {
public:
    /// All outlive it. `clock` is the journal's own.
    StoryTeller(const SampleStory& story, const std::array<std::string, 2>& names,
                const exercises::Catalogue& catalogue, journal::Journal& journal, StoryClock& clock);

    /// Throws Error(Internal) where the story and the exercises don't fit.
    void tell();
    // What only one of them can write, since it is sealed: the journal is open as they.
    void tellOwnOfRight();
    /// `right` opens the envelopes of the questions that both have answered by now.
    void tellOwnOfLeft(const journal::MemberKeys& right);

private:
    void write(const StoryEntry& entry);
    void play(const StoryRun& run);
    void keepWhatWasPromisedIn(const StoryRun& run);
    void promise(const StoryPromise& promise);
    void repeat(const StoryRitual& ritual);
    /// Nothing when they have not answered it.
    std::optional<QuestionId> answer(const StoryQuestion& question, StoryPerson person);
    [[nodiscard]] exercises::AnswersScript scriptOf(const StoryRun& run) const;
    [[nodiscard]] std::string named(const std::string& text) const { return withNames(text, m_names); }
    [[nodiscard]] MemberId member(StoryPerson person) const;

    const SampleStory& m_story;
    std::array<std::string, 2> m_names;
    const exercises::Catalogue& m_catalogue;
    journal::Journal& m_journal;
    StoryClock& m_clock;
    std::map<const StoryRun*, EntryId> m_entries; ///< what became of the runs
};

} // namespace inglenook::app
