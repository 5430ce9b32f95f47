// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "transfer/calendar_file.h"

#include "support/catch.h"

#include <libical/ical.h>

#include <algorithm>
#include <memory>
#include <random>
#include <set>
#include <string>
#include <vector>

using namespace inglenook;
using namespace inglenook::journal;
using transfer::CalendarZone;

namespace {

constexpr Timestamp kNow{std::int64_t{1'778'614'800} * 1000}; // 2026-05-12T19:40Z
constexpr std::int64_t kHourMs = 3'600'000;

/// Of the last Sunday of March and of October, at 01:00 UTC.
Timestamp changeOf(int year, int month)
{
    Date day{year, month, 31};
    while (weekdayOf(day) != Weekday::Sunday)
        --day.day;
    return {startOfDay(day, 0).ms + kHourMs};
}

CalendarZone centralEurope()
{
    return {"Europe/Berlin", [](Timestamp moment) {
                const int year = localDate({moment, 0}).year;
                return moment >= changeOf(year, 3) && moment < changeOf(year, 10) ? 120 : 60;
            }};
}

Ritual ritualOf(Rhythm rhythm, std::optional<int> minute)
{
    Ritual ritual;
    ritual.id.uuid.bytes[15] = 7;
    ritual.name = "The bridge";
    ritual.rhythm = rhythm;
    ritual.minuteOfDay = minute;
    return ritual;
}

using Component = std::unique_ptr<icalcomponent, void (*)(icalcomponent*)>;

Component parsed(const std::string& file)
{
    Component calendar{icalparser_parse_string(file.c_str()), icalcomponent_free};
    REQUIRE(calendar != nullptr);
    icalcomponent_check_restrictions(calendar.get());
    CHECK(icalcomponent_count_errors(calendar.get()) == 0);
    return calendar;
}

/// Each time of the first event until `last`, as UTC milliseconds, by a library that isn't ours.
std::vector<std::int64_t> timesIn(const std::string& file, Date last)
{
    const auto calendar = parsed(file);
    auto* event = icalcomponent_get_first_component(calendar.get(), ICAL_VEVENT_COMPONENT);
    REQUIRE(event != nullptr);
    auto* start = icalcomponent_get_first_property(event, ICAL_DTSTART_PROPERTY);
    const auto first = icalproperty_get_datetime_with_component(start, calendar.get());
    std::vector<std::int64_t> times;
    const auto note = [&times](icaltimetype time) {
        times.push_back(std::int64_t{icaltime_as_timet_with_zone(time, time.zone)} * 1000);
    };
    auto* rule = icalcomponent_get_first_property(event, ICAL_RRULE_PROPERTY);
    if (rule == nullptr) {
        note(first);
        return times;
    }
    auto* iterator = icalrecur_iterator_new(icalproperty_get_rrule(rule), first);
    REQUIRE(iterator != nullptr);
    for (auto next = icalrecur_iterator_next(iterator); !icaltime_is_null_time(next);
         next = icalrecur_iterator_next(iterator)) {
        if (Date{next.year, next.month, next.day} > last)
            break;
        note(next);
    }
    icalrecur_iterator_free(iterator);
    return times;
}

/// The same by our own rhythm, day by day.
std::vector<std::int64_t> timesOf(const Ritual& ritual, const CalendarZone& zone, Date last)
{
    std::vector<std::int64_t> times;
    for (auto day = daysFromDate(ritual.rhythm.first); day <= daysFromDate(last); ++day) {
        if (!ritual.rhythm.isOn(dateFromDays(day)))
            continue;
        const auto wall = day * 24 * kHourMs + ritual.minuteOfDay.value_or(0) * 60'000;
        const auto minutes = ritual.minuteOfDay ? zone.offsetMinutesAt({wall - 60 * 60'000}) : 0;
        times.push_back(wall - minutes * 60'000);
    }
    return times;
}

} // namespace

TEST_CASE("a calendar program finds each day and hour of a ritual, across the changes of the clocks",
          "[transfer][calendar]")
{
    using Every = Rhythm::Every;
    const auto zone = centralEurope();
    const Date last{2029, 5, 12};
    std::mt19937 random{5545};
    for (int i = 0; i < 120; ++i) {
        Rhythm rhythm;
        rhythm.every = static_cast<Every>(i % 6);
        rhythm.first = dateFromDays(daysFromDate({2026, 1, 1}) + static_cast<int>(random() % 300));
        rhythm.interval = 1 + static_cast<int>(random() % 3);
        if (rhythm.every == Every::Week)
            rhythm.weekdays = static_cast<unsigned>(random() % 128);
        if (rhythm.every == Every::MonthDay)
            rhythm.nth = random() % 2 == 0 ? 0 : -1;
        if (rhythm.every == Every::MonthWeekday) {
            rhythm.first.day = std::min(rhythm.first.day, 28);
            rhythm.nth = random() % 3 == 0 ? -1 : (rhythm.first.day - 1) / 7 + 1;
        }
        if (random() % 3 == 0)
            rhythm.last = dateFromDays(daysFromDate(rhythm.first) + static_cast<int>(random() % 500));
        const auto ritual =
            ritualOf(rhythm, random() % 4 == 0 ? std::nullopt : std::optional{static_cast<int>(180 + random() % 1200)});
        const auto expected = timesOf(ritual, zone, last);
        if (expected.empty())
            continue;
        const auto file = transfer::calendarFile(std::array{ritual}, zone, kNow);
        INFO(file);
        CHECK(timesIn(file, last) == expected);
    }
}

TEST_CASE("names with every sign, long ones and reminders arrive whole", "[transfer][calendar]")
{
    Rhythm weekly;
    weekly.every = Rhythm::Every::Week;
    weekly.first = {2026, 5, 12};
    auto ritual = ritualOf(weekly, 20 * 60);
    ritual.name = "Tea; and, a \\ “walk” 🌊 一緒に歩く時間 " + std::string(80, 'x') + "日本語の長い名前が続く続く続く";
    ritual.about = "first\nsecond; third";
    ritual.remindBefore = 15;
    ritual.minutes = 25;
    auto resting = ritual;
    resting.id.uuid.bytes[15] = 8;
    resting.resting = true;
    const auto file = transfer::calendarFile(std::array{ritual, resting}, centralEurope(), kNow);
    for (std::size_t at = 0; at < file.size();) {
        const auto end = file.find("\r\n", at);
        REQUIRE(end != std::string::npos);
        CHECK(end - at <= 75);
        CHECK((static_cast<unsigned char>(file[at]) & 0xC0U) != 0x80U);
        at = end + 2;
    }
    const auto calendar = parsed(file);
    CHECK(icalcomponent_count_components(calendar.get(), ICAL_VEVENT_COMPONENT) == 1);
    auto* event = icalcomponent_get_first_component(calendar.get(), ICAL_VEVENT_COMPONENT);
    CHECK(icalcomponent_get_summary(event) == ritual.name);
    CHECK(icalcomponent_get_description(event) == ritual.about);
    CHECK(icalcomponent_get_uid(event) == ritual.id.toString() + "@inglenook");
    CHECK(icaldurationtype_as_int(icalcomponent_get_duration(event)) == 25 * 60);
    auto* alarm = icalcomponent_get_first_component(event, ICAL_VALARM_COMPONENT);
    REQUIRE(alarm != nullptr);
    const auto trigger = icalproperty_get_trigger(icalcomponent_get_first_property(alarm, ICAL_TRIGGER_PROPERTY));
    CHECK(icaldurationtype_as_int(trigger.duration) == -15 * 60);
    // Another day the same ritual has the same UID, so that nothing is there twice.
    const auto later = transfer::calendarFile(std::array{ritual}, centralEurope(), {kNow.ms + 24 * kHourMs});
    CHECK(later.find("UID:" + ritual.id.toString()) != std::string::npos);
}
