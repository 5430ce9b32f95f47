// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/small_pictures.h"
#include "transfer/import/import_fixture.h"

#include <sqlite3.h>

using namespace inglenook;
using namespace inglenook::test;
using transfer::SkipReason;

namespace {

std::string png(std::uint32_t width, std::uint32_t height)
{
    const auto bytes = pngOf(width, height);
    return {bytes.begin(), bytes.end()};
}

/// Each "picture:UUID" of the text as "#WIDTH", so that a test can tell which one it is.
std::string withWidths(ImportFixture& test, std::string text)
{
    for (const auto& id : journal::picturesIn(text)) {
        const auto picture = test.journal->pictures().find(id);
        REQUIRE(picture);
        const auto name = "picture:" + id.toString();
        for (auto at = text.find(name); at != std::string::npos; at = text.find(name, at))
            text.replace(at, name.size(), "#" + std::to_string(picture->width));
    }
    return text;
}

} // namespace

TEST_CASE("photos of Day One stand where its text names them, and those it doesn't name at the end",
          "[transfer][import][pictures]")
{
    ImportFixture test;
    const auto report = test.import(test.zip("d.zip", {{"Journal.json", R"j({"entries":[
        {"uuid":"A","creationDate":"2021-01-01T10:00:00Z","text":"Here\n\n![](dayone-moment:\/\/ID1)\n\nand ![](dayone-moment:\/audio\/S) ![](dayone-moment://GONE) there",
         "photos":[{"identifier":"ID1","md5":"aaa","type":"jpeg","orderInEntry":0},{"identifier":"ID3","md5":"ccc","format":"png","orderInEntry":2},
                   {"identifier":"ID2","md5":"bbb","type":"png","orderInEntry":"1"},{"identifier":"GONE","md5":"ddd","type":"jpeg"},
                   {"identifier":"H","md5":"eee","type":"heic","orderInEntry":9}],
         "audios":[{"identifier":"S","format":"m4a"}],"videos":[{"identifier":"V","md5":"vvv","type":"mov"}],"pdfAttachments":[{"identifier":"P","md5":"ppp"}]},
        {"uuid":"B","creationDate":"2021-01-02T10:00:00Z","text":"![](dayone-moment:\/\/ID1)"}]})j"},
                                                       {"photos/aaa.jpeg", png(11, 1)},
                                                       {"photos/BBB.png", png(12, 1)},
                                                       {"photos/ccc.png", png(13, 1)},
                                                       {"photos/eee.heic", std::string("\0\0\0\x18"
                                                                                       "ftypheic\0\0\0\0mif1heic",
                                                                                       24)}}));
    CHECK(report.imported == 2);
    CHECK(report.pictures == 4);
    const auto all = test.entries();
    CHECK(withWidths(test, all[0].content.text) == "![](#11)\n\nand   there\n\n![](#12)\n\n![](#13)");
    CHECK(withWidths(test, all[1].content.text) == "![](#11)");
    CHECK(test.journal->pictures().all().size() == 3);
    std::vector<SkipReason> reasons;
    for (const auto& skipped : report.skipped)
        reasons.push_back(skipped.reason);
    std::sort(reasons.begin(), reasons.end());
    CHECK(reasons == std::vector<SkipReason>{SkipReason::FileMissing, SkipReason::PictureOfPhone, SkipReason::Sound,
                                             SkipReason::Film, SkipReason::OtherAttachment});
}

TEST_CASE("photos are found beside a single file that was unpacked by hand, but never outside of its folder",
          "[transfer][import][pictures]")
{
    ImportFixture test;
    (void)test.write("export/photos/aaa.jpeg", png(21, 1));
    (void)test.write("secret.png", png(99, 1));
    const auto report =
        test.import(test.write("export/Journal.json", R"({"entries":[{"uuid":"A","creationDate":"2021-01-01T10:00:00Z",
        "text":"x","photos":[{"identifier":"1","md5":"aaa","type":"jpeg"},{"identifier":"2","md5":"../../secret","type":"png"}]}]})"));
    CHECK(withWidths(test, test.only().text) == "x\n\n![](#21)");
    CHECK(report.skipped[0].reason == SkipReason::FileMissing);
}

