// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "transfer/export_fixture.h"

#include "base/text.h"
#include "transfer/export/export_names.h"

using namespace inglenook;
using namespace inglenook::test;
using transfer::EntryNames;
using transfer::ExportFormat;
using transfer::nameFrom;

TEST_CASE("names of files keep letters of all scripts and lose what a system refuses", "[transfer][export]")
{
    CHECK(nameFrom("Abend: \"wir\" / <ihr>?") == "Abend wir ihr");
    CHECK(nameFrom("مساء الخير 😀") == "مساء الخير 😀");
    CHECK(nameFrom("trailing... ") == "trailing");
    CHECK(nameFrom("../../etc/passwd").find('/') == std::string::npos);
    CHECK(nameFrom("line\nbreak\ttab\x7f") == "line break tab");
    CHECK(nameFrom("turned \u202Etxt.exe") == "turned txt.exe");
    CHECK(nameFrom("???") == "");
    CHECK(isValidUtf8(nameFrom("bad \xff bytes")));
}

TEST_CASE("a long name is cut between characters", "[transfer][export]")
{
    std::string families;
    for (int i = 0; i < 30; ++i)
        families += "👩‍👩‍👧";
    const auto name = nameFrom(families);
    CHECK(isValidUtf8(name));
    CHECK(name.size() <= 110);
    CHECK(name.size() % std::string_view{"👩‍👩‍👧"}.size() == 0);
    EntryNames names;
    CHECK(names.next(at("2026-05-12T21:40:00+02:00"), std::string(5000, 'x')).size() < 143);
}

TEST_CASE("each entry has a file of its own, also where capitals don't count", "[transfer][export]")
{
    EntryNames names;
    const auto day = at("2026-05-12T21:40:00+02:00");
    CHECK(names.next(day, "Walk") == "2026/05/2026-05-12 Walk.md");
    CHECK(names.next(day, "WALK") == "2026/05/2026-05-12 WALK 2.md");
    CHECK(names.next(day, "walk 2") == "2026/05/2026-05-12 walk 2 2.md");
    CHECK(names.next(day, "") == "2026/05/2026-05-12.md");
    CHECK(names.next(day, "::") == "2026/05/2026-05-12 2.md");
    CHECK(names.next(at("2026-05-13T00:10:00+02:00"), "Walk") == "2026/05/2026-05-13 Walk.md");
    CHECK(names.next(at("2026-05-12T23:10:00-09:00"), "Walk") == "2026/05/2026-05-12 Walk 3.md");
}

TEST_CASE("an entry becomes a file with front matter and its text", "[transfer][export]")
{
    ExportFixture fixture;
    const auto id = fixture.journal->entries().add({"A \"good\" day",
                                                    "# Evening\n\n- one",
                                                    {"home", "two words"},
                                                    {{"glad", "happy", exercises::Intensity::ALot}},
                                                    at("2026-05-12T21:40:00+02:00"),
                                                    true,
                                                    journal::Mood{40, -20}},
                                                   fixture.journal->me().id);
    CHECK(fixture.write(ExportFormat::Markdown, "out").entries == 1);
    const auto files = filesIn(fixture.folder / "out");
    REQUIRE(files.size() == 1);
    CHECK(files.begin()->first == "2026/05/2026-05-12 A good day.md");
    CHECK(files.begin()->second == "---\n"
                                   "title: \"A \\\"good\\\" day\"\n"
                                   "date: 2026-05-12T21:40:00+02:00\n"
                                   "id: \"" +
                                       id.toString() +
                                       "\"\n"
                                       "author: \"Alex\"\n"
                                       "tags: [\"home\",\"two words\"]\n"
                                       "feelings: [{\"word\":\"glad\",\"family\":\"happy\",\"intensity\":\"a-lot\"}]\n"
                                       "mood: {\"pleasantness\":40,\"energy\":-20}\n"
                                       "starred: true\n"
                                       "---\n\n# Evening\n\n- one\n");
}

TEST_CASE("pictures lie beside the entries, each once, and the text names them", "[transfer][export]")
{
    ExportFixture fixture;
    const auto bytes = pngOf(3, 2, "pixels");
    const auto picture = fixture.journal->pictures().add(bytes);
    fixture.add("One", journal::pictureMarkdown(picture, "us"));
    fixture.add("Two", journal::pictureMarkdown(picture, "again"));
    fixture.add("Three", "![gone](picture:00000000-0000-7000-8000-000000000001)");
    const auto report = fixture.write(ExportFormat::Markdown, "out");
    CHECK(report.pictures == 1);
    CHECK(report.picturesMissing == 1);
    const auto files = filesIn(fixture.folder / "out");
    const auto name = "pictures/" + picture.toString() + ".png";
    REQUIRE(files.contains(name));
    CHECK(files.at(name) == std::string(bytes.begin(), bytes.end()));
    CHECK(files.at("2026/05/2026-05-12 One.md").find("![us](../../" + name + ")") != std::string::npos);
    CHECK(files.at("2026/05/2026-05-12 Two.md").find("![again](../../" + name + ")") != std::string::npos);
}
