// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exercises/table_reader.h"

#include <optional>
#include <string>
#include <string_view>

namespace inglenook::exercises {

/// Nothing, and one fault, when the text is not TOML at all.
[[nodiscard]] std::optional<toml::table> parseToml(std::string_view text, FaultList& faults);

/// "own/mirror.toml" -> "mirror"
[[nodiscard]] std::string idFromFileName(std::string_view fileName);

} // namespace inglenook::exercises
