// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/timeline_model.h"

#include "support/open_journal.h"

#include <QAbstractItemModelTester>

using namespace inglenook;
using ui::TimelineModel;

namespace {

void add(test::OpenJournal& open, const std::string& title, const std::string& text, int daysAgo = 0)
{
    journal::EntryContent content;
    content.title = title;
    content.text = text;
    content.created = open.clock.localNow();
    content.created.utc.ms -= std::int64_t{daysAgo} * 24 * 3600 * 1000;
    (void)open->entries().add(content, open->me().id);
}

QString titleAt(const TimelineModel& model, int row)
{
    return model.index(row).data(TimelineModel::TitleRole).toString();
}

} // namespace

TEST_CASE("the timeline is newest first and fetches as it is scrolled", "[ui-models]")
{
    test::OpenJournal open;
    for (int i = 0; i < 120; ++i)
        add(open, "Entry " + std::to_string(i), "words", 120 - i);
    TimelineModel model{*open, open.clock};
    CHECK(model.rowCount() == 50);
    CHECK(titleAt(model, 0) == QStringLiteral("Entry 119"));
    // It fetches as well, so it comes after the first look.
    const QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::Fatal};
    while (model.canFetchMore({}))
        model.fetchMore({});
    CHECK(model.rowCount() == 120);
    CHECK(titleAt(model, 119) == QStringLiteral("Entry 0"));
}

TEST_CASE("a search narrows the list and marks its hits in characters, not bytes", "[ui-models]")
{
    test::OpenJournal open;
    add(open, "Café", "Für uns beide: the lighthouse was lit 🕯 again");
    add(open, "Other", "nothing to see");
    TimelineModel model{*open, open.clock};
    model.setSearch(QStringLiteral("light"));
    REQUIRE(model.rowCount() == 1);
    const auto snippet = model.index(0).data(TimelineModel::SnippetRole).toString();
    const auto hits = model.index(0).data(TimelineModel::HitsRole).toList();
    REQUIRE(hits.size() == 1);
    CHECK(snippet.mid(hits.front().toPoint().x(), 5) == QStringLiteral("light"));
    model.setSearch({});
    CHECK(model.rowCount() == 2);
}

TEST_CASE("no text is an invalid search", "[ui-models]")
{
    test::OpenJournal open;
    add(open, "One", "two");
    TimelineModel model{*open, open.clock};
    for (const auto* query : {"\"", "-", "tag:", "()", "NEAR(", "a OR", "*", "\\", "%_", "  \" \" ", "';--"}) {
        CAPTURE(query);
        model.setSearch(QString::fromUtf8(query));
        CHECK(model.rowCount() <= 1);
    }
}

TEST_CASE("a day in the calendar shows the timeline from there backwards", "[ui-models]")
{
    test::OpenJournal open;
    add(open, "today", "x", 0);
    add(open, "last week", "x", 7);
    add(open, "last month", "x", 30);
    TimelineModel model{*open, open.clock};
    model.showUpTo(ui::wallTime(open.clock.localNow()).date().addDays(-5));
    REQUIRE(model.rowCount() == 2);
    CHECK(titleAt(model, 0) == QStringLiteral("last week"));
    model.showUpTo({});
    CHECK(model.rowCount() == 3);
}

TEST_CASE("the line beside a title names its author and day, or both together", "[ui-models]")
{
    test::OpenJournal open;
    add(open, "mine", "x");
    journal::EntryContent ours;
    ours.title = "ours";
    ours.created = open.clock.localNow();
    ours.created.utc.ms -= 1000;
    (void)open->entries().add(ours, std::nullopt, "mirror");
    TimelineModel model{*open, open.clock};
    CHECK(model.index(0).data(TimelineModel::WhenRole).toString().startsWith(QStringLiteral("Alex, ")));
    CHECK(model.index(0).data(TimelineModel::AuthorIndexRole).toInt() == 0);
    CHECK(model.index(1).data(TimelineModel::WhenRole).toString().startsWith(QStringLiteral("Together, ")));
    CHECK(model.index(1).data(TimelineModel::AuthorIndexRole).toInt() == -1);
}

TEST_CASE("a search, a tag and a new entry begin from now, whatever day was chosen before", "[ui-models]")
{
    test::OpenJournal open;
    journal::EntryContent tagged;
    tagged.title = "tagged";
    tagged.tags = {"walk"};
    tagged.created = open.clock.localNow();
    (void)open->entries().add(tagged, open->me().id);
    add(open, "last month", "x", 30);
    const auto longAgo = ui::wallTime(open.clock.localNow()).date().addDays(-20);
    TimelineModel model{*open, open.clock};

    model.showUpTo(longAgo);
    CHECK(model.rowCount() == 1);
    model.setTag(QStringLiteral("walk"));
    REQUIRE(model.rowCount() == 1);
    CHECK(titleAt(model, 0) == QStringLiteral("tagged"));
    CHECK_FALSE(model.day().isValid());

    model.setSearch(QStringLiteral("last"));
    CHECK(model.rowCount() == 0); // both narrow it
    model.removeFilter(QStringLiteral("tag:walk"));
    REQUIRE(model.rowCount() == 1);
    CHECK(titleAt(model, 0) == QStringLiteral("last month"));

    model.showUpTo(longAgo);
    CHECK(model.search().isEmpty());
    model.setSearch(QStringLiteral("tagged"));
    model.setSearch({});
    CHECK(model.rowCount() == 2);
}

