// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/library.h"

#include "support/catch.h"
#include "support/temporary_folder.h"

#include <fstream>

using namespace inglenook;

TEST_CASE("the library is read once, beside whoever waits for it, and the coach with it", "[library]")
{
    const test::TemporaryFolder folder;
    std::filesystem::create_directories(folder / "exercises");
    std::ofstream{folder / "exercises/mine.toml"} << "title = 7\n";
    ui::LibraryReader reader{folder.path()};
    reader.start();
    reader.start();
    const auto& library = reader.library();
    CHECK(library.catalogue.find("mirror") != nullptr);
    REQUIRE_FALSE(library.faults.empty());
    for (const auto& fault : library.faults)
        CHECK(fault.file == "mine.toml");
    CHECK_FALSE(library.coach.get().read(exercises::CoachSlot::Behaviour, "You always come late.").empty());
    reader.start();
    CHECK(&reader.library() == &library);
}

TEST_CASE("a library that nobody started is there when it is asked for", "[library]")
{
    const test::TemporaryFolder folder;
    ui::LibraryReader reader{folder.path()};
    CHECK(reader.library().catalogue.find("mirror") != nullptr);
}
