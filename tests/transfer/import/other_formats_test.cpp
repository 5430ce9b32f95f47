// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "transfer/import/import_fixture.h"

using namespace inglenook;
using namespace inglenook::test;
using transfer::SkipReason;

TEST_CASE("RedNotebook's months come day by day", "[transfer][import]")
{
    ImportFixture test;
    (void)test.write("notes/2024-10.txt", R"(24: {text: "A #quiet day, #ffcc00 and #include"}
25:
  Ideas: {"Invent **something**": null, 'And more': null}
  Holiday: null
  Tags: {old: null}
  text: |-
    = Morning =
    We //walked// to [the lake ""https://lake.example/a""] and --ran--.
    - one
      - two
    + first
    http://plain.example//x
    [""file:///home/me/a picture"".jpg]
31: {text: !!python/unicode 'Ende'}
32: {text: no such day}
)");
    (void)test.write("notes/2024-10.old", "24: {text: old}");
    (void)test.write("notes/2024-11.txt.new", "1: {text: new}");
    const auto report = test.import(test.folder / "notes");
    CHECK(report.format == "rednotebook");
    CHECK(report.imported == 3);
    const auto all = test.entries();
    CHECK(when(all[0].content) == "2024-10-24T12:00:00+02:00");
    CHECK(all[0].content.tags == std::vector<std::string>{"quiet"});
    CHECK(all[1].content.tags == std::vector<std::string>{"Ideas", "Holiday", "old"});
    CHECK(all[1].content.text ==
          "# Morning\nWe *walked* to [the lake](https://lake.example/a) and ~~ran~~.\n- one\n  - two\n"
          "1. first\nhttp://plain.example//x\n\n**Ideas**\n\n- Invent **something**\n- And more");
    CHECK(all[2].content.text == "Ende");
    CHECK(ImportFixture::reasonsOf(report) ==
          std::vector<std::pair<std::string, SkipReason>>{
              {"2024-10.txt, day 25: file:///home/me/a picture.jpg", SkipReason::FileMissing},
              {"2024-10.txt, day 32", SkipReason::NoDate}});
}

TEST_CASE("Mini Diary keeps its days in a map, Mini Diarium its entries in a list", "[transfer][import]")
{
    ImportFixture test;
    auto report = test.import(test.write("a.json", R"({"metadata":{"application":"Mini Diary","version":"3.3.0",
        "dateUpdated":"Sat Nov 16 2024 07:04:48 GMT+0000"},"entries":{"2024-10-02":{"dateUpdated":"x","title":"","text":"**bold**"},
        "2024-10-01":{"title":"First","text":"words"},"2024-10-03":{"title":"","text":""},"someday":{"text":"x"}}})"));
    CHECK(report.format == "minidiary");
    CHECK(report.imported == 2);
    CHECK(report.skippedInAll == 2);
    CHECK(test.entries()[0].content.title == "First");
    CHECK(when(test.entries()[0].content) == "2024-10-01T12:00:00+02:00");
    CHECK(test.entries()[1].content.text == "**bold**");

    report = test.import(test.write(
        "b.json", R"({"entries":[{"id":1,"date":"2024-11-01","title":"Two","text":"<p>of <strong>them</strong></p>",
        "dateUpdated":"x"},{"id":2,"date":"2024-11-01","title":"","text":"<p>second</p><ul><li><p>a</p></li></ul>"}],
        "metadata":{"application":"Mini Diarium"}})"));
    CHECK(report.format == "minidiarium");
    CHECK(report.imported == 2);
    CHECK(test.entries()[2].content.text == "of **them**");
    CHECK(test.entries()[3].content.text == "second\n\n- a");
}

