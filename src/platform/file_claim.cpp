// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/file_claim.h"

#include <fcntl.h>
#include <sys/file.h>

#include <cerrno>
#include <utility>

namespace inglenook::platform {

std::optional<FileClaim> FileClaim::take(const std::filesystem::path& file)
{
    FileHandle handle{::open(file.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK)};
    if (handle.isOpen() && ::flock(handle.get(), LOCK_EX | LOCK_NB) != 0 && errno == EWOULDBLOCK)
        return std::nullopt;
    return FileClaim{std::move(handle)};
}

void FileClaim::forgetCached() noexcept
{
    if (m_handle.isOpen())
        (void)::posix_fadvise(m_handle.get(), 0, 0, POSIX_FADV_DONTNEED);
}

} // namespace inglenook::platform
