// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/week_feeling.h"

#include <map>
#include <set>

namespace inglenook::ui {
namespace {

constexpr int kDays = 7;
constexpr int kMost = 40;

struct Named {
    std::set<std::string> people;
    int times = 0;
    std::string family;
};

} // namespace

std::optional<WeekFeeling> feelingOfTheWeek(journal::Journal& journal, LocalTime now)
{
    journal::EntryFilter filter;
    filter.exercise = "quick-check-in";
    filter.from = startOfDay(dateFromDays(daysFromDate(localDate(now)) - kDays), now.offsetMinutes);
    std::map<std::string, Named> all;
    for (const auto& line : journal.entries().page(filter, std::nullopt, kMost).entries) {
        const auto entry = journal.entries().find(line.id);
        if (!entry || !entry->author)
            continue;
        for (const auto& pick : entry->content.feelings) {
            if (pick.family.empty())
                continue;
            auto& named = all[pick.word];
            named.people.insert(entry->author->toString());
            named.family = pick.family;
            ++named.times;
        }
    }
    const bool isShared = journal.kind() == journal::JournalKind::Shared;
    const std::pair<const std::string, Named>* most = nullptr;
    for (const auto& one : all) {
        const bool counts = isShared ? one.second.people.size() > 1 : one.second.times > 1;
        if (counts && (most == nullptr || one.second.times > most->second.times))
            most = &one;
    }
    if (most == nullptr)
        return std::nullopt;
    return WeekFeeling{QString::fromStdString(most->first), QString::fromStdString(most->second.family),
                       static_cast<int>(most->second.people.size())};
}

} // namespace inglenook::ui
