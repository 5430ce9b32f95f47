// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace inglenook::ui {

/// How wide what stands beside the list of journals is, at 100 % text: the door and the welcome alike.
inline constexpr int kDoorColumnWidth = 434;

} // namespace inglenook::ui
