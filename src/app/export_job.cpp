// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/export_job.h"

#include "app/workspace.h"

#include <utility>

namespace inglenook::app {

bool ExportJob::start(Workspace& workspace, transfer::ExportRequest request, Done done)
{
    return m_job.start(
        std::move(request),
        [&workspace, &clock = m_clock](const transfer::ExportRequest& asked) {
            return std::visit([](auto&& end) { return Result{std::forward<decltype(end)>(end)}; },
                              transfer::exportJournal(workspace.vault().database(), workspace.journal(), clock, asked));
        },
        "An export ended in a way that it should not.", std::move(done));
}

} // namespace inglenook::app
