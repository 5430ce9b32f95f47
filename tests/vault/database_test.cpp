// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/vault_fixture.h"

#include "base/error.h"
#include "vault/migrations.h"

#include <sqlite3.h>

using namespace inglenook;
using namespace inglenook::test;
using vault::Database;
using vault::Transaction;

namespace {

struct Fixture {
    Fixture() { database.execute("CREATE TABLE t(id INTEGER PRIMARY KEY, a, b)"); }
    TemporaryFolder folder;
    std::unique_ptr<vault::Vault> vault = createVault(folder.journal());
    Database& database = vault->database();
};

template <typename Act>
ErrorCode errorOf(Act act)
{
    try {
        act();
    } catch (const Error& error) {
        return error.code();
    }
    FAIL("no error");
    return ErrorCode::Internal;
}

} // namespace

TEST_CASE("every kind of value comes back as it went in", "[vault][database]")
{
    Fixture f;
    const std::vector<std::uint8_t> blob{0, 1, 255};
    const std::string text{"zwei\0Wörter", 12};
    f.database.prepare("INSERT INTO t(a, b) VALUES(?, ?)").bind(1, std::int64_t{-5}).bind(2, 0.5).run();
    f.database.prepare("INSERT INTO t(a, b) VALUES(?, ?)").bind(1, text).bind(2, blob).run();
    f.database.prepare("INSERT INTO t(a, b) VALUES(?, ?)").bindNull(1).bind(2, std::span<const std::uint8_t>{}).run();
    f.database.prepare("INSERT INTO t(a) VALUES(?)").bind(1, std::string_view{}).run();
    CHECK(f.database.lastInsertRowId() == 4);
    CHECK(f.database.changes() == 1);

    auto query = f.database.prepare("SELECT a, b FROM t ORDER BY id");
    REQUIRE(query.step());
    CHECK(query.integer(0) == -5);
    CHECK(query.real(1) == 0.5);
    REQUIRE(query.step());
    CHECK(query.text(0) == text);
    CHECK(std::vector<std::uint8_t>(query.blob(1).begin(), query.blob(1).end()) == blob);
    REQUIRE(query.step());
    CHECK(query.isNull(0));
    CHECK_FALSE(query.isNull(1));
    CHECK(query.blob(1).empty());
    REQUIRE(query.step());
    CHECK_FALSE(query.isNull(0));
    CHECK(query.text(0).empty());
    CHECK_FALSE(query.step());
}

TEST_CASE("a bound text may go before the statement runs", "[vault][database]")
{
    Fixture f;
    auto insert = f.database.prepare("INSERT INTO t(a) VALUES(?)");
    insert.bind(1, std::string(100, 'x'));
    insert.run();
    auto query = f.database.prepare("SELECT a FROM t");
    REQUIRE(query.step());
    CHECK(query.text(0) == std::string(100, 'x'));
}

TEST_CASE("the same SQL can be in use twice, and comes back without its values", "[vault][database]")
{
    Fixture f;
    f.database.execute("INSERT INTO t(a) VALUES(1), (2)");
    auto outer = f.database.prepare("SELECT a FROM t ORDER BY id");
    REQUIRE(outer.step());
    {
        auto inner = f.database.prepare("SELECT a FROM t ORDER BY id");
        REQUIRE(inner.step());
        CHECK(inner.integer(0) == 1);
    }
    REQUIRE(outer.step());
    CHECK(outer.integer(0) == 2);

    f.database.prepare("INSERT INTO t(a) VALUES(?)").bind(1, "left over").run();
    f.database.prepare("INSERT INTO t(a) VALUES(?)").run();
    CHECK(queryInteger(f.database, "SELECT count(*) FROM t WHERE a IS NULL") == 1);
}

TEST_CASE("more statements than the cache holds all work", "[vault][database]")
{
    Fixture f;
    for (int i = 0; i < 300; ++i)
        CHECK(queryInteger(f.database, "SELECT " + std::to_string(i)) == i);
    CHECK(queryInteger(f.database, "SELECT 0") == 0);
}

TEST_CASE("a transaction that is not committed leaves nothing", "[vault][database]")
{
    Fixture f;
    {
        Transaction transaction{f.database};
        f.database.execute("INSERT INTO t(a) VALUES(1)");
    }
    CHECK_FALSE(f.database.inTransaction());
    CHECK(queryInteger(f.database, "SELECT count(*) FROM t") == 0);
}

TEST_CASE("an inner transaction rolls back alone", "[vault][database]")
{
    Fixture f;
    {
        Transaction outer{f.database};
        f.database.execute("INSERT INTO t(a) VALUES('kept')");
        {
            Transaction inner{f.database};
            f.database.execute("INSERT INTO t(a) VALUES('dropped')");
        }
        {
            Transaction inner{f.database};
            f.database.execute("INSERT INTO t(a) VALUES('kept too')");
            inner.commit();
        }
        outer.commit();
    }
    CHECK(queryInteger(f.database, "SELECT count(*) FROM t") == 2);
    CHECK(queryInteger(f.database, "SELECT count(*) FROM t WHERE a = 'dropped'") == 0);
}

TEST_CASE("wrong SQL and broken constraints are told apart", "[vault][database]")
{
    Fixture f;
    CHECK(errorOf([&] { f.database.execute("SELEC"); }) == ErrorCode::Internal);
    CHECK(errorOf([&] { static_cast<void>(f.database.prepare("SELECT * FROM nothing")); }) == ErrorCode::Internal);
    CHECK(errorOf([&] { static_cast<void>(f.database.prepare(" ")); }) == ErrorCode::Internal);
    f.database.execute("INSERT INTO t(id) VALUES(1)");
    CHECK(errorOf([&] { f.database.execute("INSERT INTO t(id) VALUES(1)"); }) == ErrorCode::InvalidInput);
}

