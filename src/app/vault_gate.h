// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/background_job.h"
#include "base/clock.h"
#include "base/uuid.h"
#include "crypto/kdf.h"
#include "crypto/recovery_code.h"
#include "crypto/secret_bytes.h"
#include "journal/journal.h"
#include "transfer/copies.h"
#include "transfer/restore.h"
#include "vault/vault.h"

#include <filesystem>
#include <functional>
#include <memory>
#include <optional>
#include <variant>
#include <vector>

namespace inglenook::app {

class CopyKeeper;

/// Where the door to a journal stands. Pure: gateAfter() is the whole machine.
enum class GateState { Locked, Working, Open };

enum class GateEvent {
    Submit,
    Opened,
    Fits, ///< a recovery code: a passphrase is chosen before anything is opened
    Refused,
    Lock
};

/// An event that makes no sense in `state` leaves it unchanged: a second Submit while Working does nothing.
[[nodiscard]] GateState gateAfter(GateState state, GateEvent event);

/// How opening ended; one of the two.
using GateResult = std::variant<std::unique_ptr<vault::Vault>, vault::Refusal>;

/// How opening a copy ended; one of the two.
struct OpenedCopy {
    std::unique_ptr<vault::Vault> vault;
    std::filesystem::path kept; ///< the name that what was there has now; empty: nothing was there
};
using CopyResult = std::variant<OpenedCopy, transfer::NotRestored>;

using FoundCopies = std::variant<std::vector<transfer::Copy>, vault::Refusal>;

/// The slow part of opening and making a journal, on a thread of its own: key derivation and disk.
///
/// `done` is called once, on that thread, unless the opener went before: then the result is dropped and the vault
/// closed. One job at a time; a second one is refused by state.
class VaultOpener {
public:
    template <typename Result>
    using Done = std::function<void(Result)>;

    VaultOpener(const Clock& clock, IdSource& ids);
    ~VaultOpener(); ///< waits for the running derivation, and for copies being made
    VaultOpener(const VaultOpener&) = delete;
    VaultOpener& operator=(const VaultOpener&) = delete;

    /// False when a job is running.
    bool open(std::filesystem::path file, crypto::SecretBytes passphrase, Done<GateResult> done);
    /// With a recovery code, as the member it is of.
    bool openWithCode(std::filesystem::path file, crypto::RecoveryCode code, Done<GateResult> done);
    /// The same, and gives that member a new passphrase. Refusal::PassphraseTaken when it is somebody else's.
    bool recover(std::filesystem::path file, crypto::RecoveryCode code, crypto::SecretBytes newPassphrase,
                 Done<GateResult> done);
    /// Makes a missing folder, calibrates the cost, then creates; an existing file is Refusal::NotPermitted and stays
    /// as it is.
    bool create(std::filesystem::path file, std::vector<journal::NewMember> members, Done<GateResult> done);

    /// The copies of `journal` in `folders`, newest first, for whoever has a passphrase of it or of its newest copy.
    bool findCopies(std::filesystem::path journal, crypto::SecretBytes passphrase,
                    std::vector<std::filesystem::path> folders, Done<FoundCopies> done);
    /// The same without a passphrase: for a journal that is damaged.
    bool findCopiesOfDamaged(std::filesystem::path journal, std::vector<std::filesystem::path> folders,
                             Done<FoundCopies> done);
    /// Puts `copy` in the place of `journal`, as transfer::restoreCopy() does, and opens it.
    bool openCopy(std::filesystem::path copy, std::filesystem::path journal, crypto::SecretBytes passphrase,
                  Done<CopyResult> done);

    /// Whoever waits for `done` calls this before going away: once it returns, `done` isn't called any more. Doesn't
    /// wait for the derivation, during which further jobs are still refused.
    void abandon() { m_job.abandon(); }
    /// Those that are made after a journal was closed; opening one again gives up a copy of it that isn't done.
    [[nodiscard]] CopyKeeper& copies() { return *m_copies; }
    /// For tests: the cost of new journals instead of the calibrated one.
    void setCost(crypto::KdfCost cost) { m_cost = cost; }

private:
    const Clock& m_clock;
    IdSource& m_ids;
    std::optional<crypto::KdfCost> m_cost;
    std::unique_ptr<CopyKeeper> m_copies;
    BackgroundJob m_job;
};

} // namespace inglenook::app
