// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "crash/journal_oracle.h"
#include "crash/real_work.h"
#include "crash/thoroughness.h"
#include "support/vault_fixture.h"

#include "vault/storage.h"

#include <array>
#include <csignal>
#include <ctime>
#include <random>
#include <sys/wait.h>
#include <unistd.h>

using namespace inglenook;
using namespace inglenook::test;

namespace {

/// What the real work comes to, step by step, where nobody disturbs it.
std::vector<JournalContent> statesOfRealWork()
{
    SimulatedDisk disk;
    WorkSession session{disk, {}, 1};
    for (const auto& scene : realWork())
        scene.live(session);
    return session.states;
}

[[noreturn]] void workAndReport(const fs::path& file, int report)
{
    WorkSession session{vault::systemStorage(),
                        file.string(),
                        [report](std::size_t state) {
                            if (::write(report, &state, sizeof state) != sizeof state)
                                ::_exit(3);
                        },
                        {},
                        1};
    try {
        for (const auto& scene : realWork())
            scene.live(session);
    } catch (...) {
        ::_exit(2);
    }
    ::_exit(0);
}

struct Killed {
    std::size_t confirmed = 0; ///< the last state that was
    bool wasAtWork = false;    ///< the signal came before the end
};

/// Lets a process work in `file`, and kills it so long after it confirmed this state.
Killed killAfter(const fs::path& file, std::size_t state, long nanoseconds)
{
    std::array<int, 2> pipe{};
    REQUIRE(::pipe(pipe.data()) == 0);
    const auto child = ::fork();
    if (child == 0) {
        ::close(pipe[0]);
        workAndReport(file, pipe[1]);
    }
    ::close(pipe[1]);
    Killed killed;
    const auto next = [&] {
        std::size_t confirmed = 0;
        const bool came = ::read(pipe[0], &confirmed, sizeof confirmed) == sizeof confirmed;
        if (came)
            killed.confirmed = confirmed;
        return came;
    };
    while (killed.confirmed < state && next()) {
    }
    const timespec moment{0, nanoseconds};
    ::nanosleep(&moment, nullptr); // where in the next step it is hit; nothing is expected of it
    ::kill(child, SIGKILL);
    while (next()) { // what it confirmed before the signal came
    }
    ::close(pipe[0]);
    int status = 0;
    REQUIRE(::waitpid(child, &status, 0) == child);
    REQUIRE((WIFSIGNALED(status) || WEXITSTATUS(status) == 0));
    killed.wasAtWork = WIFSIGNALED(status);
    return killed;
}

/// The files that it left, as a disk that the oracle looks at.
DiskImage imageOf(const fs::path& folder)
{
    DiskImage image;
    for (const auto& entry : fs::directory_iterator{folder}) {
        const auto name = entry.path().filename().string().substr(std::string_view{"journal"}.size());
        image[WorkSession::kFile + name] = std::make_shared<const DiskBytes>(readFile(entry.path()));
    }
    return image;
}

} // namespace

TEST_CASE("a process killed anywhere in real work, from making the journal to closing it, loses nothing confirmed",
          "[crash][kill]")
{
    const auto states = statesOfRealWork();
    const std::size_t rounds = isThorough() ? 600 : 40;
    std::mt19937 random{71};
    std::size_t hit = 0;
    for (std::size_t round = 0; round < rounds; ++round) {
        const TemporaryFolder folder;
        // Every state in turn, and the very beginning, before anything was confirmed.
        const std::size_t state = round * (states.size() - 1) / rounds;
        const auto killed = killAfter(folder.path() / "journal", state, static_cast<long>(random() % 3'000'000));
        INFO("round " << round << ", killed after state " << killed.confirmed);
        const auto allowed = Allowed{states}.subspan(killed.confirmed, killed.confirmed + 1 < states.size() ? 2 : 1);
        REQUIRE(faultOf(imageOf(folder.path()), allowed, std::mt19937{static_cast<unsigned>(round)}).value_or("") ==
                "");
        hit += killed.wasAtWork ? 1 : 0;
    }
    CHECK(hit > rounds / 2);
    report("processes killed in real work", hit);
}
