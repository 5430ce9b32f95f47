// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exercises/entry_templates.h"

#include "support/catch.h"

#include <set>

using namespace inglenook::exercises;

TEST_CASE("the templates that come with the program are there, in their order", "[exercises][templates]")
{
    const auto templates = builtinTemplates();
    REQUIRE(templates.size() == 5);
    CHECK(templates.front().id == "evening-review");
    CHECK(templates.back().id == "weekly-look-back");
    std::set<std::string> names;
    for (const auto& made : templates) {
        INFO(made.id);
        names.insert(made.name);
        CHECK_FALSE(made.about.empty());
        CHECK(made.text.size() > 20);
        CHECK(made.text.back() == '\n');
        // Adult and calm, and nothing that commands.
        for (const char* word : {"!", "must", "should", "need to"})
            CHECK((made.name + made.about + made.text).find(word) == std::string::npos);
    }
    CHECK(names.size() == templates.size());
    CHECK(builtinTemplates("xx").empty());
}
