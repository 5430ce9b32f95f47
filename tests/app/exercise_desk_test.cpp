// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exercise_desk.h"

#include "app/demonstration/rehearsal.h"
#include "app/startup.h"
#include "base/error.h"
#include "platform/atomic_file.h"
#include "support/catch.h"
#include "support/fake_clock.h"
#include "support/temporary_folder.h"

#include <filesystem>

using namespace inglenook;
using namespace inglenook::app;
using namespace inglenook::test;

namespace {

namespace fs = std::filesystem;

std::string textOf(const fs::path& file)
{
    return platform::readFile(file, 1 << 16).value_or("none");
}

} // namespace

TEST_CASE("a draft lies beside the library until it becomes an exercise", "[app][desk]")
{
    TemporaryFolder folder;
    const auto data = folder / "data";
    const ExerciseDesk desk{data};
    CHECK_FALSE(desk.draft("new-exercise"));
    desk.keep("new-exercise", "half");
    CHECK(desk.draft("new-exercise") == "half");
    CHECK_FALSE(fs::exists(data / "exercises"));
    desk.publish("new-exercise", "walk", "whole", {});
    CHECK_FALSE(desk.draft("new-exercise"));
    CHECK(textOf(data / "exercises" / "walk.toml") == "whole");
    CHECK(desk.isTaken("walk"));

    // In its own place, and under another name; never in the place of another one.
    desk.publish("walk", "walk", "better", "walk");
    CHECK(textOf(data / "exercises" / "walk.toml") == "better");
    platform::writeFileAtomically(data / "exercises" / "other.toml", "theirs");
    desk.keep("walk", "best");
    CHECK_THROWS_AS(desk.publish("walk", "other", "best", "walk"), Error);
    CHECK(textOf(data / "exercises" / "other.toml") == "theirs");
    CHECK(textOf(data / "exercises" / "walk.toml") == "better");
    CHECK(desk.draft("walk") == "best");
    platform::writeFileAtomically(data / "examples" / "walk.toml", "of walk");
    desk.publish("walk", "stroll", "best", "walk");
    CHECK(textOf(data / "exercises" / "stroll.toml") == "best");
    CHECK_FALSE(fs::exists(data / "exercises" / "walk.toml"));
    CHECK_FALSE(fs::exists(data / "examples" / "walk.toml"));
}

TEST_CASE("a rehearsal is an empty journal of two that no disk knows of", "[app][desk][rehearsal]")
{
    FakeClock clock;
    const auto ids = makeIds(clock);
    Rehearsal rehearsal{{"Alex", "Sam"}, clock, *ids};
    REQUIRE(rehearsal.journal().members().size() == 2);
    CHECK(rehearsal.journal().members().front().name == "Alex");
    CHECK(rehearsal.journal().me().name == "Alex");
    CHECK_FALSE(fs::exists("/memory"));
}
