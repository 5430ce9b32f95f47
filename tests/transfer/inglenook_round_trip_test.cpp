// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "transfer/export_fixture.h"

#include "journal/note_store.h"
#include "journal/record_tables.h"
#include "support/whole_database.h"
#include "transfer/import/import.h"

#include <nlohmann/json.hpp>

#include <regex>
#include <set>

using namespace inglenook;
using namespace inglenook::test;
using exercises::Intensity;
using transfer::DryRun;
using transfer::ExportFormat;
using transfer::ImportReport;
using transfer::ImportTrouble;

namespace {

transfer::ImportResult bringIn(OpenJournal& journal, const std::filesystem::path& file, DryRun dryRun = DryRun::No)
{
    transfer::ImportRequest request;
    request.chosen = file;
    request.dryRun = dryRun;
    return transfer::importInto(journal.vault().database(), *journal, journal.clock, request);
}

/// Everything that people made, row by row, with the ids of members written as their names.
std::map<std::string, std::vector<std::string>> whatPeopleMade(OpenJournal& journal)
{
    auto rows = everyRow(journal.vault());
    // Whose journal it is, and what is derived or belongs to the file.
    for (const auto* table : {"journal", "members", "preferences", "tags", "entry_tags", "day_counts"})
        rows.erase(table);
    std::erase_if(rows, [](const auto& table) { return table.first.starts_with("entry_search"); });
    for (auto& line : rows["entries"]) // its last column is derived, and names tags by their numbers
        line.resize(line.rfind("|3:"));
    for (auto& [table, lines] : rows) {
        for (auto& line : lines)
            for (const auto& member : journal->members()) {
                const std::string bytes(member.id.uuid.bytes.begin(), member.id.uuid.bytes.end());
                for (const auto& name : {bytes, member.id.toString()})
                    for (auto at = line.find(name); at != std::string::npos; at = line.find(name))
                        line.replace(at, name.size(), "<" + member.name + ">");
            }
        std::sort(lines.begin(), lines.end());
    }
    return rows;
}

/// Something of everything that a journal can hold.
void fill(OpenJournal& open)
{
    auto& journal = *open;
    const auto alex = journal.me().id;
    const auto sam = journal.memberNamed("Sam")->id;
    const auto picture = journal.pictures().add(pngOf(3, 2, std::string(700'000, 'p')), Bytes{1, 2, 3});
    const auto first = journal.entries().add({"A \"title\" مساء 😀",
                                              "# Text\r\n\n" + journal::pictureMarkdown(picture, "us") + "\ttab",
                                              {"second", "First"},
                                              {{"lonely", "sad", Intensity::ALot}, {"own word", "", Intensity::Unsaid}},
                                              at("2026-05-12T21:40:00.123-03:30"),
                                              true,
                                              journal::Mood{40, -20}},
                                             alex);
    open.clock.advanceSeconds(60);
    auto content = journal.entries().find(first)->content;
    content.text = "Changed " + journal::pictureMarkdown(picture, "us");
    content.tags = {"third", "First"};
    REQUIRE(journal.entries().edit(first, content));
    // Two at one moment keep their order; one long ago, one written together in an exercise, one in the bin.
    (void)journal.entries().add({"", "Same moment", {}, {}, at("2026-05-12T21:40:00.123-03:30"), false, {}}, sam);
    (void)journal.entries().add({"Old", "Text", {}, {}, at("0001-01-01T00:00:00+00:00"), false, {}}, sam);
    (void)journal.entries().add(
        {"Together", "", {}, {{"calm", "calm", Intensity::Little}}, at("2026-05-13T08:00:00+02:00"), false, {}},
        std::nullopt, "check-in",
        R"({"exercise":"check-in","first":")" + sam.toString() + R"(","items":[{"participant":")" + alex.toString() +
            R"(","scale":7,"step":"how"}],"seconds":61,"turns":[],"version":2})");
    REQUIRE(journal.entries().moveToBin(
        journal.entries().add({"Thrown", "Away", {"gone"}, {}, at("2026-05-14T08:00:00+02:00"), false, {}}, alex)));
    (void)journal.drafts().begin(alex, first,
                                 {"Draft",
                                  "of mine",
                                  {"t"},
                                  {{"glad", "happy", Intensity::ALot}},
                                  at("2026-05-15T08:00:00+02:00"),
                                  true,
                                  journal::Mood{-1, 1}});
    (void)journal.runs().begin("dialogue", "Dialogue", {alex, sam},
                               R"({"participants":[{"id":")" + alex.toString() + R"("},{"id":")" + sam.toString() +
                                   R"("}],"path":[[0,0,-1,0,0,-1,-1,""]]})");
    (void)journal.templates().add({{}, sam, "Evening", "Title", {"a", "b"}, "Text {{date}}"});
    journal.spelling().add("Alexandrine");
    journal.setPreference("library/favourites", "check-in dialogue");
    (void)journal.decks().addOwn("curious", {"What do you dream of?", exercises::Depth::Deep, {"night", "us"}}, alex);
    journal.decks().setHidden({"curious", "c1"}, true);
    const std::vector<exercises::DrawnCard> drawn{{"curious", "c2"}, {"curious", "c3"}};
    journal.decks().recordDrawn(drawn);
    (void)journal.notes().add("for everyone", true);
}

} // namespace

