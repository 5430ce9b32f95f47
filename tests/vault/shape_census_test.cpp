// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/recording_storage.h"
#include "support/vault_fixture.h"

#include <algorithm>
#include <map>
#include <set>

using namespace inglenook;
using namespace inglenook::test;

namespace {

/// All that may ever reach the disk: whole header copies and pages, whole records of the log.
bool isForeseen(const DiskEvent& event)
{
    switch (event.operation) {
    case Operation::Read:
    case Operation::Write:
        if (event.role == Role::Main)
            return event.size == 4096 && event.offset % 4096 == 0;
        return (event.offset == 0 && event.size == 72) ||
               (event.offset >= 72 && (event.offset - 72) % 4160 == 0 && (event.size == 4160 || event.size == 40));
    case Operation::Truncate:
        return event.role == Role::Main ? event.offset >= 8192 && event.offset % 4096 == 0 : event.offset == 0;
    default:
        return true;
    }
}

/// Page writes must find their frames synced, and the log may go only when the file is synced.
class OrderingOracle {
public:
    void see(const DiskEvent& event)
    {
        const bool isLog = event.role == Role::Log;
        if (event.operation == Operation::Write && isLog)
            m_logDirty = true;
        else if (event.operation == Operation::Write && event.offset >= 8192)
            m_pageWithoutSyncedLog = m_pageWithoutSyncedLog || m_logDirty, m_fileDirty = true;
        else if (event.operation == Operation::Sync)
            (isLog ? m_logDirty : m_fileDirty) = false;
        else if (isLog && (event.operation == Operation::Truncate || event.operation == Operation::Delete))
            m_logGoneTooEarly = m_logGoneTooEarly || m_fileDirty;
    }
    [[nodiscard]] bool isContent() const { return !m_pageWithoutSyncedLog && !m_logGoneTooEarly; }

private:
    bool m_logDirty = false;
    bool m_fileDirty = false;
    bool m_pageWithoutSyncedLog = false;
    bool m_logGoneTooEarly = false;
};

void liveALife(const fs::path& file, RecordingStorage& storage)
{
    auto vault = vault::Vault::create(file, twoMembers(), crypto::kWeakTestCost, storage);
    auto& database = vault->database();
    database.execute(kNoteSchema);
    database.execute("PRAGMA cache_size=5");
    for (int id = 1; id <= 50; ++id)
        addNote(database, id);
    database.checkpoint();
    {
        vault::Transaction transaction{database};
        for (int id = 51; id <= 1500; ++id)
            addNote(database, id);
        transaction.commit();
    }
    {
        vault::Transaction dropped{database};
        database.execute("UPDATE note SET text = upper(text)");
    }
    database.execute("DELETE FROM note WHERE id > 1000");
    database.execute("VACUUM");
    REQUIRE(vault->changePassphrase(secret(kPassphrase), secret("new words")));
    CHECK(vault->audit().integrityOk);
    vault->close();
    vault.reset();
    vault = std::get<0>(vault::Vault::open(file, secret("new words"), storage));
    addNote(vault->database(), 1001);
}

} // namespace

TEST_CASE("only whole pages and whole records ever reach the disk", "[vault][vfs]")
{
    const TemporaryFolder folder;
    RecordingStorage storage;
    liveALife(folder.journal(), storage);
    const auto strange = std::find_if_not(storage.events.begin(), storage.events.end(), isForeseen);
    if (strange != storage.events.end())
        FAIL("offset " << strange->offset << ", size " << strange->size);
    CHECK(storage.events.size() > 5000);
    CHECK(std::any_of(storage.events.begin(), storage.events.end(),
                      [](const DiskEvent& event) { return event.operation == Operation::Truncate; }));
}

TEST_CASE("a page reaches the file only after its frame is safe, and the log goes only after the file is",
          "[vault][vfs]")
{
    const TemporaryFolder folder;
    RecordingStorage storage;
    liveALife(folder.journal(), storage);
    OrderingOracle oracle;
    // While a vault is made it has no name, and nothing in it counts.
    auto event = std::find_if(storage.events.begin(), storage.events.end(),
                              [](const DiskEvent& e) { return e.operation == Operation::Delete; });
    for (; event != storage.events.end(); ++event)
        oracle.see(*event);
    CHECK(oracle.isContent());
}
