// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/stoppable_job.h"
#include "base/clock.h"
#include "base/error.h"
#include "transfer/export/export.h"

#include <functional>
#include <variant>

namespace inglenook::app {

class Workspace;

/// Takes the open journal out, on a thread of its own. As with ImportJob, nothing else may touch the workspace while it
/// runs; whoever wants to lock stops it and waits, which takes no longer than one entry or a piece of a picture. The
/// workspace and the clock outlive it.
class ExportJob {
public:
    using Result = std::variant<transfer::ExportReport, transfer::ExportCancelled, ErrorCode>;
    using Done = std::function<void(Result)>;

    explicit ExportJob(const Clock& clock) : m_clock{clock} {}
    ~ExportJob() = default; ///< stops and waits; nothing is left of a file then
    ExportJob(const ExportJob&) = delete;
    ExportJob& operator=(const ExportJob&) = delete;

    /// `done` is called once, on the thread that exports, as the request's onProgress is. False while one runs. The
    /// request's stop token is set here.
    bool start(Workspace& workspace, transfer::ExportRequest request, Done done);
    /// It ends soon, as cancelled, unless it has just become whole.
    void stop() { m_job.stop(); }
    [[nodiscard]] bool isRunning() const { return m_job.isRunning(); }
    /// How far it is; any thread.
    [[nodiscard]] transfer::ExportProgress progress() const { return m_job.progress(); }

private:
    const Clock& m_clock;
    StoppableJob<transfer::ExportRequest, transfer::ExportProgress, Result> m_job;
};

} // namespace inglenook::app
