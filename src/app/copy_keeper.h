// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/settings.h"
#include "app/workspace.h"
#include "base/clock.h"
#include "base/error.h"
#include "transfer/backup.h"
#include "transfer/copies.h"

#include <filesystem>
#include <functional>
#include <list>
#include <memory>
#include <mutex>
#include <optional>
#include <stop_token>
#include <vector>

namespace inglenook::app {

/// How keeping a copy ended.
struct CopyReport {
    std::filesystem::path journal;
    transfer::CopyOutcome outcome = transfer::CopyOutcome::Off;
    std::optional<ErrorCode> trouble; ///< then there is no new copy; VaultDamaged: the journal itself is damaged
};

[[nodiscard]] transfer::CopyRules copyRulesOf(const Settings& settings);

/// Makes the copies of journals that were closed, each on a thread of its own, so that nobody waits for them. The keys
/// to check a copy live as long as its making, in locked memory, and no longer. Thread-safe.
class CopyKeeper {
public:
    using Done = CopyDone;

    /// `clock` outlives it.
    explicit CopyKeeper(const Clock& clock) : m_clock{clock} {}
    ~CopyKeeper(); ///< waits until all are made: a program that ends leaves nothing half done
    CopyKeeper(const CopyKeeper&) = delete;
    CopyKeeper& operator=(const CopyKeeper&) = delete;

    /// After a closing without trouble. `done` is called once, on the thread, when the file is free again.
    void keep(Closing closing, transfer::CopyRules rules, Done done);
    void keep(std::unique_ptr<vault::SealedFile> journal, transfer::CopyRules rules, Done done);
    /// One copy under a name of its own: transfer::copyTo(). Throws Error(OutOfMemory), and `done` isn't called then.
    void copyTo(std::unique_ptr<vault::SealedFile> journal, std::filesystem::path copy, Done done);
    /// The copies of a vault in these folders, newest first.
    void find(const vault::VaultId& vault, std::vector<std::filesystem::path> folders,
              std::function<void(std::vector<transfer::Copy>)> done);
    /// For whoever wants to open `journal`, or to write to its file: a copy of it that is being made is given up. One
    /// after a closing is due again at the next. On return the file is free.
    void release(const std::filesystem::path& journal);
    [[nodiscard]] bool isBusyWith(const std::filesystem::path& journal);

private:
    struct Job;
    using Work = std::function<void(const std::stop_token& stop)>;
    /// False, with a line in the log, when the system has no thread for it.
    [[nodiscard]] bool start(std::filesystem::path journal, Work work);

    const Clock& m_clock;
    std::mutex m_mutex;
    std::list<std::shared_ptr<Job>> m_jobs;
};

} // namespace inglenook::app
