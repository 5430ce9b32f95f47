// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exercises/feelings.h"

#include "base/error.h"
#include "support/catch.h"

#include <set>

using namespace inglenook;
using namespace inglenook::exercises;

TEST_CASE("the wheel has eight families with three words a little and three a lot", "[feelings]")
{
    const auto wheel = FeelingsVocabulary::builtin();
    const std::vector<std::string> order{"glad", "close", "calm", "drained", "sad", "ashamed", "afraid", "angry"};
    REQUIRE(wheel.families().size() == order.size());
    std::set<std::string> words;
    for (std::size_t i = 0; i < order.size(); ++i) {
        const auto& family = wheel.families()[i];
        CHECK(family.key == order[i]);
        REQUIRE(family.words.size() == 6);
        for (std::size_t w = 0; w < 6; ++w) {
            CHECK(family.words[w].intensity == (w < 3 ? Intensity::Little : Intensity::ALot));
            CHECK(words.insert(family.words[w].word).second);
        }
    }
    CHECK(wheel.family("sad")->title == "Sad");
    CHECK(wheel.family("happy") == nullptr);
}

TEST_CASE("what may lie underneath a feeling is another word of the wheel", "[feelings]")
{
    const auto wheel = FeelingsVocabulary::builtin();
    for (const auto& family : wheel.families()) {
        for (const auto& word : family.words) {
            INFO(word.word);
            CHECK(word.underneath.size() >= 2);
            CHECK(word.underneath.size() <= 3);
            for (const auto& below : word.underneath) {
                CHECK(wheel.find(below) != nullptr);
                CHECK(below != word.word);
            }
        }
    }
}

TEST_CASE("a word is found in any case, and knows its family and ring", "[feelings]")
{
    const auto wheel = FeelingsVocabulary::builtin();
    CHECK(wheel.pick("Lonely") == FeelingPick{"lonely", "sad", Intensity::ALot});
    CHECK(wheel.pick(" at  EASE ") == FeelingPick{"at ease", "calm", Intensity::Little});
    CHECK(wheel.familyOf("proud")->key == "glad");
    CHECK(wheel.familyOf("furious")->key == "angry");
}

TEST_CASE("an own word is kept as it is written and belongs to no family", "[feelings]")
{
    const auto wheel = FeelingsVocabulary::builtin();
    CHECK(wheel.pick(" Weltschmerz ") == FeelingPick{"Weltschmerz", "", Intensity::Unsaid});
    CHECK(wheel.find("Weltschmerz") == nullptr);
    CHECK(wheel.familyOf("") == nullptr);
}

TEST_CASE("a language without a wheel is an error of ours", "[feelings]")
{
    CHECK_THROWS_AS(FeelingsVocabulary::builtin("xx"), Error);
}
