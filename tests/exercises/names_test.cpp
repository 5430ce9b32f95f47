// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/text.h"
#include "exercises/catalogue.h"
#include "exercises/coach_words.h"
#include "exercises/each_text.h"

#include <algorithm>
#include <array>

using namespace inglenook;
using namespace inglenook::exercises;

TEST_CASE("no method, programme or school of the field is named, whoever made it", "[words]")
{
    constexpr std::array kNames{"gottman",
                                "imago",
                                "hold me tight",
                                "emotionally focused",
                                "emotion focused",
                                "nonviolent",
                                "non-violent",
                                "love language",
                                "love map",
                                "state of the union",
                                "speaker-listener",
                                "attune",
                                "soft startup",
                                "softened start",
                                "four horsemen",
                                "sound relationship",
                                "accelerated",
                                "internal family",
                                "attachment style",
                                "relational life",
                                "cognitive behav",
                                "36 questions",
                                "thirty-six questions",
                                "mirroring dialogue",
                                "demon dialogue",
                                "enneagram",
                                "myers",
                                "rosenberg",
                                "hendrix",
                                "perel",
                                "satisfaction index",
                                "assessment scale",
                                "inventory",
                                "®",
                                "™"};
    const std::set<std::string> initials{"eft", "nvc", "ibct", "cbt", "dbt", "rlt", "pact", "csi", "hits", "mbti"};
    eachText([&](const std::string& key, const std::string& text) {
        if (key == "name") // of an organisation
            return;
        const auto small = asciiLower(text);
        for (const auto* name : kNames) {
            CAPTURE(name);
            CHECK(small.find(name) == std::string::npos);
        }
        for (const auto& token : tokensOf(text, {}))
            CHECK_FALSE(initials.contains(token.word));
    });
}

TEST_CASE("a questionnaire says wherever it is shown that it is not a test", "[words]")
{
    const auto saysSo = [](const std::string& text) {
        return text.find("not a test") != std::string::npos || text.find("Not a test") != std::string::npos;
    };
    int count = 0;
    const auto catalogue = Catalogue::builtin();
    for (const auto& definition : catalogue.all()) {
        const auto& steps = definition->steps;
        const auto asks =
            std::find_if(steps.begin(), steps.end(), [](const Step& step) { return step.kind == StepKind::Scales; });
        if (asks == steps.end())
            continue;
        INFO(definition->id);
        ++count;
        CHECK(saysSo(definition->summary)); // in the library and on its page
        CHECK(saysSo(definition->therapist));
        CHECK(saysSo(asks->heading)); // in the entry
        for (const auto& step : steps) {
            const bool opens = std::find(step.reveals.begin(), step.reveals.end(), asks->id) != step.reveals.end();
            if (step.kind == StepKind::Scales || opens) {
                INFO(step.id);
                CHECK(saysSo(step.help));
            }
        }
    }
    CHECK(count == 1);
}
