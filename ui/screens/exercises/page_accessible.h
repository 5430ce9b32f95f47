// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace inglenook::ui {

/// Gives the pages of a session, and what is scrolled in them, their role: where there is nothing to press they have
/// the focus themselves.
void installPageAccessibility();

} // namespace inglenook::ui
