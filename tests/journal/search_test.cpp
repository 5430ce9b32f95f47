// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/catch.h"
#include "test_journal.h"

using namespace inglenook;
using namespace inglenook::test;

namespace {

/// The marked parts of the first snippet.
Titles marked(const TestJournal& test, std::string_view query)
{
    const auto page = test.journal->search().find(query, std::nullopt, 1);
    Titles parts;
    for (const auto& entry : page.entries)
        for (const auto& [begin, end] : entry.hits)
            parts.push_back(entry.snippet.substr(begin, end - begin));
    return parts;
}

} // namespace

TEST_CASE("words are found in title, text, tags and feelings, newest first", "[journal][search]")
{
    TestJournal test;
    (void)test.write("We walked to the lighthouse.", "One");
    (void)test.write("Nothing of it", "The Lighthouse two");
    (void)test.write("Something else", "Three", {"lighthouse trips"});
    journal::EntryContent content{
        "Four", "text", {}, {{"lonely", "sad", exercises::Intensity::ALot}}, test.clock.localNow(), false};
    (void)test.entries().add(content, std::nullopt);
    CHECK(test.find("LIGHThouse") == Titles{"Three", "The Lighthouse two", "One"});
    CHECK(test.find("lonely") == Titles{"Four"});
    CHECK(test.find("lighthouse walked") == Titles{"One"});
    CHECK(test.find("lighthouse nothere").empty());
}

TEST_CASE("the last word is a beginning, the others are whole", "[journal][search]")
{
    TestJournal test;
    (void)test.write("gratitude for small things", "A");
    CHECK(test.find("small grat") == Titles{"A"});
    CHECK(test.find("grat small").empty());
    CHECK(test.find("\"small thi") == Titles{"A"});
    CHECK(test.find("\"small thi\"").empty());
    CHECK(test.find("\"small things\"") == Titles{"A"});
    CHECK(test.find("\"things small\"").empty());
    CHECK(test.find("“for small”") == Titles{"A"});
}

TEST_CASE("case and diacritics make no difference, composed or not", "[journal][search]")
{
    TestJournal test;
    (void)test.write("Ein schöner Abend im Café", "A");
    (void)test.write("Ein schöner Abend im Cafe\u0301", "B");
    CHECK(test.find("SCHONER cafe") == Titles{"B", "A"});
    CHECK(test.find("café") == Titles{"B", "A"});
    CHECK(test.find("Cafe\u0301") == Titles{"B", "A"});
}

TEST_CASE("a minus excludes, filters narrow, days bound", "[journal][search]")
{
    TestJournal test;
    (void)test.writeAt("tea in the garden", "2025-03-10T23:30:00-05:00", test.alex());
    (void)test.writeAt("tea at home", "2026-01-05T12:00:00Z", test.sam());
    (void)test.writeAt("coffee at home", "2026-02-05T12:00:00Z", std::nullopt);
    test.clock.set(parseIso8601("2026-03-05T12:00:00Z")->utc);
    (void)test.write("tagged tea", "", {"Slow Days"});
    CHECK(test.find("tea -home") == Titles{"tagged tea", "tea in the garden"});
    CHECK(test.find("-tea") == Titles{"coffee at home"});
    CHECK(test.find("tea -\"at home\" -tagged") == Titles{"tea in the garden"});
    CHECK(test.find("by:sam") == Titles{"tea at home"});
    CHECK(test.find("tea by:SAM") == Titles{"tea at home"});
    CHECK(test.find("by:nobody").empty());
    CHECK(test.find("tag:slow") == Titles{"tagged tea"});
    CHECK(test.find("tag:\"slow days\"") == Titles{"tagged tea"});
    CHECK(test.find("tag:slow tea").empty());
    CHECK(test.find("tea tag:unknown").empty());
    CHECK(test.find("tea -tag:\"slow days\"") == Titles{"tea at home", "tea in the garden"});
    CHECK(test.find("after:2026 tea") == Titles{"tagged tea", "tea at home"});
    CHECK(test.find("before:2025-03-11") == Titles{"tea in the garden"});
    CHECK(test.find("after:2025-03-11 before:2026-02") == Titles{"tea at home"});
    CHECK(test.find("tea before:2025-03-10").empty());
}