TEST_CASE("a folder of Markdown comes with dates, front matter and pictures", "[transfer][import][pictures]")
{
    ImportFixture test;
    (void)test.write(
        "vault/2024-05-12.md",
        "# A walk\n\n![the sea](../img/sea%201.png) and ![[sky.png|300]]\nSee [[Other|that]].\n`![no](x.png)`\n");
    (void)test.write(
        "vault/deep/Some note.md",
        "---\ntitle: \"Named\"\ncreated: 2023-02-03T21:40:00+05:30\ntags:\n  - one\n  - '#two'\nmood: lonely\n"
        "location: Kiel\nlatitude: 54.3\nlongitude: 10.1\nid: 42\n---\nBody\n");
    (void)test.write("vault/img/sea 1.png", png(31, 1));
    (void)test.write("vault/sky.png", png(32, 1));
    (void)test.write("vault/.obsidian/app.json", "{}");
    (void)test.write("vault/2024-05-13 21.40 Late.md", "evening");
    const auto report = test.import(test.folder / "vault");
    CHECK(report.format == "markdown");
    CHECK(report.imported == 3);
    const auto all = test.entries();
    CHECK(all[0].content.title == "Named");
    CHECK(all[0].content.text == "Body\n\nPlace: Kiel (54.3, 10.1)");
    CHECK(all[0].content.tags == std::vector<std::string>{"one", "two"});
    CHECK(all[0].content.feelings[0].word == "lonely");
    CHECK(when(all[0].content) == "2023-02-03T21:40:00+05:30");
    CHECK(all[1].content.title == "A walk");
    CHECK(withWidths(test, all[1].content.text) == "![the sea](#31) and ![](#32)\nSee that.\n`![no](x.png)`");
    CHECK(when(all[1].content) == "2024-05-12T12:00:00+02:00");
    CHECK(all[2].content.title == "Late");
    CHECK(when(all[2].content) == "2024-05-13T21:40:00+02:00");
}

TEST_CASE("plain text comes a file a day, or cut at lines with a date, or at the time of the file itself",
          "[transfer][import]")
{
    ImportFixture test;
    (void)test.write("t/2024-05-12.txt", "words\r\nof a day");
    (void)test.write("t/all.txt",
                     "My diary\n\n== 14 May 2024, 21:40 ==\nfourteen\n\n2024-05-15\nfifteen\nat 12:00 we left\n");
    (void)test.write("t/letter.txt", "Dear you");
    (void)test.write("t/picture.bin", std::string("\x01\x02\x03\x04", 4));
    const auto report = test.import(test.folder / "t");
    CHECK(report.format == "text");
    CHECK(report.imported == 4);
    const auto all = test.entries();
    CHECK(all[0].content.text == "words\nof a day");
    CHECK(when(all[1].content) == "2024-05-14T21:40:00+02:00");
    CHECK(all[2].content.text == "fifteen\nat 12:00 we left");
    CHECK(all[3].content.title == "letter");
    CHECK(report.skipped[0].reason == SkipReason::NoDate);
}

TEST_CASE("Diarium's own file is read with its pictures, and one that is made to harm is refused",
          "[transfer][import][pictures]")
{
    ImportFixture test;
    const auto make = [&](const char* name, const char* sql) {
        const auto path = test.folder / name;
        sqlite3* database = nullptr;
        REQUIRE(sqlite3_open_v2(path.c_str(), &database, SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE, "unix") ==
                SQLITE_OK);
        REQUIRE(sqlite3_exec(database, sql, nullptr, nullptr, nullptr) == SQLITE_OK);
        sqlite3_stmt* insert = nullptr;
        if (sqlite3_prepare_v2(database, "INSERT INTO Media VALUES (635000000000000000, 0, 0, ?)", -1, &insert,
                               nullptr) == SQLITE_OK) {
            const auto bytes = pngOf(41, 1);
            sqlite3_bind_blob(insert, 1, bytes.data(), static_cast<int>(bytes.size()), SQLITE_TRANSIENT);
            CHECK(sqlite3_step(insert) == SQLITE_DONE);
            sqlite3_finalize(insert);
        }
        sqlite3_close(database);
        return path;
    };
    const auto path = make(
        "d.diary", "CREATE TABLE Entries (DiaryEntryId INTEGER PRIMARY KEY, Heading TEXT, Text TEXT, Rating INTEGER);"
                   "CREATE TABLE Media (DiaryEntryId INTEGER, Type INTEGER, \"Index\" INTEGER, Data BLOB);"
                   "INSERT INTO Entries VALUES (635000000000000000, 'Head', '<p>Text &amp; more</p>', 4), "
                   "(635000600000000000, NULL, 'plain', NULL), (-5, 'x', 'y', 1), (1, 'year one', 'z', 0);"
                   "INSERT INTO Media VALUES (635000000000000000, 1, 1, x'00')");
    const auto report = test.import(path);
    CHECK(report.format == "diarium");
    CHECK(report.imported == 2);
    CHECK(report.pictures == 1);
    const auto all = test.entries();
    CHECK(when(all[0].content) == "2013-03-27T16:53:20+02:00");
    CHECK(all[0].content.title == "Head");
    CHECK(withWidths(test, all[0].content.text) == "Text & more\n\nRating: 4 of 5\n\n![](#41)");
    CHECK(all[1].content.text == "plain");
    CHECK_FALSE(std::filesystem::exists(path.string() + "-wal"));
    CHECK(test.trouble(make("v.diary",
                            "CREATE TABLE t (a); CREATE VIEW Entries AS SELECT a AS DiaryEntryId, a AS Text FROM t")) ==
          transfer::ImportTrouble::NotText);
}
