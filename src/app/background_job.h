// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <memory>
#include <mutex>
#include <thread>
#include <utility>

namespace inglenook::app {

/// One piece of slow work at a time, on a thread of its own.
///
/// `done` is called once, on that thread, unless abandon() came first: then the result is dropped. Nothing but a
/// result may leave the work: it doesn't throw.
template <typename Result>
class BackgroundJob {
public:
    using Done = std::function<void(Result)>;

    BackgroundJob() = default;
    ~BackgroundJob() { abandon(); } ///< waits for the work
    BackgroundJob(const BackgroundJob&) = delete;
    BackgroundJob& operator=(const BackgroundJob&) = delete;

    /// False when something is running. `work` goes, with all that it holds, before anyone is told.
    template <typename Work>
    bool start(Work work, Done done)
    {
        if (isRunning())
            return false;
        m_state = std::make_unique<State>();
        m_state->done = std::move(done);
        m_state->thread = std::jthread{[state = m_state.get(), moved = std::move(work)]() mutable {
            auto result = [&moved] {
                auto once = std::move(moved);
                return once();
            }();
            state->finish(std::move(result));
        }};
        return true;
    }
    /// Once it returns, `done` isn't called any more. Doesn't wait for the work.
    void abandon()
    {
        if (!m_state)
            return;
        const std::lock_guard lock{m_state->mutex};
        m_state->done = nullptr;
    }
    [[nodiscard]] bool isRunning() const
    {
        if (!m_state)
            return false;
        const std::lock_guard lock{m_state->mutex};
        return m_state->running;
    }

private:
    struct State {
        std::mutex mutex;
        Done done; ///< empty when nobody waits any more
        bool running = true;
        std::jthread thread; ///< last, so that it ends before the rest goes

        void finish(Result result)
        {
            const std::lock_guard lock{mutex};
            // First, so that the next work is welcome as soon as anyone knows of this one's end.
            running = false;
            if (const auto call = std::exchange(done, nullptr))
                call(std::move(result));
        }
    };
    std::unique_ptr<State> m_state;
};

} // namespace inglenook::app
