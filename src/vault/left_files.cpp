// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "vault/left_files.h"

#include "base/error.h"
#include "base/log.h"
#include "vault/header_file.h"
#include "vault/lower_file.h"
#include "vault/unfinished_file.h"

#include <sqlite3.h>

#include <algorithm>
#include <string_view>
#include <sys/stat.h>

namespace inglenook::vault {
namespace {

namespace fs = std::filesystem;

/// Making a vault takes seconds.
constexpr std::int64_t kLongAgoMs = std::int64_t{60} * 60 * 1000;
constexpr std::string_view kLogEnding = "-wal";

bool isPlainAndOld(const fs::path& file, Timestamp now)
{
    struct stat status {};
    if (::lstat(file.c_str(), &status) != 0 || !S_ISREG(status.st_mode))
        return false;
    return now.ms - std::int64_t{status.st_mtim.tv_sec} * 1000 >= kLongAgoMs;
}

/// Or nothing of one yet.
bool looksLikeVault(LowerFile& file)
{
    HeaderCopy start{};
    const int code = file.read(start, 0);
    if (code != SQLITE_OK && code != SQLITE_IOERR_SHORT_READ)
        return false;
    if (std::all_of(start.begin(), start.end(), [](auto byte) { return byte == 0; }))
        return true;
    const auto found = HeaderFile{file}.read();
    const auto* fault = std::get_if<HeaderFault>(&found);
    return fault == nullptr || *fault == HeaderFault::Damaged;
}

void removeVault(const Storage& storage, const fs::path& path)
{
    LowerFile file{storage, path.string(), SQLITE_OPEN_READWRITE | SQLITE_OPEN_MAIN_DB};
    if (file.code() != SQLITE_OK || file.lockExclusively() != SQLITE_OK || !looksLikeVault(file))
        return;
    log::info("Taking away what an interrupted creation left.");
    auto& lower = storage.lower();
    lower.xDelete(&lower, (path.string() + std::string{kLogEnding}).c_str(), 0);
    lower.xDelete(&lower, path.c_str(), 0);
}

bool isVaultName(const fs::path& path)
{
    return UnfinishedFile::isNameOf(UnfinishedFile::Purpose::Creation, path.filename().native());
}

/// Of a vault whose file is gone already.
bool isLogAlone(const fs::path& path)
{
    auto name = path.native();
    if (!name.ends_with(kLogEnding))
        return false;
    name.resize(name.size() - kLogEnding.size());
    const fs::path vault{name};
    std::error_code ignored;
    return isVaultName(vault) && fs::symlink_status(vault, ignored).type() == fs::file_type::not_found;
}

} // namespace

void removeLeftFiles(const Storage& storage, const fs::path& folder, Timestamp now) noexcept
{
    try {
        std::error_code error;
        for (fs::directory_iterator entry{folder, error}, end; !error && entry != end; entry.increment(error)) {
            const auto& path = entry->path();
            const bool isVault = isVaultName(path);
            if ((!isVault && !isLogAlone(path)) || !isPlainAndOld(path, now))
                continue;
            auto& lower = storage.lower();
            if (isVault)
                removeVault(storage, path);
            else
                lower.xDelete(&lower, path.c_str(), 0);
        }
    } catch (const Error& failure) {
        log::warning(failure.detail());
    } catch (const std::exception&) {
        log::warning("What an interrupted creation left could not be looked for.");
    }
}

} // namespace inglenook::vault
