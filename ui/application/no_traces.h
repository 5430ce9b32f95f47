// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace inglenook::ui {

/// Keeps Qt and the desktop from remembering which files were chosen: file windows are Qt's own, since those of the
/// desktops write into its list of recent files, and Qt's settings, where it keeps the last folders, are never written.
/// Call it once the application is there, before any window.
void leaveNoTraces();

} // namespace inglenook::ui
