// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "platform/memory.h"

#include <memory>
#include <mutex>
#include <system_error>
#include <thread>
#include <utility>

namespace inglenook::app {

/// One piece of slow work at a time, on a thread of its own. What it found is delivered once, on that thread, unless
/// nobody waits for it any more.
class BackgroundJob {
public:
    BackgroundJob() = default;
    BackgroundJob(const BackgroundJob&) = delete;
    BackgroundJob& operator=(const BackgroundJob&) = delete;
    ~BackgroundJob() { abandon(); } ///< waits for the work

    /// `work` gives back the call that delivers, and is gone before that is made. False while another one runs, and
    /// when the system has no thread for it.
    template <typename Work>
    bool start(Work work)
    {
        if (isRunning())
            return false;
        auto next = std::make_unique<Job>();
        auto run = [job = next.get(), moved = std::move(work)]() mutable {
            auto deliver = [&moved] {
                auto once = std::move(moved); // the passphrase goes with it, before anyone is told
                return once();
            }();
            const std::lock_guard lock{job->mutex};
            // First, so that the next job is welcome as soon as anyone knows of this one's end.
            job->isRunning = false;
            if (job->isWanted)
                deliver();
            platform::wipeDeadStack(); // the system keeps stacks for the next thread
        };
        try {
            next->thread = std::jthread{std::move(run)};
        } catch (const std::system_error&) {
            return false;
        }
        m_job = std::move(next);
        return true;
    }

    [[nodiscard]] bool isRunning() const
    {
        if (!m_job)
            return false;
        const std::lock_guard lock{m_job->mutex};
        return m_job->isRunning;
    }

    /// Once this returns nothing is delivered any more. Doesn't wait for the work, during which no other is begun.
    void abandon()
    {
        if (!m_job)
            return;
        const std::lock_guard lock{m_job->mutex};
        m_job->isWanted = false;
    }

private:
    struct Job {
        std::mutex mutex;
        bool isRunning = true;
        bool isWanted = true;
        std::jthread thread; ///< last, so that it ends before the rest goes
    };

    std::unique_ptr<Job> m_job;
};

} // namespace inglenook::app
