// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

#include <utility>

namespace inglenook::ui {

/// Where the words of a line of Markdown lie that a dictionary of `language` ("de_DE") may be asked for: begin and
/// length. Not addresses, code, numbers, tags, or words in another alphabet. Pure.
[[nodiscard]] QList<std::pair<int, int>> wordsToSpell(const QString& line, const QString& language);

} // namespace inglenook::ui
