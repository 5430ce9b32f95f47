// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/journal.h"

#include <map>
#include <set>
#include <string>
#include <string_view>

namespace inglenook::test {

/// Stands in every word that a journal of these tests holds; must never be seen in a file.
constexpr std::string_view kCanary = "canary";

/// All that a journal holds, as text that can be compared: what a test expects is made without the journal, what there
/// is is read from it.
struct JournalContent {
    std::map<std::string, std::string>
        items;                  ///< "entry TITLE", "draft TITLE", "run TITLE", "preference", "member NAME"
    std::string passphrase;     ///< Alex's
    std::set<std::string> ways; ///< other passphrases, and Alex's recovery code, that open it; not read by contentOf()
    friend bool operator==(const JournalContent& a, const JournalContent& b)
    {
        return a.items == b.items && a.passphrase == b.passphrase;
    }

    void put(const journal::EntryContent& content, std::string_view author, std::string_view exercise = {});
    void putDraft(const journal::EntryContent& content);
    void take(const std::string& item) { items.erase(item); }
};

[[nodiscard]] JournalContent contentOf(journal::Journal& journal);
/// What is in one and not in the other, for a test that fails.
[[nodiscard]] std::string difference(const JournalContent& expected, const JournalContent& found);

/// So many words, all of them told by `number`.
[[nodiscard]] std::string wordsOf(int number, int count);
[[nodiscard]] journal::EntryContent someEntry(int number, int words);

} // namespace inglenook::test
