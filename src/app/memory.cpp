// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/memory.h"

#include "platform/memory.h"

namespace inglenook::app {

void forgetWhatWasFreed() noexcept
{
    platform::releaseFreeMemory();
    platform::wipeDeadStack();
}

} // namespace inglenook::app
