// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/behind_model.h"
#include "models/insight_table.h"
#include "models/insights_model.h"

#include "ui_models/looking_back.h"

#include <QAbstractItemModelTester>
#include <QLocale>
#include <QSet>
#include <QSignalSpy>
#include <QTest>

using namespace inglenook;
using test::LookingBack;
using test::OpenJournal;
using test::tableIsPicture;
using ui::InsightPicture;
using ui::InsightsModel;
using Kind = InsightPicture::Kind;

TEST_CASE("nothing, one entry and one person are fine", "[models][insights]")
{
    LookingBack empty;
    empty.model.refresh();
    CHECK(empty.model.isEmptyJournal());
    CHECK(empty.picture(Kind::Marks).isEmpty());
    CHECK(empty.picture(Kind::Marks).sentence == QStringLiteral("No marks in this time."));
    CHECK(empty.picture(Kind::Words).sentence == QStringLiteral("No feelings were named in this time."));

    LookingBack own{OpenJournal::For::One};
    own.write(0, 0, {"hopeful"});
    own.model.refresh();
    CHECK_FALSE(own.model.isEmptyJournal());
    CHECK_FALSE(own.model.isForTwo());
    CHECK(own.model.picture(Kind::Began) == nullptr);
    CHECK(own.model.picture(Kind::Spoken) == nullptr);
    CHECK(own.picture(Kind::Words).sentence == QStringLiteral("Too early to say."));
    for (auto range : {InsightsModel::Range::Week, InsightsModel::Range::Month, InsightsModel::Range::Year,
                       InsightsModel::Range::All}) {
        own.model.setRange(range);
        own.finish();
        CHECK(own.picture(Kind::Words).points.size() == 1);
        for (const auto& picture : own.model.pictures())
            tableIsPicture(picture);
    }
}

TEST_CASE("marks stand in their week, for each of two, and gaps stay gaps", "[models][insights]")
{
    LookingBack two;
    // The clock stands on Tuesday, 12 May 2026.
    two.checkIn(1, 8, 6);
    two.checkIn(8, 7, 7);
    two.checkIn(22, 4, -1);
    two.checkIn(23, 6, 5);
    two.model.refresh();
    two.finish();
    const auto& marks = two.picture(Kind::Marks);
    CHECK(marks.columns.size() == 12);
    CHECK(marks.columns.last() == QStringLiteral("11 May"));
    REQUIRE(marks.points.size() == 7);
    CHECK(marks.points.last().spoken.contains(QStringLiteral("Sam, week of 11 May")));
    CHECK(marks.points.last().y == 6.0);
    CHECK(marks.note == QStringLiteral("A gap is a week without a mark."));
    tableIsPicture(marks);
    // Filtered, only one line is left.
    two.model.setPerson(1);
    CHECK(two.picture(Kind::Marks).points.size() == 3);
    CHECK(two.picture(Kind::Marks).headers.size() == 2);
    two.model.setPerson(-1);
    // In a year the marks of a month meet in their middle.
    two.model.setRange(InsightsModel::Range::Year);
    two.finish();
    const auto& months = two.picture(Kind::Marks);
    REQUIRE(months.points.size() == 4);
    CHECK(months.points.at(0).y == 5.0);
    CHECK(months.points.at(0).count == 2);
    CHECK(months.points.at(2).y == 7.5);
    tableIsPicture(months);
}

TEST_CASE("the sentence over the marks says which way they went, and no score", "[models][insights]")
{
    LookingBack two;
    two.checkIn(1, 9, 9);
    two.model.refresh();
    CHECK(two.picture(Kind::Marks).sentence == QStringLiteral("Too early to say."));
    for (int week = 1; week < 10; ++week)
        two.checkIn(1 + 7 * week, week < 3 ? 9 : 7, week < 3 ? 9 : 7);
    two.model.refresh();
    two.finish();
    CHECK(two.picture(Kind::Marks).sentence == QStringLiteral("Mostly close, and a little closer since April."));
    for (const auto& picture : two.model.pictures())
        CHECK_FALSE(picture.sentence.contains(QRegularExpression{QStringLiteral("[0-9%!]")}));
}

TEST_CASE("words and families count what was named, by whom", "[models][insights]")
{
    LookingBack two;
    for (int day = 0; day < 5; ++day)
        two.write(day, 0, {"tired"});
    two.write(2, 1, {"grateful", "tired"});
    two.write(3, 1, {"grateful", "hopeful"});
    two.write(300, 1, {"furious"});
    two.model.refresh();
    two.finish();
    const auto& words = two.picture(Kind::Words);
    REQUIRE(words.points.size() == 3);
    CHECK(words.points.at(0).label == QStringLiteral("tired"));
    CHECK(words.points.at(0).count == 6);
    CHECK(words.sentence == QStringLiteral("Often tired, and grateful as well."));
    CHECK(two.picture(Kind::Families).series.size() == 3);
    two.model.setPerson(1);
    CHECK(two.picture(Kind::Words).points.at(0).label == QStringLiteral("grateful"));
    two.model.setPerson(-1);
    two.model.setRange(InsightsModel::Range::All);
    two.finish();
    CHECK(two.picture(Kind::Words).points.size() == 4);
    for (const auto& picture : two.model.pictures())
        tableIsPicture(picture);
}

