// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"

#include <QDateTime>
#include <QString>

namespace inglenook::ui {

/// The moment at which the clock on the wall shows that. An entry that was written in another zone stays in it.
[[nodiscard]] LocalTime momentAt(const QDateTime& wall, LocalTime before, const Clock& clock);

/// "21:40", "9.40", "2140", "9:40 pm" or what the person's own language has; invalid for anything else.
[[nodiscard]] QTime timeFrom(const QString& text);

/// How many words a person would count, also where none are written with spaces; Markdown's signs are none.
[[nodiscard]] int wordsIn(const std::string& markdown);

} // namespace inglenook::ui
