// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "transfer/export_fixture.h"

#include "base/error.h"
#include "support/small_disk.h"

using namespace inglenook;
using namespace inglenook::test;
using transfer::ExportFormat;

namespace {

constexpr ExportFormat kFormats[] = {ExportFormat::Json, ExportFormat::Markdown, ExportFormat::Html, ExportFormat::Csv};

std::optional<ErrorCode> codeOf(const std::function<void()>& act)
{
    try {
        act();
        return std::nullopt;
    } catch (const Error& error) {
        return error.code();
    }
}

} // namespace

TEST_CASE("what is taken out is for its owner only", "[transfer][export]")
{
    ExportFixture fixture;
    fixture.add("A day", "Words");
    const auto format = GENERATE(from_range(std::begin(kFormats), std::end(kFormats)));
    fixture.write(format, "out");
    CHECK(modeOf(fixture.folder / "out") == (format == ExportFormat::Markdown ? 0700 : 0600));
    for (const auto& item : std::filesystem::recursive_directory_iterator{fixture.folder.path()})
        CHECK((modeOf(item.path()) & 077) == 0);
}

TEST_CASE("a name that is taken is never written over unless that was asked for", "[transfer][export]")
{
    ExportFixture fixture;
    fixture.add("A day", "Words");
    const auto format = GENERATE(from_range(std::begin(kFormats), std::end(kFormats)));
    const auto target = fixture.folder / "out";
    std::ofstream{target} << "mine";
    auto request = fixture.request(format, target);

    CHECK(codeOf([&] { fixture.run(request); }) == ErrorCode::AlreadyExists);
    CHECK(contentOf(target) == "mine");

    request.replace = platform::Replace::Yes;
    if (format == ExportFormat::Markdown) {
        CHECK(codeOf([&] { fixture.run(request); }) == ErrorCode::AlreadyExists);
        CHECK(contentOf(target) == "mine");
    } else {
        fixture.run(request);
        CHECK(contentOf(target) != "mine");
    }
    CHECK(std::distance(std::filesystem::directory_iterator{fixture.folder.path()}, {}) == 1);
}

TEST_CASE("a folder with something in it is never replaced, an empty one gives way", "[transfer][export]")
{
    ExportFixture fixture;
    fixture.add("A day", "Words");
    const auto target = fixture.folder / "out";
    std::filesystem::create_directory(target);
    fixture.write(ExportFormat::Markdown, "out");
    CHECK(filesIn(target).size() == 1);
    CHECK(codeOf([&] { fixture.write(ExportFormat::Markdown, "out"); }) == ErrorCode::AlreadyExists);
    CHECK(filesIn(target).size() == 1);
}

TEST_CASE("a cancelled export leaves nothing", "[transfer][export]")
{
    ExportFixture fixture;
    for (int i = 0; i < 200; ++i)
        fixture.add("Day " + std::to_string(i), "Words");
    const auto format = GENERATE(from_range(std::begin(kFormats), std::end(kFormats)));
    std::stop_source stop;
    auto request = fixture.request(format, fixture.folder / "out");
    request.stop = stop.get_token();
    int most = 0;
    request.onProgress = [&](const transfer::ExportProgress& progress) {
        CHECK(progress.entriesInAll == 200);
        most = progress.entries;
        if (progress.entries > 0)
            stop.request_stop();
    };
    CHECK(std::holds_alternative<transfer::ExportCancelled>(fixture.run(request)));
    CHECK(most > 0);
    CHECK(most < 200);
    CHECK(isEmptyFolder(fixture.folder.path()));
}

TEST_CASE("a full disk leaves nothing, and the journal as it was", "[transfer][export]")
{
    ExportFixture fixture;
    for (int i = 0; i < 40; ++i)
        fixture.add("Day " + std::to_string(i), std::string(4000, 'w'));
    const SmallDisk disk{64};
    if (!disk.isThere())
        return;
    const auto format =
        GENERATE(ExportFormat::Json, ExportFormat::Markdown, ExportFormat::Html); // a table of nothing is small
    CHECK(codeOf([&] { fixture.run(fixture.request(format, disk / "out")); }) == ErrorCode::DiskFull);
    CHECK(isEmptyFolder(disk.path()));
    CHECK(fixture.journal->entries().page({}, std::nullopt, 100).entries.size() == 40);
}

