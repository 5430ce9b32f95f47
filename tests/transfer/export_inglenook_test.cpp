// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "transfer/export_fixture.h"

#include "journal/record_tables.h"
#include "transfer/base64.h"

#include <nlohmann/json.hpp>

using namespace inglenook;
using namespace inglenook::test;
using transfer::ExportFormat;

TEST_CASE("base64 gives back every byte, in pieces of any size", "[transfer][export]")
{
    Bytes bytes;
    for (int size = 0; size < 70; ++size) {
        transfer::Base64Encoder encoder;
        std::string text;
        for (std::size_t at = 0; at < bytes.size(); at += 7)
            text += encoder.encode(std::span{bytes}.subspan(at, std::min<std::size_t>(7, bytes.size() - at)));
        text += encoder.finish();
        CHECK(text == transfer::toBase64(bytes));
        Bytes back;
        CHECK(transfer::appendBase64(text, back));
        CHECK(back == bytes);
        bytes.push_back(static_cast<std::uint8_t>(size * 37 + 200));
    }
    CHECK(transfer::toBase64(Bytes{'f', 'o', 'o', 'b', 'a'}) == "Zm9vYmE=");
    Bytes none;
    CHECK_FALSE(transfer::appendBase64("abc", none));
    CHECK_FALSE(transfer::appendBase64("ab c", none));
    CHECK_FALSE(transfer::appendBase64("a===", none));
}

TEST_CASE("the export of everything is one JSON document with all of an entry", "[transfer][export]")
{
    ExportFixture fixture;
    const auto picture = fixture.journal->pictures().add(pngOf(3, 2, std::string(300'000, 'p')), Bytes{1, 2, 3});
    const auto id = fixture.add("First", "One " + journal::pictureMarkdown(picture, "us"),
                                "2026-05-12T21:40:00.123-03:30", {"b", "a"});
    auto content = fixture.journal->entries().find(id)->content;
    content.text = "Two";
    REQUIRE(fixture.journal->entries().edit(id, content));
    const auto report = fixture.write(ExportFormat::Json, "out.json");
    CHECK(report.entries == 1);
    CHECK(report.pictures == 1);

    const auto document = nlohmann::json::parse(contentOf(fixture.folder / "out.json"));
    CHECK(document.at("format") == "inglenook");
    CHECK(document.at("version") == 1);
    CHECK(document.at("members").size() == 2);
    CHECK_FALSE(document.contains("range"));
    const auto& entry = document.at("entries").at(0);
    CHECK(entry.at("id") == id.toString());
    CHECK(entry.at("created") == "2026-05-12T21:40:00.123-03:30");
    CHECK(entry.at("tags") == nlohmann::json{"b", "a"});
    CHECK(entry.at("text") == "Two");
    CHECK(document.at("versions").at(0).at("text") == "One " + journal::pictureMarkdown(picture, "us"));
    Bytes bytes;
    for (const auto& piece : document.at("pictures").at(0).at("data"))
        CHECK(transfer::appendBase64(piece.get<std::string>(), bytes));
    CHECK(bytes == pngOf(3, 2, std::string(300'000, 'p')));
    CHECK(document.at("pictures").at(0).at("thumbnail") == "AQID");
    for (const auto& table : journal::RecordTable::all())
        CHECK(document.contains(table.name));
}

TEST_CASE("an unfinished run with answers that are not shown yet stays in the journal", "[transfer][export]")
{
    const auto run = [](const std::string& path) {
        return R"({"answers":[],"participants":[{"id":"a"},{"id":"b"}],"path":)" + path + "}";
    };
    // phase, step, person, round, attempt, retryUntil, private part, card
    CHECK_FALSE(journal::hasSealedAnswers(run(R"([[0,0,-1,0,0,-1,-1,""]])")));
    CHECK(journal::hasSealedAnswers(run(R"([[0,0,-1,0,0,-1,-1,""],[1,1,0,0,0,-1,1,""]])")));
    CHECK(journal::hasSealedAnswers(run(R"([[1,1,0,0,0,-1,1,""],[0,1,0,0,0,-1,1,""],[0,3,0,0,0,-1,-1,""]])")));
    CHECK_FALSE(journal::hasSealedAnswers(run(R"([[0,1,0,0,0,-1,1,""],[3,2,-1,0,0,-1,-1,""],[0,3,0,0,0,-1,-1,""]])")));
    CHECK(journal::hasSealedAnswers("no JSON"));
    CHECK(journal::hasSealedAnswers(R"({"participants":[{"id":"a"},{"id":"b"}]})"));
    CHECK_FALSE(journal::hasSealedAnswers(R"({"participants":[{"id":"a"}],"path":[[0,1,0,0,0,-1,1,""]]})"));

    ExportFixture fixture;
    const std::vector<MemberId> both{fixture.journal->members()[0].id, fixture.journal->members()[1].id};
    (void)fixture.journal->runs().begin("dialogue", "Dialogue", both, run(R"([[0,1,1,0,0,-1,1,"secret"]])"));
    const auto open = fixture.journal->runs().begin("dialogue", "Dialogue", both, run(R"([[0,0,-1,0,0,-1,-1,""]])"));
    (void)fixture.journal->runs().begin("alone", "Sam's", {fixture.journal->memberNamed("Sam")->id}, "{}");
    CHECK(fixture.write(ExportFormat::Json, "out.json").heldBack == 1);
    const auto document = nlohmann::json::parse(contentOf(fixture.folder / "out.json"));
    REQUIRE(document.at("runs").size() == 1);
    CHECK(document.at("runs").at(0).at("id") == open.toString());
}

TEST_CASE("a range of everything holds its entries and their pictures alone", "[transfer][export]")
{
    ExportFixture fixture;
    const auto inside = fixture.journal->pictures().add(pngOf(3, 2, "inside"));
    const auto outside = fixture.journal->pictures().add(pngOf(3, 2, "outside"));
    fixture.add("In", journal::pictureMarkdown(inside, ""), "2026-05-12T21:40:00+02:00");
    fixture.add("Out", journal::pictureMarkdown(outside, ""), "2026-06-12T21:40:00+02:00");
    fixture.journal->spelling().add("Alexandrine");
    auto request = fixture.request(ExportFormat::Json, fixture.folder / "out.json");
    request.before = at("2026-06-01").utc;
    CHECK(std::get<transfer::ExportReport>(fixture.run(request)).pictures == 1);
    const auto document = nlohmann::json::parse(contentOf(fixture.folder / "out.json"));
    CHECK(document.at("entries").size() == 1);
    CHECK(document.at("pictures").at(0).at("id") == inside.toString());
    CHECK(document.at("range") == nlohmann::json{{"before", "2026-06-01T00:00:00+00:00"}});
    CHECK_FALSE(document.contains("spellingWords"));
}
