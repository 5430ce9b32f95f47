// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/report_builder.h"

#include "models/print_file.h"
#include "support/open_journal.h"
#include "support/small_disk.h"

#include <QFile>

#include <filesystem>
#include <fstream>
#include <iterator>

using namespace inglenook;
using namespace inglenook::ui;
using test::OpenJournal;

namespace {

struct Fixture {
    OpenJournal journal;
    test::TemporaryFolder folder;
    exercises::Catalogue catalogue = exercises::Catalogue::builtin();

    EntryId add(const std::string& title, const std::string& text, std::vector<exercises::FeelingPick> feelings = {},
                bool mine = true)
    {
        journal::EntryContent content;
        content.title = title;
        content.text = text;
        content.feelings = std::move(feelings);
        content.created = journal.clock.localNow();
        journal.clock.advanceDays(1);
        return journal->entries().add(content, mine ? journal->me().id : journal->members().back().id);
    }

    ReportBuilder report(ReportDetail detail)
    {
        ReportBuilder built{
            {journal.vault().database(), *journal}, catalogue, QDate{2026, 11, 28}, {{}, detail, false}, PrintPaper{}};
        REQUIRE(built.measure({}, [](int) {}));
        return built;
    }
};

QString textOf(ReportBuilder& report)
{
    QString text;
    for (int page = 0; page < report.pages(); ++page)
        text += report.sheet(page, 200).text;
    return text;
}

std::string bytesOf(const std::filesystem::path& file)
{
    std::ifstream in{file, std::ios::binary};
    return {std::istreambuf_iterator<char>{in}, {}};
}

int countOf(const std::string& text, const std::string& part)
{
    int count = 0;
    for (auto at = text.find(part); at != std::string::npos; at = text.find(part, at + 1))
        ++count;
    return count;
}

const std::string kLong = [] {
    std::string text;
    for (int i = 0; i < 400; ++i)
        text += "We went up to the orchard and nobody hurried. ";
    return text;
}();

} // namespace

TEST_CASE("the three levels of a report show as much as they say, and never what the other one wrote",
          "[ui-models][report]")
{
    Fixture fixture;
    (void)fixture.add("A lantern", "First words of it.\n\nThe cellar comes later.\n\n" + kLong,
                      {{"lonely", "sad", exercises::Intensity::ALot}});
    (void)fixture.add("Only words", "without a feeling");
    (void)fixture.add("Sam's own", "the harbour", {{"glad", "happy", exercises::Intensity::ALot}}, false);

    auto overview = fixture.report(ReportDetail::Overview);
    const auto little = textOf(overview);
    CHECK(overview.entries() == 1);
    CHECK(little.contains(QStringLiteral("lonely (a lot)")));
    CHECK(little.contains(QStringLiteral("Self-reported, not an assessment.")));
    CHECK_FALSE(little.contains(QStringLiteral("lantern")));
    CHECK_FALSE(little.contains(QStringLiteral("First words")));

    auto outline = fixture.report(ReportDetail::Outline);
    const auto more = textOf(outline);
    CHECK(outline.entries() == 2);
    CHECK(more.contains(QStringLiteral("A lantern")));
    CHECK(more.contains(QStringLiteral("First words")));
    CHECK(more.count(QStringLiteral("nobody hurried")) < 8); // its first lines, of 400

    auto full = fixture.report(ReportDetail::Full);
    CHECK(full.pages() > 1);
    CHECK(textOf(full).contains(QStringLiteral("The cellar comes later.")));
    for (const auto& text : {little, more, textOf(full)}) {
        CHECK_FALSE(text.contains(QStringLiteral("harbour")));
        CHECK_FALSE(text.contains(QStringLiteral("Sam")));
        CHECK_FALSE(text.contains(QStringLiteral("glad")));
    }
}

TEST_CASE("an entry that is left out is on no page and in no count", "[ui-models][report]")
{
    Fixture fixture;
    const auto first = fixture.add("A lantern", "one", {{"lonely", "sad", exercises::Intensity::ALot}});
    (void)fixture.add("An orchard", "two", {{"calm", "calm", exercises::Intensity::Little}});
    auto report = fixture.report(ReportDetail::Full);
    REQUIRE(report.sheet(0, 200).onPage.size() == 2);
    report.leaveOut({first});
    const auto sheet = report.sheet(0, 200);
    REQUIRE(sheet.onPage.size() == 1);
    CHECK(sheet.onPage.front().label.contains(QStringLiteral("An orchard")));
    CHECK(report.entries() == 1);
    CHECK_FALSE(sheet.text.contains(QStringLiteral("lonely")));
    CHECK_FALSE(sheet.text.contains(QStringLiteral("lantern")));
    report.leaveOut({});
    CHECK(report.entries() == 2);
}

