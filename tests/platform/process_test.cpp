// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/process.h"

#include "support/catch.h"

#include <array>
#include <csignal>
#include <string>

#include <fcntl.h>
#include <sys/prctl.h>
#include <sys/ptrace.h>
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

constexpr uid_t kNobody = 65534;

/// Whether another process of the same person can read the memory of one that did `prepare`. Neither is root.
bool othersCanRead(void (*prepare)())
{
    std::array<int, 2> ready{};
    REQUIRE(pipe(ready.data()) == 0);
    const auto victim = fork();
    REQUIRE(victim >= 0);
    if (victim == 0) {
        if (getuid() == 0 && setuid(kNobody) != 0)
            _exit(2);
        prctl(PR_SET_DUMPABLE, 1, 0, 0, 0); // as after its start
        prctl(PR_SET_PTRACER, PR_SET_PTRACER_ANY, 0, 0, 0);
        prepare();
        (void)!write(ready[1], "!", 1);
        pause();
        _exit(0);
    }
    char sign = 0;
    REQUIRE(read(ready[0], &sign, 1) == 1);
    const auto reader = fork();
    REQUIRE(reader >= 0);
    if (reader == 0) {
        if (getuid() == 0 && setuid(kNobody) != 0)
            _exit(2);
        const auto place = "/proc/" + std::to_string(victim) + "/mem";
        const bool reads = open(place.c_str(), O_RDONLY | O_CLOEXEC) >= 0;
        const bool traces = ptrace(PTRACE_ATTACH, victim, nullptr, nullptr) == 0;
        _exit(reads || traces ? 1 : 0);
    }
    int status = -1;
    REQUIRE(waitpid(reader, &status, 0) == reader);
    kill(victim, SIGKILL);
    int ignored = 0;
    REQUIRE(waitpid(victim, &ignored, 0) == victim);
    close(ready[0]);
    close(ready[1]);
    REQUIRE(WIFEXITED(status));
    REQUIRE(WEXITSTATUS(status) != 2);
    return WEXITSTATUS(status) == 1;
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

TEST_CASE("another program of the same person can neither read nor trace a hardened process", "[platform][process]")
{
    CHECK(othersCanRead([] {})); // without it they can
    CHECK_FALSE(othersCanRead(platform::hardenProcess));
}
