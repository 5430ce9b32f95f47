// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/calendar_model.h"
#include "models/merged_pages.h"
#include "models/timeline_model.h"

#include "support/open_journal.h"

#include <QAbstractItemModelTester>

using namespace inglenook;
using ui::MergedPages;
using ui::ShownOf;
using ui::TimelineModel;
using ui::Whose;

namespace {

QStringList lines(std::initializer_list<const char*> texts)
{
    QStringList all;
    for (const auto* text : texts)
        all.append(QString::fromUtf8(text));
    return all;
}

constexpr std::int64_t kHour = std::int64_t{3600} * 1000;

EntryId add(test::OpenJournal& open, const std::string& title, int hoursAgo, const std::string& tag = {})
{
    journal::EntryContent content;
    content.title = title;
    content.text = "a heron stood there";
    content.created = open.clock.localNow();
    content.created.utc.ms -= hoursAgo * kHour;
    if (!tag.empty())
        content.tags = {tag};
    return open->entries().add(content, open->me().id);
}

struct Two {
    test::OpenJournal mine{test::OpenJournal::For::One};
    test::OpenJournal ours;
    TimelineModel model{*mine, mine.clock};
};

QStringList titles(TimelineModel& model)
{
    while (model.canFetchMore({}))
        model.fetchMore({});
    QStringList all;
    for (int row = 0; row < model.rowCount(); ++row)
        all.append(model.index(row).data(TimelineModel::TitleRole).toString());
    return all;
}

Whose whoseAt(const TimelineModel& model, int row)
{
    return static_cast<Whose>(model.index(row).data(TimelineModel::WhoseRole).toInt());
}

} // namespace

TEST_CASE("mine and ours are one list by time, each row saying whose it is", "[ui-models][ours]")
{
    Two two;
    add(two.mine, "mine, 1", 1);
    add(two.ours, "ours, 2", 2);
    add(two.mine, "mine, 3", 3);
    add(two.ours, "ours, 4", 4);
    two.model.refresh();
    CHECK(two.model.index(0).data(TimelineModel::WhoseRole).toInt() == -1);
    two.model.setOurs(&*two.ours);
    CHECK(titles(two.model) == lines({"mine, 1", "ours, 2", "mine, 3", "ours, 4"}));
    CHECK(whoseAt(two.model, 0) == Whose::Mine);
    CHECK(whoseAt(two.model, 1) == Whose::Ours);
    CHECK(two.model.index(0).data(TimelineModel::AuthorIndexRole).toInt() == 0);
    CHECK(two.model.index(1).data(TimelineModel::AuthorIndexRole).toInt() == 1); // behind the members of mine
    const auto spoken = [&](int row) { return two.model.index(row).data(Qt::AccessibleTextRole).toString(); };
    CHECK(spoken(0).contains(QStringLiteral("Mine")));
    CHECK(spoken(1).contains(QStringLiteral("Ours, by Alex")));

    two.model.setShownOf(ShownOf::Ours);
    CHECK(titles(two.model) == lines({"ours, 2", "ours, 4"}));
    two.model.setShownOf(ShownOf::Mine);
    CHECK(titles(two.model) == lines({"mine, 1", "mine, 3"}));
    two.model.setOurs(nullptr);
    CHECK(titles(two.model) == lines({"mine, 1", "mine, 3"}));
}

TEST_CASE("nothing is missing and nothing twice when the pages of both interleave", "[ui-models][ours]")
{
    Two two;
    QStringList expected;
    for (int hour = 1; hour <= 260; ++hour) {
        // Uneven on purpose: long stretches of one alone.
        const bool isOurs = (hour / 70) % 2 == 1 || hour % 7 == 0;
        const auto title = QString::number(hour);
        add(isOurs ? two.ours : two.mine, title.toStdString(), hour);
        expected.append(title);
    }
    two.model.setOurs(&*two.ours);
    CHECK(two.model.rowCount() == 50);
    const QAbstractItemModelTester tester{&two.model, QAbstractItemModelTester::FailureReportingMode::Fatal};
    CHECK(titles(two.model) == expected);
}