TEST_CASE("days from and to can be typed in any order, and are both counted", "[models][insights]")
{
    LookingBack two;
    two.write(10, 0);
    two.write(5, 1);
    two.write(0, 1);
    const auto day = [&](int ago) {
        const auto date = localDate(two.ago(ago));
        return QDate{date.year, date.month, date.day};
    };
    two.model.setDays(day(5), day(10));
    two.finish();
    CHECK(two.model.range() == InsightsModel::Range::Chosen);
    const auto& days = two.picture(Kind::Days);
    REQUIRE(days.points.size() == 6);
    CHECK(days.points.first().count == 1);
    CHECK(days.points.last().count == 1);
    tableIsPicture(days);
}

TEST_CASE("favourite days are said only when they are clear", "[models][insights]")
{
    LookingBack two;
    for (int week = 0; week < 6; ++week) {
        two.write(2 + 7 * week, 0); // Sundays
        two.write(2 + 7 * week, 1);
    }
    two.write(1, 0);
    two.model.refresh();
    two.finish();
    CHECK(two.picture(Kind::Days).sentence == QStringLiteral("You both wrote most on Sundays."));
    two.model.setRange(InsightsModel::Range::Week);
    two.finish();
    CHECK(two.picture(Kind::Days).sentence == QStringLiteral("Blank days are just days."));
}

TEST_CASE("a long range is read in slices, and shows what is read so far", "[models][insights]")
{
    LookingBack two;
    for (int i = 0; i < 1500; ++i)
        two.write(i / 20, 0, {"tired"});
    QSignalSpy changed{&two.model, &InsightsModel::changed};
    two.model.refresh();
    CHECK(changed.count() == 1);
    const auto atOnce = two.picture(Kind::Words).points.at(0).count;
    CHECK(two.model.isReading());
    CHECK(atOnce < 1500);
    two.finish();
    CHECK(two.picture(Kind::Words).points.at(0).count == 1500);
    // Whoever looks away stops it, and nothing is left.
    two.model.refresh();
    two.model.rest();
    CHECK_FALSE(two.model.isReading());
    CHECK(two.model.pictures().isEmpty());
}

TEST_CASE("the entries behind a point are found, a page at a time", "[models][insights]")
{
    LookingBack two;
    for (int i = 0; i < 130; ++i)
        two.write(i % 30, i % 2 == 0 ? 0 : 1, {i % 2 == 0 ? "tired" : "hopeful"});
    two.model.refresh();
    two.finish();
    ui::BehindModel behind{*two.journal};
    const QAbstractItemModelTester tester{&behind};
    const auto& point = two.picture(Kind::Words).points.at(0);
    REQUIRE(point.count == 65);
    behind.show(point);
    while (behind.isLooking())
        QTest::qWait(1);
    CHECK(behind.rowCount() == 50);
    REQUIRE(behind.canFetchMore({}));
    behind.fetchMore({});
    while (behind.isLooking())
        QTest::qWait(1);
    CHECK(behind.rowCount() == 65);
    CHECK_FALSE(behind.canFetchMore({}));
    QSet<QString> ids;
    for (int row = 0; row < behind.rowCount(); ++row)
        ids.insert(behind.index(row).data(ui::BehindModel::IdRole).toString());
    CHECK(ids.size() == 65);
    behind.clear();
    CHECK(behind.rowCount() == 0);
}

TEST_CASE("the table of a picture names its heads and its points", "[models][insights]")
{
    LookingBack two;
    two.checkIn(1, 8, 6);
    two.model.refresh();
    ui::InsightTable table;
    const QAbstractItemModelTester tester{&table};
    table.setPicture(two.picture(Kind::Marks));
    REQUIRE(table.rowCount() == 1);
    REQUIRE(table.columnCount() == 3);
    CHECK(table.headerData(1, Qt::Horizontal, Qt::DisplayRole).toString() == QStringLiteral("Alex"));
    CHECK(table.index(0, 0).data(ui::InsightTable::PointRole).toInt() == -1);
    CHECK(table.index(0, 2).data(ui::InsightTable::PointRole).toInt() == 1);
    CHECK(table.index(0, 2).data(Qt::AccessibleTextRole).toString() ==
          QStringLiteral("week of 11 May, Sam: nearer to “very close”"));
}
