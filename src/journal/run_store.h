// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "base/uuid.h"
#include "exercises/deck.h"
#include "exercises/transcript.h"
#include "vault/database.h"

#include <optional>
#include <span>
#include <string>
#include <vector>

namespace inglenook::journal {

class CommitKeeper;
class DeckStore;
class EntryStore;
class Stamps;

/// An exercise that is under way, as Run::save() gave it.
struct SavedRun {
    RunId id;
    std::string exercise;
    std::string exerciseTitle;
    std::string state;
    std::vector<MemberId> participants;
    Timestamp started;
    Timestamp changed;
};

/// Who began and how often, so that the next beginning can alternate.
struct Beginnings {
    int first = 0;
    int second = 0;
    std::optional<MemberId> last; ///< who began the last time
};

class RunStore {
public:
    RunStore(vault::Database& database, Stamps& stamps, EntryStore& entries, DeckStore& decks, CommitKeeper& commits,
             IdSource& ids, const Clock& clock);

    [[nodiscard]] RunId begin(const std::string& exercise, const std::string& title,
                              const std::vector<MemberId>& participants, const std::string& state);
    /// `drawn`: cards that were drawn since it was saved last.
    void save(const RunId& id, const std::string& state, std::span<const exercises::DrawnCard> drawn = {});
    /// Unfinished ones, newest first.
    [[nodiscard]] std::vector<SavedRun> unfinished() const;
    [[nodiscard]] std::optional<SavedRun> find(const RunId& id) const;
    /// Makes the entry of what is kept, records who began and what was promised, removes the run: one transaction.
    /// Nothing when nothing is kept.
    [[nodiscard]] std::optional<EntryId> finish(const RunId& id, const exercises::Transcript& transcript,
                                                const MemberId& firstSpeaker);
    /// Leaves no trace of what was said.
    void discard(const RunId& id);
    [[nodiscard]] Beginnings beginnings(const MemberId& first, const MemberId& second) const;

private:
    void remove(const RunId& id);
    void recordBeginning(const SavedRun& run, const MemberId& first);

    vault::Database& m_database;
    Stamps& m_stamps;
    EntryStore& m_entries;
    DeckStore& m_decks;
    CommitKeeper& m_commits;
    IdSource& m_ids;
    const Clock& m_clock;
};

} // namespace inglenook::journal
