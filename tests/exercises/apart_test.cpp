// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exercises/run_support.h"

#include "exercises/apart.h"
#include "exercises/catalogue.h"

#include <algorithm>
#include <array>
#include <set>

using namespace inglenook;
using namespace inglenook::exercises;
using namespace inglenook::test;

namespace {

constexpr Timestamp kNow{std::int64_t{1'778'614'800} * 1000};

RunSetup alexAndSam(int first = 0)
{
    RunSetup setup;
    setup.participants = {{"id-alex", "Alex"}, {"id-sam", "Sam"}};
    setup.firstSpeaker = first;
    return setup;
}

GivenAnswer mark(const char* step, int place)
{
    GivenAnswer given;
    given.step = step;
    given.answer.scale = place;
    return given;
}

GivenAnswer words(const char* step, const char* text)
{
    GivenAnswer given;
    given.step = step;
    given.answer.text = text;
    return given;
}

} // namespace

TEST_CASE("these of ours can be answered apart", "[exercises][apart]")
{
    const auto catalogue = Catalogue::builtin();
    std::set<std::string> apart;
    for (const auto& definition : catalogue.all())
        if (!stepsApart(*definition).empty())
            apart.insert(definition->id);
    for (const auto* id : {"how-close", "weekly-check-in", "after-closeness", "how-it-is", "signs-of-distance"})
        CHECK(apart.count(id) == 1);
    // Marks that may be one-sided, cards of the day, and what is done alone.
    for (const auto* id : {"desires", "something-new", "daily-question", "is-this-healthy", "mirror", "time-out"})
        CHECK(apart.count(id) == 0);
    for (const auto& id : apart) { // whoever leaves everything out comes to the page, too
        INFO(id);
        const std::array<std::vector<GivenAnswer>, 2> nothing;
        const auto run = revealedRun(*catalogue.find(id), alexAndSam(), nothing, kNow, catalogue.decks());
        REQUIRE(run.has_value());
        CHECK(run->view(kNow).phase == Phase::Revealed);
        CHECK(run->view(kNow).step == revealApart(*catalogue.find(id)));
    }
}

TEST_CASE("what was answered apart stands side by side, whoever begins", "[exercises][apart]")
{
    const auto catalogue = Catalogue::builtin();
    const auto& definition = *catalogue.find("how-close");
    const std::array<std::vector<GivenAnswer>, 2> answers{
        {{mark("wanted", 8), mark("felt", 3), words("gone", "a step that is no longer there")},
         {mark("felt", 4), words("picture", "On the balcony.")}}};
    for (const int first : {0, 1}) {
        auto run = revealedRun(definition, alexAndSam(first), answers, kNow);
        REQUIRE(run.has_value());
        const auto view = run->view(kNow);
        REQUIRE(view.revealed.size() == 3);
        CHECK(view.revealed[0].answers[0].scale == 8);
        CHECK_FALSE(view.revealed[0].answers[1].scale.has_value());
        CHECK(view.revealed[1].answers[0].scale == 3);
        CHECK(view.revealed[1].answers[1].scale == 4);
        CHECK(view.revealed[2].answers[0].text.empty());
        CHECK(view.revealed[2].answers[1].text == "On the balcony.");
        CHECK_FALSE(view.canGoBack); // nobody looks for the other's page
        CHECK(run->transcript().items.size() == 4);
    }
}

TEST_CASE("what is kept in an entry already is not kept again when they go on together", "[exercises][apart]")
{
    const auto catalogue = Catalogue::builtin();
    const auto& definition = *catalogue.find("weekly-check-in");
    const std::array<std::vector<GivenAnswer>, 2> answers{
        {{mark("closeness", 6), words("words", "side by side")}, {mark("closeness", 7)}}};
    auto run = revealedRun(definition, alexAndSam(), answers, kNow, catalogue.decks());
    REQUIRE(run.has_value());
    run->leaveKeptAnswersOut();
    CHECK(run->transcript().items.empty());
    CHECK(run->view(kNow).revealed.front().answers[0].scale == 6); // still there to look at
    auto restored = Run::restore(definition, run->save(), catalogue.decks());
    restored.apply(event::Forward{}, kNow);
    while (restored.view(kNow).step->id != "wish")
        restored.apply(event::Forward{}, kNow);
    Answer wish;
    wish.text = "Breakfast on Wednesday.";
    restored.apply(event::SetAnswer{wish}, kNow);
    restored.apply(event::Stop{}, kNow);
    const auto transcript = restored.view(kNow).transcript;
    REQUIRE(transcript.items.size() == 1);
    CHECK(transcript.items.front().step == "wish");
}
