// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "transfer/export_fixture.h"

#include "transfer/export/csv.h"

using namespace inglenook;
using namespace inglenook::test;
using exercises::Intensity;
using transfer::csvCell;
using transfer::ExportFormat;

TEST_CASE("cells are quoted as RFC 4180 asks, and none is a formula", "[transfer][export]")
{
    CHECK(csvCell("plain") == "plain");
    CHECK(csvCell("") == "");
    CHECK(csvCell("a, b") == "\"a, b\"");
    CHECK(csvCell("say \"so\"") == "\"say \"\"so\"\"\"");
    CHECK(csvCell("two\nlines") == "\"two\nlines\"");
    CHECK(csvCell("=HYPERLINK(\"x\")") == "\"'=HYPERLINK(\"\"x\"\")\"");
    CHECK(csvCell("+1") == "'+1");
    CHECK(csvCell("-1") == "'-1");
    CHECK(csvCell("@SUM(1)") == "'@SUM(1)");
    CHECK(csvCell("\t=1") == "'\t=1");
    CHECK(csvCell("\r=1") == "\"'\r=1\"");
}

TEST_CASE("each feeling, mood and answer is a row", "[transfer][export]")
{
    ExportFixture fixture;
    const auto alex = fixture.journal->me().id;
    const auto sam = fixture.journal->memberNamed("Sam")->id;
    (void)fixture.journal->entries().add({"",
                                          "",
                                          {},
                                          {{"lonely", "sad", Intensity::ALot}, {"=1+1", "", Intensity::Unsaid}},
                                          at("2026-05-12T21:40:00+02:00"),
                                          false,
                                          journal::Mood{40, -20}},
                                         alex);
    (void)fixture.journal->entries().add(
        {"", "", {}, {{"tired", "sad", Intensity::Little}}, at("2026-05-13T08:05:00-03:30"), false, std::nullopt},
        std::nullopt, "check-in",
        R"({"exercise":"check-in","version":2,"items":[{"step":"close","participant":")" + sam.toString() +
            R"(","scales":{"trust":7},"feelings":[{"word":"tired"}]},{"step":"how","participant":null,"scale":3}]})");
    const auto report = fixture.write(ExportFormat::Csv, "out.csv");
    CHECK(report.rows == 7);
    CHECK(contentOf(fixture.folder / "out.csv") ==
          "date,time,offset,member,kind,exercise,step,item,value,word,family,intensity\r\n"
          "2026-05-12,21:40,UTC+02:00,Alex,feeling,,,,,lonely,sad,a lot\r\n"
          "2026-05-12,21:40,UTC+02:00,Alex,feeling,,,,,'=1+1,,\r\n"
          "2026-05-12,21:40,UTC+02:00,Alex,mood,,,pleasantness,40,,,\r\n"
          "2026-05-12,21:40,UTC+02:00,Alex,mood,,,energy,-20,,,\r\n"
          "2026-05-13,08:05,UTC-03:30,Sam,scale,check-in,close,trust,7,,,\r\n"
          "2026-05-13,08:05,UTC-03:30,Sam,feeling,check-in,close,,,tired,sad,a little\r\n"
          "2026-05-13,08:05,UTC-03:30,,scale,check-in,how,,3,,,\r\n");

    auto marked = fixture.request(ExportFormat::Csv, fixture.folder / "marked.csv");
    marked.mark = transfer::ByteOrderMark::Yes;
    fixture.run(marked);
    CHECK(contentOf(fixture.folder / "marked.csv") == "\xEF\xBB\xBF" + contentOf(fixture.folder / "out.csv"));
}
