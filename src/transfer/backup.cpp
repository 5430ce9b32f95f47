// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "transfer/backup.h"

#include "base/error.h"
#include "base/log.h"
#include "platform/folders.h"
#include "transfer/copies.h"
#include "transfer/copy_name.h"
#include "transfer/file_copier.h"
#include "vault/sealed_file.h"

#include <algorithm>
#include <array>

namespace inglenook::transfer {
namespace {

namespace fs = std::filesystem;
using vault::SealedFile;

/// One for each vault, so that what an interrupted copy left is found and removed by the next one.
fs::path temporaryIn(const fs::path& folder, const vault::VaultId& id)
{
    std::string name = ".inglenook-copy-";
    for (const auto byte : id) {
        name += "0123456789abcdef"[byte >> 4U];
        name += "0123456789abcdef"[byte & 0x0FU];
    }
    return folder / name;
}

void requireRoom(const fs::path& folder, std::int64_t size)
{
    const auto room = platform::freeBytes(folder);
    if (room && *room < static_cast<std::uint64_t>(size + kRoomLeft))
        throw Error{ErrorCode::DiskFull, "there is no room for a copy"};
}

ReadBlocks blocksOf(SealedFile& journal)
{
    return [&journal](vault::MutableBytes out, std::int64_t offset) { journal.read(out, offset); };
}

/// Filled and found good, without its name yet.
void makeVerified(CopiedFile& copy, SealedFile& journal, const std::stop_token& stop)
{
    const auto size = journal.size();
    copy.fill(blocksOf(journal), size, stop);
    copy.verify(
        blocksOf(journal), size, [&journal](auto number, auto block) { return journal.isAuthentic(number, block); },
        stop);
}

void publishAs(CopiedFile& copy, const fs::path& folder, std::string_view stem, Timestamp now)
{
    for (int number = 1; number < 100; ++number)
        if (copy.publish(folder / copyName(stem, now, number)))
            return;
    throw Error{ErrorCode::AlreadyExists, "a copy has found no free name"};
}

void removeOlder(const std::vector<Copy>& older, int keep, const vault::Storage& storage)
{
    // The new one counts, whatever the clock says of the others.
    for (auto i = static_cast<std::size_t>(keep - 1); i < older.size(); ++i)
        removeFile(storage, older[i].file);
}

} // namespace

CopyOutcome keepCopy(SealedFile& journal, const CopyRules& rules, Timestamp now, const vault::Storage& storage,
                     const std::stop_token& stop)
{
    const int keep = std::min(rules.keep, kMostCopies);
    if (keep <= 0)
        return CopyOutcome::Off;
    try {
        const std::array folders{copiesFolder(journal.path(), rules.folder)};
        const auto& folder = folders.front();
        const auto older = copiesOf(journal.id(), folders);
        const auto size = journal.size();
        if (!older.empty() && isSame(blocksOf(journal), size, storage, older.front().file, stop))
            return CopyOutcome::Unchanged;
        log::info("Making a copy of the closed journal.");
        platform::makeFolders(folder);
        CopiedFile copy{storage, temporaryIn(folder, journal.id())};
        requireRoom(folder, size);
        makeVerified(copy, journal, stop);
        publishAs(copy, folder, journal.path().stem().native(), now);
        removeOlder(older, keep, storage);
        return CopyOutcome::Made;
    } catch (const Cancelled&) {
        return CopyOutcome::Cancelled;
    }
}

CopyOutcome copyTo(SealedFile& journal, const fs::path& file, const vault::Storage& storage,
                   const std::stop_token& stop)
{
    std::error_code ignored;
    if (fs::exists(fs::symlink_status(file, ignored)))
        throw Error{ErrorCode::AlreadyExists, "there is a file of that name"};
    try {
        const auto full = fs::path{fullName(storage, file)};
        CopiedFile copy{storage, temporaryIn(full.parent_path(), journal.id())};
        makeVerified(copy, journal, stop);
        if (!copy.publish(full))
            throw Error{ErrorCode::AlreadyExists, "there is a file of that name"};
        return CopyOutcome::Made;
    } catch (const Cancelled&) {
        return CopyOutcome::Cancelled;
    }
}

} // namespace inglenook::transfer
