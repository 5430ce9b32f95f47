// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/catch.h"

#include "transfer/import/time_zones.h"
#include "transfer/import/wall_time.h"
#include "transfer/import/zone_file.h"
#include "transfer/import/zone_rule.h"

using namespace inglenook;
using namespace inglenook::transfer;

namespace {

std::string onWallOf(const std::string& zone, const std::string& utc)
{
    const auto found = TimeZones{}.find(zone);
    REQUIRE(found);
    return toIso8601(onWall(parseIso8601(utc)->utc, *found));
}

std::string shown(const std::string& zone, const std::string& wall)
{
    const auto found = TimeZones{}.find(zone);
    REQUIRE(found);
    return toIso8601(whenWallShows(parseIso8601(wall)->utc.ms, *found));
}

std::string parsed(std::string_view text)
{
    const auto time = parseWallTime(text);
    return time ? toIso8601(momentOf(*time, [](Timestamp) { return 120; })) : "no";
}

} // namespace

TEST_CASE("zones have the offset of the day, also when clocks change and after the last known change",
          "[transfer][zones]")
{
    CHECK(onWallOf("Europe/Berlin", "2020-07-01T22:30:00Z") == "2020-07-02T00:30:00+02:00");
    CHECK(onWallOf("Europe/Berlin", "2020-03-29T00:59:59Z") == "2020-03-29T01:59:59+01:00");
    CHECK(onWallOf("Europe/Berlin", "2020-03-29T01:00:00Z") == "2020-03-29T03:00:00+02:00");
    CHECK(onWallOf("Europe/Berlin", "2020-10-25T01:00:00Z") == "2020-10-25T02:00:00+01:00");
    CHECK(onWallOf("America/New_York", "2020-07-01T03:30:00Z") == "2020-06-30T23:30:00-04:00");
    CHECK(onWallOf("America/St_Johns", "2021-01-01T02:00:00Z") == "2020-12-31T22:30:00-03:30");
    CHECK(onWallOf("Australia/Sydney", "2060-01-15T00:00:00Z") == "2060-01-15T11:00:00+11:00");
    CHECK(onWallOf("Europe/Berlin", "2075-07-01T00:00:00Z") == "2075-07-01T02:00:00+02:00");
    CHECK(onWallOf("Asia/Kolkata", "2024-02-29T20:00:00Z") == "2024-03-01T01:30:00+05:30");
    CHECK(onWallOf("Europe/Berlin", "1850-01-01T00:00:00Z") == "1850-01-01T00:53:00+00:53");
}

TEST_CASE("fixed zones are understood by their offset, and what is no zone is none", "[transfer][zones]")
{
    CHECK(onWallOf("UTC", "2020-01-01T00:00:00Z") == "2020-01-01T00:00:00+00:00");
    CHECK(onWallOf("GMT+2", "2020-01-01T00:00:00Z") == "2020-01-01T02:00:00+02:00");
    CHECK(onWallOf("GMT-03:30", "2020-01-01T04:00:00Z") == "2020-01-01T00:30:00-03:30");
    CHECK(onWallOf("-0800", "2020-01-01T08:00:00Z") == "2020-01-01T00:00:00-08:00");
    const TimeZones zones;
    for (const auto* name :
         {"", "Mars/Base", "../../etc/passwd", "/etc/localtime", "Europe", "Europe/", "GMT+99", "Europe/Berlin\n", "+"})
        CHECK_FALSE(zones.find(name));
}

TEST_CASE("a wall time becomes the moment at which that wall showed it", "[transfer][zones]")
{
    CHECK(shown("Europe/Berlin", "2020-07-02T00:30:00Z") == "2020-07-02T00:30:00+02:00");
    CHECK(shown("Europe/Berlin", "2020-10-25T02:30:00Z") == "2020-10-25T02:30:00+02:00"); // the first of two
    CHECK(shown("Europe/Berlin", "2020-03-29T02:30:00Z") == "2020-03-29T03:30:00+02:00"); // there was none
    CHECK(shown("America/New_York", "2020-11-01T01:30:00Z") == "2020-11-01T01:30:00-04:00");
    CHECK(shown("Pacific/Kiritimati", "1995-06-01T12:00:00Z") == "1995-06-01T12:00:00+14:00");
}