TEST_CASE("a journal that was taken out and brought in again is the same journal", "[transfer][export]")
{
    ExportFixture from;
    fill(from.journal);
    const auto file = from.folder / "all.json";
    from.write(ExportFormat::Json, "all.json");

    OpenJournal to;
    for (int i = 0; i < 1000; ++i)
        (void)to.ids.next(); // other ids than those of the first journal
    OpenJournal& there = to;
    const auto dry = std::get<ImportReport>(bringIn(there, file, DryRun::Yes));
    CHECK(dry.imported == 5);
    CHECK(dry.pictures == 1);
    CHECK(there->entries().page({}, std::nullopt, 9).entries.empty());

    const auto report = std::get<ImportReport>(bringIn(there, file));
    CHECK(report.format == "inglenook");
    CHECK(report.imported == 5);
    CHECK(report.duplicates == 0);
    CHECK(report.pictures == 1);
    CHECK(report.skippedInAll == 0);
    const auto before = whatPeopleMade(from.journal);
    const auto after = whatPeopleMade(there);
    for (const auto& [table, rows] : before) {
        CAPTURE(table);
        CHECK(after.at(table) == rows);
    }
    CHECK(there->preference("library/favourites") == "check-in dialogue");
    for (const auto& entry : there->entries().page({}, std::nullopt, 9).entries) {
        const auto here = from.journal->entries().find(entry.id).value();
        const auto back = there->entries().find(entry.id).value();
        CHECK(back.content.tags == here.content.tags);
    }
    CHECK(there->search().find("tag:third", std::nullopt, 9).entries.size() == 1);

    // And once more: everything is there already.
    const auto again = std::get<ImportReport>(bringIn(there, file));
    CHECK(again.imported == 0);
    CHECK(again.duplicates == 5);
    CHECK(again.pictures == 0);
    CHECK(whatPeopleMade(there) == after);

    // What the copy makes is, word for word, what it was made from.
    transfer::ExportRequest request;
    request.target = from.folder / "again.json";
    (void)transfer::exportJournal(there.vault().database(), *there, there.clock, request);
    auto one = nlohmann::ordered_json::parse(contentOf(file));
    auto two = nlohmann::ordered_json::parse(contentOf(request.target));
    CHECK(one.at("entries").size() == two.at("entries").size());
    CHECK(one.at("pictures") == two.at("pictures"));
    CHECK(one.at("versions") == two.at("versions"));
}

TEST_CASE("private notes come back to their author, and stay sealed", "[transfer][export]")
{
    ExportFixture from;
    (void)from.journal->notes().add("only mine", false);
    from.write(ExportFormat::Json, "all.json");
    OpenJournal to;
    (void)std::get_if<ImportTrouble>(
        std::addressof(static_cast<const transfer::ImportResult&>(bringIn(to, from.folder / "all.json"))));
    const auto notes = to->notes().open();
    REQUIRE(notes.size() == 1);
    CHECK(notes.front().text == "only mine");
    CHECK_FALSE(notes.front().shared);
    CHECK_FALSE(holds(everyPage(to.vault()), "only mine"));
}

TEST_CASE("words of somebody who is not in the journal come with their name", "[transfer][export]")
{
    ExportFixture from;
    const auto sam = from.journal->memberNamed("Sam")->id;
    from.add("Mine", "m");
    (void)from.journal->entries().add({"Sam's", "s", {"x"}, {}, at("2026-05-12T21:40:00+02:00"), false, {}}, sam);
    from.write(ExportFormat::Json, "all.json");
    OpenJournal to{OpenJournal::For::One};
    const auto report = std::get<ImportReport>(bringIn(to, from.folder / "all.json"));
    CHECK(report.imported == 2);
    for (const auto& line : to->entries().page({}, std::nullopt, 9).entries) {
        const auto entry = to->entries().find(line.id).value();
        const bool isMine = entry.content.title == "Mine";
        CHECK(entry.author == (isMine ? std::optional{to->me().id} : std::nullopt));
        CHECK(entry.content.tags == (isMine ? std::vector<std::string>{} : std::vector<std::string>{"x", "by Sam"}));
    }
}

