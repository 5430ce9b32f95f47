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
    const QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::Fatal};
    CHECK(model.rowCount() == 50);
    CHECK(titleAt(model, 0) == QStringLiteral("Entry 119"));
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
