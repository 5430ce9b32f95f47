// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "transfer/import/import_fixture.h"

using namespace inglenook;
using namespace inglenook::test;
using transfer::ImportTrouble;
using transfer::SkipReason;

namespace {

const std::string kWalk = R"({"metadata":{"version":"1.0"},"entries":[
{"uuid":"0123456789ABCDEF0123456789ABCDEF","creationDate":"2020-07-01T03:30:00Z","timeZone":"America\/New_York",
 "text":"# A walk\n\nIt rained\\. \\(A lot\\)\\!\n\u200bSee [that evening](dayone:\/\/view?entryId=77) \\- or not\\.\n\\- no list\n1\\. no list\n```\nkept \\. here\n```",
 "tags":["park","rain"],"starred":true,"isPinned":false,
 "location":{"latitude":40.7128,"longitude":"-74.006","placeName":"Pier 1","localityName":"New York","country":"New York"},
 "weather":{"conditionsDescription":"Light rain","temperatureCelsius":"17.5"}}]})";

} // namespace

TEST_CASE("an entry of Day One comes with its own day, title, tags, star, place and weather", "[transfer][import]")
{
    ImportFixture test;
    const auto report = test.import(test.write("Journal.json", kWalk));
    CHECK(report.format == "dayone");
    CHECK(report.imported == 1);
    CHECK(report.skipped.empty());
    CHECK(report.tags == std::map<std::string, int>{{"park", 1}, {"rain", 1}});
    const auto entry = test.only();
    CHECK(when(entry) == "2020-06-30T23:30:00-04:00");
    CHECK(entry.title == "A walk");
    CHECK(entry.text ==
          "It rained. (A lot)!\nSee that evening - or not.\n\\- no list\n1\\. no list\n```\nkept \\. here\n```"
          "\n\nPlace: Pier 1, New York (40.7128, -74.006)\n\nWeather: Light rain, 17.5 °C");
    CHECK(entry.tags == std::vector<std::string>{"park", "rain"});
    CHECK(entry.starred);
}

TEST_CASE("the least that an entry of Day One can be is enough, and what is not one is told", "[transfer][import]")
{
    ImportFixture test;
    const auto report = test.import(test.write("any.txt", "\xEF\xBB\xBF"
                                                          R"({ "entries": [
      {"creationDate":"2019-01-01T00:00:00-08:00","modifiedDate":"x","text":"# T\n\nBody **b**"},
      {"creationDate":"2019-01-02T00:00:00Z","uuid":"A","text":null,"audios":[{"identifier":"S","format":"m4a"}]},
      {"creationDate":"2019-01-03T00:00:00Z","uuid":"B","tags":null,"photos":null,"location":null,"weather":null},
      {"creationDate":"0000-01-01T00:00:00Z","text":"year 0"}, {"creationDate":"9999-12-31T23:59:59Z","text":"never"},
      {"creationDate":null,"text":"none"}, "no entry", null], "metadata": {"version": 1.2} })"));
    CHECK(report.imported == 2);
    CHECK(test.entries()[0].content.title == "T");
    CHECK(test.entries()[0].content.text == "Body **b**");
    CHECK(when(test.entries()[0].content) == "2019-01-01T00:00:00-08:00");
    CHECK(ImportFixture::reasonsOf(report) ==
          std::vector<std::pair<std::string, SkipReason>>{{"any.txt, entry 2: S.m4a", SkipReason::Sound},
                                                          {"any.txt, entry 3", SkipReason::Empty},
                                                          {"any.txt, entry 4", SkipReason::NoDate},
                                                          {"any.txt, entry 5", SkipReason::DateOutOfRange},
                                                          {"any.txt, entry 6", SkipReason::NoDate},
                                                          {"any.txt, entry 7", SkipReason::NotUnderstood},
                                                          {"any.txt, entry 8", SkipReason::NotUnderstood}});
}

TEST_CASE("several journals of one archive come together, whatever packed it", "[transfer][import]")
{
    ImportFixture test;
    const auto entry = [](const std::string& id, const std::string& text) {
        return R"({"metadata":{"version":"1.0"},"entries":[{"uuid":")" + id +
               R"(","creationDate":"2021-01-01T10:00:00Z","text":")" + text + "\"}]}";
    };
    const auto report = test.import(test.zip("export.zip", {{"Export\\Home.json", entry("A", "At home")},
                                                            {"Export\\Travel.json", entry("B", "Far away")},
                                                            {"__MACOSX/Export/._Home.json", "junk"},
                                                            {"Export/._Travel.json", "{\"entries\":[]}"},
                                                            {"../outside.json", entry("C", "never")}}));
    CHECK(report.imported == 2);
    CHECK(report.tags == std::map<std::string, int>{{"Home", 1}, {"Travel", 1}});
    REQUIRE(report.skipped.size() == 1);
    CHECK(report.skipped[0].reason == SkipReason::LeadsOutside);
}

