// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/import_job.h"

#include "app/workspace.h"
#include "base/log.h"

#include <mutex>
#include <utility>

namespace inglenook::app {

struct ImportJob::Shared {
    mutable std::mutex mutex;
    transfer::ImportProgress progress;
};

namespace {

ImportJob::Result resultOf(Workspace& workspace, const Clock& clock, const transfer::ImportRequest& request)
{
    try {
        auto result = transfer::importInto(workspace.vault().database(), workspace.journal(), clock, request);
        if (std::holds_alternative<transfer::ImportReport>(result) && request.dryRun == transfer::DryRun::No)
            workspace.tidyUp(); // moves what may be a very long log, while nobody waits for a key
        return std::visit([](auto&& end) { return ImportJob::Result{std::forward<decltype(end)>(end)}; },
                          std::move(result));
    } catch (const Error& error) {
        return error.code();
    } catch (const std::bad_alloc&) {
        return ErrorCode::OutOfMemory;
    } catch (const std::exception&) {
        log::warning("An import ended in a way that it should not.");
        return ErrorCode::Internal;
    }
}

} // namespace

ImportJob::ImportJob(const Clock& clock)
    : m_clock{clock},
      m_shared{std::make_shared<Shared>()},
      m_job{std::make_unique<BackgroundJob>()}
{
}

ImportJob::~ImportJob()
{
    stop();
    m_job->abandon();
    m_job.reset();
}

bool ImportJob::start(Workspace& workspace, transfer::ImportRequest request, Done done)
{
    if (isRunning())
        return false;
    m_stop = {};
    request.stop = m_stop.get_token();
    {
        const std::lock_guard lock{m_shared->mutex};
        m_shared->progress = {};
    }
    request.onProgress = [shared = m_shared, tell = std::move(request.onProgress)](const auto& progress) {
        {
            const std::lock_guard lock{shared->mutex};
            shared->progress = progress;
        }
        if (tell)
            tell(progress);
    };
    return m_job->start([&workspace, &clock = m_clock, asked = std::move(request), tell = std::move(done)] {
        return [tell, result = resultOf(workspace, clock, asked)]() mutable { tell(std::move(result)); };
    });
}

void ImportJob::stop()
{
    m_stop.request_stop();
}

bool ImportJob::isRunning() const
{
    return m_job->isRunning();
}

transfer::ImportProgress ImportJob::progress() const
{
    const std::lock_guard lock{m_shared->mutex};
    return m_shared->progress;
}

} // namespace inglenook::app
