// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/remembered_job.h"

#include "app/copy_keeper.h"
#include "app/job_result.h"
#include "app/workspace.h"
#include "crypto/kdf.h"
#include "crypto/random.h"
#include "journal/member_ways.h"
#include "vault/kept_key.h"

#include <algorithm>
#include <optional>
#include <system_error>
#include <utility>

namespace inglenook::app {
namespace {

namespace fs = std::filesystem;
using Result = RememberedJob::Result;

/// Nothing where it can't be told.
std::optional<vault::VaultId> idOf(const fs::path& file)
{
    const auto info = vault::Vault::info(file);
    const auto* known = std::get_if<vault::VaultInfo>(&info);
    return known == nullptr ? std::nullopt : std::optional{known->id};
}

/// Where the file is now. People rename and move files, and put others in their place; the id tells which one it is.
std::optional<fs::path> found(const journal::RememberedJournal& remembered, const std::vector<fs::path>& elsewhere)
{
    std::error_code ignored;
    if (fs::exists(remembered.file, ignored) && idOf(remembered.file).value_or(remembered.id) == remembered.id)
        return remembered.file;
    const auto place = std::find_if(elsewhere.begin(), elsewhere.end(),
                                    [&remembered](const fs::path& file) { return idOf(file) == remembered.id; });
    return place == elsewhere.end() ? std::nullopt : std::optional{*place};
}

Result opened(journal::RememberedJournal& remembered, const std::vector<fs::path>& elsewhere, CopyKeeper& keeper)
{
    auto place = found(remembered, elsewhere);
    if (!place)
        return Refusal::NotFound;
    remembered.file = std::move(*place);
    keeper.release(remembered.file);
    auto result = vault::openWithKeptKey(remembered.file, remembered.key);
    if (const auto* refusal = std::get_if<Refusal>(&result))
        return *refusal;
    return RememberedJob::Opened{std::get<0>(std::move(result)), std::move(remembered)};
}

Result rememberedNow(const fs::path& file, const Passphrase& passphrase, const Clock& clock, CopyKeeper& keeper)
{
    keeper.release(file);
    auto result = vault::Vault::open(file, passphrase);
    if (const auto* refusal = std::get_if<Refusal>(&result))
        return *refusal;
    auto vault = std::get<0>(std::move(result));
    {
        crypto::RandomIds ids{clock};
        journal::Journal journal{*vault, clock, ids};
        if (journal.kind() != journal::JournalKind::Shared)
            return RememberedJob::ForOne{};
        journal::MemberWays ways{*vault, journal, clock, ids};
        auto key = crypto::SecretBytes::random(crypto::kKeySize);
        const auto mine = vault::SlotKey::derive(vault->keyRecipe(), passphrase);
        const auto outcome = ways.setKeptKey(mine, vault::SlotKey::ofKept(key));
        if (outcome == vault::WayOutcome::NoRoom)
            return RememberedJob::NoRoom{};
        if (outcome != vault::WayOutcome::Done)
            throw Error{ErrorCode::Internal, "a passphrase that opened a vault could not give it a kept key"};
        journal::RememberedJournal remembered{vault->id(), fs::absolute(file), std::move(key)};
        return RememberedJob::Opened{std::move(vault), std::move(remembered)};
    }
}

} // namespace

journal::RememberedStore rememberedOf(Workspace& own, const Clock& clock)
{
    return {own.vault().database(), clock};
}

bool removeKeptKey(Workspace& shared, const journal::RememberedJournal& remembered)
{
    const auto kept = vault::SlotKey::ofKept(remembered.key);
    return shared.ways().removeKeptKey(kept) == vault::WayOutcome::Done;
}

template <typename Work>
bool RememberedJob::start(Work work, Tell tell)
{
    return m_job.start([work = std::move(work), tell = std::move(tell)]() mutable {
        auto once = std::move(work);
        auto result = resultOf<Result>(once, "Opening a remembered journal failed in an unforeseen way.");
        return [tell, result = std::move(result)]() mutable { tell(std::move(result)); };
    });
}

bool RememberedJob::open(journal::RememberedJournal remembered, std::vector<fs::path> elsewhere, Tell tell)
{
    return start([asked = std::move(remembered), places = std::move(elsewhere),
                  &keeper = m_keeper]() mutable { return opened(asked, places, keeper); },
                 std::move(tell));
}

bool RememberedJob::remember(fs::path file, Passphrase passphrase, Tell tell)
{
    return start([path = std::move(file), secret = std::move(passphrase), &clock = m_clock,
                  &keeper = m_keeper] { return rememberedNow(path, secret, clock, keeper); },
                 std::move(tell));
}

} // namespace inglenook::app