TEST_CASE("an error never quotes a value", "[vault][database]")
{
    Fixture f;
    f.database.execute("CREATE VIRTUAL TABLE words USING fts5(text)");
    try {
        auto query = f.database.prepare("SELECT * FROM words WHERE words MATCH ?");
        query.bind(1, "\"private canary");
        static_cast<void>(query.step());
        FAIL("a broken search was accepted");
    } catch (const Error& error) {
        CHECK(error.detail().find("canary") == std::string::npos);
    }
}

TEST_CASE("the log grows with commits and a checkpoint empties it", "[vault][database]")
{
    Fixture f;
    CHECK(f.database.pendingLogFrames() > 0);
    f.database.checkpoint();
    CHECK(f.database.pendingLogFrames() == 0);
    CHECK(fs::file_size(logOf(f.folder.journal())) == 0);
    f.database.execute("INSERT INTO t(a) VALUES(1)");
    const auto frames = f.database.pendingLogFrames();
    CHECK(frames > 0);
    CHECK(fs::file_size(logOf(f.folder.journal())) == 72U + 4160U * static_cast<unsigned>(frames) + 40U);
}

TEST_CASE("saves never move the log into the file by themselves", "[vault][database]")
{
    Fixture f;
    f.database.checkpoint();
    const auto before = readFile(f.folder.journal());
    // SQLite by itself would do it at 1000 frames.
    for (int i = 0; i < 4; ++i)
        f.database.execute("INSERT INTO t(a) VALUES(zeroblob(2000000))");
    CHECK(f.database.pendingLogFrames() > 1900);
    CHECK((readFile(f.folder.journal()) == before));
}

TEST_CASE("SQL can't reach another file or undo the set-up", "[vault][database][trap-11][trap-21]")
{
    Fixture f;
    const auto other = (f.folder.path() / "plain.db").string();
    for (const auto& sql :
         {"ATTACH '" + other + "' AS other", "VACUUM INTO '" + other + "'", std::string{"ATTACH ':memory:' AS other"},
          std::string{"PRAGMA temp_store=FILE"}, std::string{"PRAGMA journal_mode=DELETE"},
          std::string{"PRAGMA locking_mode=NORMAL"}, std::string{"PRAGMA page_size=8192"},
          std::string{"PRAGMA mmap_size=1000000"}, std::string{"PRAGMA synchronous=OFF"},
          std::string{"PRAGMA secure_delete=OFF"}, std::string{"PRAGMA writable_schema=ON"},
          std::string{"PRAGMA wal_autocheckpoint=1"}, std::string{"PRAGMA temp_store_directory='/tmp'"},
          std::string{"PRAGMA auto_vacuum=FULL"}, std::string{"SELECT load_extension('x')"}}) {
        INFO(sql);
        CHECK_THROWS_AS(f.database.execute(sql.c_str()), Error);
    }
    CHECK_FALSE(fs::exists(other));
    CHECK(queryInteger(f.database, "PRAGMA temp_store") == 2);
    CHECK(queryInteger(f.database, "PRAGMA synchronous") == 2);
    CHECK(queryInteger(f.database, "PRAGMA foreign_keys") == 1);
    CHECK(queryInteger(f.database, "PRAGMA secure_delete") == 1);
    CHECK(queryInteger(f.database, "PRAGMA cell_size_check") == 1);
    CHECK(queryInteger(f.database, "PRAGMA page_size") == 4096);
}

TEST_CASE("an interrupted query throws and the database goes on", "[vault][database]")
{
    Fixture f;
    auto* handle = f.database.handle();
    sqlite3_progress_handler(
        handle, 1000, [](void*) { return 1; }, nullptr);
    CHECK(errorOf([&] {
              f.database.execute(
                  "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i+1 FROM n) SELECT count(*) FROM n");
          }) == ErrorCode::Internal);
    sqlite3_progress_handler(handle, 0, nullptr, nullptr);
    CHECK(queryInteger(f.database, "SELECT 7") == 7);
}

TEST_CASE("migrations run once each, in order", "[vault][migrations]")
{
    Fixture f;
    constexpr vault::Migration kFirst{1, "CREATE TABLE m(a); INSERT INTO m VALUES(1)"};
    constexpr vault::Migration kSecond{2, "INSERT INTO m VALUES(2)"};
    vault::migrate(f.database, std::array{kFirst});
    CHECK(vault::schemaVersion(f.database) == 1);
    vault::migrate(f.database, std::array{kFirst, kSecond});
    vault::migrate(f.database, std::array{kFirst, kSecond});
    CHECK(vault::schemaVersion(f.database) == 2);
    CHECK(queryInteger(f.database, "SELECT count(*) FROM m") == 2);
}

TEST_CASE("a failing migration leaves the schema as it was", "[vault][migrations]")
{
    Fixture f;
    CHECK_THROWS_AS(vault::migrate(f.database, std::array{vault::Migration{1, "CREATE TABLE m(a); SELEC"}}), Error);
    CHECK(vault::schemaVersion(f.database) == 0);
    CHECK(queryInteger(f.database, "SELECT count(*) FROM sqlite_schema WHERE name = 'm'") == 0);
}

TEST_CASE("a schema of a later version is too new", "[vault][migrations]")
{
    Fixture f;
    f.database.execute("PRAGMA user_version=3");
    CHECK(errorOf([&] {
              vault::migrate(f.database, std::array{vault::Migration{2, "SELECT 1"}});
          }) == ErrorCode::VaultTooNew);
}
