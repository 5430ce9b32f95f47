// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/schema.h"
#include "journal/search_words.h"
#include "journal/test_journal.h"

#include "support/catch.h"

using namespace inglenook;
using namespace inglenook::test;

namespace {

/// An empty vault with the tables of an earlier schema.
std::unique_ptr<vault::Vault> vaultOfVersion(const JournalFolder& folder, int version)
{
    std::vector<vault::NewSlot> slots;
    FakeIds ids;
    slots.push_back({ids.make<MemberId>(), secret("words")});
    auto vault = vault::Vault::create(folder.file(), slots, crypto::kWeakTestCost);
    journal::migrate(vault->database(), version);
    return vault;
}

} // namespace

TEST_CASE("answers of a journal of the first schema stay as they are", "[journal][schema]")
{
    const JournalFolder folder;
    const auto vault = vaultOfVersion(folder, 1);
    auto& database = vault->database();
    database.execute("INSERT INTO members VALUES (x'00112233445566778899aabbccddeeff', 1, 'Alex', 'circle', 'dusk', "
                     "'left', NULL)");
    database.execute("INSERT INTO entries VALUES (1024, x'00112233445566778899aabbccddee00', 1, 1, 0, NULL, 'mirror', "
                     "1, 0, NULL, 'T', 'p', '{}', 't', '')");
    database.execute("INSERT INTO entry_answers VALUES (1024, 0, 'near', x'00112233445566778899aabbccddeeff', 'scale', "
                     "7, NULL), (1024, 1, 'word', NULL, 'feeling', NULL, 'sad')");
    journal::migrate(database);
    auto rows = database.prepare("SELECT step, item, member, kind, value, word FROM entry_answers ORDER BY position");
    REQUIRE(rows.step());
    CHECK(rows.text(0) == "near");
    CHECK(rows.isNull(1));
    CHECK(rows.blob(2).size() == 16);
    CHECK(rows.integer(4) == 7);
    REQUIRE(rows.step());
    CHECK(rows.text(5) == "sad");
    CHECK_FALSE(rows.step());
    database.execute("DELETE FROM entries");
    auto left = database.prepare("SELECT count(*) FROM entry_answers");
    REQUIRE(left.step());
    CHECK(left.integer(0) == 0); // they still live and die with their entry
    auto broken = database.prepare("PRAGMA foreign_key_check");
    CHECK_FALSE(broken.step());
    CHECK(vault->audit().ok());
}

TEST_CASE("stars and exercises of an earlier schema are found, and days counted", "[journal][schema]")
{
    const JournalFolder folder;
    const auto vault = vaultOfVersion(folder, 2);
    auto& database = vault->database();
    database.execute("INSERT INTO members VALUES (x'00112233445566778899aabbccddeeff', 1, 'Alex', 'circle', 'dusk', "
                     "'left', NULL)");
    // A minute before midnight in UTC, a day later on the wall; long before 1970; in the bin.
    database.execute(
        "INSERT INTO entries VALUES "
        "(1, x'00112233445566778899aabbccddee01', 1, 86340000, 60, NULL, 'check-in', 1, 0, NULL, 'A', 'p', '{}', 't', "
        "''),"
        "(2, x'00112233445566778899aabbccddee02', 1, 86340000, 0, x'00112233445566778899aabbccddeeff', NULL, NULL, 1, "
        "NULL, 'B', 'p', '', 't', 'words'),"
        "(3, x'00112233445566778899aabbccddee03', 1, -1, 0, NULL, NULL, NULL, 0, NULL, 'C', 'p', '', "
        "'![](picture:x)', ''),"
        "(4, x'00112233445566778899aabbccddee04', 1, 5, 0, NULL, 'mirror', 1, 1, 9, 'D', 'p', '{}', 't', '')");
    journal::migrate(database);
    const auto found = [&](const std::string& expression) {
        std::string titles;
        auto rows = database.prepare("SELECT title FROM entries WHERE key IN (SELECT rowid FROM entry_search WHERE "
                                     "entry_search MATCH ?) ORDER BY key");
        rows.bind(1, '"' + expression + '"');
        while (rows.step())
            titles += rows.text(0);
        return titles;
    };
    CHECK(found(journal::starredMark()) == "B");
    CHECK(found(journal::exerciseMark("check-in")) == "A");
    CHECK(found(journal::anyExerciseMark()) == "A");
    CHECK(found(journal::pictureMark()) == "C");
    CHECK(found("words") == "B");
    const auto counts = [&] {
        std::string all;
        auto rows = database.prepare("SELECT day, length(author), entries FROM day_counts WHERE entries > 0");
        while (rows.step())
            all += rows.text(0) + ":" + rows.text(1) + ":" + rows.text(2) + " ";
        return all;
    };
    CHECK(counts() == "-1:0:1 0:16:1 1:0:1 ");
    database.execute("UPDATE entries SET binned = NULL, starred = 0 WHERE title = 'D'");
    CHECK(found(journal::exerciseMark("mirror")) == "D");
    CHECK(counts() == "-1:0:1 0:0:1 0:16:1 1:0:1 ");
    database.execute("UPDATE entries SET key = 9, created = 86400000 WHERE title = 'B'");
    database.execute("DELETE FROM entries WHERE title = 'C'");
    CHECK(found(journal::starredMark()) == "B");
    CHECK(found(journal::pictureMark()).empty());
    CHECK(counts() == "0:0:1 1:0:1 1:16:1 ");
    CHECK(vault->audit().ok());
}

