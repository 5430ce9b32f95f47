// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/import_job.h"

#include "app/workspace.h"

#include <utility>

namespace inglenook::app {

bool ImportJob::start(Workspace& workspace, transfer::ImportRequest request, Done done)
{
    return m_job.start(
        std::move(request),
        [&workspace, &clock = m_clock](const transfer::ImportRequest& asked) {
            auto result = transfer::importInto(workspace.vault().database(), workspace.journal(), clock, asked);
            if (std::holds_alternative<transfer::ImportReport>(result) && asked.dryRun == transfer::DryRun::No)
                workspace.tidyUp(); // moves what may be a very long log, while nobody waits for a key
            return std::visit([](auto&& end) { return Result{std::forward<decltype(end)>(end)}; }, std::move(result));
        },
        "An import ended in a way that it should not.", std::move(done));
}

} // namespace inglenook::app
