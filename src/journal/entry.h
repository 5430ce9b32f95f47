// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/timestamp.h"
#include "base/uuid.h"
#include "exercises/answer.h"

#include <cstdint>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace inglenook::journal {

using exercises::FeelingPick;

/// Sorts and names a row by its time: milliseconds shifted left plus a counter. Larger is newer. A changed date gives a
/// new key; EntryId never changes.
using EntryKey = std::int64_t;

constexpr std::size_t kMaxTitle = 300; ///< code points
constexpr std::size_t kMaxTag = 60;    ///< code points
constexpr std::size_t kMaxTags = 50;
constexpr std::size_t kMaxText = 4 << 20; ///< bytes

/// How a moment was: from unpleasant to pleasant and from calm to full of energy, -100 to 100 each.
struct Mood {
    int pleasantness = 0;
    int energy = 0;
    friend bool operator==(const Mood&, const Mood&) = default;
};

/// What a person writes, before the journal has given it an id.
struct EntryContent {
    std::string title; ///< may be empty
    std::string text;  ///< Markdown
    std::vector<std::string> tags;
    std::vector<FeelingPick> feelings;
    LocalTime created;
    bool starred = false;
    std::optional<Mood> mood = std::nullopt;
};

/// One thing written, or one finished exercise.
struct Entry {
    EntryId id;
    EntryKey key = 0;
    std::optional<MemberId> author; ///< nothing: written together, such as an exercise for two
    std::string exercise;           ///< id of the exercise; empty: a free entry
    std::string answersJson;        ///< structured answers of an exercise, else empty
    EntryContent content;
    Timestamp changed;
    std::optional<Timestamp> binned; ///< in the bin since then; gone after 30 days
};

/// A line of a list.
struct EntrySummary {
    EntryId id;
    EntryKey key = 0;
    LocalTime created;
    std::optional<MemberId> author;
    std::string exercise;
    std::string title;   ///< first words of the text where there is no title
    std::string snippet; ///< about two lines of plain text, Markdown signs removed
    bool starred = false;
    std::vector<std::string> tags; ///< filled where asked for
    /// Byte ranges of `snippet` that the search found.
    std::vector<std::pair<std::size_t, std::size_t>> hits;
    std::vector<std::pair<std::size_t, std::size_t>> titleHits; ///< the same of `title`
};

/// A page of a list, newest first; `next` is where the following page begins, nothing at the end.
struct EntryPage {
    std::vector<EntrySummary> entries;
    std::optional<EntryKey> next;
};

} // namespace inglenook::journal
