// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "transfer/import/import_fixture.h"

#include "support/whole_database.h"

using namespace inglenook;
using namespace inglenook::test;
using transfer::ImportTrouble;
using transfer::SkipReason;

namespace {

std::string dayOne(const std::vector<std::string>& entries)
{
    std::string all = R"({"metadata":{"version":"1.0"},"entries":[)";
    for (std::size_t i = 0; i < entries.size(); ++i)
        all += (i == 0 ? "" : ",") + entries[i];
    return all + "]}";
}

std::string entry(const std::string& id, const std::string& text, const std::string& date = "2021-01-01T10:00:00Z")
{
    return R"({"uuid":")" + id + R"(","creationDate":")" + date + R"(","timeZone":"UTC","text":")" + text + "\"}";
}

} // namespace

TEST_CASE("entries of one day are never merged, and one that comes twice comes once", "[transfer][import]")
{
    ImportFixture test;
    const auto report = test.import(
        test.write("j.json", dayOne({entry("A", "one"), entry("B", "two"), entry("A", "again"), entry("C", "one")})));
    CHECK(report.imported == 3); // other ids, same words: the other program says they are two
    CHECK(report.duplicates == 1);
}

TEST_CASE("what was changed here stays, what is in the bin stays there, and new entries join", "[transfer][import]")
{
    ImportFixture test;
    (void)test.import(test.write("j.json", dayOne({entry("A", "one"), entry("B", "two")})));
    auto content = test.entries()[0].content;
    content.text = "changed at home";
    REQUIRE(test.journal->entries().edit(test.entries()[0].id, content));
    REQUIRE(test.journal->entries().moveToBin(test.entries()[1].id));
    const auto report =
        test.import(test.write("j.json", dayOne({entry("A", "one"), entry("B", "two"), entry("C", "three")})));
    CHECK(report.imported == 1);
    CHECK(report.duplicates == 2);
    CHECK(test.entries()[0].content.text == "changed at home");
}

TEST_CASE("without ids time and words tell, also across formats and beside what was written here", "[transfer][import]")
{
    ImportFixture test;
    journal::EntryContent own;
    own.created = *parseIso8601("2020-08-30T09:00:00+02:00");
    own.title = "Mine";
    own.text = "my words";
    (void)test.journal->entries().add(own, test.journal->me().id);
    (void)test.import(test.write("j.txt", "[2020-08-29 08:00] Early\nwords\n[2020-08-29 08:00] Early\nwords\n"
                                          "[2020-08-30 09:00] Mine\nmy words\n"));
    CHECK(test.entries().size() == 2);
    const auto report =
        test.import(test.write("j.json", R"({"entries":[{"title":"Early","body":"words","date":"2020-08-29",
        "time":"08:00"},{"title":"Early","body":"other words","date":"2020-08-29","time":"08:00"}]})"));
    CHECK(report.imported == 1);
    CHECK(report.duplicates == 1);
}

TEST_CASE("an entry comes back once it is gone for good", "[transfer][import]")
{
    ImportFixture test;
    const auto file = test.write("j.json", dayOne({entry("A", "one")}));
    (void)test.import(file);
    REQUIRE(test.journal->entries().moveToBin(test.entries()[0].id));
    test.journal.clock.advanceDays(31);
    REQUIRE(test.journal->entries().emptyOldBin() == 1);
    CHECK(test.import(file).imported == 1);
}

TEST_CASE("nothing comes in when a file breaks off, and nothing when it is stopped", "[transfer][import]")
{
    ImportFixture test;
    auto half = dayOne({entry("A", "one"), entry("B", "two")});
    half.resize(half.size() - 30);
    CHECK(test.trouble(test.write("half.json", half)) == ImportTrouble::Damaged);

    std::vector<std::string> many;
    for (int i = 0; i < 5000; ++i)
        many.push_back(entry("I" + std::to_string(i), std::string(300, 'x') + std::to_string(i)));
    transfer::ImportRequest request;
    std::stop_source stop;
    request.chosen = test.write("many.json", dayOne(many));
    request.stop = stop.get_token();
    int told = 0;
    request.onProgress = [&](const transfer::ImportProgress& progress) {
        CHECK(progress.bytesRead <= progress.bytesInAll);
        if (++told == 3)
            stop.request_stop();
    };
    const auto result =
        transfer::importInto(test.journal.vault().database(), *test.journal, test.journal.clock, request);
    CHECK(std::holds_alternative<transfer::ImportCancelled>(result));
    CHECK(told == 3);
    CHECK(test.entries().empty());
    CHECK(test.journal.vault().audit().ok());
}

