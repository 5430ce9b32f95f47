// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/timestamp.h"

#include <functional>
#include <string>

namespace inglenook::transfer {

/// What a page says beside the words of the journal: English here, and translated where a front end gives its own.
struct ExportWords {
    std::string language = "en"; ///< as HTML names it
    std::string title = "A journal";
    std::string contents = "Contents";
    std::string together = "Together";
    std::string starred = "Starred";
    std::string feelings = "Feelings";
    std::string warning = "Anyone who has this file can read it.";
    std::function<std::string(int year, int month)> month; ///< "May 2026"
    std::function<std::string(LocalTime)> moment;          ///< "12 May 2026, 21:40"

    [[nodiscard]] static ExportWords english();
};

} // namespace inglenook::transfer
