// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/journal.h"

#include <QString>

#include <array>
#include <functional>

namespace inglenook::ui {

/// How two people like to go about it: kept inside their journal.

/// Who is proposed to begin an exercise for two; it can be changed each time.
enum class Beginner {
    TakesTurns, ///< whoever began less often
    OnTheLeft,
    WhoUnlocked,
};

[[nodiscard]] Beginner beginnerIn(const journal::Journal& journal);
/// `failed` gets the sentence of what went wrong.
void setBeginner(journal::Journal& journal, Beginner beginner, const std::function<void(const QString&)>& failed);

/// How long a break is as a rule; it stands first where one is agreed on.
inline constexpr std::array kBreakMinutes{20, 30, 60};
[[nodiscard]] int breakMinutesIn(const journal::Journal& journal);
void setBreakMinutes(journal::Journal& journal, int minutes, const std::function<void(const QString&)>& failed);

/// Whether the page of a break shows ideas for it.
[[nodiscard]] bool showsIdeas(const journal::Journal& journal);
void setShowsIdeas(journal::Journal& journal, bool shows, const std::function<void(const QString&)>& failed);

/// Only the gentlest cards, without asking each time how far they may go: of Desires, and of whatever asks like that.
[[nodiscard]] bool keepsToGentleCards(const journal::Journal& journal);
void setKeepsToGentleCards(journal::Journal& journal, bool keeps, const std::function<void(const QString&)>& failed);

} // namespace inglenook::ui
