// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/habits.h"

#include "models/guarded.h"

#include <array>
#include <string>
#include <string_view>

namespace inglenook::ui {
namespace {

constexpr auto kBeginner = "session.beginner";
constexpr auto kBreak = "session.break-minutes";
constexpr auto kIdeas = "session.break-ideas";
constexpr auto kCards = "session.desires";
constexpr std::string_view kNo = "no";
constexpr std::string_view kGentle = "gentle";
constexpr std::array<std::string_view, 3> kWords{"takes-turns", "left", "who-unlocked"};

} // namespace

Beginner beginnerIn(const journal::Journal& journal)
{
    const auto word = journal.preference(kBeginner);
    for (std::size_t i = 0; i < kWords.size(); ++i)
        if (word == kWords.at(i))
            return static_cast<Beginner>(i);
    return Beginner::TakesTurns;
}

void setBeginner(journal::Journal& journal, Beginner beginner, const std::function<void(const QString&)>& failed)
{
    guarded([&] { journal.setPreference(kBeginner, kWords.at(static_cast<std::size_t>(beginner))); }, failed);
}

int breakMinutesIn(const journal::Journal& journal)
{
    const auto word = journal.preference(kBreak);
    for (const int minutes : kBreakMinutes)
        if (word == std::to_string(minutes))
            return minutes;
    return kBreakMinutes.front();
}

void setBreakMinutes(journal::Journal& journal, int minutes, const std::function<void(const QString&)>& failed)
{
    guarded([&] { journal.setPreference(kBreak, std::to_string(minutes)); }, failed);
}

bool showsIdeas(const journal::Journal& journal)
{
    return journal.preference(kIdeas) != kNo;
}

void setShowsIdeas(journal::Journal& journal, bool shows, const std::function<void(const QString&)>& failed)
{
    guarded([&] { journal.setPreference(kIdeas, shows ? std::string{} : std::string{kNo}); }, failed);
}

bool keepsToGentleCards(const journal::Journal& journal)
{
    return journal.preference(kCards) == kGentle;
}

void setKeepsToGentleCards(journal::Journal& journal, bool keeps, const std::function<void(const QString&)>& failed)
{
    guarded([&] { journal.setPreference(kCards, keeps ? std::string{kGentle} : std::string{}); }, failed);
}

} // namespace inglenook::ui
