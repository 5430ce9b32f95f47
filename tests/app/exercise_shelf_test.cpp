// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exercise_shelf.h"

#include "platform/atomic_file.h"
#include "support/catch.h"
#include "support/temporary_folder.h"

#include <algorithm>

using namespace inglenook;

namespace {

bool hasFaultIn(const app::ExerciseShelf& shelf, std::string_view file)
{
    return std::any_of(shelf.faults.begin(), shelf.faults.end(), [&](const auto& fault) { return fault.file == file; });
}

} // namespace

TEST_CASE("without files of one's own the shelf holds what comes with the program", "[app][shelf]")
{
    const test::TemporaryFolder folder;
    const auto shelf = app::loadExerciseShelf(folder / "not there");
    CHECK(shelf.faults.empty());
    CHECK(shelf.catalogue.all().size() == exercises::Catalogue::builtin().all().size());
}

TEST_CASE("a bad file of one's own is said and takes nothing else away", "[app][shelf]")
{
    const test::TemporaryFolder folder;
    platform::writeFileAtomically(folder / "exercises" / "broken.toml", "title = ");
    platform::writeFileAtomically(folder / "exercises" / "long.toml", std::string(300'000, '#'));
    platform::writeFileAtomically(folder / "exercises" / "notes.txt", "not for us");
    std::filesystem::create_directory(folder / "exercises" / "folder.toml");
    const auto shelf = app::loadExerciseShelf(folder.path());
    CHECK(hasFaultIn(shelf, "broken.toml"));
    CHECK(hasFaultIn(shelf, "long.toml"));
    CHECK(hasFaultIn(shelf, "folder.toml"));
    CHECK_FALSE(hasFaultIn(shelf, "notes.txt"));
    CHECK(shelf.catalogue.all().size() == exercises::Catalogue::builtin().all().size());
}

TEST_CASE("a worked example of one's own takes the place of ours, and one that does not fit is said", "[app][shelf]")
{
    const auto example = [](std::string_view exercise, std::string_view step) {
        const std::string moment = "step = \"" + std::string{step} + "\"\nwho = \"left\"\nsays = \"By the fire.\"\n";
        return "exercise = \"" + std::string{exercise} + "\"\nabout = \"Ours.\"\ndiffers = [\"It.\"]\n[[good]]\n" +
               moment + "[[clumsy]]\n" + moment;
    };
    const test::TemporaryFolder folder;
    const auto ours = app::loadExerciseShelf(folder.path()).examples.size();
    platform::writeFileAtomically(folder / "examples" / "mirror.toml", example("mirror", "share"));
    platform::writeFileAtomically(folder / "examples" / "be-seen.toml", example("be-seen", "show"));
    platform::writeFileAtomically(folder / "examples" / "how-close.toml", example("how-close", "nowhere"));
    const auto shelf = app::loadExerciseShelf(folder.path());
    CHECK(shelf.examples.size() == ours + 1);
    const auto mirror = std::find_if(shelf.examples.begin(), shelf.examples.end(),
                                     [](const auto& own) { return own.exercise == "mirror"; });
    REQUIRE(mirror != shelf.examples.end());
    CHECK(mirror->about == "Ours.");
    CHECK(hasFaultIn(shelf, "how-close.toml"));
    CHECK_FALSE(hasFaultIn(shelf, "be-seen.toml"));
}