TEST_CASE("the yearly rule of a zone file is read in each of its forms", "[transfer][zones]")
{
    const auto at = [](const char* rule, const char* utc) {
        const auto read = ZoneRule::parse(rule);
        REQUIRE(read);
        return read->offsetAt(parseIso8601(utc)->utc.ms / 1000) / 60;
    };
    CHECK(at("<+0330>-3:30", "2040-01-01") == 210);
    CHECK(at("EST5EDT,M3.2.0,M11.1.0", "2040-03-11T06:59:59Z") == -300);
    CHECK(at("EST5EDT,M3.2.0,M11.1.0", "2040-03-11T07:00:00Z") == -240);
    CHECK(at("IST-1GMT0,M10.5.0,M3.5.0/1", "2040-01-01") == 0);
    CHECK(at("IST-1GMT0,M10.5.0,M3.5.0/1", "2040-07-01") == 60);
    CHECK(at("AAA3BBB,J60/0,J300/0", "2040-03-01T03:00:00Z") == -120);
    CHECK(at("AAA3BBB,59/0,300/0", "2041-03-01T03:00:00Z") == -120);
    for (const auto* rule : {"", "X", "CET", "CET-1CEST", "CET-1CEST,M13.5.0,M10.5.0", "CET-1CEST,M3.5.0", "<+03-3"})
        CHECK_FALSE(ZoneRule::parse(rule));
    CHECK_FALSE(ZoneFile::parse("TZif2"));
    CHECK_FALSE(ZoneFile::parse(std::string(200, 'x')));
}

TEST_CASE("dates are read in the ways in which journals write them", "[transfer][dates]")
{
    CHECK(parsed("2020-08-29T11:11:00Z") == "2020-08-29T11:11:00+00:00");
    CHECK(parsed("2010-10-26T15:47:53.4882812") == "2010-10-26T15:47:53.488+02:00");
    CHECK(parsed("2010-10-26T15:47:53.4") == "2010-10-26T15:47:53.400+02:00");
    CHECK(parsed("2019-01-01T00:00:00-08:00") == "2019-01-01T00:00:00-08:00");
    CHECK(parsed("2019-01-01 00:00:00 +0530") == "2019-01-01T00:00:00+05:30");
    CHECK(parsed("2020-08-29 11:11:00 PM") == "2020-08-29T23:11:00+02:00");
    CHECK(parsed("2020-08-29 12:05 am") == "2020-08-29T00:05:00+02:00");
    CHECK(parsed("2020-08-29 11:11:00\xE2\x80\xAFPM") == "2020-08-29T23:11:00+02:00");
    CHECK(parsed("2020-08-29") == "2020-08-29T12:00:00+02:00");
    CHECK(parsed("20200829") == "2020-08-29T12:00:00+02:00");
    CHECK(parsed("29.08.2020 23:11") == "2020-08-29T23:11:00+02:00");
    CHECK(parsed("08/29/2020") == "2020-08-29T12:00:00+02:00");
    CHECK(parsed("29/08/2020") == "2020-08-29T12:00:00+02:00");
    CHECK(parsed("01 January 2019 at 00:00:00 GMT") == "2019-01-01T00:00:00+00:00");
    CHECK(parsed("August 29, 2020 at 11:11:00 PM GMT+2") == "2020-08-29T23:11:00+02:00");
    CHECK(parsed("Sat, 29 Aug 2020 11:11") == "2020-08-29T11:11:00+02:00");
    CHECK(parsed("Sat Nov 16 2024 07:04:48 GMT+0000") == "2024-11-16T07:04:48+00:00");
    CHECK(parsed("2020-08-29 6:50 p.m.") == "2020-08-29T18:50:00+02:00");
    for (const auto* none :
         {"", "yesterday", "2020-13-01", "2021-02-29", "0000-01-01", "12345-01-01", "2020-08-29 25:00",
          "2020-08-29 11:61", "1", "[x]", "99999999999999999999-01-01", "2020-08-29 noon"})
        CHECK(parsed(none) == "no");
}
