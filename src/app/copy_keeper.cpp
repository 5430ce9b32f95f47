// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/copy_keeper.h"

#include "base/log.h"
#include "platform/memory.h"
#include "vault/sealed_file.h"
#include "vault/storage.h"

#include <algorithm>
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

/// What `make` did, as a report; nothing is thrown.
template <typename Make>
CopyReport reportOf(const fs::path& journal, Make&& make)
{
    CopyReport report{journal, transfer::CopyOutcome::Off, std::nullopt};
    try {
        report.outcome = make();
    } catch (const Error& error) {
        log::warning(error.detail());
        report.trouble = error.code();
    } catch (const std::bad_alloc&) {
        report.trouble = ErrorCode::OutOfMemory;
    } catch (const std::exception&) {
        log::warning("Making a copy failed in an unforeseen way.");
        report.trouble = ErrorCode::DiskTrouble;
    }
    return report;
}

/// Work is copied about by std::function, a sealed file is not.
using Shared = std::shared_ptr<std::unique_ptr<vault::SealedFile>>;

Shared shared(std::unique_ptr<vault::SealedFile> journal)
{
    return std::make_shared<std::unique_ptr<vault::SealedFile>>(std::move(journal));
}

void finish(const Shared& journal, const CopyReport& report, const CopyKeeper::Done& done)
{
    journal->reset();
    if (done)
        done(report);
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
    const auto path = journal->path();
    (void)start(path, [file = shared(std::move(journal)), path, rules = std::move(rules), done = std::move(done),
                       now = m_clock.now()](const std::stop_token& stop) {
        const auto report =
            reportOf(path, [&] { return transfer::keepCopy(**file, rules, now, vault::systemStorage(), stop); });
        finish(file, report, done);
    });
}

void CopyKeeper::copyTo(std::unique_ptr<vault::SealedFile> journal, fs::path copy, Done done)
{
    const auto path = journal->path();
    const bool isUnderWay = start(path, [file = shared(std::move(journal)), path, copy = std::move(copy),
                                         done = std::move(done)](const std::stop_token& stop) {
        const auto report =
            reportOf(path, [&] { return transfer::copyTo(**file, copy, vault::systemStorage(), stop); });
        finish(file, report, done);
    });
    if (!isUnderWay)
        throw Error{ErrorCode::OutOfMemory, "no thread could be begun for a copy"};
}

void CopyKeeper::find(const vault::VaultId& vault, std::vector<fs::path> folders,
                      std::function<void(std::vector<transfer::Copy>)> done)
{
    (void)start({}, [vault, folders = std::move(folders), done = std::move(done)](const std::stop_token&) {
        std::vector<transfer::Copy> copies;
        (void)reportOf({}, [&] {
            copies = transfer::copiesOf(vault, folders);
            return transfer::CopyOutcome::Off;
        });
        done(std::move(copies));
    });
}

bool CopyKeeper::start(fs::path journal, Work work)
{
    const std::lock_guard lock{m_mutex};
    m_jobs.remove_if([](const auto& job) { return job->isDone.load(); });
    auto job = std::make_shared<Job>();
    job->journal = std::move(journal);
    try {
        job->thread = std::jthread{[job = job.get(), work = std::move(work)](const std::stop_token& stop) mutable {
            work(stop);
            work = nullptr;            // what it holds goes before anyone can think it is done
            platform::wipeDeadStack(); // pages were opened on it, and the system keeps stacks for the next thread
            job->isDone = true;
        }};
    } catch (const std::system_error&) {
        log::warning("No thread could be begun for copies."); // the next closing makes one
        return false;
    }
    m_jobs.push_back(std::move(job));
    return true;
}

bool CopyKeeper::isBusyWith(const fs::path& journal)
{
    const std::lock_guard lock{m_mutex};
    return std::any_of(m_jobs.begin(), m_jobs.end(),
                       [&journal](const auto& job) { return !job->isDone && isSameFile(job->journal, journal); });
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
