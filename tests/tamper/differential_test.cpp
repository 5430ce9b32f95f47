// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/database_dump.h"
#include "support/vault_fixture.h"
#include "tamper/random_sql.h"

#include <cstdio>
#include <cstdlib>
#include <memory>

// The same random SQL on a vault and on plain SQLite must give the same answers and the same content, step by step.

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
    for (const int option : {SQLITE_DBCONFIG_DQS_DML, SQLITE_DBCONFIG_DQS_DDL})
        sqlite3_db_config(database, option, 0, nullptr);
    sqlite3_exec(database, "PRAGMA foreign_keys=ON; PRAGMA secure_delete=ON", nullptr, nullptr, nullptr);
    return Plain{database};
}

struct Result {
    int code = SQLITE_OK;
    sqlite3_int64 changes = 0;
    sqlite3_int64 lastRow = 0;
    bool inTransaction = false;
    friend bool operator==(const Result&, const Result&) = default;
};

Result run(sqlite3* database, const std::string& sql)
{
    const int code = sqlite3_exec(database, sql.c_str(), nullptr, nullptr, nullptr) & 0xFF;
    return {code, sqlite3_changes64(database), sqlite3_last_insert_rowid(database),
            sqlite3_get_autocommit(database) == 0};
}

class Twins {
public:
    explicit Twins(int cacheSize) : m_setCache{"PRAGMA cache_size=" + std::to_string(cacheSize)}
    {
        m_vault->database().execute(m_setCache.c_str());
    }

    void step(const std::string& sql)
    {
        const auto inVault = run(m_vault->database().handle(), sql);
        const auto inPlain = run(m_plain.get(), sql);
        INFO("vault " << inVault.code << ", plain " << inPlain.code << ", changes " << inVault.changes << " and "
                      << inPlain.changes);
        REQUIRE((inVault == inPlain));
        REQUIRE((dumpOf(m_vault->database().handle()) == dumpOf(m_plain.get())));
    }

    void checkpoint()
    {
        if (!m_vault->database().inTransaction())
            m_vault->database().checkpoint();
    }

    void reopen()
    {
        if (m_vault->database().inTransaction())
            return;
        m_vault.reset();
        m_vault = openVault(m_folder.journal());
        m_vault->database().execute(m_setCache.c_str());
        // A new connection has changed nothing yet, so that this says nothing until the next change.
        m_vault->database().execute("DELETE FROM t WHERE id = -1");
        run(m_plain.get(), "DELETE FROM t WHERE id = -1");
        sqlite3_set_last_insert_rowid(m_vault->database().handle(), sqlite3_last_insert_rowid(m_plain.get()));
    }

    void finish()
    {
        if (m_vault->database().inTransaction())
            step("COMMIT");
        reopen();
        step("SELECT 1");
        CHECK(m_vault->audit().ok());
    }

private:
    std::string m_setCache;
    TemporaryFolder m_folder;
    Plain m_plain = plainDatabase();
    std::unique_ptr<vault::Vault> m_vault = createVault(m_folder.journal());
};

void live(unsigned seed, int cacheSize, int steps)
{
    RandomSql sql{seed};
    Twins twins{cacheSize};
    twins.step(RandomSql::schema());
    for (int step = 0; step < steps; ++step) {
        const auto statement = sql.next();
        INFO("seed " << seed << ", cache " << cacheSize << ", step " << step << ": " << statement.substr(0, 90));
        twins.step(statement);
        if (step % 23 == 0)
            twins.checkpoint();
        if (step % 41 == 0)
            twins.reopen();
    }
    twins.finish();
}

} // namespace

TEST_CASE("random SQL gives the same in a vault as in plain SQLite", "[tamper][differential][trap-31]")
{
    const auto seed = GENERATE(1U, 2U, 3U);
    const auto cacheSize = GENERATE(5, 2000);
    live(seed, cacheSize, 250);
}

TEST_CASE("random SQL of many seeds gives the same in a vault as in plain SQLite", "[.][exhaustive-sql]")
{
    unsigned first = 1000;
    unsigned count = 20;
    if (const char* seeds = std::getenv("INGLENOOK_SEEDS"); seeds != nullptr)
        REQUIRE(std::sscanf(seeds, "%u+%u", &first, &count) == 2);
    for (auto seed = first; seed < first + count; ++seed) {
        for (const int cacheSize : {5, 2000})
            live(seed, cacheSize, 400);
        std::printf("seed %u: 800 statements\n", seed);
        std::fflush(stdout);
    }
}
