// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/error.h"
#include "base/log.h"
#include "crypto/random.h"
#include "vault/connection.h"
#include "vault/slot_marks.h"
#include "vault/unfinished_file.h"
#include "vault/vault_maker.h"
#include "vault/vault_parts.h"

#include <sqlite3.h>

#include <utility>

namespace inglenook::vault {
namespace {

void requireUsable(std::span<const NewSlot> slots, crypto::KdfCost cost)
{
    bool usable = !slots.empty() && slots.size() <= kSlotCount && cost.isReadable();
    for (std::size_t i = 0; i < slots.size(); ++i) {
        usable = usable && !slots[i].passphrase.empty();
        // The passphrase says who came in, so no two may be the same.
        for (std::size_t j = 0; j < i; ++j)
            usable = usable && slots[i].member != slots[j].member && !slots[i].passphrase.sameAs(slots[j].passphrase);
    }
    if (!usable)
        throw Error{ErrorCode::InvalidInput, "a vault needs 1 to 8 members, each with a passphrase of their own"};
}

} // namespace

void VaultMaker::build(const std::filesystem::path& path, const Header& header, const crypto::SecretBytes& dataKey,
                       Unlocked first, const Vault::Fill& fill) const
{
    auto opened = createVaultFile(m_storage, path);
    auto keys = VaultKeys::derive(dataKey);
    HeaderFile{*opened.file}.write(serialize(header, keys.headerMac));
    auto vault = assemble(path, std::move(opened), std::move(first), std::move(keys), header, FileState::New);
    // A first page that is written through the log and checkpointed, so that the file is whole and synced.
    vault->database().execute("PRAGMA user_version=0");
    if (fill)
        fill(*vault);
    vault->close();
}

std::unique_ptr<Vault> VaultMaker::create(const std::filesystem::path& path, std::span<const NewSlot> slots,
                                          crypto::KdfCost cost, const Vault::Fill& fill) const
{
    requireUsable(slots, cost);
    UnfinishedFile unfinished{m_storage, path, UnfinishedFile::Purpose::Creation};
    log::info("Creating vault.");

    Header header;
    header.cost = cost;
    crypto::fillRandom(header.vault);
    crypto::fillRandom(header.salt);
    const auto dataKey = crypto::SecretBytes::random(kDataKeySize);
    const auto marks = SlotMarks::of(dataKey, header.vault);
    Unlocked first;
    for (std::size_t i = 0; i < kSlotCount; ++i) {
        if (i >= slots.size()) {
            header.slots[i] = marks.vacant(i);
            continue;
        }
        const auto key = slotKey(crypto::deriveKey(slots[i].passphrase, header.salt, cost));
        auto seed = crypto::SecretBytes::random(kMemberSeedSize);
        SlotContent content{SlotKind::Passphrase, slots[i].member, dataKey.clone(), std::move(seed)};
        header.slots[i] = sealSlot(key, header.vault, i, content);
        if (i == 0)
            first = {content.member, std::move(content.memberSeed)};
    }

    Unlocked alsoFirst{first.member, first.memberSeed.clone()};
    build(unfinished.path(), header, dataKey, std::move(alsoFirst), fill);
    unfinished.publish(UnfinishedFile::LogBeside::SetAside);
    auto opened = openVaultFile(m_storage, path, Access::Use);
    if (const auto* refusal = std::get_if<Refusal>(&opened)) {
        if (*refusal == Refusal::Busy)
            unfinished.keep(); // someone has it open already
        throw Error{errorCodeFor(*refusal), "the new vault could not be opened"};
    }
    auto vault = assemble(path, std::get<OpenedFile>(std::move(opened)), std::move(first), VaultKeys::derive(dataKey),
                          header, FileState::Existing);
    unfinished.keep();
    return vault;
}

} // namespace inglenook::vault
