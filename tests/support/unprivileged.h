// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/catch.h"

#include <filesystem>
#include <functional>
#include <sys/wait.h>
#include <unistd.h>

namespace inglenook::test {

/// What `work` gives (0 to 254) when it is done by someone for whom permissions count, who owns `folder` and all in it.
/// Root can write everywhere, so that a child process of another account does it then.
inline int asSomeone(const std::filesystem::path& folder, const std::function<int()>& work)
{
    if (::geteuid() != 0)
        return work();
    constexpr uid_t kNobody = 65534;
    REQUIRE(::chown(folder.c_str(), kNobody, kNobody) == 0);
    for (const auto& entry : std::filesystem::recursive_directory_iterator{folder})
        REQUIRE(::lchown(entry.path().c_str(), kNobody, kNobody) == 0);
    const auto child = ::fork();
    REQUIRE(child >= 0);
    if (child == 0) {
        const bool isSomeone = ::setgid(kNobody) == 0 && ::setuid(kNobody) == 0;
        ::_exit(isSomeone ? work() : 255);
    }
    int status = 0;
    REQUIRE(::waitpid(child, &status, 0) == child);
    REQUIRE(WIFEXITED(status));
    REQUIRE(WEXITSTATUS(status) != 255);
    return WEXITSTATUS(status);
}

} // namespace inglenook::test
