// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/error.h"
#include "base/log.h"
#include "vault/opened_file.h"
#include "vault/sqlite_error.h"
#include "vault/unfinished_file.h"
#include "vault/vault_parts.h"

#include <sqlite3.h>

namespace inglenook::vault {
namespace {

/// All of `file` in a new one at `path`, synced and closed.
void copyTo(const Storage& storage, LowerFile& file, const std::filesystem::path& path)
{
    const auto copy = createVaultFile(storage, path);
    int code = copyContent(file, *copy.file);
    if (code == SQLITE_OK)
        code = copy.file->sync(SQLITE_SYNC_NORMAL);
    if (code != SQLITE_OK)
        throwSqlite(code, "a vault could not be copied");
}

/// False where the disk is full that the vault is to leave: then its log has to come along.
bool moveLogIntoFile(Database& database)
{
    try {
        database.checkpointAndKeepLog();
        return true;
    } catch (const Error& error) {
        if (error.code() != ErrorCode::DiskFull)
            throw;
        log::warning(error.detail());
        return false;
    }
}

/// Makes it durable where the vault's file is now (LogFile::sync). Without writing a commit, for which there is no
/// room.
void bringLogAlong(Database& database)
{
    sqlite3_file* log = nullptr;
    sqlite3_file_control(database.handle(), "main", SQLITE_FCNTL_JOURNAL_POINTER, static_cast<void*>(&log));
    if (log == nullptr || log->pMethods == nullptr)
        return;
    if (const int code = log->pMethods->xSync(log, SQLITE_SYNC_NORMAL); code != SQLITE_OK)
        throwSqlite(code, "a log could not be brought along");
}

/// "our journal (kept).nook", "our journal (kept 2).nook" … beside `path`.
std::filesystem::path keptName(const std::filesystem::path& path, int number)
{
    auto name = path.stem();
    name += number == 1 ? " (kept)" : " (kept " + std::to_string(number) + ')';
    name += path.extension();
    return path.parent_path() / name;
}

} // namespace

FilePlace Vault::place() noexcept
{
    return m_parts->file == nullptr ? FilePlace::Own : m_parts->file->place();
}

void Vault::requirePlace()
{
    if (const int code = m_parts->vfs->vaultFile().checkPlace(); code != SQLITE_OK)
        throwSqlite(code, "the file of an open vault has lost its place");
}

void Vault::continueIn(const std::filesystem::path& file)
{
    auto& parts = *m_parts;
    if (parts.database == nullptr || parts.database->inTransaction())
        throw Error{ErrorCode::Internal, "a vault can't move now"};
    UnfinishedFile unfinished{*parts.storage, file, UnfinishedFile::Purpose::Move};
    log::info("Going on in a new file.");
    bool isWhole = false;
    {
        // The file that is held gets all that the log has, and the log keeps it, too, until the new file is there.
        const VaultFile::Moving moving{parts.vfs->vaultFile()};
        isWhole = moveLogIntoFile(*parts.database);
        copyTo(*parts.storage, *parts.file, unfinished.path());
    }
    const bool isPutBack = file == std::filesystem::path{parts.file->path()};
    using LogBeside = UnfinishedFile::LogBeside;
    unfinished.publish(isPutBack ? LogBeside::IsOurs : LogBeside::SetAside);
    auto opened = openVaultFile(*parts.storage, file, Access::Use);
    if (const auto* refusal = std::get_if<Refusal>(&opened))
        throw Error{errorCodeFor(*refusal), "the new file of a vault could not be opened"};
    auto& fresh = *std::get<OpenedFile>(opened).file;
    parts.file->swap(fresh);
    try {
        if (!isWhole)
            bringLogAlong(*parts.database);
    } catch (const Error&) {
        parts.file->swap(fresh); // where it was, all is as it was
        throw;
    }
    parts.path = file;
    unfinished.keep();
    try {
        parts.database->checkpoint(); // the log goes to its new place with this, or else with the next save
    } catch (const Error& error) {
        log::warning(error.detail());
    }
}

const std::filesystem::path& Vault::keepFile()
{
    auto& parts = *m_parts;
    if (place() == FilePlace::Own)
        return parts.path;
    // Without links, so that it is put back where it was and not in the place of a link.
    const std::filesystem::path own{parts.file->path()};
    auto name = own;
    for (int number = 1; parts.storage->look(name) != Storage::Entry::Nothing; ++number)
        name = keptName(own, number);
    const auto pathAsGiven = parts.path;
    continueIn(name);
    if (name == own)
        parts.path = pathAsGiven;
    return parts.path;
}

} // namespace inglenook::vault
