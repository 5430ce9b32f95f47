// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/startup.h"

#include "support/catch.h"
#include "support/fake_clock.h"

#include <sys/wait.h>
#include <unistd.h>

using namespace inglenook;

TEST_CASE("a program that was prepared is hardened and its cryptography works", "[app][startup]")
{
    // In a child, since hardening can't be taken back.
    const auto child = fork();
    REQUIRE(child >= 0);
    if (child == 0)
        _exit(app::prepareProgram() ? 0 : 1);
    int status = -1;
    REQUIRE(waitpid(child, &status, 0) == child);
    CHECK(WIFEXITED(status));
    CHECK(WEXITSTATUS(status) == 0);
}

TEST_CASE("every place is absolute and has its own name", "[app][startup]")
{
    const auto places = app::placesOnThisComputer();
    CHECK(places.settingsFile.is_absolute());
    CHECK(places.settingsFile.filename() == "settings.toml");
    CHECK(places.settingsFile.parent_path().filename() == "inglenook");
    CHECK(places.logFile.parent_path().filename() == "inglenook");
    CHECK(places.dataFolder.filename() == "inglenook");
    CHECK(places.journalsFolder.filename() == "Inglenook");
}

TEST_CASE("ids for the program differ and grow", "[app][startup]")
{
    const test::FakeClock clock;
    const auto ids = app::makeIds(clock);
    const auto first = ids->next();
    CHECK(first < ids->next());
}
