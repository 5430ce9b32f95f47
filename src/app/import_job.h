// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/stoppable_job.h"
#include "base/clock.h"
#include "base/error.h"
#include "transfer/import/import.h"

#include <functional>
#include <variant>

namespace inglenook::app {

class Workspace;

/// Brings the entries of another program into the open journal, or shows what would come, on a thread of its own.
///
/// While it runs nothing else may touch the workspace: whoever wants to lock stops it and waits, which takes no longer
/// than one entry. The workspace and the clock outlive it.
class ImportJob {
public:
    /// What came of it, or why it could not be written.
    using Result = std::variant<transfer::ImportReport, transfer::ImportTrouble, transfer::ImportCancelled, ErrorCode>;
    using Done = std::function<void(Result)>;

    explicit ImportJob(const Clock& clock) : m_clock{clock} {}
    ~ImportJob() = default; ///< stops and waits; nothing is brought in then
    ImportJob(const ImportJob&) = delete;
    ImportJob& operator=(const ImportJob&) = delete;

    /// `done` is called once, on the thread that imports, as the request's onProgress is. False while one runs. The
    /// request's stop token is set here.
    bool start(Workspace& workspace, transfer::ImportRequest request, Done done);
    /// The import ends soon, as cancelled, unless it has just become whole.
    void stop() { m_job.stop(); }
    [[nodiscard]] bool isRunning() const { return m_job.isRunning(); }
    /// How far it is; any thread.
    [[nodiscard]] transfer::ImportProgress progress() const { return m_job.progress(); }

private:
    const Clock& m_clock;
    StoppableJob<transfer::ImportRequest, transfer::ImportProgress, Result> m_job;
};

} // namespace inglenook::app
