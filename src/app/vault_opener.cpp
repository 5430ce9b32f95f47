// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/vault_gate.h"
#include "base/error.h"
#include "base/log.h"
#include "platform/memory.h"
#include "vault/opened_file.h"

#include <mutex>
#include <new>
#include <thread>
#include <utility>

namespace inglenook::app {
namespace {

using vault::Refusal;

/// Nothing may leave the thread but a result.
template <typename Work>
GateResult resultOf(Work& work)
{
    try {
        return work();
    } catch (const Error& error) {
        log::warning(error.detail());
        return vault::refusalFor(error.code());
    } catch (const std::bad_alloc&) {
        return Refusal::OutOfMemory;
    } catch (const std::exception&) {
        log::warning("Opening or making a journal failed in an unforeseen way.");
        return Refusal::DiskTrouble;
    }
}

bool isTaken(const std::filesystem::path& file)
{
    std::error_code ignored;
    return std::filesystem::exists(std::filesystem::symlink_status(file, ignored));
}

void makeFolderOf(const std::filesystem::path& file)
{
    std::error_code error;
    std::filesystem::create_directories(file.parent_path(), error);
    if (error)
        throw Error{ErrorCode::NotPermitted, "the folder of a new journal can't be made"};
}

} // namespace

struct VaultOpener::Job {
    std::mutex mutex;
    Done done; ///< empty when nobody waits any more
    bool running = true;
    std::jthread thread; ///< last, so that it ends before the rest goes

    void finish(GateResult result)
    {
        const std::lock_guard lock{mutex};
        // First, so that the next job is welcome as soon as anyone knows of this one's end.
        running = false;
        if (const auto call = std::exchange(done, nullptr))
            call(std::move(result));
    }
};

VaultOpener::VaultOpener(const Clock& clock, IdSource& ids) : m_clock{clock}, m_ids{ids} {}

VaultOpener::~VaultOpener()
{
    abandon();
}

bool VaultOpener::isRunning() const
{
    if (!m_job)
        return false;
    const std::lock_guard lock{m_job->mutex};
    return m_job->running;
}

template <typename Work>
bool VaultOpener::start(Work work, Done done)
{
    if (isRunning())
        return false;
    m_job = std::make_unique<Job>();
    m_job->done = std::move(done);
    m_job->thread = std::jthread{[job = m_job.get(), moved = std::move(work)]() mutable {
        auto result = [&moved] {
            auto once = std::move(moved); // the passphrase goes with it, before anyone is told
            return resultOf(once);
        }();
        job->finish(std::move(result));
        platform::wipeDeadStack(); // the system keeps stacks for the next thread
    }};
    return true;
}

bool VaultOpener::open(std::filesystem::path file, crypto::SecretBytes passphrase, Done done)
{
    return start([path = std::move(file),
                  secret = std::move(passphrase)]() -> GateResult { return vault::Vault::open(path, secret); },
                 std::move(done));
}

bool VaultOpener::create(std::filesystem::path file, std::vector<journal::NewMember> members, Done done)
{
    auto make = [path = std::move(file), people = std::move(members), cost = m_cost, &clock = m_clock,
                 &ids = m_ids]() -> GateResult {
        if (isTaken(path))
            return Refusal::NotPermitted;
        makeFolderOf(path);
        return journal::Journal::create(path, people, cost ? *cost : crypto::calibrateCost(), clock, ids);
    };
    return start(std::move(make), std::move(done));
}

void VaultOpener::abandon()
{
    if (!m_job)
        return;
    const std::lock_guard lock{m_job->mutex};
    m_job->done = nullptr;
}

void VaultOpener::setCost(crypto::KdfCost cost)
{
    m_cost = cost;
}

} // namespace inglenook::app
