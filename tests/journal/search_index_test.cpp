// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/schema.h"
#include "journal/search.h"
#include "support/catch.h"
#include "support/fake_clock.h"
#include "support/temporary_folder.h"

#include <sqlite3.h>

#include <filesystem>

using namespace inglenook;

namespace {

constexpr const char* kRows = R"sql(
INSERT INTO entries (key, id, changed, created, offset_minutes, starred, title, preview, answers, text, search_words)
    VALUES (1024, randomblob(16), 1, 1, 0, 0, 'Title', 'words', '', 'words of an index', '');
)sql";

/// A plain database, so that a test can write what a newer SQLite would have written.
vault::Database plainDatabase(const std::filesystem::path& file)
{
    sqlite3* connection = nullptr;
    REQUIRE(sqlite3_open(file.c_str(), &connection) == SQLITE_OK);
    return vault::Database{connection};
}

} // namespace

TEST_CASE("a search index of a newer SQLite is built anew where this one can't read it", "[journal][schema]")
{
    const test::TemporaryFolder folder;
    const test::FakeClock clock;
    {
        auto database = plainDatabase(folder / "plain.db");
        journal::migrate(database);
        database.execute(kRows);
        database.execute("UPDATE entry_search_config SET v = 5 WHERE k = 'version'");
    }
    auto database = plainDatabase(folder / "plain.db");
    sqlite3_db_config(database.handle(), SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr); // as the vault has it
    const bool isReadable = sqlite3_libversion_number() >= 3042000;
    if (!isReadable)
        CHECK_THROWS(journal::Search{database, clock}.find("index", std::nullopt, 5));
    journal::prepareConnection(database);
    CHECK(journal::Search{database, clock}.find("index", std::nullopt, 5).entries.size() == 1);
    // Once is enough: nothing is left to do at the next opening.
    auto version = database.prepare("SELECT v FROM entry_search_config WHERE k = 'version'");
    REQUIRE(version.step());
    CHECK_THROWS(database.execute("UPDATE entry_search_config SET v = 5 WHERE k = 'version'"));
    CHECK((isReadable || version.integer(0) == 4));
}