TEST_CASE("a title or tags beyond the limits lose nothing", "[transfer][import]")
{
    ImportFixture test;
    std::string tags;
    for (int i = 0; i < 53; ++i)
        tags += (i == 0 ? "\"" : ",\"") + std::string("t") + std::to_string(i) + "\"";
    const std::string title(400, 'T');
    (void)test.import(test.write("j.json", R"({"entries":[{"title":")" + title +
                                               R"(","body":"b","date":"2020-08-29","tags":[)" + tags + "]}]}"));
    const auto content = test.only();
    CHECK(content.title.size() < 310);
    CHECK(content.text == title + "\n\nb\n\nTags: t50, t51, t52");
    CHECK(content.tags.size() == 50);
}

TEST_CASE("files that are none of ours are refused, and nothing is changed", "[transfer][import][hostile]")
{
    ImportFixture test;
    CHECK(test.trouble(test.folder / "no such file") == ImportTrouble::NotFound);
    CHECK(test.trouble(test.write("x.json", R"({"name":"a package","version":"1.0"})")) == ImportTrouble::NotKnown);
    CHECK(test.trouble(test.write("x.json", "{}")) == ImportTrouble::NotKnown);
    CHECK(test.trouble(test.write("x.json", "")) == ImportTrouble::NothingInside);
    CHECK(test.trouble(test.write("x.zip", "PK\x03\x04 and no more")) == ImportTrouble::DamagedZip);
    CHECK(test.trouble(test.zip("y.zip", {{"a.exe", std::string("MZ\0\0\0", 5)}})) == ImportTrouble::NotKnown);
    CHECK(test.trouble(test.write("j.json", dayOne({}))) == ImportTrouble::NothingInside);
    CHECK(test.trouble(test.write("j.json", dayOne({entry("A", "x")})), "jrnl") == ImportTrouble::OtherFormat);
    CHECK(test.trouble("/dev/zero") == ImportTrouble::NotPermitted);
}

TEST_CASE("a small file with zero bytes is data and not taken for words, whatever it is called",
          "[transfer][import][hostile]")
{
    ImportFixture test;
    using namespace std::string_literals;
    const auto jrnl = "[2024-05-12 10:00 AM] A walk\0"s;
    const auto matter = "---\ndate: 2024-05-12\n---\nwords\0and more words"s;
    const auto dayOneText = "\tDate:\tMay 12, 2024 at 10:00:00 AM GMT\n\nA walk\0"s;
    for (const auto& bytes : {"a\0b"s, "\0"s, std::string(300, 'w') + '\0', jrnl, matter, dayOneText})
        for (const auto* name : {"a.txt", "a.md", "a", "2024-05-12.txt"}) {
            CHECK(test.trouble(test.write(name, bytes)) == ImportTrouble::NotText);
            CHECK(test.trouble(test.write(name, bytes), "markdown") == ImportTrouble::OtherFormat);
        }
    CHECK(test.trouble(test.write("a.txt", std::string(1'000'000, '\0'))) == ImportTrouble::NotText);
    // A long text in which a disk has put one stays a text.
    auto text = std::string{};
    for (int i = 0; i < 1000; ++i)
        text += "a line of a long walk\n";
    text[9000] = '\0';
    CHECK(test.import(test.write("2024-05-12.md", text)).imported == 1);
}

TEST_CASE("one text without end is refused before it fills the memory", "[transfer][import][hostile]")
{
    ImportFixture test;
    const std::string endless(20 << 20, 'x');
    CHECK(test.trouble(test.write("j.json", dayOne({entry("A", endless)}))) == ImportTrouble::LineTooLong);
    CHECK(test.trouble(test.write("j.txt", "[2020-08-29 08:00] Early\n" + endless)) == ImportTrouble::LineTooLong);
    const auto report =
        test.import(test.write("k.json", dayOne({entry("A", std::string(5 << 20, 'y')), entry("B", "fine")})));
    CHECK(report.imported == 1);
    CHECK(report.skipped[0].reason == SkipReason::TooLong);
}

TEST_CASE("values nested without end are left out", "[transfer][import][hostile]")
{
    ImportFixture test;
    const std::string deep =
        R"({"creationDate":"2021-01-01T10:00:00Z","x":)" + std::string(100'000, '[') + std::string(100'000, ']') + "}";
    const auto report = test.import(test.write("j.json", dayOne({deep, entry("B", "fine")})));
    CHECK(report.imported == 1);
    CHECK(report.skipped[0].reason == SkipReason::TooDeep);
}

TEST_CASE("an archive that grows without measure is refused before it is read", "[transfer][import][hostile]")
{
    ImportFixture test;
    CHECK(test.trouble(test.zip("bomb.zip", {{"Journal.json", dayOne({entry("A", "x")})},
                                             {"photos/a.jpeg", std::string(64 << 20, '\0')}})) == ImportTrouble::Bomb);
}
