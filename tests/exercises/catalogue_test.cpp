// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exercises/run_support.h"

#include "exercises/catalogue.h"
#include "exercises/deck_loader.h"

#include <algorithm>
#include <fstream>
#include <set>
#include <sstream>

using namespace inglenook;
using namespace inglenook::exercises;
using namespace inglenook::test;

namespace {

const std::string kStep = "[[step]]\nid = \"talk\"\nkind = \"deck\"\nlabel = \"l\"\ndeck = \"three\"\n"
                          "[[step]]\nid = \"end\"\nkind = \"close\"\nlabel = \"l\"\nprompt = \"p\"\n";
const std::string kDeck = "id = \"three\"\ntitle = \"Three\"\n[[card]]\nid = \"a\"\ntext = \"A?\"\ndepth = \"deep\"\n"
                          "topics = [\"home\"]\n[[card]]\nid = \"b\"\ntext = \"B?\"\n";

} // namespace

TEST_CASE("the built-in catalogue is without fault and knows where each exercise comes from", "[exercises][catalogue]")
{
    const auto catalogue = Catalogue::builtin();
    CHECK(catalogue.faults().empty());
    for (const auto* id : {"mirror", "i-statement", "weekly-check-in"})
        CHECK(catalogue.find(id) != nullptr);
    CHECK(catalogue.find("none") == nullptr);
    for (const auto& definition : catalogue.all()) {
        INFO(definition->id);
        CHECK(definition->isOurs);
        CHECK_FALSE(definition->sources.empty());
        CHECK_FALSE(definition->therapist.empty());
    }
    CHECK(std::is_sorted(catalogue.all().begin(), catalogue.all().end(),
                         [](const auto& a, const auto& b) { return a->family < b->family; }));
}

TEST_CASE("a person's own files join the catalogue, and a bad one harms nothing else", "[exercises][catalogue]")
{
    auto catalogue = Catalogue::builtin();
    const auto before = catalogue.all().size();
    catalogue.addOwn({{"test.toml", withHead(kStep)}, {"broken.toml", "id = "}, {"mirror.toml", "id = \"mirror\""}},
                     {{"three.toml", kDeck}});
    CHECK(catalogue.all().size() == before + 1);
    REQUIRE(catalogue.find("test") != nullptr);
    CHECK_FALSE(catalogue.find("test")->isOurs);
    CHECK(catalogue.find("mirror")->isOurs);
    CHECK(catalogue.faults().front().file == "broken.toml");
    const auto again = catalogue.faults().size();
    catalogue.addOwn({{"test.toml", withHead(kStep)}}, {{"three.toml", kDeck}});
    CHECK(catalogue.faults().size() == again + 2);
}

TEST_CASE("an exercise whose deck isn't there is refused", "[exercises][catalogue]")
{
    auto catalogue = Catalogue::builtin();
    catalogue.addOwn({{"test.toml", withHead(kStep)}});
    CHECK(catalogue.find("test") == nullptr);
    CHECK(catalogue.faults().at(0).problem == "step \"talk\" needs the deck \"three\", which isn't there");
}

TEST_CASE("a suggestion that leads nowhere is told and left out, and the exercise stays", "[exercises][catalogue]")
{
    const auto with = [](const std::string& exercise, std::string_view who, const std::string& rest = {}) {
        auto catalogue = Catalogue::builtin();
        catalogue.addOwn({{"test.toml", withHead("[[step]]\nid = \"end\"\nkind = \"close\"\nlabel = \"l\"\n"
                                                 "prompt = \"p\"\n[[suggest]]\nexercise = \"" +
                                                     exercise + "\"\nwhy = \"W.\"\n" + rest,
                                                 who)}});
        REQUIRE(catalogue.find("test") != nullptr);
        CHECK(catalogue.find("test")->suggestions.size() + catalogue.faults().size() == 1);
        return catalogue.faults().empty() ? std::string{} : catalogue.faults().front().toString();
    };
    CHECK(with("mirror", "together").empty());
    CHECK(with("mirorr", "together") == "test.toml:16: a suggestion leads to the exercise \"mirorr\", which isn't "
                                        "there. Did you mean \"mirror\"?");
    CHECK(with("mirror", "either").find("for one leads to \"mirror\"") != std::string::npos);
    CHECK(with("mirror", "either", "only = \"together\"\n").empty());
    CHECK(with("patterns", "together").find("which is for one") != std::string::npos);
}

TEST_CASE("decks are read as strictly as exercises", "[exercises][deck]")
{
    const auto loaded = loadDeck("three.toml", kDeck);
    REQUIRE(std::holds_alternative<Deck>(loaded));
    CHECK(std::get<Deck>(loaded).cards.at(0).depth == Depth::Deep);
    CHECK(std::get<Deck>(loaded).cards.at(0).topics.at(0) == "home");
    const auto bad = loadDeck("other.toml", kDeck + "[[card]]\nid = \"b\"\ntext = \"C?\"\ndepht = \"deep\"\n");
    REQUIRE(std::holds_alternative<Faults>(bad));
    const auto& faults = std::get<Faults>(bad);
    REQUIRE(faults.size() == 3);
    CHECK(faults[0].line == 1);
    CHECK(faults[1].problem == "two cards have the id \"b\"");
    CHECK(faults[2].cure == "Did you mean \"depth\"?");
}

TEST_CASE("a deck is shuffled the same way for the same seed and holds every card once", "[exercises][deck]")
{
    Deck deck;
    deck.cards.resize(50);
    const auto order = deck.order(7);
    CHECK(order == deck.order(7));
    CHECK(order != deck.order(8));
    CHECK(std::set<std::size_t>(order.begin(), order.end()).size() == 50);
    CHECK(Deck{}.order(1).empty());
}

TEST_CASE("the example of the guide for authors is without fault", "[exercises][loader]")
{
    std::ifstream file{std::string{INGLENOOK_SOURCE_DIR} + "/docs/writing-exercises.md"};
    REQUIRE(file);
    std::stringstream guide;
    guide << file.rdbuf();
    const auto text = guide.str();
    const auto begin = text.find("```toml\n") + 8;
    const auto loaded = loadDefinition("evening-walk.toml", text.substr(begin, text.find("```", begin) - begin));
    if (const auto* faults = std::get_if<Faults>(&loaded))
        FAIL(faults->front().toString());
    CHECK(std::get<Definition>(loaded).steps.size() == 7);
}
