// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exercises/definition.h"

#include <QString>

namespace inglenook::ui {

/// "After Annie Gurton, in an article on …": a line for each source.
[[nodiscard]] QString sourcesText(const exercises::Definition& definition);
/// "Together or alone, 10–15 min".
[[nodiscard]] QString whoText(const exercises::Definition& definition);

} // namespace inglenook::ui