TEST_CASE("Journey's archive has a file for each entry, and numbers that mean nothing", "[transfer][import]")
{
    ImportFixture test;
    const auto report = test.import(test.zip(
        "journey.zip",
        {{"1571425138176-3fd.json",
          R"({"id":"1571425138176-3fd","date_journal":1571425138176,"timezone":"Asia/Tokyo","text":"<p dir=\"auto\">Ramen</p><p>again</p>",
          "type":"html","mood":4,"favourite":true,"tags":["food"],"address":"Shibuya","lat":35.66,"lon":139.7,
          "weather":{"degree_c":21.4,"description":"Sunny"},"photos":["1571425138176-3fd-aa.png","gone.jpg"],"music_title":"","music_artist":null})"},
         {"1571425138177-x.json",
          R"({"id":"b","date_journal":"1571425138177","timezone":null,"text":"# md","type":"markdown","mood":0,
          "lat":1.7976931348623157e308,"lon":1.7976931348623157e308,"weather":{"degree_c":1000},"photos":[]})"},
         {"1571425138178-y.json", "{\"date_journal\": 1, broken"},
         {"1571425138176-3fd-aa.png", "\x89PNG\r\n\x1a\n"}}));
    CHECK(report.format == "journey");
    CHECK(report.imported == 2);
    const auto all = test.entries();
    CHECK(when(all[0].content) == "2019-10-19T03:58:58.176+09:00");
    CHECK(all[0].content.title == "Ramen");
    CHECK(all[0].content.text == "again\n\nPlace: Shibuya (35.66, 139.7)\n\nWeather: Sunny, 21.4 °C\n\nMood: 4");
    CHECK(all[0].content.starred);
    CHECK(all[1].content.title == "md");
    CHECK(all[1].content.text.empty());
    CHECK(ImportFixture::reasonsOf(report) ==
          std::vector<std::pair<std::string, SkipReason>>{
              {"1571425138176-3fd.json: gone.jpg", SkipReason::FileMissing},
              {"1571425138176-3fd.json: 1571425138176-3fd-aa.png", SkipReason::PictureBroken},
              {"1571425138178-y.json", SkipReason::NotUnderstood}});
}

TEST_CASE("Diarium's export comes with its media", "[transfer][import]")
{
    ImportFixture test;
    (void)test.write("d/Diarium.json",
                     R"([{"date":"2010-10-26T15:47:53.48828","heading":"Trip","html":"<p>Sea &amp; sun</p>",
        "tags":["sea"],"location":[54.5,"10.1"],"sun":"☀ Sunrise: 7:16 AM","lunar":"x"},{"date":"2010-10-27T00:00:00","html":null,"heading":"Only a heading"}])");
    (void)test.write("d/media/2010-10-26_154753488/film.mp4", "x");
    const auto report = test.import(test.folder / "d");
    CHECK(report.format == "diarium");
    CHECK(report.imported == 2);
    CHECK(when(test.entries()[0].content) == "2010-10-26T15:47:53.488+02:00");
    CHECK(test.entries()[0].content.title == "Trip");
    CHECK(test.entries()[0].content.text == "Sea & sun\n\nPlace: 54.5, 10.1");
    CHECK(report.skipped[0].reason == SkipReason::Film);
}

TEST_CASE("Daylio's table keeps moods as the words they are", "[transfer][import]")
{
    ImportFixture test;
    auto report = test.import(test.write(
        "daylio.csv",
        "\xEF\xBB\xBF"
        "full_date,date,weekday,time,mood,activities,note_title,note\r\n"
        "2020-05-31,May 31,Sunday,6:50 pm,rad,\"home | good food\",\"Title\",\"two\nlines, \"\"quoted\"\"\"\r\n"
        "2020-05-30,May 30,Saturday,20:39,Lonely,,,\r\n2020-05-29,May 29,Friday,08:00,So so,a|b,,\r\n,May "
        "28,Thursday,08:00,meh,,,\r\n"));
    CHECK(report.format == "daylio");
    CHECK(report.imported == 3);
    CHECK(report.skippedInAll == 1);
    const auto all = test.entries();
    CHECK(all[0].content.tags == std::vector<std::string>{"So so", "a", "b"});
    CHECK(all[1].content.feelings[0].word == "lonely");
    CHECK(all[1].content.feelings[0].family == "sad");
    CHECK(when(all[2].content) == "2020-05-31T18:50:00+02:00");
    CHECK(all[2].content.feelings[0].word == "rad");
    CHECK(all[2].content.feelings[0].family.empty());
    CHECK(all[2].content.text == "two\nlines, \"quoted\"");
    CHECK(all[2].content.tags == std::vector<std::string>{"home", "good food"});
}