TEST_CASE("rich text stands in where an entry has no other", "[transfer][import]")
{
    ImportFixture test;
    (void)test.import(test.write("j.json", R"({"entries":[{"uuid":"A","creationDate":"2021-01-01T10:00:00Z","richText":
"{\"meta\":{\"version\":1},\"contents\":[{\"text\":\"Big\\n\",\"attributes\":{\"line\":{\"header\":1}}},{\"text\":\"one\\n\",\"attributes\":{\"line\":{\"listStyle\":\"bulleted\",\"indentLevel\":1}}},{\"text\":\"strong\",\"attributes\":{\"bold\":true}},{\"text\":\" end\"}]}"}]})"));
    CHECK(test.only().title == "Big");
    CHECK(test.only().text == "- one\n**strong** end");
}

TEST_CASE("a day without a time keeps its day in the zone of the entry", "[transfer][import]")
{
    ImportFixture test;
    (void)test.import(test.write("j.json", R"({"entries":[{"creationDate":"2021-03-01T05:00:00Z","isAllDay":true,
        "timeZone":"Pacific/Honolulu","text":"all day"}]})"));
    CHECK(when(test.only()) == "2021-02-28T12:00:00-10:00");
}

TEST_CASE("entries of Day One Classic come from their property lists", "[transfer][import]")
{
    ImportFixture test;
    (void)test.write("Old.dayone/entries/ABC.doentry", R"(<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE plist PUBLIC "-//Apple//DTD PLIST 1.0//EN" "http://www.apple.com/DTDs/PropertyList-1.0.dtd">
<plist version="1.0"><dict>
 <key>Creation Date</key><date>2013-05-17T22:39:20Z</date>
 <key>Creator</key><dict><key>Generation Date</key><date>2001-01-01T00:00:00Z</date></dict>
 <key>Entry Text</key><string>Tea &amp; toast

with   &lt;3</string>
 <key>Location</key><dict><key>Locality</key><string>Łódź</string><key>Latitude</key><real>51.75</real><key>Longitude</key><real>19.46</real></dict>
 <key>Starred</key><true/>
 <key>Tags</key><array><string>food</string><string>slow</string></array>
 <key>Time Zone</key><string>Europe/Warsaw</string>
 <key>UUID</key><string>ABC</string>
</dict></plist>)");
    (void)test.write("Old.dayone/entries/BAD.doentry", "<plist><dict><key>Creation Date</key>");
    const auto report = test.import(test.folder / "Old.dayone");
    CHECK(report.format == "dayone-classic");
    CHECK(report.imported == 1);
    CHECK(report.skippedInAll == 1);
    const auto entry = test.only();
    CHECK(when(entry) == "2013-05-18T00:39:20+02:00");
    CHECK(entry.title == "Tea & toast");
    CHECK(entry.text == "with   <3\n\nPlace: Łódź (51.75, 19.46)");
    CHECK(entry.starred);
    CHECK(entry.tags == std::vector<std::string>{"food", "slow"});
}

TEST_CASE("Day One's plain text comes entry by entry", "[transfer][import]")
{
    ImportFixture test;
    const auto report =
        test.import(test.write("day.txt", "\tDate:\t01 January 2019 at 00:00:00 GMT\r\n\tWeather:\t3°C\r\n"
                                          "\tLocation:\tBern\r\n\r\nNew year\r\n\r\nWe danced.\r\n\tindented\r\n\r\n"
                                          "\tDate:\t2 February 2019 at 21:04:05\r\n\r\nOnly a line\r\n"
                                          "\tDate:\tsome day\r\n\r\nlost\r\n"));
    CHECK(report.format == "dayone-text");
    CHECK(report.imported == 2);
    CHECK(report.skippedInAll == 1);
    const auto first = test.entries()[0].content;
    CHECK(when(first) == "2019-01-01T00:00:00+00:00");
    CHECK(first.title == "New year");
    CHECK(first.text == "We danced.\n\tindented\n\nWeather: 3°C\n\nPlace: Bern");
    CHECK(when(test.entries()[1].content) == "2019-02-02T21:04:05+02:00");
    CHECK(test.entries()[1].content.text == "Only a line");
}
