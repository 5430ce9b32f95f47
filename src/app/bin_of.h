// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/workspace.h"
#include "journal/bin.h"

namespace inglenook::app {

/// The bin of the open journal; both outlive it.
[[nodiscard]] inline journal::Bin binOf(Workspace& workspace, const Clock& clock)
{
    return {workspace.vault().database(), clock};
}

} // namespace inglenook::app
