// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/recording_storage.h"
#include "support/vault_fixture.h"

#include "base/error.h"

#include <set>

using namespace inglenook;
using namespace inglenook::test;

namespace {

enum class Lasting { Once, ForEver };

/// Makes the n-th access fail.
class Fault {
public:
    Fault(RecordingStorage& storage, int at, int code, Lasting lasting) : m_storage{storage}
    {
        storage.fault = [this, at, code, lasting](Operation, Role) {
            ++m_count;
            const bool fails = lasting == Lasting::Once ? m_count == at : m_count >= at;
            m_happened = m_happened || fails;
            return fails ? code : SQLITE_OK;
        };
    }
    Fault(const Fault&) = delete;
    Fault& operator=(const Fault&) = delete;
    ~Fault() { m_storage.fault = nullptr; }
    [[nodiscard]] bool happened() const { return m_happened; }

private:
    RecordingStorage& m_storage;
    int m_count = 0;
    bool m_happened = false;
};

struct Progress {
    std::int64_t last = 0; ///< confirmed
    std::set<std::int64_t> possible;
};

/// One commit of so many notes; what was confirmed before stays when it fails.
void addNotes(vault::Database& database, Progress& progress, int count)
{
    progress.possible = {progress.last, progress.last + count};
    vault::Transaction transaction{database};
    for (int i = 1; i <= count; ++i)
        addNote(database, progress.last + i);
    transaction.commit();
    progress.last += count;
    progress.possible = {progress.last};
}

void writeMuch(vault::Database& database, Progress& progress)
{
    database.execute("PRAGMA cache_size=5");
    addNotes(database, progress, 1);
    addNotes(database, progress, 40);
    database.checkpoint();
    addNotes(database, progress, 1);
}

} // namespace

TEST_CASE("whichever access to the disk fails, what was confirmed stays and the next attempt works", "[crash][trap-7]")
{
    const auto code = GENERATE(SQLITE_FULL, SQLITE_IOERR_READ, SQLITE_IOERR_NOMEM);
    const auto lasting = GENERATE(Lasting::Once, Lasting::ForEver);
    const TemporaryFolder folder;
    {
        auto vault = createVault(folder.journal());
        vault->database().execute(kNoteSchema);
        vault->close();
    }
    Progress progress;
    bool allDone = false;
    for (int failAt = 1; !allDone; failAt += 1 + failAt / 12) {
        INFO("code " << code << ", access " << failAt << (lasting == Lasting::Once ? " once" : " and all after"));
        RecordingStorage storage;
        auto opened = vault::Vault::open(folder.journal(), secret(kPassphrase), storage);
        auto& vault = std::get<std::unique_ptr<vault::Vault>>(opened);
        {
            const Fault fault{storage, failAt, code, lasting};
            try {
                writeMuch(vault->database(), progress);
            } catch (const Error& error) {
                const bool named = error.code() == ErrorCode::DiskFull || error.code() == ErrorCode::DiskTrouble ||
                                   error.code() == ErrorCode::OutOfMemory;
                CHECK(named);
            }
            allDone = !fault.happened();
            CHECK_FALSE(vault->database().inTransaction());
            if (lasting == Lasting::ForEver)
                vault.reset(); // the disk does not come back before the end
        }
        if (vault != nullptr) {
            const auto notes = wholeNotes(vault->database());
            REQUIRE(progress.possible.count(notes) == 1);
            progress.last = notes;
            addNotes(vault->database(), progress, 1);
            vault.reset();
        }
        const auto again = openVault(folder.journal());
        const auto notes = wholeNotes(again->database());
        REQUIRE(progress.possible.count(notes) == 1);
        REQUIRE(again->audit().ok());
        again->database().execute("DELETE FROM note; INSERT INTO note_index(note_index) VALUES('delete-all')");
        progress = {};
    }
}
