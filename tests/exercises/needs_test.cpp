// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exercises/catalogue.h"
#include "exercises/keys.h"
#include "support/catch.h"

#include <algorithm>
#include <string>

using namespace inglenook;
using namespace inglenook::exercises;

namespace {

std::string withNeeds(const std::string& needs)
{
    return "id = \"tea\"\nversion = 1\ntitle = \"Tea\"\nsummary = \"Tea.\"\nwho = \"either\"\nfamily = "
           "\"yourself\"\n" +
           needs +
           "minutes = [5, 5]\nwhy = \"w\"\nwhen = \"w\"\nwhen_not = \"w\"\n"
           "[[step]]\nid = \"end\"\nkind = \"close\"\nlabel = \"l\"\nprompt = \"p\"\n";
}

bool has(const Definition& definition, NeedNow need)
{
    return std::find(definition.needs.begin(), definition.needs.end(), need) != definition.needs.end();
}

} // namespace

TEST_CASE("an exercise says for which moments it is, in a person's own file if it likes", "[exercises][needs]")
{
    const auto loaded = loadDefinition("tea.toml", withNeeds("needs = [\"more\", \"myself\"]\n"));
    REQUIRE(std::holds_alternative<Definition>(loaded));
    CHECK(std::get<Definition>(loaded).needs == std::vector{NeedNow::More, NeedNow::Myself});
    CHECK(std::get<Definition>(loadDefinition("tea.toml", withNeeds(""))).needs.empty());
}

TEST_CASE("a moment that is unknown, comes twice or isn't in a list is a fault with its line", "[exercises][needs]")
{
    struct Bad {
        std::string needs;
        std::string says;
    };
    for (const auto& bad : {Bad{"needs = [\"figth\"]\n", "Did you mean \"fight\"?"},
                            Bad{"needs = [\"more\", \"more\"]\n", "\"needs\" holds \"more\" twice"},
                            Bad{"needs = \"more\"\n", "\"needs\" is of the wrong type"}}) {
        INFO(bad.needs);
        const auto loaded = loadDefinition("tea.toml", withNeeds(bad.needs));
        REQUIRE(std::holds_alternative<Faults>(loaded));
        const auto& faults = std::get<Faults>(loaded);
        REQUIRE(faults.size() == 1);
        CHECK(faults.front().line == 7);
        CHECK(faults.front().toString().find(bad.says) != std::string::npos);
    }
}

TEST_CASE("each exercise of ours has its moments, and every moment has choices, in both kinds of journal",
          "[exercises][needs]")
{
    const auto catalogue = Catalogue::builtin();
    for (const auto& definition : catalogue.all()) {
        INFO(definition->id);
        CHECK_FALSE(definition->needs.empty());
        CHECK(definition->needs.size() <= 2);
    }
    for (const auto& [key, need] : kNeedNowKeys) {
        INFO(key);
        int forTwo = 0;
        int forOne = 0;
        for (const auto& definition : catalogue.all()) {
            forTwo += has(*definition, need) && !definition->personalJournalOnly ? 1 : 0;
            forOne += has(*definition, need) && definition->who != Who::Together ? 1 : 0;
        }
        CHECK(forTwo >= 4);
        CHECK(forOne >= 3);
    }
}

TEST_CASE("what is for calm days is not offered after a fight", "[exercises][needs]")
{
    const auto catalogue = Catalogue::builtin();
    for (const auto& definition : catalogue.all())
        if (has(*definition, NeedNow::Fight) || has(*definition, NeedNow::Stuck)) {
            INFO(definition->id);
            CHECK_FALSE(has(*definition, NeedNow::More));
            CHECK(definition->family != Family::Physical);
        }
}
