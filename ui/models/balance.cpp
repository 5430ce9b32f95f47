// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/balance.h"

#include <QCoreApplication>

#include <algorithm>

namespace inglenook::ui {
namespace {

constexpr int kDays = 56;
constexpr int kRows = 400;                  ///< entries of all kinds; more than two people talk in eight weeks
constexpr std::int64_t kLeastSeconds = 600; ///< of speaking, before it says anything

QString tr(const char* text)
{
    return QCoreApplication::translate("Balance", text);
}

} // namespace

int Balance::whoSpokeLess() const
{
    const auto all = firstSpoke + secondSpoke;
    if (all < kLeastSeconds)
        return -1;
    // Less than two fifths of the time.
    if (firstSpoke * 5 < all * 2)
        return 0;
    return secondSpoke * 5 < all * 2 ? 1 : -1;
}

Balance balanceOf(journal::Journal& journal, const MemberId& first, const MemberId& second, LocalTime now)
{
    const auto today = localDate(now);
    const journal::DaySpan span{dateFromDays(daysFromDate(today) - kDays), std::nullopt};
    Balance balance;
    const bool areTwo = journal.members().size() == 2;
    for (const auto& beginning : journal.insights().beginnings(span, now.offsetMinutes)) {
        balance.firstBegan += beginning.first == first ? 1 : 0;
        balance.secondBegan += beginning.first == second ? 1 : 0;
    }
    for (const auto& entry : journal.insights().page(span, std::nullopt, kRows).entries) {
        const auto spoke = [&entry](const MemberId& member) {
            std::int64_t seconds = 0;
            for (const auto& turn : entry.spoken)
                seconds += turn.member == member ? turn.seconds : 0;
            return seconds;
        };
        const auto one = spoke(first);
        const auto other = spoke(second);
        if (!areTwo && (one == 0 || other == 0))
            continue; // of another pair
        balance.firstSpoke += one;
        balance.secondSpoke += other;
    }
    return balance;
}

QString balanceInWords(const Balance& balance, const QString& first, const QString& second)
{
    if (!balance.isTelling())
        return {};
    auto words = balance.firstBegan == balance.secondBegan
                     ? tr("In the last eight weeks you began equally often.")
                     : tr("In the last eight weeks %1 began more often than %2.")
                           .arg(balance.firstBegan > balance.secondBegan ? first : second,
                                balance.firstBegan > balance.secondBegan ? second : first);
    const int less = balance.whoSpokeLess();
    if (less >= 0)
        words += u' ' + tr("%1 had a little less time to speak.").arg(less == 0 ? first : second);
    else if (balance.firstSpoke + balance.secondSpoke >= kLeastSeconds)
        words += u' ' + tr("You spoke for about as long as each other.");
    return words;
}

} // namespace inglenook::ui
