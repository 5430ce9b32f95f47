// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "vault/opened_file.h"

#include "base/log.h"
#include "vault/sqlite_error.h"

#include <sqlite3.h>

#include <optional>
#include <vector>

namespace inglenook::vault {
namespace {

/// A SQLite code.
int fullPathname(sqlite3_vfs& lower, const std::filesystem::path& path, std::string& full)
{
    std::vector<char> name(static_cast<std::size_t>(lower.mxPathname) + 1);
    const int code = lower.xFullPathname(&lower, path.c_str(), static_cast<int>(name.size()), name.data());
    full = name.data();
    return (code & 0xFF) == SQLITE_OK ? SQLITE_OK : code; // it also says that there was a link
}

Refusal whyNotOpened(const Storage& storage, const std::filesystem::path& path, int code)
{
    switch (storage.look(path)) {
    case Storage::Entry::Nothing:
    case Storage::Entry::BrokenLink:
        return Refusal::NotFound;
    case Storage::Entry::Folder:
        return Refusal::NotAJournal;
    case Storage::Entry::Other:
        break;
    }
    return refusalFor(errorCodeFor(code));
}

/// SQLite writes half pages where the disk does not promise this, and those could not be sealed.
bool keepsNeighbours(LowerFile& file)
{
    if ((file.deviceCharacteristics() & SQLITE_IOCAP_POWERSAFE_OVERWRITE) != 0)
        return true;
    log::warning("The disk does not promise to keep neighbouring bytes when power is lost.");
    return false;
}

std::optional<Refusal> whyNotUsable(LowerFile& file)
{
    if (!file.isWritable())
        return Refusal::NotPermitted;
    const int code = file.lockExclusively();
    if ((code & 0xFF) == SQLITE_BUSY)
        return Refusal::Busy;
    if (code != SQLITE_OK)
        return refusalFor(errorCodeFor(code));
    if (!keepsNeighbours(file))
        return Refusal::DiskTrouble;
    // It may have been moved between the opening and the lock.
    return file.place() == FilePlace::Own ? std::nullopt : std::optional{Refusal::Busy};
}

} // namespace

std::variant<OpenedFile, Refusal> openVaultFile(const Storage& storage, const std::filesystem::path& path,
                                                Access access)
{
    auto& lower = storage.lower();
    std::string name;
    if (const int code = fullPathname(lower, path, name); code != SQLITE_OK)
        return whyNotOpened(storage, path, code);
    const int flags = access == Access::Use ? SQLITE_OPEN_READWRITE : SQLITE_OPEN_READONLY;
    auto file = std::make_unique<LowerFile>(storage, name, flags | SQLITE_OPEN_MAIN_DB);
    if (file->code() != SQLITE_OK)
        return whyNotOpened(storage, path, file->code());
    if (access == Access::Use) {
        if (const auto refusal = whyNotUsable(*file))
            return *refusal;
    }
    return OpenedFile{std::move(file)};
}

OpenedFile createVaultFile(const Storage& storage, const std::filesystem::path& path)
{
    auto& lower = storage.lower();
    std::string name;
    if (const int code = fullPathname(lower, path, name); code != SQLITE_OK)
        throwSqlite(code, "the folder for a new vault can't be reached");
    constexpr int kFlags = SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE | SQLITE_OPEN_EXCLUSIVE | SQLITE_OPEN_MAIN_DB;
    auto file = std::make_unique<LowerFile>(storage, name, kFlags);
    int code = file->code();
    if (code == SQLITE_OK)
        code = file->lockExclusively();
    if (code != SQLITE_OK)
        throwSqlite(code, "a new vault could not be made");
    if (!keepsNeighbours(*file))
        throw Error{ErrorCode::DiskTrouble, "the disk can't hold a vault safely"};
    return {std::move(file)};
}

Refusal refusalFor(ErrorCode code) noexcept
{
    switch (code) {
    case ErrorCode::WrongPassphrase:
        return Refusal::WrongPassphrase;
    case ErrorCode::VaultDamaged:
        return Refusal::Damaged;
    case ErrorCode::VaultTooNew:
        return Refusal::TooNew;
    case ErrorCode::VaultBusy:
    case ErrorCode::FileReplaced:
        return Refusal::Busy;
    case ErrorCode::NotFound:
    case ErrorCode::FileGone:
        return Refusal::NotFound;
    case ErrorCode::NotPermitted:
    case ErrorCode::AlreadyExists:
        return Refusal::NotPermitted;
    case ErrorCode::DiskFull:
        return Refusal::DiskFull;
    case ErrorCode::OutOfMemory:
        return Refusal::OutOfMemory;
    default:
        return Refusal::DiskTrouble;
    }
}

ErrorCode errorCodeFor(Refusal refusal) noexcept
{
    switch (refusal) {
    case Refusal::WrongPassphrase:
        return ErrorCode::WrongPassphrase;
    case Refusal::PassphraseTaken:
        return ErrorCode::InvalidInput;
    case Refusal::NotAJournal:
    case Refusal::Damaged:
        return ErrorCode::VaultDamaged;
    case Refusal::TooNew:
        return ErrorCode::VaultTooNew;
    case Refusal::Busy:
        return ErrorCode::VaultBusy;
    case Refusal::NotFound:
        return ErrorCode::NotFound;
    case Refusal::NotPermitted:
        return ErrorCode::NotPermitted;
    case Refusal::OutOfMemory:
        return ErrorCode::OutOfMemory;
    case Refusal::DiskFull:
        return ErrorCode::DiskFull;
    case Refusal::DiskTrouble:
        break;
    }
    return ErrorCode::DiskTrouble;
}

Refusal refusalFor(HeaderFault fault) noexcept
{
    switch (fault) {
    case HeaderFault::NotOurs:
        return Refusal::NotAJournal;
    case HeaderFault::TooNew:
        return Refusal::TooNew;
    case HeaderFault::Damaged:
        break;
    }
    return Refusal::Damaged;
}

} // namespace inglenook::vault
