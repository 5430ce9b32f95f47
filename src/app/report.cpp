// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report.h"

#include "app/workspace.h"

namespace inglenook::app {

transfer::ReportSource reportOf(Workspace& workspace)
{
    return {workspace.vault().database(), workspace.journal()};
}

} // namespace inglenook::app
