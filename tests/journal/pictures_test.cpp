// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/error.h"
#include "support/catch.h"
#include "support/small_pictures.h"
#include "test_journal.h"

#include <sqlite3.h>

#include <algorithm>

using namespace inglenook;
using namespace inglenook::test;

namespace {

std::string words(const journal::PictureId& id, std::string_view caption = "a heron")
{
    return "We saw it.\n\n" + journal::pictureMarkdown(id, caption);
}

std::int64_t count(const TestJournal& test, const char* sql)
{
    auto query = test.vault->database().prepare(sql);
    return query.step() ? query.integer(0) : -1;
}

Bytes largePicture()
{
    auto bytes = pngOf(2000, 1000);
    for (std::size_t i = bytes.size(); i < 700'001; ++i)
        bytes.push_back(static_cast<std::uint8_t>(i * 31 + i / 256));
    return bytes;
}

} // namespace

TEST_CASE("a picture is kept byte for byte, once however often it is added", "[journal][pictures]")
{
    TestJournal test;
    auto& pictures = test.journal->pictures();
    const auto bytes = largePicture();
    const auto id = pictures.add(bytes);
    CHECK(pictures.add(bytes) == id);
    const auto other = pictures.add(pngOf(3, 4));
    CHECK(other != id);
    CHECK(count(test, "SELECT count(*) FROM picture_data") == 2);

    test.reopen();
    auto& again = test.journal->pictures();
    CHECK(again.data(id) == bytes);
    const auto found = again.find(id);
    REQUIRE(found);
    CHECK(found->format == journal::PictureFormat::Png);
    CHECK(found->width == 2000);
    CHECK(found->height == 1000);
    CHECK(found->bytes == bytes.size());
    CHECK_FALSE(found->hasThumbnail);
    std::size_t largest = 0;
    Bytes joined;
    again.read(id, [&](std::span<const std::uint8_t> piece) {
        largest = std::max(largest, piece.size());
        joined.insert(joined.end(), piece.begin(), piece.end());
    });
    CHECK(joined == bytes);
    CHECK(largest < bytes.size());
    REQUIRE(again.all().size() == 2);
    CHECK(again.all()[1].id == other);
    CHECK(test.vault->audit().ok());
}

TEST_CASE("a picture that is not there is told, and what is none is not taken", "[journal][pictures]")
{
    TestJournal test;
    auto& pictures = test.journal->pictures();
    const auto nobody = *journal::PictureId::parse("01890a5d-ac96-774b-bcce-b302099a8057");
    CHECK_FALSE(pictures.find(nobody));
    CHECK(pictures.thumbnail(nobody).empty());
    CHECK_THROWS_AS(pictures.data(nobody), Error);
    Bytes text;
    append(text, "no picture");
    CHECK_THROWS_AS(pictures.add(text), Error);
    auto large = pngOf(3, 4);
    large.resize(journal::kMaxPicture + 1);
    CHECK_THROWS_AS(pictures.add(large), Error);
    CHECK(pictures.all().empty());
}

TEST_CASE("a small picture comes with it, or is made later", "[journal][pictures]")
{
    TestJournal test;
    auto& pictures = test.journal->pictures();
    const Bytes small{1, 2, 3};
    const auto id = pictures.add(pngOf(3, 4), small);
    CHECK(pictures.thumbnail(id) == small);
    CHECK(pictures.find(id)->hasThumbnail);
    const Bytes smaller{9};
    pictures.setThumbnail(id, smaller);
    CHECK(pictures.thumbnail(id) == smaller);
    CHECK_THROWS_AS(pictures.setThumbnail(id, Bytes(journal::kMaxThumbnail + 1)), Error);
    CHECK(pictures.thumbnail(id) == smaller);
}

TEST_CASE("Markdown names its pictures", "[journal][pictures]")
{
    const auto one = *journal::PictureId::parse("01890a5d-ac96-774b-bcce-b302099a8057");
    const auto two = *journal::PictureId::parse("01890a5d-ac96-774b-bcce-b302099a8058");
    const auto text = journal::pictureMarkdown(one, "the [old]\nbench") + " and " + journal::pictureMarkdown(two, "") +
                      journal::pictureMarkdown(one, "again");
    CHECK(journal::picturesIn(text) == std::vector{one, two});
    CHECK(text.starts_with("![the \\[old\\] bench](picture:01890a5d-"));
    CHECK(journal::picturesIn("![x](picture:nobody) (picture: picture:01890a5d-ac96-774b-bcce-b302099a8057").empty());
}

TEST_CASE("a picture stays as long as an entry, a draft or a version names it", "[journal][pictures]")
{
    TestJournal test;
    auto& pictures = test.journal->pictures();
    const auto used = pictures.add(pngOf(1, 1));
    const auto inDraft = pictures.add(pngOf(2, 2));
    const auto former = pictures.add(pngOf(3, 3));
    const auto unused = pictures.add(pngOf(4, 4));
    const auto entry = test.write(words(used));
    const auto changed = test.write(words(former));
    journal::EntryContent content;
    content.created = test.clock.localNow();
    content.text = words(inDraft);
    const auto draft = test.journal->drafts().begin(test.alex(), std::nullopt, content);
    content.text = "without it";
    REQUIRE(test.entries().edit(changed, content));

    test.clock.advanceDays(29);
    CHECK(pictures.removeUnused() == 0); // what was put in by mistake rests like the bin
    test.clock.advanceDays(2);
    CHECK(pictures.removeUnused() == 1);
    CHECK_FALSE(pictures.find(unused));
    CHECK(pictures.find(used));
    CHECK(pictures.find(inDraft));
    CHECK(pictures.find(former));
    CHECK(count(test, "SELECT count(*) FROM picture_data") == 3);
    CHECK(count(test, "SELECT count(*) FROM tombstones WHERE kind = 'picture'") == 1);

    // Publishing hands the draft's picture to the entry; discarding another lets go of nothing that is used.
    const auto published = test.journal->drafts().publish(draft.id);
    CHECK(pictures.removeUnused() == 0);
    REQUIRE(test.entries().moveToBin(published));
    REQUIRE(test.entries().moveToBin(entry));
    CHECK(pictures.removeUnused() == 0);
    test.clock.advanceDays(31);
    test.reopen(); // empties the bin
    CHECK_FALSE(test.journal->pictures().find(used));
    CHECK_FALSE(test.journal->pictures().find(inDraft));
    CHECK(test.journal->pictures().find(former));
    CHECK(count(test, "SELECT count(*) FROM picture_uses") == 1);
    CHECK(test.vault->audit().ok());
}

TEST_CASE("a picture that is added again rests anew", "[journal][pictures]")
{
    TestJournal test;
    auto& pictures = test.journal->pictures();
    const auto id = pictures.add(pngOf(1, 1));
    test.clock.advanceDays(20);
    CHECK(pictures.add(pngOf(1, 1)) == id);
    test.clock.advanceDays(20);
    CHECK(pictures.removeUnused() == 0);
    test.clock.advanceDays(11);
    CHECK(pictures.removeUnused() == 1);
}

TEST_CASE("lists read no page of a picture", "[journal][pictures]")
{
    TestJournal test;
    for (int i = 0; i < 60; ++i)
        test.write("Entry " + std::to_string(i));
    const auto pagesRead = [&test] {
        test.reopen();
        const auto missed = [&test] {
            int now = 0;
            int highest = 0;
            sqlite3_db_status(test.vault->database().handle(), SQLITE_DBSTATUS_CACHE_MISS, &now, &highest, 0);
            return now;
        };
        const int before = missed();
        auto page = test.entries().page({}, std::nullopt, 50);
        CHECK(page.entries.size() == 50);
        test.entries().fillTags(page.entries);
        CHECK(test.find("entry").size() == 50);
        return missed() - before;
    };
    const int without = pagesRead();
    for (int i = 0; i < 30; ++i) {
        auto bytes = pngOf(10, 10, std::to_string(i));
        bytes.resize(300'000);
        const auto id = test.journal->pictures().add(bytes, Bytes(5'000));
        test.write(words(id) + std::to_string(i));
    }
    test.vault->database().checkpoint();
    const int with = pagesRead();
    CHECK(without > 0);
    CHECK(with <= without + 12); // half as many entries more; the pictures are 2200 pages
}
