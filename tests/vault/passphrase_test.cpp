// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/recording_storage.h"
#include "support/vault_fixture.h"

#include "base/error.h"

#include <algorithm>

using namespace inglenook;
using namespace inglenook::test;
using vault::Refusal;

TEST_CASE("after a change the old passphrase opens nothing and the new one opens all", "[vault][passphrase]")
{
    const TemporaryFolder folder;
    auto vault = createVault(folder.journal());
    vault->database().execute(kNoteSchema);
    addNote(vault->database(), 1);
    const auto seed = vault->unlocked().memberSeed.clone();
    REQUIRE(vault->changePassphrase(secret(kPassphrase), secret("new words")));
    addNote(vault->database(), 2);
    vault->close();

    CHECK(refusalOf(folder.journal()) == Refusal::WrongPassphrase);
    const auto again = openVault(folder.journal(), "new words");
    CHECK(again->unlocked().member == memberNumber(1));
    CHECK(again->unlocked().memberSeed.sameAs(seed));
    CHECK(wholeNotes(again->database()) == 2);
    CHECK(again->audit().ok());
    CHECK(again->audit().headerCopiesAgree);
}

TEST_CASE("changing one member's passphrase leaves the other's", "[vault][passphrase]")
{
    const TemporaryFolder folder;
    auto vault = createVault(folder.journal());
    REQUIRE(vault->changePassphrase(secret(kPassphrase), secret("new words")));
    vault->close();
    CHECK(openVault(folder.journal(), kOtherPassphrase)->unlocked().member == memberNumber(2));
}

TEST_CASE("a wrong old passphrase, or the other member's, changes nothing", "[vault][passphrase]")
{
    const TemporaryFolder folder;
    auto vault = createVault(folder.journal());
    const auto before = readFile(folder.journal());
    CHECK_FALSE(vault->changePassphrase(secret("wrong"), secret("new words")));
    CHECK_FALSE(vault->changePassphrase(secret(kOtherPassphrase), secret("new words")));
    CHECK((readFile(folder.journal()) == before));
}

TEST_CASE("a passphrase can't be empty or the other member's", "[vault][passphrase]")
{
    const TemporaryFolder folder;
    auto vault = createVault(folder.journal());
    CHECK_THROWS_AS(vault->changePassphrase(secret(kPassphrase), secret("")), Error);
    CHECK_THROWS_AS(vault->changePassphrase(secret(kPassphrase), secret(kOtherPassphrase)), Error);
    vault->close();
    CHECK(openVault(folder.journal())->unlocked().member == memberNumber(1));
}

TEST_CASE("a change rewrites the two header copies and no page", "[vault][passphrase][trap-18]")
{
    const TemporaryFolder folder;
    auto vault = createVault(folder.journal());
    vault->database().execute(kNoteSchema);
    vault->close();
    const auto before = readFile(folder.journal());
    vault = openVault(folder.journal());
    REQUIRE(vault->changePassphrase(secret(kPassphrase), secret("new words")));
    vault->close();
    const auto after = readFile(folder.journal());
    REQUIRE(after.size() == before.size());
    CHECK(std::equal(after.begin() + 8192, after.end(), before.begin() + 8192));
    CHECK(std::equal(after.begin(), after.begin() + 4096, after.begin() + 4096));
    CHECK_FALSE(std::equal(after.begin(), after.begin() + 4096, before.begin()));
}

TEST_CASE("a power cut at any step of a change leaves exactly one of the passphrases", "[vault][passphrase][trap-17]")
{
    const TemporaryFolder folder;
    createVault(folder.journal())->close();
    const auto before = readFile(folder.journal());
    RecordingStorage storage;
    auto vault = std::get<0>(vault::Vault::open(folder.journal(), secret(kPassphrase), storage));
    storage.events.clear();
    REQUIRE(vault->changePassphrase(secret(kPassphrase), secret("new words")));
    const auto events = storage.events;
    vault.reset();

    // Each write may be missing, whole, or torn at any sector.
    auto disk = before;
    int writes = 0;
    for (const auto& event : events) {
        if (event.operation != Operation::Write)
            continue;
        ++writes;
        for (std::size_t written = 0; written <= event.data.size(); written += 512) {
            auto torn = disk;
            std::copy_n(event.data.begin(), written, torn.begin() + event.offset);
            writeFile(folder.journal(), torn);
            const auto old = vault::Vault::open(folder.journal(), secret(kPassphrase)).index();
            const auto changed = vault::Vault::open(folder.journal(), secret("new words")).index();
            CHECK(old + changed == 1);
        }
        std::copy(event.data.begin(), event.data.end(), disk.begin() + event.offset);
    }
    CHECK(writes == 2);
    const auto syncs = std::count_if(events.begin(), events.end(),
                                     [](const DiskEvent& event) { return event.operation == Operation::Sync; });
    CHECK(syncs == 2);
}
