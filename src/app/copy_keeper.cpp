// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/copy_keeper.h"

#include "app/workspace.h"
#include "base/log.h"
#include "platform/memory.h"
#include "vault/sealed_file.h"
#include "vault/storage.h"

#include <atomic>
#include <new>
#include <system_error>
#include <thread>
#include <utility>
#include <vector>

namespace inglenook::app {
namespace {

namespace fs = std::filesystem;

bool isSameFile(const fs::path& a, const fs::path& b)
{
    std::error_code ignored;
    return a == b || fs::equivalent(a, b, ignored);
}

CopyReport copyOf(vault::SealedFile& journal, const transfer::CopyRules& rules, Timestamp now,
                  const std::stop_token& stop)
{
    CopyReport report{journal.path(), transfer::CopyOutcome::Off, std::nullopt};
    try {
        report.outcome = transfer::keepCopy(journal, rules, now, vault::systemStorage(), stop);
    } catch (const Error& error) {
        log::warning(error.detail());
        report.trouble = error.code();
    } catch (const std::bad_alloc&) {
        report.trouble = ErrorCode::OutOfMemory;
    } catch (const std::exception&) {
        log::warning("Keeping a copy failed in an unforeseen way.");
        report.trouble = ErrorCode::DiskTrouble;
    }
    return report;
}

} // namespace

transfer::CopyRules copyRulesOf(const Settings& settings)
{
    return {settings.copiesKept, settings.copiesFolder};
}

struct CopyKeeper::Job {
    fs::path journal;
    std::atomic<bool> isDone = false;
    std::jthread thread; ///< last, so that it ends before the rest goes
};

CopyKeeper::~CopyKeeper()
{
    std::list<std::shared_ptr<Job>> jobs;
    {
        const std::lock_guard lock{m_mutex};
        jobs.swap(m_jobs);
    }
    for (const auto& job : jobs)
        job->thread.join();
}

void CopyKeeper::keep(Closing closing, transfer::CopyRules rules, Done done)
{
    if (closing.file)
        keep(std::move(closing.file), std::move(rules), std::move(done));
}

void CopyKeeper::keep(std::unique_ptr<vault::SealedFile> journal, transfer::CopyRules rules, Done done)
{
    const std::lock_guard lock{m_mutex};
    m_jobs.remove_if([](const auto& job) { return job->isDone.load(); });
    auto job = std::make_shared<Job>();
    job->journal = journal->path();
    auto work = [job = job.get(), file = std::move(journal), rules = std::move(rules), done = std::move(done),
                 now = m_clock.now()](const std::stop_token& stop) mutable {
        const auto report = copyOf(*file, rules, now, stop);
        file.reset();
        if (done)
            done(report);
        platform::wipeDeadStack(); // pages were opened on it, and the system keeps stacks for the next thread
        job->isDone = true;
    };
    try {
        job->thread = std::jthread{std::move(work)};
    } catch (const std::system_error&) {
        log::warning("No thread could be begun to make a copy."); // the next closing makes it
        return;
    }
    m_jobs.push_back(std::move(job));
}

void CopyKeeper::release(const fs::path& journal)
{
    std::vector<std::shared_ptr<Job>> concerned;
    {
        const std::lock_guard lock{m_mutex};
        for (auto job = m_jobs.begin(); job != m_jobs.end();) {
            if (isSameFile((*job)->journal, journal)) {
                concerned.push_back(std::move(*job));
                job = m_jobs.erase(job);
            } else {
                ++job;
            }
        }
    }
    for (const auto& job : concerned) {
        job->thread.request_stop();
        job->thread.join();
    }
}

} // namespace inglenook::app
