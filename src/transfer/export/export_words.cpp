// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "transfer/export/export_words.h"

#include <array>

namespace inglenook::transfer {
namespace {

constexpr std::array<const char*, 12> kMonths{"January", "February", "March",     "April",   "May",      "June",
                                              "July",    "August",   "September", "October", "November", "December"};
constexpr std::size_t kTimeAt = 11; // in "2026-05-12T21:40:00+02:00"
constexpr std::size_t kTimeLength = 5;

std::string monthName(int year, int month)
{
    return std::string{kMonths.at(static_cast<std::size_t>(month - 1))} + ' ' + std::to_string(year);
}

} // namespace

ExportWords ExportWords::english()
{
    ExportWords words;
    words.month = monthName;
    words.moment = [](LocalTime time) {
        const auto day = localDate(time);
        return std::to_string(day.day) + ' ' + monthName(day.year, day.month) + ", " +
               toIso8601(time).substr(kTimeAt, kTimeLength);
    };
    return words;
}

} // namespace inglenook::transfer
