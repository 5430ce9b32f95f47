// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/background_job.h"
#include "app/passphrase.h"
#include "base/clock.h"
#include "base/error.h"
#include "journal/remembered_store.h"
#include "vault/vault.h"

#include <filesystem>
#include <functional>
#include <memory>
#include <variant>
#include <vector>

namespace inglenook::app {

class CopyKeeper;
class Workspace;

/// The slow part of opening the shared journal that a personal one remembers, and of remembering one, on a thread of
/// its own. Of the personal journal it sees nothing but what it is given.
class RememberedJob {
public:
    struct Opened {
        std::unique_ptr<vault::Vault> vault;
        journal::RememberedJournal remembered; ///< as it is to be stored: with where the file was found
    };
    struct ForOne {}; ///< that journal has one member
    struct NoRoom {}; ///< all of its slots are in use
    using Result = std::variant<Opened, ForOne, NoRoom, Refusal, ErrorCode>;
    using Tell = std::function<void(Result)>;

    /// A copy of that journal which is being made is given up first. Both outlive it.
    RememberedJob(const Clock& clock, CopyKeeper& keeper) : m_clock{clock}, m_keeper{keeper} {}

    /// Where its file has gone or is another one now, that of `elsewhere` which has the same id is taken;
    /// Refusal::NotFound where none has. False when something is running.
    [[nodiscard]] bool open(journal::RememberedJournal remembered, std::vector<std::filesystem::path> elsewhere,
                            Tell tell);
    /// Opens it with the member's passphrase and gives it a slot for a new key. What is handed back opens it from then
    /// on; it is not stored anywhere yet.
    [[nodiscard]] bool remember(std::filesystem::path file, Passphrase passphrase, Tell tell);
    /// Once it returns, `tell` isn't called any more; what was opened is closed again.
    void abandon() { m_job.abandon(); }

private:
    template <typename Work>
    [[nodiscard]] bool start(Work work, Tell tell);

    const Clock& m_clock;
    CopyKeeper& m_keeper;
    BackgroundJob m_job;
};

/// Of an open personal journal; both outlive it.
[[nodiscard]] journal::RememberedStore rememberedOf(Workspace& own, const Clock& clock);
/// Empties the slot that was made for it in that journal. False when it was not there any more.
bool removeKeptKey(Workspace& shared, const journal::RememberedJournal& remembered);

} // namespace inglenook::app
