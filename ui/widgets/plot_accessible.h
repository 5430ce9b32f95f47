// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace inglenook::ui {

/// Lets screen readers meet plots as charts. Each plot calls it; only the first call does something.
void installPlotAccessibility();

} // namespace inglenook::ui