TEST_CASE("one search looks through both, newest first or best first", "[ui-models][ours]")
{
    Two two;
    add(two.mine, "Rain", 1, "weather");
    add(two.ours, "The heron", 3, "walk");
    add(two.mine, "A heron", 4, "walk");
    two.model.setOurs(&*two.ours);
    two.model.setSearch(QStringLiteral("heron"));
    CHECK(titles(two.model) == lines({"Rain", "The heron", "A heron"}));
    two.model.setOrder(TimelineModel::Order::BestFirst);
    const auto best = titles(two.model);
    CHECK(best.size() == 3);
    CHECK(best.last() == QStringLiteral("Rain"));
    two.model.setOrder(TimelineModel::Order::NewestFirst);
    // What one of them has is no fault of the query.
    two.model.setSearch(QStringLiteral("tag:weather"));
    CHECK(titles(two.model) == lines({"Rain"}));
    CHECK(two.model.notes().isEmpty());
    two.model.setSearch(QStringLiteral("tag:nothing"));
    CHECK(two.model.notes().size() == 1);
    const auto tags = two.model.filterGroups();
    bool both = false;
    for (const auto& group : tags)
        for (const auto& choice : group.choices)
            both = both || choice.part == QStringLiteral("tag:weather");
    CHECK(both);
}

TEST_CASE("an entry is found in its own journal, also when the other one has the same id", "[ui-models][ours]")
{
    Two two;
    const auto mine = add(two.mine, "mine", 1);
    journal::EntryContent content;
    content.title = "ours";
    content.created = two.ours.clock.localNow();
    content.created.utc.ms -= 2 * kHour;
    two.ours->entries().addAs(mine, content, two.ours->me().id);
    two.model.setOurs(&*two.ours);
    const auto id = QString::fromStdString(mine.toString());
    CHECK(two.model.rowOf(id, Whose::Mine) == 0);
    CHECK(two.model.rowOf(id, Whose::Ours) == 1);
    two.model.setShownOf(ShownOf::Mine);
    CHECK(two.model.rowOf(id, Whose::Ours) == -1);
    CHECK(two.model.reveal(id, Whose::Ours) == 1);
}

TEST_CASE("the calendar marks the days of both", "[ui-models][ours]")
{
    Two two;
    add(two.mine, "mine", 0);
    add(two.ours, "ours", 0);
    ui::CalendarModel calendar{*two.mine};
    const auto today = ui::wallTime(two.mine.clock.localNow()).date();
    CHECK(calendar.year(today.year()).value(today) == 1);
    calendar.setOurs(&*two.ours);
    CHECK(calendar.year(today.year()).value(today) == 2);
    const auto month = calendar.month(today.year(), today.month());
    REQUIRE(month.size() == 1);
    CHECK(month.front().members == QVector<int>{0, 1});
    CHECK(month.front().entries == 2);
    // It shows what the list shows.
    CHECK(calendar.year(today.year(), ShownOf::Mine).value(today) == 1);
    CHECK(calendar.month(today.year(), today.month(), ShownOf::Ours).front().members == QVector<int>{1});
}

TEST_CASE("merged pages read no further than what is shown needs", "[ui-models][ours]")
{
    MergedPages pages;
    int reads = 0;
    const auto source = [&reads](journal::EntryKey newest) {
        return [&reads, newest](std::optional<journal::EntryKey> olderThan) {
            ++reads;
            journal::EntryPage page;
            auto key = olderThan ? *olderThan - 2 : newest;
            for (int i = 0; i < 10 && key > 0; ++i, key -= 2) {
                page.entries.emplace_back();
                page.entries.back().key = key;
                page.next = key;
            }
            return page;
        };
    };
    pages.add(Whose::Mine, source(1'000'000), std::nullopt);
    pages.add(Whose::Ours, source(999'999), std::nullopt);
    const auto rows = pages.next(10);
    CHECK(reads == 2);
    REQUIRE(rows.size() == 10);
    for (std::size_t i = 1; i < rows.size(); ++i)
        CHECK(rows[i].entry.key == rows[i - 1].entry.key - 1);
    CHECK(pages.hasMore());
}
