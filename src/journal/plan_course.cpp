// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/plan_course.h"

#include "journal/entry_store.h"

#include <algorithm>
#include <set>

namespace inglenook::journal {
namespace {

using exercises::Often;

constexpr int kWeek = 7;
constexpr int kEnough = 60; ///< of the newest entries: more than a week has

int wantedOf(Often often)
{
    switch (often) {
    case Often::TwiceAWeek:
        return 2;
    case Often::ThreeTimesAWeek:
        return 3;
    case Often::Daily:
        return kWeek;
    case Often::Once:
    case Often::Weekly:
        break;
    }
    return 1;
}

PlanCourse::Exercise courseOfOne(Often often, std::size_t place, std::span<const PlanDone> done,
                                 const PlanCourse& course, Date today)
{
    PlanCourse::Exercise one;
    one.wanted = wantedOf(often);
    std::set<Date> days;
    for (const auto& each : done) {
        if (each.exercise != place)
            continue;
        if (!one.last || *one.last < each.day)
            one.last = each.day;
        one.isToday = one.isToday || each.day == today;
        const bool counts = often == Often::Once || (each.day >= course.weekBegins && each.day <= course.weekEnds);
        if (counts && (often != Often::Daily || days.insert(each.day).second))
            ++one.done;
    }
    return one;
}

/// The day after its last one; or the day on which the last of what is done once was done for the first time.
std::optional<Date> overSince(const KeptPlan& plan, std::span<const PlanDone> done, const std::vector<bool>& isHere,
                              Date today)
{
    const auto& until = plan.plan.until;
    if (until && *until < today)
        return dateFromDays(daysFromDate(*until) + 1);
    std::optional<Date> last;
    for (std::size_t place = 0; place < plan.plan.exercises.size(); ++place) {
        if (!isHere.at(place))
            continue;
        if (plan.plan.exercises[place].often != Often::Once)
            return std::nullopt;
        std::optional<Date> first;
        for (const auto& each : done)
            if (each.exercise == place && (!first || each.day < *first))
                first = each.day;
        if (!first)
            return std::nullopt;
        last = last ? std::max(*last, *first) : *first;
    }
    return last;
}

} // namespace

PlanCourse courseOf(const KeptPlan& plan, std::span<const PlanDone> done, const std::vector<bool>& isHere, Date today)
{
    PlanCourse course;
    const auto begun = daysFromDate(localDate(plan.since));
    // A clock that was set back leaves it in its first week.
    const auto week = std::max<std::int64_t>(0, daysFromDate(today) - begun) / kWeek;
    course.weekBegins = dateFromDays(begun + week * kWeek);
    course.weekEnds = dateFromDays(begun + week * kWeek + kWeek - 1);
    if (plan.plan.until && *plan.plan.until >= course.weekBegins)
        course.weekEnds = std::min(course.weekEnds, *plan.plan.until);
    course.over = overSince(plan, done, isHere, today);
    for (std::size_t place = 0; place < plan.plan.exercises.size(); ++place) {
        course.exercises.push_back(courseOfOne(plan.plan.exercises[place].often, place, done, course, today));
        const auto& one = course.exercises.back();
        if (course.over || !isHere.at(place) || !one.isOpen())
            continue;
        if (!course.next || one.last < course.exercises[*course.next].last) // not yet comes before any day
            course.next = place;
    }
    return course;
}

std::vector<PlanDone> doneOf(const KeptPlan& plan, const EntryStore& entries)
{
    std::vector<PlanDone> done;
    for (std::size_t place = 0; place < plan.plan.exercises.size(); ++place) {
        EntryFilter filter;
        filter.from = plan.since.utc;
        filter.exercise = plan.plan.exercises[place].exercise;
        for (const auto& entry : entries.page(filter, std::nullopt, kEnough).entries)
            done.push_back({place, localDate(entry.created)});
        for (const auto& elsewhere : plan.elsewhere)
            if (elsewhere.exercise == filter.exercise)
                done.push_back({place, localDate(elsewhere.at)});
    }
    return done;
}

} // namespace inglenook::journal
