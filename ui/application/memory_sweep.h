// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace inglenook::ui {

/// After the last widget and model of a journal is gone: takes what Qt and the desktop hold for us, then wipes what is
/// left. Call it from the event loop, with nothing of a journal on the stack above.
void sweepMemory();

} // namespace inglenook::ui