TEST_CASE("an entry that was removed for good comes back when somebody brings it in", "[transfer][export]")
{
    ExportFixture fixture;
    const auto id = fixture.add("A day", "Words");
    fixture.write(ExportFormat::Json, "all.json");
    REQUIRE(fixture.journal->entries().moveToBin(id));
    fixture.journal.clock.advanceDays(31);
    REQUIRE(fixture.journal->entries().emptyOldBin() == 1);
    CHECK(std::get<ImportReport>(bringIn(fixture.journal, fixture.folder / "all.json")).imported == 1);
    CHECK(fixture.journal->entries().find(id)->content.text == "Words");
    // And an import from before it was removed doesn't bury it again.
    CHECK(everyRow(fixture.journal.vault())["tombstones"].empty());
}

TEST_CASE("a stamp from a clock that ran wild leaves this journal's alone", "[transfer][export]")
{
    ExportFixture fixture;
    fixture.add("A day", "Words");
    fixture.write(ExportFormat::Json, "all.json");
    auto document = nlohmann::ordered_json::parse(contentOf(fixture.folder / "all.json"));
    document["entries"][0]["changed"] = std::int64_t{9'000'000'000'000'000'000};
    std::ofstream{fixture.folder / "wild.json"} << document.dump();
    OpenJournal to;
    for (int i = 0; i < 1000; ++i)
        (void)to.ids.next(); // other ids than those of the first journal
    CHECK(std::get<ImportReport>(bringIn(to, fixture.folder / "wild.json")).imported == 1);
    const auto id = to->entries().add({"Now", "n", {}, {}, to.clock.localNow(), false, {}}, to->me().id);
    CHECK(to->entries().find(id)->changed.ms <= to.clock.now().ms + std::int64_t{2} * 24 * 60 * 60 * 1000);
}

TEST_CASE("hostile JSON is refused with a reason, or leaves out what is wrong", "[transfer][export]")
{
    ExportFixture fixture;
    fixture.add("A day", "Words");
    fixture.write(ExportFormat::Json, "all.json");
    const auto whole = nlohmann::ordered_json::parse(contentOf(fixture.folder / "all.json"));
    const auto import = [&fixture](const std::string& text) {
        std::ofstream{fixture.folder / "hostile.json", std::ios::binary} << text;
        OpenJournal to;
        const auto empty = whatPeopleMade(to);
        auto result = bringIn(to, fixture.folder / "hostile.json");
        if (!std::holds_alternative<ImportReport>(result))
            CHECK(whatPeopleMade(to) == empty);
        return result;
    };
    auto newer = whole;
    newer["version"] = 2;
    CHECK(std::get<ImportTrouble>(import(newer.dump())) == ImportTrouble::TooNew);
    CHECK(std::get<ImportTrouble>(import(whole.dump().substr(0, whole.dump().size() - 5))) == ImportTrouble::Damaged);
    CHECK(std::get<ImportTrouble>(import(R"({"format":"inglenook","version":1})")) == ImportTrouble::NothingInside);
    CHECK(std::get<ImportTrouble>(import(R"({"format":"inglenook","version":1,"entries":[{}]})")) ==
          ImportTrouble::Damaged);

    for (const auto* field : {"id", "changed", "created", "title", "tags", "feelings", "text", "starred", "author"}) {
        for (const auto& wrong : std::initializer_list<nlohmann::ordered_json>{{{"a", 1}}, {1e300}, {"wrong"}}) {
            auto bad = whole;
            bad["entries"].push_back(bad["entries"][0]);
            bad["entries"][0][field] = wrong;
            const auto result = import(bad.dump());
            CAPTURE(field, wrong);
            REQUIRE(std::holds_alternative<ImportReport>(result));
            CHECK(std::get<ImportReport>(result).imported >= 1);
        }
    }
    for (const auto& table : journal::RecordTable::all()) {
        auto bad = whole;
        bad[table.name] = {1, nullptr, nlohmann::ordered_json::object(), {{"id", "no"}, {"changed", -1}}};
        CAPTURE(table.name);
        CHECK(std::get<ImportReport>(import(bad.dump())).skippedInAll >= 3);
    }
    auto picture = whole;
    picture["pictures"] = {{{"id", "01a2215e-be6e-7777-9579-1e6895062529"}, {"changed", 1}, {"data", {"no base64"}}}};
    CHECK(std::get<ImportReport>(import(picture.dump())).skippedInAll == 1);
}
