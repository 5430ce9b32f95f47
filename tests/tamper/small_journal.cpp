// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tamper/small_journal.h"

#include "base/error.h"
#include "support/database_dump.h"
#include "support/recording_storage.h"

namespace inglenook::test {
namespace {

enum class Left { Closed, Crashed, InCheckpoint };

SmallJournal smallJournal(Left left, std::int64_t firstId)
{
    const TemporaryFolder folder;
    RecordingStorage storage;
    auto vault = vault::Vault::create(folder.journal(), twoMembers(), crypto::kWeakTestCost, storage);
    auto& database = vault->database();
    database.execute(kNoteSchema);
    database.execute("CREATE TABLE mood(day INTEGER PRIMARY KEY, word TEXT); INSERT INTO mood VALUES(1, 'calm')");
    for (auto id = firstId; id < firstId + 4; ++id)
        addNote(database, id);
    database.checkpoint();
    addNote(database, firstId + 4);
    database.execute("UPDATE mood SET word = 'torn' WHERE day = 1");
    addNote(database, firstId + 5);
    SmallJournal journal;
    journal.content = dumpOf(database.handle());
    storage.fault = [](Operation operation, Role role) {
        return operation == Operation::Truncate && role == Role::Log ? SQLITE_IOERR_TRUNCATE : SQLITE_OK;
    };
    if (left != Left::InCheckpoint)
        storage.fault = nullptr;
    else
        CHECK_THROWS_AS(database.checkpoint(), Error);
    if (left != Left::Closed)
        journal.log = readFile(logOf(folder.journal()));
    else
        vault->close();
    journal.file = readFile(folder.journal());
    return journal;
}

void readAll(vault::Vault& vault, Reading& reading)
{
    try {
        auto content = dumpOf(vault.database().handle());
        const auto found =
            queryInteger(vault.database(), "SELECT count(*) FROM note_index WHERE note_index MATCH 'canary'");
        reading.content = std::move(content) + (found == 6 ? "" : " but the search finds other things");
    } catch (const Error& error) {
        CHECK(error.code() == ErrorCode::VaultDamaged);
        reading.failed = true;
    }
    reading.report = vault.audit();
}

} // namespace

const SmallJournal& closedJournal()
{
    static const auto journal = smallJournal(Left::Closed, 1);
    return journal;
}

const SmallJournal& crashedJournal()
{
    static const auto journal = smallJournal(Left::Crashed, 1);
    return journal;
}

const SmallJournal& journalInCheckpoint()
{
    static const auto journal = smallJournal(Left::InCheckpoint, 1);
    return journal;
}

const SmallJournal& otherJournal()
{
    static const auto journal = smallJournal(Left::Closed, 301);
    return journal;
}

Reading Reader::read(const FileBytes& file, const FileBytes& log, std::string_view passphrase)
{
    put(m_path, file);
    if (log.empty())
        fs::remove(logOf(m_path));
    else
        put(logOf(m_path), log);
    Reading reading;
    auto result = vault::Vault::open(m_path, secret(passphrase));
    if (const auto* refusal = std::get_if<vault::Refusal>(&result))
        reading.refusal = *refusal;
    else
        readAll(*std::get<0>(result), reading);
    return reading;
}

void Reader::put(const fs::path& path, const FileBytes& bytes)
{
    std::ofstream out{path, std::ios::binary | std::ios::trunc};
    out.write(reinterpret_cast<const char*>(bytes.data()), static_cast<std::streamsize>(bytes.size()));
}

} // namespace inglenook::test
