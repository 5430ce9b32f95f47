// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "base/error.h"
#include "base/uuid.h"
#include "journal/journal.h"
#include "journal/member_ways.h"
#include "vault/vault.h"

#include <atomic>
#include <filesystem>
#include <functional>
#include <memory>
#include <optional>

namespace inglenook::vault {
class SealedFile;
}

namespace inglenook::app {

class CopyKeeper;
struct CopyReport;
using CopyDone = std::function<void(const CopyReport&)>;

/// How closing a journal ended.
struct Closing {
    Closing();
    Closing(Closing&&) noexcept;
    ~Closing();

    std::unique_ptr<vault::SealedFile> file; ///< for a copy of it; nothing after trouble
    /// Everything confirmed is in the log beside the file then, and the next opening takes it from there.
    std::optional<ErrorCode> trouble;
};

/// All that exists only while a journal is unlocked. When it goes, the journal is closed and its keys are wiped.
class Workspace {
public:
    /// Takes an open vault. Throws Error(VaultTooNew) and what reading the schema may throw.
    Workspace(std::unique_ptr<vault::Vault> vault, const Clock& clock, IdSource& ids);
    ~Workspace(); ///< closes, where close() was not called
    Workspace(const Workspace&) = delete;
    Workspace& operator=(const Workspace&) = delete;

    /// Once; nothing else of the workspace is used afterwards.
    [[nodiscard]] Closing close() noexcept;

    [[nodiscard]] journal::Journal& journal();
    [[nodiscard]] journal::MemberWays& ways();
    [[nodiscard]] const std::filesystem::path& file() const;
    [[nodiscard]] vault::Vault& vault();

    /// After Error(FileGone) or Error(FileReplaced): the journal's file is put back, or goes on beside the one that
    /// took its place; then what failed can be tried again. Gives where it is now, which is file(). Throws Error.
    const std::filesystem::path& keepFile();
    /// The same in a new file of the person's choice, where keepFile() found no way.
    void continueIn(const std::filesystem::path& file);

    /// A checked copy of it as it is now, under the name `copy`; made on a thread of `keeper`, which outlives this. It
    /// is given up where the file has to be written meanwhile, by closing above all. Throws Error.
    void copyTo(const std::filesystem::path& copy, CopyKeeper& keeper, CopyDone done);

    /// When nobody waits: keeps a file that has lost its place (as keepFile() does), moves a
    /// long log into the file, and empties what lay in the bin for 30 days once a day. Never throws: trouble with the
    /// disk is logged and it is tried again the next time.
    void tidyUp() noexcept;

private:
    void emptyBinOnceADay();
    void stopCopying();

    std::unique_ptr<vault::Vault> m_vault;
    std::unique_ptr<journal::Journal> m_journal;
    journal::MemberWays m_ways;
    const Clock& m_clock;
    Timestamp m_binEmptied;
    CopyKeeper* m_keeper = nullptr; ///< since the first copyTo()
    std::shared_ptr<std::atomic<bool>> m_isBeingCopied;
};

} // namespace inglenook::app
