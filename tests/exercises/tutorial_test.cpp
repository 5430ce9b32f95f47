// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exercises/answers_script.h"
#include "exercises/loader.h"
#include "support/catch.h"

#include <fstream>
#include <sstream>

using namespace inglenook;
using namespace inglenook::exercises;

namespace {

/// The TOML blocks of the tutorial in docs/writing-exercises.md, in their order.
std::vector<std::string> tutorialBlocks()
{
    std::ifstream file{std::string{INGLENOOK_SOURCE_DIR} + "/docs/writing-exercises.md"};
    REQUIRE(file);
    std::stringstream text;
    text << file.rdbuf();
    const auto guide = text.str();
    const auto begin = guide.find("## From nothing to an evening");
    REQUIRE(begin != std::string::npos);
    const auto end = guide.find("\n## ", begin + 1);
    std::vector<std::string> blocks;
    const std::string fence = "```toml\n";
    for (auto at = guide.find(fence, begin); at < end; at = guide.find(fence, at + 1))
        blocks.push_back(guide.substr(at + fence.size(), guide.find("```\n", at + fence.size()) - at - fence.size()));
    return blocks;
}

Definition withoutFault(const std::string& toml)
{
    const auto loaded = loadDefinition("before-sleep.toml", toml);
    if (const auto* faults = std::get_if<Faults>(&loaded))
        FAIL(faults->front().toString());
    return std::get<Definition>(loaded);
}

} // namespace

TEST_CASE("the tutorial for authors is without fault after each of its steps, and plays to its end",
          "[exercises][guide]")
{
    const auto blocks = tutorialBlocks();
    REQUIRE(blocks.size() == 6);
    auto file = blocks.front();
    auto definition = withoutFault(file);
    CHECK(definition.steps.size() == 1);
    for (std::size_t i = 1; i + 1 < blocks.size(); ++i) {
        INFO("piece " << i);
        file.insert(file.find("[[step]]\nid = \"end\""), blocks[i] + "\n");
        definition = withoutFault(file);
    }
    CHECK(definition.steps.size() == 6);

    const auto script = loadAnswersScript("evening.toml", blocks.back());
    REQUIRE(std::holds_alternative<AnswersScript>(script));
    const auto played = play(definition, std::get<AnswersScript>(script), Timestamp{std::int64_t{1'778'614'800'000}});
    if (const auto* faults = std::get_if<Faults>(&played))
        FAIL(faults->front().toString());
    const auto& run = std::get<Run>(played);
    CHECK(run.isFinished());
    CHECK(run.transcript().markdown() == "## Ida: How heavy the day was at the end\n\nMore towards “light”\n\n"
                                         "## Bram: How heavy the day was at the end\n\nMore towards “light”");
}
