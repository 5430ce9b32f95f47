// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/vault_fixture.h"

#include "base/error.h"

#include <sqlite3.h>

#include <random>

using namespace inglenook;
using namespace inglenook::test;
using vault::Transaction;

namespace {

void addManyNotes(vault::Database& database, std::int64_t first, std::int64_t last)
{
    Transaction transaction{database};
    for (auto id = first; id <= last; ++id)
        database.prepare("INSERT INTO note(id, text) VALUES(?, ?)").bind(1, id).bind(2, noteText(id)).run();
    transaction.commit();
}

} // namespace

TEST_CASE("a bulk load with a tiny cache rewrites frames of the log and stays whole", "[vault][vfs][trap-31]")
{
    const TemporaryFolder folder;
    auto vault = createVault(folder.journal());
    auto& database = vault->database();
    database.execute(kNoteSchema);
    database.execute("PRAGMA cache_size=5");
    addManyNotes(database, 1, 3000);
    CHECK(wholeNotes(database) == 3000);
    CHECK(vault->audit().ok());
    vault->close();
    vault = openVault(folder.journal());
    CHECK(wholeNotes(vault->database()) == 3000);
    CHECK(queryInteger(vault->database(), "SELECT count(*) FROM note_index WHERE note_index MATCH 'canary'") == 3000);
    CHECK(vault->audit().ok());
}

TEST_CASE("rolled back savepoints of a spilling transaction leave what was before", "[vault][vfs]")
{
    const TemporaryFolder folder;
    auto vault = createVault(folder.journal());
    auto& database = vault->database();
    database.execute(kNoteSchema);
    database.execute("PRAGMA cache_size=5");
    {
        Transaction outer{database};
        addManyNotes(database, 1, 200);
        {
            Transaction inner{database};
            addManyNotes(database, 201, 600);
            database.execute("UPDATE note SET text = upper(text) WHERE id < 100");
        }
        addManyNotes(database, 201, 300);
        outer.commit();
    }
    CHECK(wholeNotes(database) == 300);
    {
        Transaction dropped{database};
        addManyNotes(database, 301, 900);
    }
    CHECK(wholeNotes(database) == 300);
    addNote(database, 301);
    vault.reset();
    vault = openVault(folder.journal());
    CHECK(wholeNotes(vault->database()) == 301);
    CHECK(vault->audit().ok());
}

TEST_CASE("VACUUM shrinks the vault and keeps it whole", "[vault][vfs]")
{
    const TemporaryFolder folder;
    auto vault = createVault(folder.journal());
    auto& database = vault->database();
    database.execute(kNoteSchema);
    addManyNotes(database, 1, 1000);
    database.checkpoint();
    const auto before = fs::file_size(folder.journal());
    {
        Transaction transaction{database};
        database.execute("INSERT INTO note_index(note_index) VALUES('delete-all')");
        database.execute("DELETE FROM note WHERE id > 10");
        database.execute("INSERT INTO note_index(note_index) VALUES('rebuild')");
        transaction.commit();
    }
    database.execute("VACUUM");
    database.checkpoint();
    CHECK(fs::file_size(folder.journal()) < before / 4);
    CHECK(wholeNotes(database) == 10);
    CHECK(vault->audit().ok());
    vault.reset();
    CHECK(wholeNotes(openVault(folder.journal())->database()) == 10);
}

TEST_CASE("every page keeps its reserved bytes through churn", "[vault][vfs][trap-12][trap-13]")
{
    const TemporaryFolder folder;
    auto vault = createVault(folder.journal());
    auto& database = vault->database();
    sqlite3_set_authorizer(database.handle(), nullptr, nullptr);
    database.execute(GENERATE("PRAGMA secure_delete=ON", "PRAGMA secure_delete=OFF"));
    database.execute(kNoteSchema);
    database.execute("PRAGMA cache_size=10; CREATE TABLE blob(id INTEGER PRIMARY KEY, data BLOB)");
    std::mt19937 random{4711};
    for (int i = 0; i < 400; ++i) {
        const auto id = static_cast<std::int64_t>(random() % 60);
        const auto size = static_cast<std::int64_t>(random() % 30000);
        if (random() % 3 == 0)
            database.prepare("DELETE FROM blob WHERE id = ?").bind(1, id).run();
        else
            database.prepare("REPLACE INTO blob VALUES(?, randomblob(?))").bind(1, id).bind(2, size).run();
        if (i % 97 == 0)
            database.checkpoint();
    }
    database.checkpoint();
    CHECK(vault->audit().ok());
    vault->close();
    CHECK(openVault(folder.journal())->audit().ok());
}

TEST_CASE("whatever would need a temporary file fails without one", "[vault][vfs][trap-10]")
{
    const TemporaryFolder folder;
    const auto vault = createVault(folder.journal());
    auto& database = vault->database();
    database.execute(kNoteSchema);
    addManyNotes(database, 1, 2000);
    const auto filesBefore = std::distance(fs::directory_iterator{folder.path()}, {});

    // As a later SQLite or a mistake of ours might set it.
    sqlite3_set_authorizer(database.handle(), nullptr, nullptr);
    database.execute("PRAGMA temp_store=FILE; PRAGMA cache_size=5");
    CHECK_THROWS_AS(database.execute("VACUUM"), Error);
    CHECK_THROWS_AS(database.execute("CREATE TEMP TABLE copy AS SELECT * FROM note"), Error);
    CHECK(std::distance(fs::directory_iterator{folder.path()}, {}) == filesBefore);
    CHECK(wholeNotes(database) == 2000);
}

TEST_CASE("big sorts, temporary tables and views stay in memory", "[vault][vfs][trap-10]")
{
    const TemporaryFolder folder;
    const auto vault = createVault(folder.journal());
    auto& database = vault->database();
    database.execute(kNoteSchema);
    database.execute("PRAGMA cache_size=5");
    addManyNotes(database, 1, 2000);
    database.execute("CREATE TEMP TABLE copy AS SELECT * FROM note ORDER BY text DESC");
    CHECK(queryInteger(database, "SELECT count(*) FROM (SELECT text FROM copy ORDER BY substr(text, 9))") == 2000);
    CHECK(std::distance(fs::directory_iterator{folder.path()}, {}) == 2);
}

TEST_CASE("two vaults are open side by side without touching each other", "[vault][vfs][trap-24]")
{
    const TemporaryFolder folder;
    const auto mine = createVault(folder.path() / "mine.nook");
    const auto ours = createVault(folder.path() / "ours.nook");
    for (auto* vault : {mine.get(), ours.get()})
        vault->database().execute(kNoteSchema);
    addManyNotes(mine->database(), 1, 50);
    addManyNotes(ours->database(), 1, 20);
    CHECK(wholeNotes(mine->database()) == 50);
    CHECK(wholeNotes(ours->database()) == 20);
    CHECK(mine->audit().ok());
    CHECK(ours->audit().ok());
}
