// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/folders.h"

#include "platform/file_handle.h"
#include "platform/system_error.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <sys/statvfs.h>
#include <unistd.h>

#include <cerrno>

namespace inglenook::platform {

namespace fs = std::filesystem;

std::optional<std::uint64_t> freeBytes(const fs::path& folder) noexcept
{
    try {
        auto place = folder;
        std::error_code error;
        while (!fs::is_directory(place, error) && place.has_relative_path())
            place = place.parent_path();
        struct statvfs room {};
        if (::statvfs(place.c_str(), &room) != 0 || room.f_blocks == 0)
            return std::nullopt;
        return std::uint64_t{room.f_bavail} * std::uint64_t{room.f_frsize};
    } catch (const std::exception&) {
        return std::nullopt;
    }
}

void makeFolders(const fs::path& folder)
{
    std::error_code error;
    if (folder.empty() || fs::is_directory(folder, error))
        return;
    makeFolders(folder.parent_path());
    if (::mkdir(folder.c_str(), S_IRWXU) != 0) {
        if (errno == EEXIST && fs::is_directory(folder, error))
            return;
        throw systemError(errno, "making a folder");
    }
    try {
        syncFolder(folder.parent_path());
    } catch (const Error&) {
        // A folder above that may not be read: what is written into the new one is synced all the same.
    }
}

void syncFolder(const fs::path& folder)
{
    const FileHandle handle{::open(folder.empty() ? "." : folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC)};
    if (!handle.isOpen())
        throw systemError(errno, "opening a folder");
    // Some network file systems can't do this and say so with EINVAL; their rename is as durable as it gets.
    if (::fsync(handle.get()) != 0 && errno != EINVAL)
        throw systemError(errno, "writing a folder");
}

} // namespace inglenook::platform