TEST_CASE("nothing that a text names is fetched, and pictures are words", "[ui-models][report]")
{
    Fixture fixture;
    (void)fixture.add("", "Look: ![the sea](picture:00000000-0000-7000-8000-000000000001) and ![](file:///etc/passwd) "
                          "<img src=\"file:///etc/passwd\"> and <b>raw</b>");
    auto report = fixture.report(ReportDetail::Full);
    const auto text = textOf(report);
    CHECK(text.contains(QStringLiteral("(a picture: the sea)")));
    CHECK(text.contains(QStringLiteral("(a picture)")));
    CHECK(text.contains(QStringLiteral("<b>raw</b>")));
    CHECK_FALSE(text.contains(QChar::ObjectReplacementCharacter));
}

TEST_CASE("something is drawn on every page, and nothing over its edges", "[ui-models][report]")
{
    Fixture fixture;
    for (int i = 0; i < 3; ++i)
        (void)fixture.add("Long " + std::to_string(i), kLong);
    auto report = fixture.report(ReportDetail::Full);
    REQUIRE(report.pages() >= 3);
    for (int page = 0; page < report.pages(); ++page) {
        const auto image = report.sheet(page, 620).image;
        const auto body = PrintPaper{}.body();
        const double scale = 620 / PrintPaper{}.page().width();
        int dark = 0;
        int outside = 0;
        for (int y = 0; y < image.height(); ++y)
            for (int x = 0; x < image.width(); ++x)
                if (qGray(image.pixel(x, y)) < 128)
                    ++(x < body.left() * scale - 2 || x > body.right() * scale + 2 || y < body.top() * scale - 2
                           ? outside
                           : dark);
        INFO(page);
        CHECK(dark > 200);
        CHECK(outside == 0);
    }
}

TEST_CASE("the PDF has each page, is for its owner only, and replaces nothing", "[ui-models][report]")
{
    Fixture fixture;
    for (int i = 0; i < 3; ++i)
        (void)fixture.add("Long " + std::to_string(i), kLong);
    auto report = fixture.report(ReportDetail::Full);
    const auto file = fixture.folder / "out.pdf";
    REQUIRE(writePdf(report, file, false, {}, [](int) {}));
    const auto pdf = bytesOf(file);
    CHECK(pdf.starts_with("%PDF"));
    CHECK(countOf(pdf, "/Type /Page\n") == report.pages());
    CHECK(std::filesystem::status(file).permissions() ==
          (std::filesystem::perms::owner_read | std::filesystem::perms::owner_write));
    CHECK_THROWS_AS(writePdf(report, file, false, {}, [](int) {}), Error);
    CHECK(bytesOf(file) == pdf);
    CHECK_THROWS_AS(writePdf(report, fixture.journal.vault().file(), true, {}, [](int) {}), Error);

    std::stop_source stop;
    const auto stopped = fixture.folder / "stopped.pdf";
    CHECK_FALSE(writePdf(report, stopped, false, stop.get_token(), [&](int) { stop.request_stop(); }));
    int files = 0;
    for (const auto& entry : std::filesystem::directory_iterator{fixture.folder.path()})
        files += entry.path() == file ? 0 : 1;
    CHECK(files == 0);
}

TEST_CASE("a full disk leaves no part of a PDF", "[ui-models][report]")
{
    const test::SmallDisk disk{16};
    if (!disk.isThere())
        return;
    disk.fill();
    Fixture fixture;
    (void)fixture.add("Long", kLong);
    auto report = fixture.report(ReportDetail::Full);
    try {
        (void)writePdf(report, disk / "out.pdf", false, {}, [](int) {});
        FAIL("it was written");
    } catch (const Error& error) {
        CHECK(error.code() == ErrorCode::DiskFull);
    }
    CHECK_FALSE(std::filesystem::exists(disk / "out.pdf"));
}