TEST_CASE("without a tag or a member that does not exist is everything", "[journal][search]")
{
    TestJournal test;
    (void)test.write("one", "One");
    (void)test.write("two", "Two");
    const Titles everything{"Two", "One"};
    for (const auto* query : {"-tag:work", "-by:nobody", "-tag:work -by:nobody", "-tag:\"at work\""}) {
        CAPTURE(query);
        CHECK(test.find(query) == everything);
    }
    CHECK(test.find("-tag:work two") == Titles{"Two"});
    CHECK(test.find("-tag:work tag:none").empty());
}

TEST_CASE("a feeling is found as a feeling, also in several words", "[journal][search]")
{
    TestJournal test;
    journal::EntryContent content{
        "A", "text", {}, {{"let down", "sad", exercises::Intensity::Little}}, test.clock.localNow(), false};
    (void)test.entries().add(content, std::nullopt);
    (void)test.write("She let down the blinds", "B");
    CHECK(test.find("feeling:let") == Titles{"A"});
    CHECK(test.find("feeling:\"let down\"") == Titles{"A"});
    CHECK(test.find("let down") == Titles{"B", "A"});
}

TEST_CASE("any text is a valid query", "[journal][search]")
{
    TestJournal test;
    (void)test.write("AND the NOT of NEAR OR colon: 100% \"quoted\"", "A");
    for (const auto* query : {"",
                              " ",
                              "\"",
                              "\"\"",
                              "-",
                              "--",
                              "-\"",
                              "*",
                              "a*b",
                              "AND",
                              "NOT",
                              "OR",
                              "NEAR(",
                              "(",
                              ")",
                              "{",
                              "title:x",
                              "text : y",
                              "tag:",
                              "tag:\"",
                              "by:",
                              "-tag:",
                              "before:",
                              "after:x",
                              "after:2025-13",
                              "before:2025-02-31",
                              "^",
                              "+",
                              "'",
                              "''",
                              "\\",
                              "%",
                              "\xFF\xFE",
                              "a\0b",
                              "\"a\" \"",
                              "«»",
                              "。",
                              "-- DROP TABLE entries",
                              "\u200D",
                              "\uE001",
                              "col:umn:s",
                              ";",
                              "日\"本",
                              "-日本",
                              "…"}) {
        CAPTURE(query);
        CHECK_NOTHROW(test.journal->search().find(query, std::nullopt, 5));
    }
    CHECK(test.find("").empty());
    CHECK(test.find("!!!").empty());
    CHECK(test.find("AND NOT") == Titles{"A"});
    CHECK(test.find("colon:") == Titles{"A"});
    CHECK_NOTHROW(test.find(std::string(20'000, 'x')));
    std::string many;
    for (int i = 0; i < 500; ++i)
        many += "-w" + std::to_string(i) + " \"p q\" ";
    CHECK_NOTHROW(test.find(many));
}

TEST_CASE("writing without spaces is found by any part of it", "[journal][search]")
{
    TestJournal test;
    (void)test.write("今天我们去了海边，我很开心。", "Chinese");
    (void)test.write("昨日は海へ行って、とても楽しかった。", "Japanese");
    (void)test.write("วันนี้เราไปทะเลด้วยกัน มีความสุขมาก", "Thai");
    (void)test.write("ថ្ងៃនេះយើងទៅសមុទ្រ", "Khmer");
    (void)test.write("新しいiPhoneで写真を撮った at the 海辺", "Mixed");
    (void)test.write("𠮷野家で食べた", "Rare");
    CHECK(test.find("开心") == Titles{"Chinese"});
    CHECK(test.find("海") == Titles{"Mixed", "Japanese", "Chinese"});
    CHECK(test.find("海边") == Titles{"Chinese"});
    CHECK(test.find("开心我").empty());
    CHECK(test.find("心") == Titles{"Chinese"});
    CHECK(test.find("楽しかった") == Titles{"Japanese"});
    CHECK(test.find("ทะเล") == Titles{"Thai"});
    CHECK(test.find("ความสุข") == Titles{"Thai"});
    CHECK(test.find("ความสุ") == Titles{"Thai"});
    CHECK(test.find("សមុទ្រ") == Titles{"Khmer"});
    CHECK(test.find("iphone") == Titles{"Mixed"});
    CHECK(test.find("iPhoneで写真") == Titles{"Mixed"});
    CHECK(test.find("海辺 撮った") == Titles{"Mixed"});
    CHECK(test.find("野家") == Titles{"Rare"});
    CHECK(test.find("𠮷野") == Titles{"Rare"});
    CHECK(test.find("-海 食べた") == Titles{"Rare"});
    CHECK(marked(test, "开心") == Titles{"开心"});
    CHECK(marked(test, "ทะเล") == Titles{"ทะเล"});
}

TEST_CASE("words with vowel signs, right to left writing and Korean are found", "[journal][search]")
{
    TestJournal test;
    (void)test.write("आज हम समुद्र गए", "Hindi");
    (void)test.write("הלכנו לים ביחד", "Hebrew");
    (void)test.write("ذهبنا إلى البحر", "Arabic");
    (void)test.write("오늘 우리는 바다에 갔다", "Korean");
    CHECK(test.find("समुद्र") == Titles{"Hindi"});
    CHECK(test.find("लिम").empty());
    CHECK(test.find("לים") == Titles{"Hebrew"});
    CHECK(test.find("البحر") == Titles{"Arabic"});
    CHECK(test.find("바다") == Titles{"Korean"});
}

TEST_CASE("emoji are found, whatever their skin", "[journal][search]")
{
    TestJournal test;
    (void)test.write("so happy 🎉🎉 today", "Party");
    (void)test.write("👍🏽 agreed ❤️", "Thumb");
    CHECK(test.find("🎉") == Titles{"Party"});
    CHECK(test.find("👍") == Titles{"Thumb"});
    CHECK(test.find("❤") == Titles{"Thumb"});
    CHECK(test.find("🎈").empty());
    CHECK(test.find("1f389").empty());
    CHECK(marked(test, "🎉") == Titles{"🎉", "🎉"});
}

TEST_CASE("the snippet stands around the first hit and marks every hit in it", "[journal][search]")
{
    TestJournal test;
    std::string text;
    for (int i = 0; i < 100; ++i)
        text += "filler words here ";
    text += "then the **Ember** glowed, one ember of many. ";
    (void)test.write(text + text, "Long");
    const auto page = test.journal->search().find("ember", std::nullopt, 1);
    REQUIRE(page.entries.size() == 1);
    CHECK(page.entries[0].snippet.starts_with("…"));
    CHECK(page.entries[0].snippet.find("the Ember glowed") != std::string::npos);
    CHECK(marked(test, "emb") == Titles{"Ember", "ember"});
    CHECK(marked(test, "\"one ember\"") == Titles{"one ember"});
    CHECK(marked(test, "Long").empty());
}

TEST_CASE("search pages do not overlap and stop at the last one", "[journal][search]")
{
    TestJournal test;
    for (int i = 0; i < 7; ++i)
        (void)test.write("same word", std::to_string(i));
    const auto first = test.journal->search().find("word", std::nullopt, 4);
    CHECK(test.titles(first) == Titles{"6", "5", "4", "3"});
    REQUIRE(first.next);
    const auto second = test.journal->search().find("word", first.next, 4);
    CHECK(test.titles(second) == Titles{"2", "1", "0"});
    CHECK_FALSE(second.next);
}
