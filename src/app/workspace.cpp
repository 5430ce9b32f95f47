// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/workspace.h"

#include "app/copy_keeper.h"
#include "base/error.h"
#include "base/log.h"
#include "journal/member_details.h"
#include "vault/sealed_file.h"

#include <exception>

namespace inglenook::app {
namespace {

/// About ten saves: short enough to be moved within a frame or two of the screen.
constexpr int kLongLog = 200;
constexpr std::int64_t kDayMs = std::int64_t{24} * 60 * 60 * 1000;

} // namespace

Closing::Closing() = default;
Closing::Closing(Closing&&) noexcept = default;
Closing::~Closing() = default;

Workspace::Workspace(std::unique_ptr<vault::Vault> vault, const Clock& clock, IdSource& ids)
    : m_vault{std::move(vault)},
      m_journal{std::make_unique<journal::Journal>(*m_vault, clock, ids)}, // empties the old bin
      m_ways{*m_vault, *m_journal, clock, ids},
      m_clock{clock},
      m_binEmptied{clock.now()}
{
    try {
        journal::finishLeaving(*m_vault, *m_journal, clock.now());
    } catch (const Error& error) {
        // A journal on a full disk opens and can be read; this waits for another day.
        if (error.code() != ErrorCode::DiskFull)
            throw;
        log::warning("Who has left could not be noted: the disk is full.");
    }
}

Workspace::~Workspace()
{
    if (m_journal)
        (void)close();
}

Closing Workspace::close() noexcept
{
    m_journal.reset();
    Closing closing;
    try {
        stopCopying();
        closing.file = m_vault->closeToCopy();
    } catch (const Error& error) {
        log::warning(error.detail());
        closing.trouble = error.code();
    } catch (const std::exception&) {
        log::warning("Closing the vault failed.");
        closing.trouble = ErrorCode::Internal;
    }
    return closing;
}

journal::Journal& Workspace::journal()
{
    return *m_journal;
}

journal::MemberWays& Workspace::ways()
{
    return m_ways;
}

const std::filesystem::path& Workspace::file() const
{
    return m_vault->file();
}

vault::Vault& Workspace::vault()
{
    return *m_vault;
}

const std::filesystem::path& Workspace::keepFile()
{
    stopCopying();
    return m_vault->keepFile();
}

void Workspace::continueIn(const std::filesystem::path& file)
{
    stopCopying();
    m_vault->continueIn(file);
}

void Workspace::copyTo(const std::filesystem::path& copy, CopyKeeper& keeper, CopyDone done)
{
    stopCopying();
    m_keeper = &keeper;
    auto journal = m_vault->copyWhileOpen();
    auto flag = std::make_shared<std::atomic<bool>>(true);
    keeper.copyTo(std::move(journal), copy, [flag, done = std::move(done)](const CopyReport& report) {
        *flag = false;
        if (done)
            done(report);
    });
    m_isBeingCopied = std::move(flag);
}

void Workspace::stopCopying()
{
    if (m_keeper != nullptr && m_isBeingCopied && *m_isBeingCopied)
        m_keeper->release(m_vault->file());
}

void Workspace::emptyBinOnceADay()
{
    const auto now = m_clock.now();
    const bool isSameDay = now >= m_binEmptied && now.ms - m_binEmptied.ms < kDayMs;
    if (isSameDay)
        return;
    m_journal->entries().emptyOldBin();
    m_binEmptied = now;
}

void Workspace::tidyUp() noexcept
{
    // A file that is being copied is left as it is until then.
    if (m_isBeingCopied && *m_isBeingCopied)
        return;
    try {
        m_vault->keepFile();
        emptyBinOnceADay();
        if (m_vault->database().pendingLogFrames() > kLongLog)
            m_vault->database().checkpoint();
    } catch (const Error& error) {
        log::warning(error.detail());
    } catch (const std::exception&) {
        log::warning("Tidying up failed.");
    }
}

} // namespace inglenook::app
