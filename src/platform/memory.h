// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace inglenook::platform {

/// Wipes what calls that are over have left on the stack of this thread. What is below the caller counts as over; call
/// it where the stack is short.
void wipeDeadStack() noexcept;

/// Gives memory that nobody uses back to the system, as far as the allocator can.
void releaseFreeMemory() noexcept;

} // namespace inglenook::platform