TEST_CASE("Daylio's backup says what its numbers mean", "[transfer][import]")
{
    ImportFixture test;
    // {"version":15,"dayEntries":[{"datetime":1590943800000,"timeZoneOffset":-14400000,"mood":7,"note_title":"T","note":"a<br>b",
    //  "tags":[1,9],"assets":[3]},{"datetime":1590943900000,"timeZoneOffset":0,"mood":2,"note":"","tags":[],"assets":[]}],
    //  "customMoods":[{"id":7,"custom_name":"fizzy","mood_group_id":1}],"tags":[{"id":1,"name":"tea"}],"assets":[{"id":3,"type":1,"checksum":"abc"}]}
    const std::string base64 = "eyJ2ZXJzaW9uIjoxNSwiZGF5RW50cmllcyI6W3siZGF0ZXRpbWUiOjE1OTA5NDM4MDAwMDAsInRpbWVab25lT2Z"
                               "mc2V0IjotMTQ0MDAwMDAsIm1vb2QiOjcs"
                               "Im5vdGVfdGl0bGUiOiJUIiwibm90ZSI6ImE8YnI+"
                               "YiIsInRhZ3MiOlsxLDldLCJhc3NldHMiOlszXX0seyJkYXRldGltZSI6MTU5MDk0MzkwMDAwMCwidGlt\n"
                               "ZVpvbmVPZmZzZXQiOjAsIm1vb2QiOjIsIm5vdGUiOiIiLCJ0YWdzIjpbXSwiYXNzZXRzIjpbXX1dLCJjdXN0b21"
                               "Nb29kcyI6W3siaWQiOjcsImN1c3RvbV9u"
                               "YW1lIjoiZml6enkiLCJtb29kX2dyb3VwX2lkIjoxfV0sInRhZ3MiOlt7ImlkIjoxLCJuYW1lIjoidGVhIn1dLCJ"
                               "hc3NldHMiOlt7ImlkIjozLCJ0eXBlIjox"
                               "LCJjaGVja3N1bSI6ImFiYyJ9XX0=";
    const auto report = test.import(test.zip("b.daylio", {{"backup.daylio", base64}}));
    CHECK(report.format == "daylio");
    CHECK(report.imported == 2);
    const auto all = test.entries();
    CHECK(when(all[0].content) == "2020-05-31T12:50:00-04:00");
    CHECK(all[0].content.text == "a\nb");
    CHECK(all[0].content.tags == std::vector<std::string>{"fizzy", "tea"});
    CHECK(all[1].content.feelings[0].word == "good");
    CHECK(report.skipped[0].reason == SkipReason::FileMissing);
}

