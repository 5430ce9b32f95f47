// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui_models/desires.h"

#include <array>
#include <csignal>
#include <cstdlib>
#include <ctime>
#include <filesystem>
#include <random>
#include <sys/wait.h>
#include <unistd.h>

using namespace inglenook;
using namespace inglenook::test;

namespace {

namespace fs = std::filesystem;

void say(int to, std::string_view words)
{
    if (::write(to, words.data(), words.size()) != static_cast<ssize_t>(words.size()))
        ::_exit(3);
}

/// The whole exercise; first the name of the journal's file, then a mark after every single thing that was done.
[[noreturn]] void playAndReport(int report)
{
    try {
        Desires desires{[report](Desires&) { say(report, "."); }};
        say(report, desires.journal.vault().file().string() + "\n");
        desires.play();
    } catch (...) {
        ::_exit(2);
    }
    ::_exit(0);
}

struct Killed {
    fs::path file;
    int done = 0; ///< things that were done for sure
    bool wasAtWork = false;
};

/// Lets a process do the exercise, and kills it so long after it has done `moment` things.
Killed killAfter(int moment, long nanoseconds)
{
    std::array<int, 2> pipe{};
    REQUIRE(::pipe(pipe.data()) == 0);
    const auto child = ::fork();
    if (child == 0) {
        ::close(pipe[0]);
        playAndReport(pipe[1]);
    }
    ::close(pipe[1]);
    Killed killed;
    std::string name;
    bool isNamed = false;
    const auto next = [&] {
        char heard = 0;
        if (::read(pipe[0], &heard, 1) != 1)
            return false;
        if (isNamed)
            ++killed.done;
        else if (heard == '\n')
            isNamed = true;
        else
            name += heard;
        return true;
    };
    while ((!isNamed || killed.done < moment) && next()) {
    }
    const timespec after{0, nanoseconds};
    ::nanosleep(&after, nullptr); // where in the next thing it is hit; nothing is expected of it
    ::kill(child, SIGKILL);
    while (next()) {
    }
    ::close(pipe[0]);
    int status = 0;
    REQUIRE(::waitpid(child, &status, 0) == child);
    REQUIRE((WIFSIGNALED(status) || WEXITSTATUS(status) == 0));
    killed.wasAtWork = WIFSIGNALED(status);
    killed.file = name;
    return killed;
}

} // namespace

TEST_CASE("killed at any moment, a match leaves no one-sided yes and no no in the journal",
          "[ui][session][match][kill]")
{
    int moments = 0;
    int openedAt = 0;
    Desires whole{[&](Desires& now) {
        ++moments;
        if (openedAt == 0 && now.isRevealed())
            openedAt = moments;
    }};
    whole.play();
    REQUIRE(openedAt > 10);

    std::mt19937 random{17};
    int hit = 0;
    int searched = 0;
    for (int moment = 0; moment < moments; ++moment) {
        const auto killed = killAfter(moment, static_cast<long>(random() % 1'500'000));
        INFO("killed after " << killed.done << " of " << moments);
        hit += killed.wasAtWork ? 1 : 0;
        if (!fs::exists(killed.file))
            continue; // it had come to its end
        auto opened = vault::Vault::open(killed.file, crypto::SecretBytes::copyOf(std::string_view{"beside the fire"}));
        REQUIRE(std::holds_alternative<std::unique_ptr<vault::Vault>>(opened));
        auto& vault = *std::get<std::unique_ptr<vault::Vault>>(opened);
        lookForMarks(vault, killed.done + 1 >= openedAt);
        if (killed.done > 0)
            CHECK(holds(everyPage(vault), "desires")); // or this would look into the wrong place
        vault.close();
        fs::remove_all(killed.file.parent_path());
        ++searched;
    }
    CHECK(hit > moments / 2);
    CHECK(searched > moments / 2);
}