TEST_CASE("a folder that is not there is said, not made", "[transfer][export]")
{
    ExportFixture fixture;
    fixture.add("A day", "Words");
    const auto format = GENERATE(from_range(std::begin(kFormats), std::end(kFormats)));
    CHECK(codeOf([&] { fixture.run(fixture.request(format, fixture.folder / "none" / "out")); }) ==
          ErrorCode::NotFound);
    CHECK(isEmptyFolder(fixture.folder.path()));
}

TEST_CASE("what a killed export left is cleared away by the next", "[transfer][export]")
{
    ExportFixture fixture;
    fixture.add("A day", "Words");
    std::ofstream{fixture.folder / "out.inglenook.part"} << "half a journal";
    fixture.write(ExportFormat::Html, "out");
    CHECK(std::distance(std::filesystem::directory_iterator{fixture.folder.path()}, {}) == 1);
    CHECK(contentOf(fixture.folder / "out").find("half a journal") == std::string::npos);
}

TEST_CASE("a range takes the entries of those days and no others", "[transfer][export]")
{
    ExportFixture fixture;
    fixture.add("earlier", "b", "2026-04-30T23:59:59.999+02:00");
    fixture.add("first", "f", "2026-05-01T00:00:00+02:00");
    fixture.add("last", "l", "2026-05-31T23:59:59.999+02:00");
    fixture.add("afterwards", "a", "2026-06-01T00:00:00+02:00");
    const auto format = GENERATE(ExportFormat::Json, ExportFormat::Markdown, ExportFormat::Html);
    auto request = fixture.request(format, fixture.folder / "out");
    request.from = at("2026-05-01T00:00:00+02:00").utc;
    request.before = at("2026-06-01T00:00:00+02:00").utc;
    const auto report = std::get<transfer::ExportReport>(fixture.run(request));
    CHECK(report.entries == 2);
    CHECK(report.first == at("2026-05-01T00:00:00+02:00"));
    CHECK(report.last == at("2026-05-31T23:59:59.999+02:00"));
    std::string all;
    if (format == ExportFormat::Markdown)
        for (const auto& [name, text] : filesIn(fixture.folder / "out"))
            all += text;
    else
        all = contentOf(fixture.folder / "out");
    CHECK(all.find("first") != std::string::npos);
    CHECK(all.find("last") != std::string::npos);
    CHECK(all.find("earlier") == std::string::npos);
    CHECK(all.find("afterwards") == std::string::npos);
}

TEST_CASE("drafts of the other member are in no export, nor their pictures", "[transfer][export]")
{
    ExportFixture fixture;
    const auto sam = fixture.journal->memberNamed("Sam")->id;
    const auto picture = fixture.journal->pictures().add(pngOf(3, 2, "sam's picture"));
    fixture.add("A day", "Words");
    (void)fixture.journal->drafts().begin(sam, std::nullopt,
                                          {"secret title",
                                           "secret words " + journal::pictureMarkdown(picture, "x"),
                                           {"secret tag"},
                                           {},
                                           at("2026-05-12T21:40:00+02:00"),
                                           false,
                                           std::nullopt});
    const auto format = GENERATE(from_range(std::begin(kFormats), std::end(kFormats)));
    const auto report = fixture.write(format, "out");
    CHECK(report.pictures == 0);
    std::string all;
    for (const auto& [name, text] : filesIn(fixture.folder.path()))
        all += name + text;
    CHECK(all.find("secret") == std::string::npos);
    CHECK(all.find(picture.toString()) == std::string::npos);
}

TEST_CASE("entries in the bin are only in what can bring them back", "[transfer][export]")
{
    ExportFixture fixture;
    REQUIRE(fixture.journal->entries().moveToBin(fixture.add("thrown away", "Words")));
    const auto format = GENERATE(from_range(std::begin(kFormats), std::end(kFormats)));
    CHECK(fixture.write(format, "out").entries == (format == ExportFormat::Json ? 1 : 0));
}
