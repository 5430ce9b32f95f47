// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/background_job.h"
#include "base/error.h"
#include "base/log.h"

#include <functional>
#include <memory>
#include <mutex>
#include <new>
#include <stop_token>
#include <string_view>
#include <utility>

namespace inglenook::app {

/// One long request at a time, on a thread of its own, that tells how far it is and can be stopped: what bringing in
/// and taking out share. `Result` is a variant that holds an ErrorCode, too.
template <typename Request, typename Progress, typename Result>
class StoppableJob {
public:
    using Done = std::function<void(Result)>;

    StoppableJob() = default;
    StoppableJob(const StoppableJob&) = delete;
    StoppableJob& operator=(const StoppableJob&) = delete;
    ~StoppableJob() { stop(); } ///< and waits

    /// `work(request)` gives the result, or throws; `surprise` is logged for what is no Error. `done` is called once,
    /// on the thread of the work, as the request's onProgress is. False while one runs. The request's stop token is
    /// set here.
    template <typename Work>
    bool start(Request request, Work work, std::string_view surprise, Done done)
    {
        if (isRunning())
            return false;
        m_stop = {};
        request.stop = m_stop.get_token();
        m_progress->set({});
        request.onProgress = [seen = m_progress, tell = std::move(request.onProgress)](const Progress& progress) {
            seen->set(progress);
            if (tell)
                tell(progress);
        };
        return m_job.start([asked = std::move(request), work = std::move(work), surprise, tell = std::move(done)] {
            return [tell, result = resultOf(asked, work, surprise)]() mutable { tell(std::move(result)); };
        });
    }
    void stop() { m_stop.request_stop(); }
    [[nodiscard]] bool isRunning() const { return m_job.isRunning(); }
    [[nodiscard]] Progress progress() const { return m_progress->get(); } ///< any thread

private:
    class Seen {
    public:
        void set(const Progress& progress)
        {
            const std::lock_guard lock{m_mutex};
            m_progress = progress;
        }
        [[nodiscard]] Progress get() const
        {
            const std::lock_guard lock{m_mutex};
            return m_progress;
        }

    private:
        mutable std::mutex m_mutex;
        Progress m_progress;
    };

    template <typename Work>
    static Result resultOf(const Request& request, const Work& work, std::string_view surprise)
    {
        try {
            return work(request);
        } catch (const Error& error) {
            return error.code();
        } catch (const std::bad_alloc&) {
            return ErrorCode::OutOfMemory;
        } catch (const std::exception&) {
            log::warning(surprise);
            return ErrorCode::Internal;
        }
    }

    std::shared_ptr<Seen> m_progress = std::make_shared<Seen>();
    std::stop_source m_stop;
    BackgroundJob m_job; ///< last, so that it ends before the rest goes
};

} // namespace inglenook::app
