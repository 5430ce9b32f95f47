// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/error.h"
#include "crypto/sealed_box.h"
#include "journal/schema.h"
#include "journal/stamps.h"
#include "support/catch.h"
#include "test_journal.h"

#include <fstream>
#include <iterator>

using namespace inglenook;
using namespace inglenook::test;
using journal::Journal;

namespace {

ErrorCode codeOf(const std::function<void()>& act)
{
    try {
        act();
    } catch (const Error& error) {
        return error.code();
    }
    FAIL("nothing was thrown");
    return ErrorCode::Internal;
}

} // namespace

TEST_CASE("the passphrase tells who opened the journal", "[journal]")
{
    TestJournal test;
    CHECK(test.journal->kind() == journal::JournalKind::Shared);
    CHECK(test.journal->me().name == "Alex");
    test.reopen("sam's words");
    CHECK(test.journal->me().name == "Sam");
    CHECK(test.journal->me().shape == journal::Shape::Diamond);
    REQUIRE(test.journal->members().size() == 2);
    CHECK(test.journal->members()[0].name == "Alex");
    CHECK(test.journal->memberNamed("SAM")->id == test.journal->me().id);
    CHECK(test.journal->memberNamed("Kim") == nullptr);
}

TEST_CASE("each member's public key is stored at their first opening and stays", "[journal]")
{
    TestJournal test;
    const decltype(journal::Member::publicKey) none{};
    CHECK(test.journal->memberNamed("alex")->publicKey != none);
    CHECK(test.journal->memberNamed("sam")->publicKey == none);
    test.reopen("sam's words");
    const auto key = test.journal->me().publicKey;
    CHECK(key == crypto::KeyPair::fromSeed(test.vault->unlocked().memberSeed).publicKey().bytes);
    test.reopen();
    CHECK(test.journal->memberNamed("sam")->publicKey == key);
}

TEST_CASE("members can change their name and their seats", "[journal]")
{
    TestJournal test;
    test.journal->swapSeats();
    CHECK(test.journal->members()[0].name == "Sam");
    auto alex = *test.journal->memberNamed("Alex");
    alex.name = " Alexandra  R. ";
    alex.colour = journal::Colour::Apricot;
    test.journal->updateMember(alex);
    test.reopen();
    CHECK(test.journal->me().name == "Alexandra R.");
    CHECK(test.journal->members()[0].name == "Sam");
    alex.name = "sam";
    CHECK(codeOf([&] { test.journal->updateMember(alex); }) == ErrorCode::InvalidInput);
    alex.name = "  ";
    CHECK(codeOf([&] { test.journal->updateMember(alex); }) == ErrorCode::InvalidInput);
}

TEST_CASE("a journal that can't be is not made", "[journal]")
{
    const JournalFolder folder;
    FakeClock clock;
    FakeIds ids;
    auto members = alexAndSam();
    SECTION("no one")
    {
        members.clear();
    }
    SECTION("same name")
    {
        members[1].name = "ALEX";
    }
    SECTION("no name")
    {
        members[0].name = "\n";
    }
    SECTION("long name")
    {
        members[0].name = std::string(61, 'x');
    }
    SECTION("no passphrase")
    {
        members[1].passphrase = {};
    }
    SECTION("same passphrase")
    {
        members[1].passphrase = secret("alex's words");
    }
    CHECK(codeOf([&] { (void)Journal::create(folder.file(), members, crypto::kWeakTestCost, clock, ids); }) ==
          ErrorCode::InvalidInput);
    CHECK_FALSE(std::filesystem::exists(folder.file()));
}

TEST_CASE("one member makes a personal journal; an existing file is left alone", "[journal]")
{
    const JournalFolder folder;
    FakeClock clock;
    FakeIds ids;
    auto members = alexAndSam();
    members.pop_back();
    {
        auto vault = Journal::create(folder.file(), members, crypto::kWeakTestCost, clock, ids);
        CHECK(Journal{*vault, clock, ids}.kind() == journal::JournalKind::Personal);
    }
    const auto size = std::filesystem::file_size(folder.file());
    CHECK(codeOf([&] { (void)Journal::create(folder.file(), members, crypto::kWeakTestCost, clock, ids); }) ==
          ErrorCode::AlreadyExists);
    CHECK(std::filesystem::file_size(folder.file()) == size);
}

TEST_CASE("preferences are kept", "[journal]")
{
    TestJournal test;
    CHECK(test.journal->preference("favourites").empty());
    test.journal->setPreference("favourites", "[\"mirror\"]");
    test.journal->setPreference("favourites", "[\"mirror\",\"gottman\"]");
    test.reopen();
    CHECK(test.journal->preference("favourites") == "[\"mirror\",\"gottman\"]");
}

TEST_CASE("a journal of a later Inglenook is not touched", "[journal][schema]")
{
    TestJournal test;
    test.vault->database().execute("PRAGMA user_version = 99");
    CHECK(codeOf([&] { const Journal later{*test.vault, test.clock, test.ids}; }) == ErrorCode::VaultTooNew);
}

TEST_CASE("migrating twice changes nothing, and the journal is whole", "[journal][schema]")
{
    TestJournal test;
    (void)test.write("words", "Title", {"tag"});
    journal::migrate(test.vault->database());
    journal::prepareConnection(test.vault->database());
    CHECK(test.find("words") == Titles{"Title"});
    CHECK(test.vault->audit().ok());
    auto broken = test.vault->database().prepare("PRAGMA foreign_key_check");
    CHECK_FALSE(broken.step());
}

TEST_CASE("every table is strict", "[journal][schema]")
{
    TestJournal test;
    auto query =
        test.vault->database().prepare("SELECT name FROM pragma_table_list WHERE type = 'table' AND strict = 0 "
                                       "AND name NOT LIKE 'sqlite%' AND name NOT LIKE 'entry_search%'");
    CHECK_FALSE(query.step());
}

TEST_CASE("a stamp never goes back, whatever the clock does", "[journal][stamps]")
{
    journal::HybridClock clock;
    const auto first = clock.next({1000});
    CHECK(journal::timeOf(first) == Timestamp{1000});
    const auto same = clock.next({1000});
    CHECK(same > first);
    const auto back = clock.next({10});
    CHECK(back > same);
    CHECK(journal::timeOf(back) == Timestamp{1000});
    clock.observe(journal::Stamp{5000} << journal::kStampCounterBits);
    CHECK(clock.next({2000}) > journal::Stamp{5000} << journal::kStampCounterBits);
    clock.observe(1);
    CHECK(journal::timeOf(clock.next({9000})) == Timestamp{9000});
}

TEST_CASE("stamps go on after a restart with a clock that was set back", "[journal][stamps]")
{
    TestJournal test;
    const auto id = test.write("one");
    const auto before = test.entries().find(id)->changed;
    test.clock.advanceDays(-400);
    test.reopen();
    auto content = test.entries().find(id)->content;
    content.text = "two";
    REQUIRE(test.entries().edit(id, content));
    CHECK(test.entries().find(id)->changed >= before);
}

TEST_CASE("nothing of a journal can be read in its file", "[journal]")
{
    TestJournal test;
    (void)test.write("canary-of-the-text", "canary-of-the-title", {"canary-of-the-tag"});
    test.vault->close();
    std::ifstream file{test.folder.file(), std::ios::binary};
    const std::string bytes{std::istreambuf_iterator<char>{file}, {}};
    REQUIRE(bytes.size() > 8192);
    for (const auto* word : {"canary", "Alex", "entries", "SQLite"})
        CHECK(bytes.find(word) == std::string::npos);
}
