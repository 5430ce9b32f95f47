// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/timestamp.h"

#include "support/catch.h"

using namespace inglenook;

namespace {

constexpr std::int64_t kDay = 86'400'000;
constexpr std::int64_t kHour = 3'600'000;

std::string roundTrip(std::string_view text)
{
    const auto time = parseIso8601(text);
    return time ? toIso8601(*time) : "nothing";
}

} // namespace

TEST_CASE("a moment reads and writes as ISO 8601 with its offset", "[base][timestamp]")
{
    const auto time = parseIso8601("2026-05-12T21:40:00+02:00");
    REQUIRE(time);
    CHECK(time->utc.ms == std::int64_t{1'778'614'800} * 1000);
    CHECK(time->offsetMinutes == 120);
    CHECK(toIso8601(*time) == "2026-05-12T21:40:00+02:00");
}

TEST_CASE("these moments come back as they were written", "[base][timestamp]")
{
    const auto text = GENERATE(as<std::string>{}, "2026-05-12T21:40:00.007+02:00", "1969-12-31T23:59:59.999+00:00",
                               "0001-01-01T00:00:00+00:00", "9999-12-31T23:59:59.999+00:00",
                               "2024-02-29T00:00:00-09:30", "2000-02-29T12:00:00+05:45", "1900-03-01T00:00:00+00:00",
                               "2026-01-01T00:00:00-00:30", "2026-01-01T00:00:00+18:00", "2026-01-01T00:00:00-18:00");
    CHECK(roundTrip(text) == text);
}

TEST_CASE("other ways to write a moment are understood", "[base][timestamp]")
{
    CHECK(roundTrip("2026-05-12T21:40:00Z") == "2026-05-12T21:40:00+00:00");
    CHECK(roundTrip("2026-05-12t21:40:00z") == "2026-05-12T21:40:00+00:00");
    CHECK(roundTrip("2026-05-12 21:40+0200") == "2026-05-12T21:40:00+02:00");
    CHECK(roundTrip("2026-05-12T21:40+02") == "2026-05-12T21:40:00+02:00");
    CHECK(roundTrip("2026-05-12T21:40:00,5Z") == "2026-05-12T21:40:00.500+00:00");
    CHECK(roundTrip("2026-05-12T21:40:00.1234567Z") == "2026-05-12T21:40:00.123+00:00");
    CHECK(roundTrip("2026-05-12") == "2026-05-12T00:00:00+00:00");
    CHECK(roundTrip("2016-12-31T23:59:60Z") == "2016-12-31T23:59:59+00:00"); // a leap second
}

TEST_CASE("a moment without an offset is on the wall that the caller names", "[base][timestamp]")
{
    const auto time = parseIso8601("2026-05-12T21:40:00", -210);
    REQUIRE(time);
    CHECK(toIso8601(*time) == "2026-05-12T21:40:00-03:30");
    CHECK(parseIso8601("2026-05-12T21:40:00Z", -210)->offsetMinutes == 0);
}

TEST_CASE("what is no moment gives nothing", "[base][timestamp]")
{
    const auto text =
        GENERATE(as<std::string>{}, "", "2026", "2026-05", "2026-5-12", "2026-13-01", "2026-00-10", "2026-02-29",
                 "1900-02-29", "2026-04-31", "0000-01-01", "-001-01-01", "2026-05-12T", "2026-05-12T21",
                 "2026-05-12T24:00", "2026-05-12T21:60", "2026-05-12T21:40:61", "2026-05-12T21:40:00.",
                 "2026-05-12T21:40:00+", "2026-05-12T21:40:00+19:00", "2026-05-12T21:40:00+02:60",
                 "2026-05-12T21:40:00+02:00x", "2026-05-12T21:40:00 ", " 2026-05-12", "2026/05/12", "2026-05-12x21:40",
                 "2026-05-12T+1:40", "12026-05-12", "2026-05-12T21:40:00+2", "2026-05-12T21:40:00+02:");
    CAPTURE(text);
    CHECK_FALSE(parseIso8601(text));
}

TEST_CASE("a moment outside the years 1 to 9999 or with an offset past 18 hours gives nothing", "[base][timestamp]")
{
    CHECK_FALSE(parseIso8601("0001-01-01T00:00:00+01:00"));
    CHECK_FALSE(parseIso8601("9999-12-31T23:30:00-01:00"));
    CHECK_FALSE(parseIso8601("2026-05-12T21:40:00+18:01"));
    CHECK_FALSE(parseIso8601("2026-05-12T21:40:00-18:59"));
}

TEST_CASE("the day on the wall depends on the offset", "[base][timestamp]")
{
    const Timestamp halfPastTen{22 * kHour + kHour / 2};
    CHECK(localDate({halfPastTen, 0}) == Date{1970, 1, 1});
    CHECK(localDate({halfPastTen, 120}) == Date{1970, 1, 2});
    CHECK(localDate({Timestamp{-1}, 0}) == Date{1969, 12, 31});
    CHECK(localDate({Timestamp{-1}, 1}) == Date{1970, 1, 1});
    CHECK(localDate({Timestamp{0}, -1}) == Date{1969, 12, 31});
    CHECK(localDate({Timestamp{-kDay}, 0}) == Date{1969, 12, 31});
}

TEST_CASE("days and dates are each other's inverse, leap days among them", "[base][timestamp]")
{
    CHECK(daysFromDate({1970, 1, 1}) == 0);
    CHECK(daysFromDate({1969, 12, 31}) == -1);
    CHECK(daysFromDate({2024, 3, 1}) - daysFromDate({2024, 2, 28}) == 2);
    CHECK(daysFromDate({2100, 3, 1}) - daysFromDate({2100, 2, 28}) == 1);
    bool allAgree = true;
    for (auto days = daysFromDate({1, 1, 1}); days <= daysFromDate({9999, 12, 31}); days += 13)
        allAgree = allAgree && daysFromDate(dateFromDays(days)) == days;
    CHECK(allAgree);
}

TEST_CASE("a day starts when the wall says midnight", "[base][timestamp]")
{
    CHECK(startOfDay({1970, 1, 2}, 0).ms == kDay);
    CHECK(startOfDay({1970, 1, 1}, 120).ms == -2 * kHour);
    CHECK(startOfDay({1970, 1, 1}, -120).ms == 2 * kHour);
    CHECK(toIso8601(Date{7, 3, 9}) == "0007-03-09");
}
