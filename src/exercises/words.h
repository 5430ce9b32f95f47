// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <string_view>

/// The few words that the machine itself puts into prompts and transcripts; everything else comes from the files.
namespace inglenook::exercises::words {

inline constexpr std::string_view kPartner = "your partner"; ///< {other} in a run of one
inline constexpr std::string_view kBoth = "you";             ///< {me} where both are meant
inline constexpr std::string_view kEachOther = "each other"; ///< {other} where both are meant
inline constexpr std::string_view kAnd = " and ";
inline constexpr std::string_view kSaid = "{me} said";        ///< heading over typed words of a spoken turn
inline constexpr std::string_view kDid = "That you did this"; ///< what is left of a talk of which nothing was written
inline constexpr std::string_view kDidTogether = "Together, ";
inline constexpr std::string_view kAboutAMinute = "for about a minute.";
inline constexpr std::string_view kAbout = "for about ";
inline constexpr std::string_view kMinutes = " minutes.";
inline constexpr std::string_view kALittle = "a little ";
inline constexpr std::string_view kBy = "By "; ///< before the day of a promise
inline constexpr std::string_view kOn = "On "; ///< before other days
inline constexpr std::string_view kMonths[] = {"January", "February", "March",     "April",   "May",      "June",
                                               "July",    "August",   "September", "October", "November", "December"};
inline constexpr std::string_view kNearly = "Close to "; ///< places of a scale, before one of its two ends
inline constexpr std::string_view kTowards = "More towards ";
inline constexpr std::array<std::string_view, 2> kOpeners{"When", "If"}; ///< of half a sentence
inline constexpr std::string_view kMiddle = "In the middle, between ";

} // namespace inglenook::exercises::words
