// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/timestamp.h"
#include "journal/journal.h"
#include "vault/database.h"

#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace inglenook::transfer {

/// One answer on a line with words at both ends.
struct ReportScale {
    std::string step;
    std::string item; ///< one line of several; else empty
    int place = 0;    ///< 0 to 10
};

/// An entry as its writer may show it to somebody: of what two people did together only this person's own feelings and
/// answers stand apart; the text is that of both.
struct ReportEntry {
    EntryId id;
    LocalTime when;
    bool isTogether = false;
    std::string exercise; ///< id; empty: a free entry
    std::string title;
    std::string text; ///< Markdown
    std::vector<exercises::FeelingPick> feelings;
    std::optional<journal::Mood> mood;
    std::vector<ReportScale> scales;

    /// Whether there is more to it than words.
    [[nodiscard]] bool hasFigures() const { return !exercise.empty() || !feelings.empty() || mood || !scales.empty(); }
};

/// Which entries a report is about.
struct ReportScope {
    std::optional<Timestamp> from;   ///< not before
    std::optional<Timestamp> before; ///< earlier than
    bool together = false;           ///< also what was written together
};

/// What a person can show of a journal to somebody outside, their therapist above all: what they wrote themselves, and
/// if they wish what was written together. Never what another member wrote alone, and never what is in the bin.
class ReportSource {
public:
    /// Both outlive it; used on one thread at a time, with nothing else that uses the journal.
    ReportSource(vault::Database& database, journal::Journal& journal) : m_database{database}, m_journal{journal} {}

    /// Oldest first, one after the other, until `take` gives false.
    void forEach(const ReportScope& scope, const std::function<bool(const ReportEntry&)>& take) const;
    /// One of them again; nothing when it is gone or not this person's to show.
    [[nodiscard]] std::optional<ReportEntry> find(const EntryId& id) const;
    /// Whose report it is.
    [[nodiscard]] const std::string& name() const { return m_journal.me().name; }
    [[nodiscard]] bool isShared() const { return m_journal.members().size() > 1; }

private:
    [[nodiscard]] std::optional<ReportEntry> entryOf(const journal::Entry& entry) const;

    vault::Database& m_database;
    journal::Journal& m_journal;
};

} // namespace inglenook::transfer
