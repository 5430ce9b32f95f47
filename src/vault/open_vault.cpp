// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/log.h"
#include "vault/connection.h"
#include "vault/kept_key.h"
#include "vault/sqlite_error.h"
#include "vault/vault_maker.h"
#include "vault/vault_parts.h"

#include <sqlite3.h>

#include <utility>

namespace inglenook::vault {
namespace {

/// A page that is cut is normal only while the log still has it.
bool isCut(LowerFile& file, bool hasLog)
{
    std::int64_t bytes = 0;
    if (file.size(bytes) != SQLITE_OK)
        return false; // reading will say what is wrong
    return bytes < pageOffset(2) || (!hasLog && (bytes - kPagesStart) % std::int64_t{kPageSize} != 0);
}

constexpr std::int64_t kReadWhenOpened = std::int64_t{128} * 1024 * 1024;

/// No page may be from another time than the rest. A journal that is very big is only read whole by an audit.
void demandOneTime(Vfs& vfs)
{
    std::int64_t bytes = 0;
    bool isOfOneTime = true;
    int code = vfs.file().size(bytes);
    if (code == SQLITE_OK)
        code = bytes <= kReadWhenOpened ? vfs.vaultFile().isOfOneTime(isOfOneTime) : vfs.vaultFile().trustTally();
    if (code != SQLITE_OK)
        throwSqlite(code, "a vault's pages could not be read");
    if (!isOfOneTime)
        throw Error{ErrorCode::VaultDamaged, "some of a vault's pages are of another time than the others"};
}

/// After a crash: from here on every page must be in the file, whole. Without the room for it the log stays in use.
void emptyLeftLog(Database& database)
{
    try {
        database.expectLog();
        database.checkpoint();
    } catch (const Error& error) {
        if (error.code() == ErrorCode::VaultDamaged)
            throw;
        log::warning("The log of the last session could not be emptied.");
    }
}

/// Only when the pages have proved that this copy is theirs: the other one might be the last good one.
void repair(HeaderFile& headers, const HeaderCopy& good)
{
    log::warning("Repairing a copy of the vault's header.");
    try {
        headers.write(good);
    } catch (const Error&) {
        log::warning("A copy of the vault's header could not be repaired.");
    }
}

} // namespace

std::variant<VaultMaker::Unsealed, Refusal> VaultMaker::unseal(const HeaderFile::Found& found,
                                                               const crypto::SecretBytes& secret, SlotKind kind)
{
    const auto& header = found.header;
    if (kind == SlotKind::KeptKey && secret.size() != crypto::kKeySize)
        return Refusal::WrongPassphrase;
    const auto key = kind == SlotKind::KeptKey ? slotKeyOfKept(secret)
                                               : slotKey(crypto::deriveKey(secret, header.salt, header.cost));
    for (std::size_t i = 0; i < kSlotCount; ++i) {
        auto content = openSlot(key, header.vault, i, header.slots[i]);
        if (!content || content->kind != kind)
            continue;
        auto keys = VaultKeys::derive(content->dataKey);
        if (!isAuthentic(found.bytes, keys.headerMac))
            return Refusal::Damaged;
        return Unsealed{{content->member, std::move(content->memberSeed)}, std::move(keys)};
    }
    return Refusal::WrongPassphrase;
}

bool VaultMaker::hasLog(const std::string& fullPath) const
{
    auto& lower = m_storage.lower();
    int exists = 0;
    const int code = lower.xAccess(&lower, (fullPath + "-wal").c_str(), SQLITE_ACCESS_EXISTS, &exists);
    if (code != SQLITE_OK)
        throwSqlite(code, "whether there is a log could not be found out");
    return exists != 0;
}

std::unique_ptr<Vault> VaultMaker::assemble(const std::filesystem::path& path, OpenedFile opened, Unlocked unlocked,
                                            VaultKeys keys, const Header& header, FileState state) const
{
    const bool leftLog = hasLog(opened.file->path());
    auto parts = std::make_unique<Vault::Parts>();
    parts->storage = &m_storage;
    parts->path = path;
    parts->id = header.vault;
    parts->recipe = {header.salt, header.cost};
    parts->unlocked = std::move(unlocked);
    parts->headerMacKey = std::move(keys.headerMac);
    parts->slotMarkKey = std::move(keys.slotMark);
    parts->wordsKey = std::move(keys.words);
    parts->file = std::move(opened.file);
    parts->vfs = std::make_unique<Vfs>(m_storage, *parts->file, std::move(keys), header.vault);
    if (!leftLog && state == FileState::Existing) // else a checkpoint may have stopped half way
        demandOneTime(*parts->vfs);
    parts->database = std::make_unique<Database>(openConnection(*parts->vfs, state));
    if (leftLog)
        emptyLeftLog(*parts->database);
    return std::unique_ptr<Vault>{new Vault{std::move(parts)}};
}

Vault::OpenResult VaultMaker::openFile(const std::filesystem::path& path, OpenedFile opened,
                                       const crypto::SecretBytes& secret, SlotKind kind) const
{
    HeaderFile headers{*opened.file};
    const auto found = headers.read();
    if (const auto* fault = std::get_if<HeaderFault>(&found))
        return refusalFor(*fault);
    const auto& header = std::get<HeaderFile::Found>(found);
    auto unsealed = unseal(header, secret, kind);
    if (const auto* refusal = std::get_if<Refusal>(&unsealed))
        return *refusal;
    if (isCut(*opened.file, hasLog(opened.file->path())))
        return Refusal::Damaged;
    auto& [unlocked, keys] = std::get<Unsealed>(unsealed);
    auto vault =
        assemble(path, std::move(opened), std::move(unlocked), std::move(keys), header.header, FileState::Existing);
    if (header.needsRepair)
        repair(headers, header.bytes);
    return vault;
}

std::optional<Refusal> VaultMaker::refusalOf(const std::filesystem::path& path,
                                             const crypto::SecretBytes& passphrase) const
{
    const auto opened = openVaultFile(m_storage, path, Access::Look);
    if (const auto* refusal = std::get_if<Refusal>(&opened))
        return *refusal;
    const auto found = HeaderFile{*std::get<OpenedFile>(opened).file}.read();
    if (const auto* fault = std::get_if<HeaderFault>(&found))
        return refusalFor(*fault);
    const auto unsealed = unseal(std::get<HeaderFile::Found>(found), passphrase, SlotKind::Passphrase);
    const auto* refusal = std::get_if<Refusal>(&unsealed);
    return refusal != nullptr ? std::optional{*refusal} : std::nullopt;
}

Vault::OpenResult VaultMaker::open(const std::filesystem::path& path, const crypto::SecretBytes& secret,
                                   SlotKind kind) const
{
    log::info("Opening vault.");
    try {
        auto opened = openVaultFile(m_storage, path, Access::Use);
        if (const auto* refusal = std::get_if<Refusal>(&opened))
            return *refusal;
        return openFile(path, std::get<OpenedFile>(std::move(opened)), secret, kind);
    } catch (const Error& error) {
        if (error.code() == ErrorCode::Internal || error.code() == ErrorCode::InvalidInput)
            throw;
        log::warning(error.detail());
        return refusalFor(error.code());
    }
}

Vault::OpenResult openWithKeptKey(const std::filesystem::path& file, const crypto::SecretBytes& kept)
{
    return VaultMaker{systemStorage()}.open(file, kept, SlotKind::KeptKey);
}

} // namespace inglenook::vault
