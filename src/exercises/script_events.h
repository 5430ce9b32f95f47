// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exercises/answers_script.h"
#include "exercises/table_reader.h"

#include <vector>

namespace inglenook::exercises {

/// The `event` list of a table, as it stands in an answers file. A part of other files, too: what a person says where
/// such a file is about somebody, is in the same words.
[[nodiscard]] std::vector<ScriptEvent> readScriptEvents(TableReader& reader);

/// The parts of an answer in one table: `text`, `scale`, `scales`, `days`, `choices`, `feelings`, `slots`.
[[nodiscard]] Answer readScriptAnswer(TableReader& reader);

} // namespace inglenook::exercises
