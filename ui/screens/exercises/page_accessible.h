// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace inglenook::ui {

/// Gives the pages of a session that have the focus themselves, where there is nothing to press, their role.
void installPageAccessibility();

} // namespace inglenook::ui