TEST_CASE("figures of an exercise become rows that pictures over time can be drawn from", "[journal][schema]")
{
    TestJournal test;
    const auto run = test.journal->runs().begin("check-in", "Check-in", {test.alex(), test.sam()}, "{}");
    exercises::Transcript transcript;
    transcript.exerciseId = "check-in";
    transcript.title = "Check-in";
    transcript.firstSpeaker = 1;
    transcript.presentMs = 95'000;
    transcript.turns = {{"tell", 0, 0, 61'000}, {"tell", 1, 1, 500}};
    exercises::TranscriptItem item;
    item.step = "week";
    item.heading = "H";
    item.markdown = "m";
    item.participant = 0;
    item.answer.scales = {{"heard", 3}, {"safe", 9}};
    item.answer.days = {"2026-12-01"};
    item.answer.choices = {"walk"};
    transcript.items.push_back(item);
    REQUIRE(test.journal->runs().finish(run, transcript, test.sam()));
    auto rows = test.vault->database().prepare(
        "SELECT kind, step, item, value, word, member = (SELECT id FROM members WHERE name = 'Sam'), member IS NULL "
        "FROM entry_answers ORDER BY position");
    std::vector<std::string> found;
    while (rows.step())
        found.push_back(rows.text(0) + "|" + rows.text(1) + "|" + rows.text(2) + "|" + rows.text(3) + "|" +
                        rows.text(4) + "|" +
                        (rows.isNull(5)         ? ""
                         : rows.integer(5) != 0 ? "Sam"
                                                : "Alex"));
    CHECK(found == std::vector<std::string>{"scale|week|heard|3||Alex", "scale|week|safe|9||Alex",
                                            "day|week|||2026-12-01|Alex", "choice|week|||walk|Alex", "seconds|||95||",
                                            "began|||||Sam", "spoke|tell||61||Alex"});
}

TEST_CASE("drafts and entries of a journal of the second schema stay as they are", "[journal][schema]")
{
    const JournalFolder folder;
    const auto vault = vaultOfVersion(folder, 2);
    auto& database = vault->database();
    database.execute("INSERT INTO members VALUES (x'00112233445566778899aabbccddeeff', 1, 'Alex', 'circle', 'dusk', "
                     "'left', NULL)");
    database.execute("INSERT INTO entries VALUES (1024, x'00112233445566778899aabbccddee00', 1, 1, 0, NULL, NULL, "
                     "NULL, 0, NULL, 'T', 'p', '', 't', '')");
    database.execute("INSERT INTO drafts VALUES (x'00112233445566778899aabbccddee01', 1, "
                     "x'00112233445566778899aabbccddeeff', NULL, 5, 0, 1, 'D', '[]', '[]', 'half a')");
    journal::migrate(database);
    auto draft = database.prepare("SELECT text, starred, pleasantness FROM drafts");
    REQUIRE(draft.step());
    CHECK(draft.text(0) == "half a");
    CHECK(draft.integer(1) == 1);
    CHECK(draft.isNull(2));
    auto entry = database.prepare("SELECT title FROM entries");
    REQUIRE(entry.step());
    CHECK(entry.text(0) == "T");
    database.execute("DELETE FROM entries"); // with triggers of the new step
    CHECK(vault->audit().ok());
}

TEST_CASE("where an entry came from is kept beside it and goes with it", "[journal][schema]")
{
    const JournalFolder folder;
    const auto vault = vaultOfVersion(folder, 3);
    auto& database = vault->database();
    database.execute("INSERT INTO entries VALUES (1024, x'00112233445566778899aabbccddee00', 1, 1, 0, NULL, NULL, "
                     "NULL, 0, NULL, 'T', 'p', '', 't', '')");
    journal::migrate(database);
    database.execute("INSERT INTO entry_sources VALUES (x'00112233445566778899aabbccddee00', 'Day One', 'A', "
                     "x'00112233445566778899aabbccddeeff', 1)");
    CHECK(database.changes() == 1);
    database.execute("DELETE FROM entries");
    auto left = database.prepare("SELECT count(*) FROM entry_sources");
    REQUIRE(left.step());
    CHECK(left.integer(0) == 0);
    CHECK(vault->audit().ok());
}

TEST_CASE("own cards of a journal of the sixth schema stay as they are, and may have topics from then on",
          "[journal][schema]")
{
    const JournalFolder folder;
    const auto vault = vaultOfVersion(folder, 6);
    auto& database = vault->database();
    database.execute("INSERT INTO own_cards VALUES (x'00112233445566778899aabbccddee01', 7, 'curious-questions', NULL, "
                     "5, 'deep', 'Which door?')");
    journal::migrate(database);
    const auto card = [&] {
        auto rows = database.prepare("SELECT changed, deck, created, depth, text, topics FROM own_cards");
        REQUIRE(rows.step());
        return rows.text(0) + "|" + rows.text(1) + "|" + rows.text(2) + "|" + rows.text(3) + "|" + rows.text(4) + "|" +
               rows.text(5);
    };
    CHECK(card() == "7|curious-questions|5|deep|Which door?|[]");
    database.execute("UPDATE own_cards SET topics = '[\"home\"]'");
    CHECK(card() == "7|curious-questions|5|deep|Which door?|[\"home\"]");
    CHECK(vault->audit().ok());
}

TEST_CASE("shared answers whose entry is gone go with the eighth step, and others stay", "[journal][schema]")
{
    const JournalFolder folder;
    const auto vault = vaultOfVersion(folder, 7);
    auto& database = vault->database();
    database.execute("INSERT INTO members VALUES (x'00112233445566778899aabbccddeeff', 1, 'Alex', 'circle', 'dusk', "
                     "'left', NULL)");
    database.execute("INSERT INTO entries VALUES (1024, x'00112233445566778899aabbccddee01', 1, 1, 0, NULL, "
                     "'daily-question', 1, 0, NULL, 'T', 'p', '{}', 't', '')");
    // Kept, kept in an entry that was deleted for good, and not kept yet.
    for (const auto* row : {"x'00112233445566778899aabbccddee01', x'00112233445566778899aabbccddee01'",
                            "x'00112233445566778899aabbccddee02', x'00112233445566778899aabbccddee02'",
                            "x'00112233445566778899aabbccddee03', NULL"}) {
        const std::string id{row, 35};
        database.execute(("INSERT INTO shared_questions (id, kept, changed, exercise, version, deck, card, text, day, "
                          "made, made_offset) SELECT " +
                          std::string{row} + ", 1, 'daily-question', 1, 'd', 'c', 'Q', '2026-05-12', 1, 0")
                             .c_str());
        database.execute(("INSERT INTO shared_answers (question, member, changed, state, answer) VALUES (" + id +
                          ", x'00112233445566778899aabbccddeeff', 1, 'given', '[]')")
                             .c_str());
    }
    const auto count = [&](const char* table) {
        auto rows = database.prepare(std::string{"SELECT count(*) FROM "} + table);
        REQUIRE(rows.step());
        return rows.integer(0);
    };
    journal::migrate(database);
    CHECK(count("shared_questions") == 2);
    CHECK(count("shared_answers") == 2);
    database.execute("DELETE FROM entries");
    CHECK(count("shared_questions") == 1);
    CHECK(count("shared_answers") == 1);
    auto broken = database.prepare("PRAGMA foreign_key_check");
    CHECK_FALSE(broken.step());
    CHECK(vault->audit().ok());
}
