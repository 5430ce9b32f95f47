// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/typed_day.h"
#include "support/catch.h"

using namespace inglenook;
using journal::DayNames;

namespace {

/// "2024-03-12" for a day, "2024-03-01..2024-04-01" for more, "-" for none. Today is Saturday, 28 November 2026.
std::string read(std::string_view text, const DayNames& names = DayNames::english(), Date today = {2026, 11, 28})
{
    const auto range = journal::parseTypedDay(text, today, names);
    if (!range)
        return "-";
    const auto first = toIso8601(range->first);
    if (daysFromDate(range->end) - daysFromDate(range->first) == 1)
        return first;
    return first + ".." + (range->end.year > 9999 ? "end" : toIso8601(range->end));
}

} // namespace

TEST_CASE("days are read in numbers", "[journal][day]")
{
    CHECK(read("2025") == "2025-01-01..2026-01-01");
    CHECK(read("2025-03") == "2025-03-01..2025-04-01");
    CHECK(read("2025-12") == "2025-12-01..2026-01-01");
    CHECK(read("2025-3-2") == "2025-03-02");
    CHECK(read(" 2025-03-12 ") == "2025-03-12");
    CHECK(read("2025/03/12") == "2025-03-12");
    CHECK(read("2025.03.12") == "2025-03-12");
    CHECK(read("12.3.2024") == "2024-03-12");
    CHECK(read("12/03/2024") == "2024-03-12");
    CHECK(read("12/25/2024") == "2024-12-25");
    CHECK(read("3/2024") == "2024-03-01..2024-04-01");
    auto american = DayNames::english();
    american.monthFirst = true;
    CHECK(read("3/12/2024", american) == "2024-03-12");
    CHECK(read("25/12/2024", american) == "2024-12-25");
    CHECK(read("9999") == "9999-01-01..end");
    CHECK(read("9999-12") == "9999-12-01..end");
}

TEST_CASE("days are read in words, in any case and order", "[journal][day]")
{
    for (const auto* text : {"12 March 2024", "12 MAR 2024", "March 12, 2024", "12. March 2024", "2024 march 12",
                             "12th of March 2024", "Tuesday 12 March 2024"}) {
        CAPTURE(text);
        CHECK(read(text) == "2024-03-12");
    }
    CHECK(read("March 2024") == "2024-03-01..2024-04-01");
    CHECK(read("sept") == "2026-09-01..2026-10-01");
    CHECK(read("november") == "2026-11-01..2026-12-01");
    CHECK(read("December") == "2025-12-01..2026-01-01"); // this year's has not begun
    CHECK(read("1 december") == "2025-12-01");
    CHECK(read("28 November") == "2026-11-28");
    CHECK(read("29 February") == "2024-02-29");
    CHECK(read("today") == "2026-11-28");
    CHECK(read("Yesterday") == "2026-11-27");
    CHECK(read("3 days ago") == "2026-11-25");
    CHECK(read("2 weeks ago") == "2026-11-09..2026-11-16");
    CHECK(read("1 month ago") == "2026-10-01..2026-11-01");
    CHECK(read("last year") == "2025-01-01..2026-01-01");
    CHECK(read("this year") == "2026-01-01..2027-01-01");
    CHECK(read("last month") == "2026-10-01..2026-11-01");
    CHECK(read("last month", DayNames::english(), {2026, 1, 31}) == "2025-12-01..2026-01-01");
    CHECK(read("this week") == "2026-11-23..2026-11-30");
    CHECK(read("last week") == "2026-11-16..2026-11-23");
    auto sunday = DayNames::english();
    sunday.firstWeekday = 6;
    CHECK(read("this week", sunday) == "2026-11-22..2026-11-29");
    CHECK(read("saturday") == "2026-11-28");
    CHECK(read("last Saturday") == "2026-11-21");
    CHECK(read("tue") == "2026-11-24");
    CHECK(read("last tuesday") == "2026-11-24");
    CHECK(read("previous sunday") == "2026-11-22");
}

TEST_CASE("other languages bring their own words", "[journal][day]")
{
    DayNames german;
    german.months[2] = {"März", "Mär"};
    german.weekdays[1] = {"Dienstag"};
    german.lastOne = {"letzter", "letzte"};
    german.today = {"heute"};
    german.week = {"Woche"};
    german.ago = {"vor"};
    german.day = {"Tagen"};
    CHECK(read("12. MÄRZ 2024", german) == "2024-03-12");
    CHECK(read("letzter Dienstag", german) == "2026-11-24");
    CHECK(read("letzte Woche", german) == "2026-11-16..2026-11-23");
    CHECK(read("vor 3 Tagen", german) == "2026-11-25");
    CHECK(read("Heute", german) == "2026-11-28");
    CHECK(read("today", german) == "-");
}

TEST_CASE("what is no day is none", "[journal][day]")
{
    for (const auto* text : {"",
                             " ",
                             "soon",
                             "20",
                             "0000",
                             "12345",
                             "2025-13",
                             "2025-02-30",
                             "2025-00",
                             "2025-03-12-1",
                             "31.4.2025",
                             "march march",
                             "32 march",
                             "0 march",
                             "12 13 march",
                             "last",
                             "this",
                             "ago",
                             "3 days",
                             "-1 days ago",
                             "last thing",
                             "2025-",
                             "-2025",
                             "99999999999",
                             "999999999 days ago",
                             "12 march 2024 2025",
                             "ten days ago",
                             "march of the penguins now",
                             "2025-3-",
                             "..",
                             "1.2"}) {
        CAPTURE(text);
        CHECK(read(text) == "-");
    }
    CHECK(read("29 February 2025") == "-");
    CHECK(read("last year", DayNames::english(), {1, 5, 5}) == "-");
    CHECK(read("yesterday", DayNames::english(), {1, 1, 1}) != "");
}
