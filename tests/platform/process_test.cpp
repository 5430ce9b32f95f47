// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/process.h"

#include "support/catch.h"

#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace inglenook;

namespace {

bool isHardened()
{
    rlimit cores{};
    return getrlimit(RLIMIT_CORE, &cores) == 0 && cores.rlim_cur == 0 && cores.rlim_max == 0 &&
           prctl(PR_GET_DUMPABLE, 0, 0, 0, 0) == 0 && umask(0) == 0077;
}

} // namespace

TEST_CASE("a hardened process leaves no core dump and keeps its files to its owner", "[platform][process]")
{
    // In a child, since none of it can be taken back.
    const auto child = fork();
    REQUIRE(child >= 0);
    if (child == 0) {
        umask(0);
        const bool was = isHardened();
        platform::hardenProcess();
        _exit(!was && isHardened() ? 0 : 1);
    }
    int status = -1;
    REQUIRE(waitpid(child, &status, 0) == child);
    CHECK(WIFEXITED(status));
    CHECK(WEXITSTATUS(status) == 0);
}
