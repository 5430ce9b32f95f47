// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "transfer/import/import.h"

#include <QString>
#include <QStringList>

namespace inglenook::ui {

/// Why nothing of it can come in, and what to do.
[[nodiscard]] QString sentenceFor(transfer::ImportTrouble trouble);
/// Why one thing stays behind, as the end of a line: "its date is missing".
[[nodiscard]] QString wordsFor(transfer::SkipReason reason);

/// "12 May 2014 to 3 June 2024"; one day where both are the same; empty without entries.
[[nodiscard]] QString spanOf(const transfer::ImportReport& report);
/// The other program, as people call what it wrote.
[[nodiscard]] QString nameOfSource(const transfer::ImportReport& report);
/// Pictures, tags, what was here already: a sentence each.
[[nodiscard]] QStringList detailsOf(const transfer::ImportReport& report);
/// What stays behind, a line each: at most `most` of them.
[[nodiscard]] QStringList leftBehindOf(const transfer::ImportReport& report, int most);

} // namespace inglenook::ui
