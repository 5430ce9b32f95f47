// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exercises/catalogue.h"
#include "support/catch.h"

#include <filesystem>
#include <fstream>
#include <map>
#include <string>

using namespace inglenook;
using namespace inglenook::exercises;

namespace {

namespace fs = std::filesystem;

const fs::path kRoot{INGLENOOK_SOURCE_DIR};

/// Row of each exercise in docs/exercises.md, by its id.
std::map<std::string, std::string> rows()
{
    std::ifstream page{kRoot / "docs/exercises.md"};
    REQUIRE(page);
    std::map<std::string, std::string> found;
    for (std::string line; std::getline(page, line);)
        if (line.starts_with("| `"))
            found[line.substr(3, line.find('`', 3) - 3)] = line;
    return found;
}

/// As exercises_journey_test.cpp goes through them: a personal journal has nobody to do it with.
std::string waysInTheWindow(const Definition& definition)
{
    if (definition.who == Who::Alone || definition.personalJournalOnly)
        return "alone";
    return definition.who == Who::Together ? "together" : "together, alone";
}

} // namespace

TEST_CASE("the page of the exercises tells of each its title, sources, steps and plays, and of no other",
          "[exercises][guide]")
{
    auto listed = rows();
    const auto catalogue = Catalogue::builtin();
    for (const auto& definition : catalogue.all()) {
        INFO(definition->id);
        const auto row = listed[definition->id];
        listed.erase(definition->id);
        CHECK(row.find("| " + definition->title + " |") != std::string::npos);
        CHECK((row.find("together") != std::string::npos) == (definition->who != Who::Alone));
        CHECK((row.find("personal journals only") != std::string::npos) == definition->personalJournalOnly);
        for (const auto& source : definition->sources)
            CHECK(row.find(source.article + (source.person.empty() ? "" : " (" + source.person + ")")) !=
                  std::string::npos);
        for (const auto& step : definition->steps) {
            INFO(step.label);
            CHECK(row.find(step.label) != std::string::npos);
        }
        for (const auto& entry : fs::directory_iterator{kRoot / "tests/exercises/plays"}) {
            const auto name = entry.path().stem().string();
            if (name.substr(0, name.find('.')) == definition->id)
                CHECK(row.find("`" + name + "`") != std::string::npos);
        }
        CHECK(row.ends_with("| " + waysInTheWindow(*definition) + " |"));
    }
    CHECK(listed.empty());
}
