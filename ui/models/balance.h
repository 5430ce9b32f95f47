// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/journal.h"

#include <QString>

namespace inglenook::ui {

/// Of two people over the last eight weeks: how often each began, and how long each spoke in what was kept. For whoever
/// begins next, and never a score.
struct Balance {
    int firstBegan = 0;
    int secondBegan = 0;
    std::int64_t firstSpoke = 0; ///< seconds
    std::int64_t secondSpoke = 0;

    /// Enough to say anything at all.
    [[nodiscard]] bool isTelling() const { return firstBegan + secondBegan >= 4; }
    /// Somebody had clearly less time: 0 the first, 1 the second, -1 nobody.
    [[nodiscard]] int whoSpokeLess() const;
};

/// Reads the newest talks of those weeks and no more.
[[nodiscard]] Balance balanceOf(journal::Journal& journal, const MemberId& first, const MemberId& second,
                                LocalTime now);
/// "In the last eight weeks Alex began 3 times and Sam twice. Sam had a little less time to speak." Empty as long as it
/// is too early to say.
[[nodiscard]] QString balanceInWords(const Balance& balance, const QString& first, const QString& second);

} // namespace inglenook::ui
