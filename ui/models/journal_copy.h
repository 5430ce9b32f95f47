// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "transfer/copies.h"

#include <QMetaType>
#include <QString>
#include <QVector>

#include <filesystem>

namespace inglenook::ui {

/// A copy of a journal as people speak of it.
struct JournalCopy {
    QString when; ///< "today, 21:10", "Tuesday, 21:10", "12 May, 21:10", "12 May 2025, 21:10"
    QString size; ///< "1.2 MB"
    std::filesystem::path file;
    bool isDated = true; ///< otherwise `when` is its name
};

[[nodiscard]] QVector<JournalCopy> toJournalCopies(const std::vector<transfer::Copy>& copies, const Clock& clock);
/// For a file that somebody picked: its name stands for the time where it doesn't tell one.
[[nodiscard]] JournalCopy toJournalCopy(const std::filesystem::path& file, const Clock& clock);

} // namespace inglenook::ui