TEST_CASE("Standard Notes come with the tags that point to them", "[transfer][import]")
{
    ImportFixture test;
    const auto report =
        test.import(test.zip("sn.zip", {{"Standard Notes Backup and Import File.txt", R"({"version":"004","items":[
      {"uuid":"n1","content_type":"Note","created_at":"2023-01-02T03:04:05.678Z","content":{"title":"Plain","text":"words","references":[]}},
      {"uuid":"n2","content_type":"Note","created_at":"2023-01-03T03:04:05Z","content":{"title":"Super","noteType":"super","starred":true,"text":
       "{\"root\":{\"children\":[{\"type\":\"heading\",\"tag\":\"h2\",\"children\":[{\"type\":\"text\",\"text\":\"Head\",\"format\":0}]},{\"type\":\"paragraph\",\"children\":[{\"type\":\"text\",\"text\":\"bold\",\"format\":1},{\"type\":\"linebreak\"},{\"type\":\"link\",\"url\":\"https:\/\/a.example\",\"children\":[{\"type\":\"text\",\"text\":\"there\",\"format\":0}]}]},{\"type\":\"list\",\"listType\":\"check\",\"children\":[{\"type\":\"listitem\",\"checked\":true,\"children\":[{\"type\":\"text\",\"text\":\"done\",\"format\":0}]}]},{\"type\":\"snfile\"}]}}"}},
      {"uuid":"n3","content_type":"Note","created_at":"2023-01-04T03:04:05Z","content":{"title":"Gone","text":"x","trashed":true}},
      {"uuid":"n4","content_type":"Note","created_at":"2023-01-05T03:04:05Z","content":"004:abc"},
      {"uuid":"n5","content_type":"Note","deleted":true},
      {"uuid":"t","content_type":"Tag","content":{"title":"mine","references":[{"uuid":"n1"},{"uuid":"n2"}]}}]})"}}));
    CHECK(report.format == "standardnotes");
    CHECK(report.imported == 2);
    const auto all = test.entries();
    CHECK(when(all[0].content) == "2023-01-02T05:04:05.678+02:00");
    CHECK(all[0].content.tags == std::vector<std::string>{"mine"});
    CHECK(all[1].content.text == "## Head\n\n**bold**\n[there](https://a.example)\n\n- [x] done");
    CHECK(all[1].content.starred);
    CHECK(ImportFixture::reasonsOf(report)[1].second == SkipReason::Deleted);
    CHECK(ImportFixture::reasonsOf(report)[2].second == SkipReason::Encrypted);
}

TEST_CASE("Diaro's tables are joined", "[transfer][import]")
{
    ImportFixture test;
    const auto report = test.import(
        test.zip("diaro.zip", {{"DiaroBackup.xml", R"(<?xml version="1.0" encoding="UTF-8"?><data version="2">
      <table name="diaro_entries"><r><uid>e1</uid><date>1400000000000</date><tz_offset>+02:00</tz_offset><title>One</title><text>a &amp; b</text><folder_uid>f</folder_uid><location_uid>l</location_uid><tags>,t1,t2,</tags><mood>m</mood></r>
      <r><uid>e2</uid><date></date><text>x</text></r></table>
      <table name="diaro_folders"><r><uid>f</uid><title>Trips</title></r></table><table name="diaro_tags"><r><uid>t1</uid><title>sea</title></r></table>
      <table name="diaro_moods"><r><uid>m</uid><title>Grateful</title></r></table>
      <table name="diaro_locations"><r><uid>l</uid><title>Kiel</title><lat>54.3</lat><lng>10.1</lng></r></table>
      <table name="diaro_attachments"><r><uid>a</uid><entry_uid>e1</entry_uid><type>photo</type><filename>p.jpg</filename></r></table></data>)"}}));
    CHECK(report.format == "diaro");
    CHECK(report.imported == 1);
    const auto entry = test.only();
    CHECK(when(entry) == "2014-05-13T18:53:20+02:00");
    CHECK(entry.text == "a & b\n\nPlace: Kiel (54.3, 10.1)");
    CHECK(entry.tags == std::vector<std::string>{"sea", "Trips"});
    CHECK(entry.feelings[0].word == "grateful");
    CHECK(report.skippedInAll == 2);
}

TEST_CASE("Pixels and Daily You bring days with their moods as they said them", "[transfer][import]")
{
    ImportFixture test;
    auto report =
        test.import(test.write("p.json", R"([{"date":"2025-01-31","type":"Mood","scores":[4,"5"],"notes":"fine",
        "tags":[{"type":"Emotions","entries":["lonely","zingy"]},{"type":"Activities","entries":["run"]}]},{"date":"2025-2-1","type":"Mood","scores":[1]}])"));
    CHECK(report.format == "pixels");
    CHECK(report.imported == 2);
    CHECK(test.entries()[0].content.text == "fine\n\nMood: 4, 5");
    CHECK(test.entries()[0].content.tags == std::vector<std::string>{"zingy", "run"});
    CHECK(test.entries()[0].content.feelings[0].word == "lonely");
    report = test.import(
        test.write("y.json", R"([{"timeCreated":"2025-03-01T09:10:11.000","timeModified":"x","text":"Hello","mood":-2,
        "images":[{"imgPath":"gone.jpg","imgRank":0}]},{"timeCreated":null,"text":"lost"}])"));
    CHECK(report.format == "dailyyou");
    CHECK(report.imported == 1);
    CHECK(test.entries()[2].content.text == "Hello\n\nMood: -2 (from -2 to 2)");
}
