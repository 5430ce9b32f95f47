// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/copy_keeper.h"
#include "app/vault_gate.h"
#include "base/error.h"
#include "base/log.h"
#include "vault/left_files.h"
#include "vault/opened_file.h"
#include "vault/ways_in.h"

#include <new>
#include <utility>

namespace inglenook::app {
namespace {

namespace fs = std::filesystem;
using transfer::NotRestored;
using vault::Refusal;

template <typename Result>
Result refusalAs(Refusal refusal)
{
    if constexpr (std::is_same_v<Result, CopyResult>)
        return NotRestored{NotRestored::Which::Journal, refusal};
    else
        return refusal;
}

/// Nothing may leave the thread but a result.
template <typename Result, typename Work>
Result resultOf(Work& work)
{
    try {
        return work();
    } catch (const Error& error) {
        log::warning(error.detail());
        return refusalAs<Result>(vault::refusalFor(error.code()));
    } catch (const std::bad_alloc&) {
        return refusalAs<Result>(Refusal::OutOfMemory);
    } catch (const std::exception&) {
        log::warning("Opening or making a journal failed in an unforeseen way.");
        return refusalAs<Result>(Refusal::DiskTrouble);
    }
}

/// Work for BackgroundJob: what `find` finds goes to `done`.
template <typename Result, typename Find>
auto delivered(Find find, VaultOpener::Done<Result> done)
{
    return [find = std::move(find), done = std::move(done)]() mutable {
        auto once = std::move(find);
        return [result = resultOf<Result>(once), done = std::move(done)]() mutable { done(std::move(result)); };
    };
}

/// When a journal is open: nobody waits for anything else in its folder then.
GateResult tidied(GateResult result, const fs::path& file, const Clock& clock)
{
    if (std::holds_alternative<std::unique_ptr<vault::Vault>>(result)) {
        std::error_code ignored;
        vault::removeLeftFiles(vault::systemStorage(), fs::absolute(file, ignored).parent_path(), clock.now());
    }
    return result;
}

bool isTaken(const fs::path& file)
{
    std::error_code ignored;
    return fs::exists(fs::symlink_status(file, ignored));
}

void makeFolderOf(const fs::path& file)
{
    std::error_code error;
    fs::create_directories(file.parent_path(), error);
    if (error)
        throw Error{ErrorCode::NotPermitted, "the folder of a new journal can't be made"};
}

std::optional<Refusal> givePassphrase(vault::Vault& vault, const crypto::RecoveryCode& code,
                                      const crypto::SecretBytes& fresh)
{
    const auto recipe = vault.keyRecipe();
    const auto mine = vault::SlotKey::derive(recipe, code.secret());
    const auto outcome = vault::WaysIn{vault}.setPassphrase(mine, vault::SlotKey::derive(recipe, fresh));
    if (outcome == vault::WayOutcome::Taken)
        return Refusal::PassphraseTaken;
    if (outcome != vault::WayOutcome::Done)
        throw Error{ErrorCode::Internal, "a recovery code that opened a vault gave no new passphrase"};
    return std::nullopt;
}

/// Of the journal itself, or where it is too damaged to tell, of its newest copy.
std::optional<Refusal> whyRefused(const fs::path& journal, const std::vector<transfer::Copy>& copies,
                                  const crypto::SecretBytes& passphrase)
{
    const auto refusal = vault::Vault::refusalOf(journal, passphrase);
    if (!refusal || copies.empty())
        return refusal;
    return vault::Vault::refusalOf(copies.front().file, passphrase) ? refusal : std::nullopt;
}

} // namespace

VaultOpener::VaultOpener(const Clock& clock, IdSource& ids)
    : m_clock{clock},
      m_ids{ids},
      m_copies{std::make_unique<CopyKeeper>(clock)}
{
}

VaultOpener::~VaultOpener() = default;

bool VaultOpener::open(fs::path file, crypto::SecretBytes passphrase, Done<GateResult> done)
{
    auto find = [path = std::move(file), secret = std::move(passphrase), &copies = *m_copies,
                 &clock = m_clock]() -> GateResult {
        copies.release(path);
        return tidied(vault::Vault::open(path, secret), path, clock);
    };
    return m_job.start(delivered<GateResult>(std::move(find), std::move(done)));
}

bool VaultOpener::openWithCode(fs::path file, crypto::RecoveryCode code, Done<GateResult> done)
{
    auto find = [path = std::move(file), paper = std::move(code), &copies = *m_copies]() -> GateResult {
        copies.release(path);
        return vault::Vault::openWithCode(path, paper);
    };
    return m_job.start(delivered<GateResult>(std::move(find), std::move(done)));
}

bool VaultOpener::recover(fs::path file, crypto::RecoveryCode code, crypto::SecretBytes newPassphrase,
                          Done<GateResult> done)
{
    auto renew = [path = std::move(file), paper = std::move(code), fresh = std::move(newPassphrase),
                  &copies = *m_copies]() -> GateResult {
        copies.release(path);
        auto opened = vault::Vault::openWithCode(path, paper);
        if (auto* vault = std::get_if<std::unique_ptr<vault::Vault>>(&opened))
            if (const auto refusal = givePassphrase(**vault, paper, fresh))
                return *refusal;
        return opened;
    };
    return m_job.start(delivered<GateResult>(std::move(renew), std::move(done)));
}

bool VaultOpener::create(fs::path file, std::vector<journal::NewMember> members, Done<GateResult> done)
{
    auto make = [path = std::move(file), people = std::move(members), cost = m_cost, &clock = m_clock,
                 &ids = m_ids]() -> GateResult {
        if (isTaken(path))
            return Refusal::NotPermitted;
        makeFolderOf(path);
        return tidied(journal::Journal::create(path, people, cost ? *cost : crypto::calibrateCost(), clock, ids), path,
                      clock);
    };
    return m_job.start(delivered<GateResult>(std::move(make), std::move(done)));
}

bool VaultOpener::findCopies(fs::path journal, crypto::SecretBytes passphrase, std::vector<fs::path> folders,
                             Done<FoundCopies> done)
{
    auto find = [path = std::move(journal), secret = std::move(passphrase),
                 places = std::move(folders)]() -> FoundCopies {
        auto copies = transfer::copiesForDamaged(path, places);
        if (const auto refusal = whyRefused(path, copies, secret))
            return *refusal;
        return copies;
    };
    return m_job.start(delivered<FoundCopies>(std::move(find), std::move(done)));
}

bool VaultOpener::findCopiesOfDamaged(fs::path journal, std::vector<fs::path> folders, Done<FoundCopies> done)
{
    auto find = [path = std::move(journal), places = std::move(folders)]() -> FoundCopies {
        return transfer::copiesForDamaged(path, places);
    };
    return m_job.start(delivered<FoundCopies>(std::move(find), std::move(done)));
}

bool VaultOpener::openCopy(fs::path copy, fs::path journal, crypto::SecretBytes passphrase, Done<CopyResult> done)
{
    auto restore = [from = std::move(copy), to = std::move(journal), secret = std::move(passphrase),
                    &copies = *m_copies, &clock = m_clock]() -> CopyResult {
        copies.release(to);
        const auto result = transfer::restoreCopy(from, to, secret, clock.localNow(), vault::systemStorage());
        if (const auto* refused = std::get_if<NotRestored>(&result))
            return *refused;
        auto opened = vault::Vault::open(to, secret);
        if (const auto* refusal = std::get_if<Refusal>(&opened))
            return NotRestored{NotRestored::Which::Journal, *refusal};
        return OpenedCopy{std::get<0>(std::move(opened)), std::get<transfer::Restored>(result).kept};
    };
    return m_job.start(delivered<CopyResult>(std::move(restore), std::move(done)));
}

} // namespace inglenook::app
