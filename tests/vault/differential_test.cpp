// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/vault_fixture.h"

#include <sqlite3.h>

#include <memory>
#include <random>

using namespace inglenook;
using namespace inglenook::test;

namespace {

struct Closer {
    void operator()(sqlite3* database) const { sqlite3_close_v2(database); }
};
using Plain = std::unique_ptr<sqlite3, Closer>;

Plain plainDatabase()
{
    sqlite3* database = nullptr;
    REQUIRE(sqlite3_open(":memory:", &database) == SQLITE_OK);
    return Plain{database};
}

int run(sqlite3* database, const std::string& sql)
{
    return sqlite3_exec(database, sql.c_str(), nullptr, nullptr, nullptr);
}

std::string dump(sqlite3* database)
{
    std::string text;
    const auto append = [](void* out, int columns, char** values, char** /*names*/) {
        for (int i = 0; i < columns; ++i) {
            static_cast<std::string*>(out)->append(values[i] == nullptr ? "NULL" : values[i]);
            static_cast<std::string*>(out)->push_back('|');
        }
        return 0;
    };
    for (const char* sql : {"SELECT id, a, hex(b) FROM t ORDER BY id", "SELECT a FROM t ORDER BY a, id",
                            "SELECT rowid FROM f WHERE f MATCH 'w1' ORDER BY rowid", "SELECT count(*) FROM f"})
        REQUIRE(sqlite3_exec(database, sql, append, &text, nullptr) == SQLITE_OK);
    return text;
}

std::string words(std::mt19937& random)
{
    std::string text;
    for (auto count = 1 + random() % 200; count > 0; --count)
        text += "w" + std::to_string(random() % 50) + ' ';
    return text;
}

std::string randomStatement(std::mt19937& random)
{
    const auto id = std::to_string(random() % 400);
    switch (random() % 14) {
    case 0:
    case 1:
    case 2:
    case 3:
        return "REPLACE INTO t(id, a, b) VALUES(" + id + ", '" + words(random) + "', zeroblob(" +
               std::to_string(random() % 9000) + "))";
    case 4:
    case 5:
        return "REPLACE INTO f(rowid, text) VALUES(" + id + ", '" + words(random) + "')";
    case 6:
        return "DELETE FROM t WHERE id BETWEEN " + id + " AND " + id + " + 5";
    case 7:
        return "DELETE FROM f WHERE rowid = " + id;
    case 8:
        return "UPDATE t SET a = a || ' more', b = NULL WHERE id % 7 = " + std::to_string(random() % 7);
    case 9:
        return "BEGIN";
    case 10:
        return random() % 3 == 0 ? "ROLLBACK" : "COMMIT";
    case 11:
        return "SAVEPOINT s";
    case 12:
        return random() % 2 == 0 ? "ROLLBACK TO s" : "RELEASE s";
    default:
        return "INSERT INTO f(f) VALUES('optimize')";
    }
}

} // namespace

TEST_CASE("random SQL gives the same in a vault as in plain SQLite", "[vault][differential]")
{
    const auto seed = GENERATE(1U, 2U, 3U);
    const auto cacheSize = GENERATE(5, 2000);
    INFO("seed " << seed << ", cache " << cacheSize);
    constexpr const char* kSchema = "CREATE TABLE t(id INTEGER PRIMARY KEY, a TEXT, b BLOB);"
                                    "CREATE INDEX t_a ON t(a); CREATE VIRTUAL TABLE f USING fts5(text)";
    const TemporaryFolder folder;
    const auto plain = plainDatabase();
    REQUIRE(run(plain.get(), kSchema) == SQLITE_OK);
    auto vault = createVault(folder.journal());
    vault->database().execute(kSchema);
    const auto setCache = "PRAGMA cache_size=" + std::to_string(cacheSize);

    std::mt19937 random{seed};
    vault->database().execute(setCache.c_str());
    for (int step = 0; step < 500; ++step) {
        const auto sql = randomStatement(random);
        INFO(step << ": " << sql.substr(0, 60));
        REQUIRE(run(plain.get(), sql) == run(vault->database().handle(), sql));
        if (step % 20 == 0)
            REQUIRE((dump(plain.get()) == dump(vault->database().handle())));
        if (step % 50 != 0 || vault->database().inTransaction())
            continue;
        if (step % 100 == 0) {
            vault->database().checkpoint();
        } else {
            vault.reset();
            vault = openVault(folder.journal());
            vault->database().execute(setCache.c_str());
        }
    }
    if (vault->database().inTransaction()) {
        CHECK(run(plain.get(), "COMMIT") == SQLITE_OK);
        vault->database().execute("COMMIT");
    }
    CHECK((dump(plain.get()) == dump(vault->database().handle())));
    CHECK(vault->audit().ok());
}
