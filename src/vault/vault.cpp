// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "vault/vault.h"

#include "base/error.h"
#include "base/log.h"
#include "vault/header_file.h"
#include "vault/keys.h"
#include "vault/opened_file.h"
#include "vault/sealed_words.h"
#include "vault/vault_maker.h"
#include "vault/vault_parts.h"

#include <sqlite3.h>

#include <utility>

namespace inglenook::vault {

Vault::Vault(std::unique_ptr<Parts> parts) : m_parts{std::move(parts)} {}

Vault::~Vault()
{
    try {
        if (m_parts->database != nullptr)
            keepFile();
    } catch (const Error& error) {
        log::warning(error.detail());
    } catch (const std::exception&) {
        log::warning("A vault that lost its place could not be kept.");
    }
}

std::unique_ptr<Vault> Vault::create(const std::filesystem::path& file, std::span<const NewSlot> slots,
                                     crypto::KdfCost cost)
{
    return create(file, slots, cost, systemStorage());
}

std::unique_ptr<Vault> Vault::create(const std::filesystem::path& file, std::span<const NewSlot> slots,
                                     crypto::KdfCost cost, const Storage& storage, const Fill& fill)
{
    return VaultMaker{storage}.create(file, slots, cost, fill);
}

Vault::OpenResult Vault::open(const std::filesystem::path& file, const crypto::SecretBytes& passphrase)
{
    return open(file, passphrase, systemStorage());
}

Vault::OpenResult Vault::open(const std::filesystem::path& file, const crypto::SecretBytes& passphrase,
                              const Storage& storage)
{
    return VaultMaker{storage}.open(file, passphrase, SlotKind::Passphrase);
}

Vault::OpenResult Vault::openWithCode(const std::filesystem::path& file, const crypto::RecoveryCode& code)
{
    return openWithCode(file, code, systemStorage());
}

Vault::OpenResult Vault::openWithCode(const std::filesystem::path& file, const crypto::RecoveryCode& code,
                                      const Storage& storage)
{
    return VaultMaker{storage}.open(file, code.secret(), SlotKind::RecoveryCode);
}

std::optional<Refusal> Vault::refusalOf(const std::filesystem::path& file, const crypto::SecretBytes& passphrase)
{
    return VaultMaker{systemStorage()}.refusalOf(file, passphrase);
}

std::variant<VaultInfo, Refusal> Vault::info(const std::filesystem::path& file)
{
    try {
        auto opened = openVaultFile(systemStorage(), file, Access::Look);
        if (const auto* refusal = std::get_if<Refusal>(&opened))
            return *refusal;
        auto& lower = *std::get<OpenedFile>(opened).file;
        const auto found = HeaderFile{lower}.read();
        if (const auto* fault = std::get_if<HeaderFault>(&found))
            return refusalFor(*fault);
        std::int64_t size = 0;
        if (lower.size(size) != SQLITE_OK)
            return Refusal::DiskTrouble;
        const auto& header = std::get<HeaderFile::Found>(found).header;
        return VaultInfo{static_cast<int>(kFormatVersion), header.vault, "XChaCha20-Poly1305", header.cost,
                         static_cast<std::uint64_t>(size)};
    } catch (const Error& error) {
        return refusalFor(error.code());
    }
}

Database& Vault::database() noexcept
{
    return *m_parts->database;
}

const Unlocked& Vault::unlocked() const noexcept
{
    return m_parts->unlocked;
}

const std::filesystem::path& Vault::file() const noexcept
{
    return m_parts->path;
}

const std::array<std::uint8_t, 16>& Vault::id() const noexcept
{
    return m_parts->id;
}

std::vector<std::uint8_t> Vault::sealWords(std::string_view words) const
{
    return vault::sealWords(m_parts->wordsKey, m_parts->id,
                            {reinterpret_cast<const std::uint8_t*>(words.data()), words.size()});
}

std::optional<crypto::SecretBytes> Vault::openWords(std::span<const std::uint8_t> sealed) const
{
    return vault::openWords(m_parts->wordsKey, m_parts->id, sealed);
}

void Vault::close()
{
    if (m_parts->database == nullptr)
        return;
    log::info("Closing vault.");
    keepFile();
    m_parts->database->checkpoint();
    m_parts->database.reset();
    m_parts->vfs.reset();
    m_parts->file.reset();
    m_parts->unlocked.memberSeed.clear();
    m_parts->headerMacKey.clear();
    m_parts->slotMarkKey.clear();
    m_parts->wordsKey.clear();
}

} // namespace inglenook::vault
