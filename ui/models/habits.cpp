// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/habits.h"

#include "models/guarded.h"

#include <array>
#include <string_view>

namespace inglenook::ui {
namespace {

constexpr auto kBeginner = "session.beginner";
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

} // namespace inglenook::ui
