// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/error.h"
#include "base/log.h"
#include "crypto/random.h"
#include "vault/connection.h"
#include "vault/slot_marks.h"
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

std::filesystem::path unfinishedName(const std::filesystem::path& path)
{
    std::array<std::uint8_t, 8> random{};
    crypto::fillRandom(random);
    std::string suffix = ".new-";
    for (const auto byte : random) {
        suffix += "0123456789abcdef"[byte >> 4U];
        suffix += "0123456789abcdef"[byte & 0x0FU];
    }
    auto name = path;
    name += suffix;
    return name;
}

/// Takes the unfinished file away again, unless it was given its name.
class Unfinished {
public:
    Unfinished(sqlite3_vfs& lower, std::filesystem::path path) : m_lower{lower}, m_path{std::move(path)} {}
    Unfinished(const Unfinished&) = delete;
    Unfinished& operator=(const Unfinished&) = delete;
    ~Unfinished()
    {
        if (m_path.empty())
            return;
        m_lower.xDelete(&m_lower, m_path.c_str(), 0);
        m_lower.xDelete(&m_lower, (m_path.string() + "-wal").c_str(), 0);
    }
    [[nodiscard]] const std::filesystem::path& path() const { return m_path; }
    void keep() { m_path.clear(); }

private:
    sqlite3_vfs& m_lower;
    std::filesystem::path m_path;
};

Error alreadyExists()
{
    return Error{ErrorCode::AlreadyExists, "there is a file of that name"};
}

} // namespace

void VaultMaker::build(const std::filesystem::path& path, const Header& header,
                       const crypto::SecretBytes& dataKey) const
{
    auto opened = createVaultFile(m_storage, path);
    auto keys = VaultKeys::derive(dataKey);
    HeaderFile{*opened.file}.write(serialize(header, keys.headerMac));
    Vfs vfs{m_storage.lower(), *opened.file, opened.fullPath, std::move(keys), header.vault};
    Database database{openConnection(vfs, FileState::New)};
    // A first page that is written through the log and checkpointed, so that the file is whole and synced.
    database.execute("PRAGMA user_version=0");
    database.checkpoint();
}

std::unique_ptr<Vault> VaultMaker::create(const std::filesystem::path& path, std::span<const NewSlot> slots,
                                          crypto::KdfCost cost) const
{
    requireUsable(slots, cost);
    std::error_code ignored;
    if (std::filesystem::exists(std::filesystem::symlink_status(path, ignored)))
        throw alreadyExists();
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

    Unfinished unfinished{m_storage.lower(), unfinishedName(path)};
    build(unfinished.path(), header, dataKey);
    if (m_storage.publish(unfinished.path(), path) == Storage::Published::NameTaken)
        throw alreadyExists();
    unfinished.keep();
    auto opened = openVaultFile(m_storage, path, Access::Use);
    if (std::holds_alternative<Refusal>(opened))
        throw Error{ErrorCode::VaultBusy, "the new vault was opened elsewhere"};
    return assemble(path, std::get<OpenedFile>(std::move(opened)), std::move(first), VaultKeys::derive(dataKey),
                    header);
}

} // namespace inglenook::vault
