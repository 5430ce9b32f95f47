// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/disk_oracles.h"
#include "support/fake_ids.h"
#include "support/journal_life.h"
#include "support/vault_fixture.h"

#include <algorithm>

// What real work with a journal writes to the disk, access by access.

using namespace inglenook;
using namespace inglenook::test;

namespace {

std::vector<journal::NewMember> alexAndSam()
{
    std::vector<journal::NewMember> members;
    members.push_back(
        {"Alex", journal::Shape::Circle, journal::Colour::Dusk, journal::Seat::Left, secret(kPassphrase)});
    members.push_back(
        {"Sam", journal::Shape::Diamond, journal::Colour::Apricot, journal::Seat::Right, secret(kOtherPassphrase)});
    return members;
}

/// Three sessions: a little of everything, an import of many in one transaction that does not fit into memory, and
/// tidying up. Gives every access.
std::vector<DiskEvent> realWork()
{
    const TemporaryFolder folder;
    RecordingStorage storage;
    FakeClock clock;
    FakeIds ids;
    journal::Journal::create(folder.journal(), alexAndSam(), crypto::kWeakTestCost, clock, ids)->close();
    for (int session = 0; session < 3; ++session) {
        const auto passphrase = session == 0 ? kPassphrase : "new words";
        auto vault = std::get<0>(vault::Vault::open(folder.journal(), secret(passphrase), storage));
        {
            journal::Journal journal{*vault, clock, ids};
            auto& database = vault->database();
            database.execute("PRAGMA cache_size=5");
            if (session == 0) {
                liveWith(journal, clock);
                storage.acknowledge(1);
                database.checkpoint();
                CHECK(vault->changePassphrase(secret(kPassphrase), secret("new words")));
                storage.acknowledge(2);
            } else if (session == 1) {
                vault::Transaction transaction{database};
                for (int i = 0; i < 250; ++i)
                    static_cast<void>(
                        journal.entries().add(wordsOf(clock, "Imported " + std::to_string(i),
                                                      std::string(800, 'x') + " word" + std::to_string(i)),
                                              std::nullopt));
                {
                    vault::Transaction dropped{database};
                    database.execute("UPDATE entries SET text = upper(text)");
                }
                transaction.commit();
                storage.acknowledge(3);
            } else {
                database.execute("DELETE FROM entries WHERE title LIKE 'Imported 1%'");
                storage.acknowledge(4);
                CHECK_FALSE(journal.search().find("chapel", std::nullopt, 10).entries.empty());
                database.execute("VACUUM");
                storage.acknowledge(5);
                CHECK(vault->audit().ok());
            }
        }
        if (session != 1) // once it is not closed in words
            vault->close();
    }
    return storage.events;
}

const std::vector<DiskEvent>& events()
{
    static const auto all = realWork();
    return all;
}

std::string faultIn(std::initializer_list<DiskEvent> order)
{
    OrderingOracle oracle;
    for (const auto& event : order)
        oracle.see(event);
    return oracle.fault();
}

} // namespace

TEST_CASE("real work reads and writes whole pages and whole records, and nothing else",
          "[tamper][disk][trap-5][trap-9][trap-22]")
{
    const auto strange = std::find_if_not(events().begin(), events().end(), isForeseen);
    if (strange != events().end())
        FAIL("operation " << static_cast<int>(strange->operation) << ", offset " << strange->offset << ", size "
                          << strange->size);
    CHECK(events().size() > 3000);
    for (const auto operation :
         {Operation::Read, Operation::Write, Operation::Truncate, Operation::Sync, Operation::Delete}) {
        CHECK(std::any_of(events().begin(), events().end(),
                          [&](const DiskEvent& event) { return event.operation == operation; }));
    }
}

TEST_CASE("real work keeps the order that a power cut needs", "[tamper][disk][trap-23]")
{
    OrderingOracle oracle;
    for (const auto& event : events())
        oracle.see(event);
    CHECK(oracle.fault() == "");
}

TEST_CASE("making a journal writes whole pages and records, in the order that a power cut needs", "[tamper][disk]")
{
    const TemporaryFolder folder;
    RecordingStorage storage;
    vault::Vault::create(folder.journal(), twoMembers(), crypto::kWeakTestCost, storage)->close();
    OrderingOracle oracle;
    for (const auto& event : storage.events) {
        CHECK(isForeseen(event));
        oracle.see(event);
    }
    CHECK(oracle.fault() == "");
}

TEST_CASE("the oracle of the order sees each way of breaking it", "[tamper][disk]")
{
    const DiskEvent frame{Operation::Write, Role::Log, 72, 4160, {}};
    const DiskEvent mark{Operation::Write, Role::Log, 72 + 4160, 40, {}};
    const DiskEvent page{Operation::Write, Role::Main, 8192, 4096, {}};
    const DiskEvent first{Operation::Write, Role::Main, 0, 4096, {}};
    const DiskEvent second{Operation::Write, Role::Main, 4096, 4096, {}};
    const DiskEvent syncLog{Operation::Sync, Role::Log, 0, 0, {}};
    const DiskEvent syncFile{Operation::Sync, Role::Main, 0, 0, {}};
    const DiskEvent empty{Operation::Truncate, Role::Log, 0, 0, {}};
    const DiskEvent remove{Operation::Delete, Role::Log, 0, 0, {}};
    const DiskEvent shorten{Operation::Truncate, Role::Main, 12288, 0, {}};
    const DiskEvent confirm{Operation::Acknowledge, Role::Main, 1, 0, {}};
    CHECK(faultIn({frame, syncLog, mark, confirm, page, syncFile, empty, first, syncFile, second, syncFile}).empty());
    CHECK_FALSE(faultIn({frame, page}).empty());
    CHECK_FALSE(faultIn({frame, syncFile, page}).empty());
    CHECK_FALSE(faultIn({frame, shorten}).empty());
    CHECK_FALSE(faultIn({frame, syncLog, page, empty}).empty());
    CHECK_FALSE(faultIn({frame, syncLog, page, syncLog, remove}).empty());
    CHECK_FALSE(faultIn({frame, syncLog, shorten, remove}).empty());
    CHECK_FALSE(faultIn({frame, confirm}).empty());
    CHECK_FALSE(faultIn({first, second}).empty());

    for (const auto& event :
         {DiskEvent{Operation::Write, Role::Main, 8192, 512, {}},
          DiskEvent{Operation::Write, Role::Main, 8200, 4096, {}}, DiskEvent{Operation::Write, Role::Log, 72, 24, {}},
          DiskEvent{Operation::Write, Role::Log, 72, 40, {}}, DiskEvent{Operation::Write, Role::Log, 96, 4096, {}},
          DiskEvent{Operation::Read, Role::Log, 0, 32, {}}, DiskEvent{Operation::Truncate, Role::Main, 8192, 0, {}},
          DiskEvent{Operation::Truncate, Role::Log, 72, 0, {}}})
        CHECK_FALSE(isForeseen(event));
}
