// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "transfer/restore.h"

#include "base/error.h"
#include "base/log.h"
#include "transfer/copy_name.h"
#include "transfer/file_copier.h"
#include "transfer/set_aside.h"
#include "vault/opened_file.h"
#include "vault/sealed_file.h"
#include "vault/sqlite_error.h"

#include <sqlite3.h>

#include <new>
#include <optional>

namespace inglenook::transfer {
namespace {

namespace fs = std::filesystem;
using vault::Access;
using vault::LowerFile;
using vault::OpenedFile;
using vault::Refusal;
using vault::Vault;
using Which = NotRestored::Which;

ReadBlocks blocksOf(LowerFile& file)
{
    return [&file](vault::MutableBytes out, std::int64_t offset) {
        if (const int code = file.read(out, offset); code != SQLITE_OK)
            vault::throwSqlite(code == SQLITE_IOERR_SHORT_READ ? SQLITE_IOERR_READ : code, "a copy could not be read");
    };
}

std::int64_t sizeOf(LowerFile& file)
{
    std::int64_t bytes = 0;
    if (const int code = file.size(bytes); code != SQLITE_OK)
        vault::throwSqlite(code, "a copy's size could not be read");
    return bytes;
}

std::string temporaryName(const fs::path& journal)
{
    return "." + std::string{cutStem(journal.stem().native())} + ".restoring";
}

/// One restoring: what its steps share.
class Restoring {
public:
    Restoring(const fs::path& copy, const fs::path& journal, const vault::Storage& storage)
        : m_storage{storage},
          m_copy{fullName(storage, copy)},
          m_journal{fullName(storage, journal)}
    {
        std::error_code ignored;
        if (m_copy == m_journal || fs::equivalent(m_copy, m_journal, ignored))
            throw Error{ErrorCode::InvalidInput, "the copy and the journal are the same file"};
    }

    std::variant<Restored, NotRestored> run(const crypto::SecretBytes& passphrase, LocalTime now)
    {
        m_met = Which::Copy;
        if (const auto refusal = lockCopy())
            return NotRestored{Which::Copy, *refusal};
        m_met = Which::Journal;
        if (const auto refusal = lockJournal())
            return NotRestored{Which::Journal, *refusal};
        const auto temporary = m_journal.parent_path() / temporaryName(m_journal);
        CopiedFile log{m_storage, logOf(temporary)};
        CopiedFile copied{m_storage, temporary};
        take(*m_copyFile.file, copied);
        if (isAnything(logOf(m_copy)))
            take(*openToRead(m_storage, logOf(m_copy)), log);
        m_met = Which::Copy;
        auto opened = Vault::open(temporary, passphrase, m_storage);
        if (const auto* refusal = std::get_if<Refusal>(&opened))
            return NotRestored{Which::Copy, *refusal};
        auto vault = std::get<0>(std::move(opened));
        const auto report = vault->audit();
        if (!report.ok())
            return NotRestored{Which::Copy, Refusal::Damaged};
        m_met = Which::Journal;
        auto sealed = vault->closeToCopy();
        Restored result{{}, isDamaged(*sealed), report.pagesChecked};
        sealed.reset();
        result.kept =
            putInPlace(copied, m_journal, result.wasDamaged ? kDamaged : kReplaced, localDate(now), m_storage);
        return result;
    }

    [[nodiscard]] Which met() const { return m_met; }

private:
    std::optional<Refusal> lockCopy()
    {
        const auto info = Vault::info(m_copy);
        if (const auto* refusal = std::get_if<Refusal>(&info))
            return *refusal;
        auto opened = openVaultFile(m_storage, m_copy, Access::Use);
        if (const auto* refusal = std::get_if<Refusal>(&opened)) {
            if (*refusal != Refusal::NotPermitted)
                return *refusal;
            opened = openVaultFile(m_storage, m_copy, Access::Look); // nobody can write where we can't
        }
        if (const auto* refusal = std::get_if<Refusal>(&opened))
            return *refusal;
        m_copyFile = std::get<OpenedFile>(std::move(opened));
        return std::nullopt;
    }

    std::optional<Refusal> lockJournal()
    {
        if (!isAnything(m_journal))
            return std::nullopt;
        auto opened = openVaultFile(m_storage, m_journal, Access::Use);
        if (const auto* refusal = std::get_if<Refusal>(&opened))
            return *refusal;
        m_journalFile = std::get<OpenedFile>(std::move(opened));
        return std::nullopt;
    }

    static void take(LowerFile& from, CopiedFile& to)
    {
        const auto size = sizeOf(from);
        to.fill(blocksOf(from), size, {});
        to.compare(blocksOf(from), size, {});
    }

    /// Told with the keys of the copy, which are those of the journal when it is the same vault.
    bool isDamaged(const vault::SealedFile& keys)
    {
        if (!m_journalFile.file)
            return false;
        auto& file = *m_journalFile.file;
        const auto size = sizeOf(file);
        vault::Page block;
        constexpr std::int64_t kBlock{vault::kPageSize};
        if (size % kBlock != 0)
            return true;
        const auto info = Vault::info(m_journal);
        const auto* known = std::get_if<vault::VaultInfo>(&info);
        if (known == nullptr)
            return true;
        if (known->id != keys.id())
            return false;
        for (std::int64_t number = 0; number < size / kBlock; ++number) {
            if (file.read(block, number * kBlock) != SQLITE_OK || !keys.isAuthentic(number, block))
                return true;
        }
        return false;
    }

    const vault::Storage& m_storage;
    fs::path m_copy;
    fs::path m_journal;
    OpenedFile m_copyFile;
    OpenedFile m_journalFile; ///< locked, so that no one opens it meanwhile
    Which m_met = Which::Copy;
};

} // namespace

std::variant<Restored, NotRestored> restoreCopy(const fs::path& copy, const fs::path& journal,
                                                const crypto::SecretBytes& passphrase, LocalTime now,
                                                const vault::Storage& storage)
{
    log::info("Restoring a copy.");
    auto which = Which::Journal;
    try {
        Restoring restoring{copy, journal, storage};
        try {
            return restoring.run(passphrase, now);
        } catch (...) {
            which = restoring.met();
            throw;
        }
    } catch (const Error& error) {
        if (error.code() == ErrorCode::Internal || error.code() == ErrorCode::InvalidInput)
            throw;
        log::warning(error.detail());
        return NotRestored{which, vault::refusalFor(error.code())};
    } catch (const std::bad_alloc&) {
        return NotRestored{which, Refusal::OutOfMemory};
    }
}

} // namespace inglenook::transfer