TEST_CASE("an entry is revealed wherever it is, and the list stays as it is when it has it", "[ui-models]")
{
    test::OpenJournal open;
    for (int i = 0; i < 120; ++i)
        add(open, "Entry " + std::to_string(i), "words", i);
    TimelineModel model{*open, open.clock};
    const auto newest = model.index(0).data(TimelineModel::IdRole).toString();
    model.showUpTo(ui::wallTime(open.clock.localNow()).date().addDays(-110));
    const auto old = model.index(2).data(TimelineModel::IdRole).toString();
    CHECK(model.reveal(old) == 2);
    CHECK(model.day().isValid());
    CHECK(model.reveal(newest) == 0);
    CHECK_FALSE(model.day().isValid());
    const int row = model.reveal(old);
    REQUIRE(row >= 0);
    CHECK(model.index(row).data(TimelineModel::IdRole).toString() == old);
    CHECK(model.reveal(QStringLiteral("nonsense")) == -1);
}

TEST_CASE("the bin shows what rests there and nothing else", "[ui-models]")
{
    test::OpenJournal open;
    add(open, "stays", "x");
    add(open, "goes", "x", 1);
    TimelineModel model{*open, open.clock};
    const auto id = EntryId::parse(model.index(1).data(TimelineModel::IdRole).toString().toStdString());
    REQUIRE(open->entries().moveToBin(*id));
    model.showBin(true);
    REQUIRE(model.rowCount() == 1);
    CHECK(titleAt(model, 0) == QStringLiteral("goes"));
    model.setSearch(QStringLiteral("stays"));
    CHECK_FALSE(model.isBin());
    CHECK(model.rowCount() == 1);
    model.setSearch({});
    CHECK(titleAt(model, 0) == QStringLiteral("stays"));
}

TEST_CASE("a name written from right to left leaves the day beside it in its place", "[ui-models]")
{
    test::OpenJournal open;
    add(open, "one", "x");
    auto me = open->me();
    me.name = "נועה";
    open->updateMember(me);
    const TimelineModel model{*open, open.clock};
    const auto when = model.index(0).data(TimelineModel::WhenRole).toString();
    CHECK(when.startsWith(QChar{0x2068} + QString::fromStdString(me.name) + QChar{0x2069} + QStringLiteral(", ")));
}

TEST_CASE("filters narrow together, each can be taken away", "[ui-models]")
{
    test::OpenJournal open;
    journal::EntryContent content;
    content.title = "Slow";
    content.tags = {"slow days", "odd \"tag\""};
    content.starred = true;
    content.created = open.clock.localNow();
    (void)open->entries().add(content, open->me().id);
    add(open, "Plain", "slow", 1);
    TimelineModel model{*open, open.clock};
    model.addFilter(QStringLiteral("is:starred"));
    model.addFilter(QStringLiteral("is:starred"));
    CHECK(model.filters().size() == 1);
    CHECK(model.rowCount() == 1);
    model.addFilter(ui::filterPart(QStringLiteral("tag"), QStringLiteral("slow days")));
    CHECK(model.query() == QStringLiteral("is:starred tag:\"slow days\""));
    CHECK(model.rowCount() == 1);
    CHECK(model.filterLabel(model.filters()[1]) == QStringLiteral("#slow days"));
    CHECK(model.filterLabel(QStringLiteral("is:starred")) == QStringLiteral("Starred"));
    model.removeFilter(QStringLiteral("is:starred"));
    model.removeFilter(QStringLiteral("tag:\"slow days\""));
    CHECK(model.rowCount() == 2);
    model.setTag(QStringLiteral("odd \"tag\""));
    CHECK(model.rowCount() == 1);
    model.addFilter(QStringLiteral("-is:starred"));
    CHECK(model.rowCount() == 0);
    const auto groups = model.filterGroups();
    REQUIRE(groups.size() >= 2);
    CHECK(groups[0].choices.size() == 4);
}

TEST_CASE("what can't be followed is told, and best first goes on with the older ones", "[ui-models]")
{
    test::OpenJournal open;
    for (int i = 0; i < 60; ++i)
        add(open, "Entry " + std::to_string(i), "heron", 60 - i);
    add(open, "The heron", "x", 90);
    TimelineModel model{*open, open.clock};
    model.setSearch(QStringLiteral("heron after:soon is:free"));
    REQUIRE(model.notes().size() == 1);
    CHECK(model.notes()[0].contains(QStringLiteral("after:soon")));
    CHECK(model.rowCount() == 50);
    model.setSearch(QStringLiteral("heron"));
    CHECK(model.notes().isEmpty());
    CHECK(titleAt(model, 0) == QStringLiteral("Entry 59"));
    model.setOrder(TimelineModel::Order::BestFirst);
    CHECK(titleAt(model, 0) == QStringLiteral("The heron"));
    CHECK_FALSE(model.index(0).data(TimelineModel::TitleHitsRole).toList().isEmpty());
    REQUIRE(model.canFetchMore({}));
    model.fetchMore({});
    CHECK(model.rowCount() == 61);
    CHECK_FALSE(model.canFetchMore({}));
}

TEST_CASE("this day in earlier years is shown by itself", "[ui-models]")
{
    test::OpenJournal open;
    add(open, "today", "x");
    journal::EntryContent content;
    content.title = "a year ago";
    content.created = open.clock.localNow();
    const auto day = localDate(content.created);
    content.created.utc = startOfDay({day.year - 1, day.month, day.day}, content.created.offsetMinutes);
    content.created.utc.ms += 3600'000;
    (void)open->entries().add(content, open->me().id);
    TimelineModel model{*open, open.clock};
    model.showThisDay();
    CHECK(model.isThisDay());
    REQUIRE(model.rowCount() == 1);
    CHECK(titleAt(model, 0) == QStringLiteral("a year ago"));
    model.setSearch(QStringLiteral("today"));
    CHECK_FALSE(model.isThisDay());
    CHECK(titleAt(model, 0) == QStringLiteral("today"));
}
