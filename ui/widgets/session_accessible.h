// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace inglenook::ui {

/// Lets screen readers meet the painted widgets of a session as what they are: text, groups, a list of words, a
/// slider. Each of these widgets calls it; only the first call does something.
void installSessionAccessibility();

} // namespace inglenook::ui
