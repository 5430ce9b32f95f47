// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace inglenook::app {

/// After locking: wipes what is left on this thread's stack, and gives free memory back. What was freed is wiped
/// already (docs/decisions/0023-wipe-on-free.md). Call it with little on the stack, from the event loop.
void forgetWhatWasFreed() noexcept;

} // namespace inglenook::app
