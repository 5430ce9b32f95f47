// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "leaks/journal_keys.h"

#include "vault/header.h"
#include "vault/keys.h"

#include <algorithm>
#include <fstream>
#include <string>

namespace inglenook::test {
namespace {

MaskedWord masked(const crypto::SecretBytes& secret)
{
    const auto bytes = secret.view();
    return MaskedWord{std::string{bytes.begin(), bytes.end()}};
}

} // namespace

std::vector<MaskedWord> keysOf(const std::filesystem::path& journal, std::string_view passphrase)
{
    vault::HeaderCopy copy{};
    std::ifstream file{journal, std::ios::binary};
    file.read(reinterpret_cast<char*>(copy.data()), static_cast<std::streamsize>(copy.size()));
    const auto parsed = vault::parseHeader(copy);
    const auto* header = std::get_if<vault::Header>(&parsed);
    if (header == nullptr)
        return {};
    const auto typed = crypto::SecretBytes::copyOf(passphrase);
    const auto derived = crypto::deriveKey(typed, header->salt, header->cost);
    const auto slot = vault::slotKey(derived);
    for (std::size_t i = 0; i < vault::kSlotCount; ++i) {
        const auto content = vault::openSlot(slot, header->vault, i, header->slots[i]);
        if (!content)
            continue;
        const auto keys = vault::VaultKeys::derive(content->dataKey);
        return {masked(derived),   masked(slot),     masked(content->dataKey), masked(content->memberSeed),
                masked(keys.page), masked(keys.log), masked(keys.headerMac)};
    }
    return {};
}

} // namespace inglenook::test
