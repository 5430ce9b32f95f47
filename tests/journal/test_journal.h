// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "crypto/kdf.h"
#include "journal/journal.h"
#include "support/fake_clock.h"
#include "support/fake_ids.h"
#include "support/temporary_folder.h"

#include <filesystem>
#include <memory>
#include <string>
#include <vector>

namespace inglenook::test {

/// A folder for one journal.
struct JournalFolder {
    TemporaryFolder folder;
    [[nodiscard]] std::filesystem::path file() const { return folder / "our journal.nook"; }
};

inline crypto::SecretBytes secret(std::string_view text)
{
    return crypto::SecretBytes::copyOf(text);
}

inline std::vector<journal::NewMember> alexAndSam()
{
    using namespace journal;
    std::vector<NewMember> members;
    members.push_back({"Alex", Shape::Circle, Colour::Dusk, Seat::Left, secret("alex's words")});
    members.push_back({"Sam", Shape::Diamond, Colour::Apricot, Seat::Right, secret("sam's words")});
    return members;
}

/// An open journal of Alex and Sam in a real vault; Alex unlocked it.
struct TestJournal {
    JournalFolder folder;
    FakeClock clock;
    FakeIds ids;
    std::unique_ptr<vault::Vault> vault;
    std::unique_ptr<journal::Journal> journal;

    TestJournal()
    {
        vault = journal::Journal::create(folder.file(), alexAndSam(), crypto::kWeakTestCost, clock, ids);
        journal = std::make_unique<journal::Journal>(*vault, clock, ids);
    }

    /// As if the program were started anew.
    void reopen(std::string_view passphrase = "alex's words")
    {
        journal.reset();
        vault->close();
        vault.reset();
        auto result = vault::Vault::open(folder.file(), secret(passphrase));
        vault = std::move(std::get<std::unique_ptr<vault::Vault>>(result));
        journal = std::make_unique<journal::Journal>(*vault, clock, ids);
    }

    [[nodiscard]] journal::EntryStore& entries() const { return journal->entries(); }
    [[nodiscard]] MemberId alex() const { return journal->memberNamed("alex")->id; }
    [[nodiscard]] MemberId sam() const { return journal->memberNamed("sam")->id; }

    /// A new entry of now; the clock then moves on by a minute.
    EntryId write(std::string text, std::string title = {}, std::vector<std::string> tags = {})
    {
        journal::EntryContent content;
        content.title = std::move(title);
        content.text = std::move(text);
        content.tags = std::move(tags);
        content.created = clock.localNow();
        const auto id = entries().add(content, alex());
        clock.advanceSeconds(60);
        return id;
    }

    EntryId writeAt(std::string text, const char* iso, std::optional<MemberId> author)
    {
        journal::EntryContent content;
        content.text = std::move(text);
        content.created = parseIso8601(iso).value();
        return entries().add(content, author);
    }

    [[nodiscard]] std::vector<std::string> titles(const journal::EntryPage& page) const
    {
        std::vector<std::string> all;
        for (const auto& entry : page.entries)
            all.push_back(entry.title);
        return all;
    }
    [[nodiscard]] std::vector<std::string> find(std::string_view query, int limit = 50) const
    {
        return titles(journal->search().find(query, std::nullopt, limit));
    }
};

using Titles = std::vector<std::string>;

} // namespace inglenook::test
