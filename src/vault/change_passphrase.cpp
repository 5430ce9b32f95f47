// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/error.h"
#include "base/log.h"
#include "vault/header_file.h"
#include "vault/keys.h"
#include "vault/vault_parts.h"

#include <optional>
#include <utility>

namespace inglenook::vault {
namespace {

struct OpenSlot {
    std::size_t index = 0;
    SlotContent content;
};

std::optional<OpenSlot> findSlot(const Header& header, const crypto::SecretBytes& key)
{
    for (std::size_t i = 0; i < kSlotCount; ++i) {
        auto content = openSlot(key, header.vault, i, header.slots[i]);
        if (content && content->kind == SlotKind::Passphrase)
            return OpenSlot{i, std::move(*content)};
    }
    return std::nullopt;
}

} // namespace

bool Vault::changePassphrase(const crypto::SecretBytes& oldPassphrase, const crypto::SecretBytes& newPassphrase)
{
    if (newPassphrase.empty())
        throw Error{ErrorCode::InvalidInput, "a passphrase can't be empty"};
    HeaderFile headers{*m_parts->file};
    const auto found = headers.read();
    if (!std::holds_alternative<HeaderFile::Found>(found))
        throw Error{ErrorCode::VaultDamaged, "the header of an open vault was altered"};
    const auto& [current, bytes, needsRepair] = std::get<HeaderFile::Found>(found);
    const auto slot = findSlot(current, slotKey(crypto::deriveKey(oldPassphrase, current.salt, current.cost)));
    if (!slot || slot->content.member != m_parts->unlocked.member)
        return false;
    const auto keys = VaultKeys::derive(slot->content.dataKey);
    if (!isAuthentic(bytes, keys.headerMac))
        throw Error{ErrorCode::VaultDamaged, "the header of an open vault was altered"};

    const auto newKey = slotKey(crypto::deriveKey(newPassphrase, current.salt, current.cost));
    const auto taken = findSlot(current, newKey);
    if (taken && taken->index != slot->index)
        throw Error{ErrorCode::InvalidInput, "two members can't have the same passphrase"};

    log::info("Changing a passphrase.");
    auto changed = current;
    ++changed.generation;
    changed.slots[slot->index] = sealSlot(newKey, changed.vault, slot->index, slot->content);
    headers.write(serialize(changed, keys.headerMac));
    return true;
}

} // namespace inglenook::vault
