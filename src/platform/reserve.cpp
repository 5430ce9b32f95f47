// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/reserve.h"

#include "base/error.h"
#include "platform/file_handle.h"
#include "platform/folders.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace inglenook::platform {

bool layUp(const std::filesystem::path& file, std::uint64_t bytes) noexcept
{
    try {
        std::error_code error;
        if (std::filesystem::file_size(file, error) == bytes && !error)
            return true;
        makeFolders(file.parent_path());
        FileHandle handle{
            ::open(file.c_str(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC | O_NOFOLLOW, S_IRUSR | S_IWUSR)};
        if (handle.isOpen() && ::posix_fallocate(handle.get(), 0, static_cast<off_t>(bytes)) == 0 && handle.close())
            return true;
        ::unlink(file.c_str());
        return false;
    } catch (const std::exception&) {
        return false;
    }
}

} // namespace inglenook::platform
