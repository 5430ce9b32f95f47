// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/catch.h"
#include "test_journal.h"

using namespace inglenook;
using namespace inglenook::test;

TEST_CASE("a month marks each day of the wall where the entry was written, per person", "[journal][days]")
{
    TestJournal test;
    (void)test.writeAt("last minute of April here, May in Greenwich's west", "2026-04-30T23:59:00-10:00", test.alex());
    (void)test.writeAt("one", "2026-05-01T00:30:00+14:00", test.alex());
    (void)test.writeAt("two", "2026-05-01T08:00:00+02:00", test.sam());
    (void)test.writeAt("three", "2026-05-01T09:00:00+02:00", test.sam());
    (void)test.writeAt("both", "2026-05-31T23:30:00-11:00", std::nullopt);
    (void)test.entries().moveToBin(test.writeAt("binned", "2026-05-12T09:00:00+02:00", test.sam()));
    (void)test.writeAt("june", "2026-06-01T00:00:00+02:00", test.sam());
    const auto days = test.entries().month(2026, 5);
    REQUIRE(days.size() == 2);
    CHECK(days[0].day == Date{2026, 5, 1});
    CHECK(days[0].together == 0);
    REQUIRE(days[0].byMember.size() == 2);
    CHECK(days[0].byMember[0] == std::pair{test.alex(), 1});
    CHECK(days[0].byMember[1] == std::pair{test.sam(), 2});
    CHECK(days[1].day == Date{2026, 5, 31});
    CHECK(days[1].together == 1);
    CHECK(test.entries().month(2026, 12).empty());
}

TEST_CASE("a day leads to the newest entry up to its end", "[journal][days]")
{
    TestJournal test;
    CHECK_FALSE(test.entries().newestUpTo({2026, 5, 1}));
    (void)test.writeAt("first", "2026-05-01T23:30:00-05:00", test.alex());
    (void)test.writeAt("second", "2026-05-02T01:00:00+02:00", test.alex());
    const auto page = test.entries().page({}, std::nullopt, 5);
    const auto keyOf = [&page](std::string_view title) {
        for (const auto& entry : page.entries)
            if (entry.title == title)
                return entry.key;
        return journal::EntryKey{0};
    };
    // The second stands on a later day of its wall, though it was written earlier.
    CHECK(test.entries().newestUpTo({2026, 5, 1}) == keyOf("first"));
    CHECK(test.entries().newestUpTo({2026, 4, 30}) == std::nullopt);
    CHECK(test.entries().newestUpTo({2030, 1, 1}) == keyOf("first"));
}

TEST_CASE("this day in earlier years, the 29 of February in leap years only", "[journal][days]")
{
    TestJournal test;
    CHECK(test.entries().onThisDay({2026, 5, 12}, 5).empty());
    (void)test.writeAt("two years ago", "2024-05-12T23:00:00-08:00", test.alex());
    (void)test.writeAt("last year", "2025-05-12T00:10:00+13:00", test.alex());
    (void)test.writeAt("another day", "2025-05-11T23:00:00+02:00", test.alex());
    (void)test.writeAt("leap", "2020-02-29T12:00:00Z", test.alex());
    (void)test.writeAt("today", "2026-05-12T12:00:00Z", test.alex());
    const auto found = test.entries().onThisDay({2026, 5, 12}, 5);
    REQUIRE(found.size() == 2);
    CHECK(found[0].title == "last year");
    CHECK(found[1].title == "two years ago");
    CHECK(test.entries().onThisDay({2026, 5, 12}, 1).size() == 1);
    CHECK(test.entries().onThisDay({2024, 2, 29}, 5).size() == 1);
}
