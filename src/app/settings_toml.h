// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/settings.h"

#include <optional>
#include <string>
#include <string_view>

namespace inglenook::app {

/// Nothing when `text` is no TOML; a key that is missing or makes no sense has its default.
[[nodiscard]] std::optional<Settings> settingsFromToml(std::string_view text);

/// `text` with the keys of `settings` put in or replaced; what else it holds stays. No TOML counts as empty.
[[nodiscard]] std::string withSettings(std::string_view text, const Settings& settings);

/// Every value inside its range, no journal twice.
[[nodiscard]] Settings sane(Settings settings);

} // namespace inglenook::app
