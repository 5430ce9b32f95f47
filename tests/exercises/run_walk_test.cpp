// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exercises/run_walk.h"

#include "exercises/catalogue.h"
#include "exercises/journal_deck.h"

using namespace inglenook;
using namespace inglenook::exercises;
using namespace inglenook::test;

namespace {

/// Every kind of step in one exercise, with a loop, a branch and two private parts.
Definition everything()
{
    const auto step = [](const std::string& id, const std::string& kind, const std::string& rest = {}) {
        return "[[step]]\nid = \"" + id + "\"\nkind = \"" + kind + "\"\nlabel = \"" + id + "\"\nprompt = \"" + id +
               " {me} {other}\"\nverb = \"does\"\n" + rest;
    };
    const std::string speaks = "actor = \"speaker\"\n";
    const std::string hidden = "actor = \"each-in-private\"\n";
    return defined(
        step("read", "read") + step("speak", "speak", speaks + "typing = true\ntimer = 30\n") +
            step("echo", "write", "actor = \"listener\"\n") +
            step("fits", "confirm",
                 speaks + "yes = \"Y\"\nnot_quite = \"N\"\nback = \"echo\"\nmissed = \"?\"\nquote = \"echo\"\nonly = "
                          "\"together\"\n") +
            step("feel", "feel", speaks + "optional = true\n") +
            step("pick", "choose",
                 speaks + "options = [{ id = \"on\", text = \"On\" }, { id = \"again\", text = \"Again\", next = "
                          "\"feel\" }]\n") +
            step("tell", "template",
                 speaks + "slots = [{ id = \"a\", label = \"When you …\" }, { id = \"b\", label = \"I feel …\", "
                          "feeling = true }]\n") +
            step("talk", "deck", "deck = \"three\"\ncards = 2\n") + step("quiet", "wait", "wait = 5\n") +
            step("turn", "swap", "back = \"speak\"\nonly = \"together\"\n") +
            step("near", "scale", hidden + "low = \"far\"\nhigh = \"near\"\n") +
            step("which", "choose",
                 hidden + "options = [{ id = \"l\", text = \"L\" }, { id = \"r\", text = \"R\", next = \"open\" }]\n") +
            step("note", "write", hidden + "optional = true\n") +
            step("open", "reveal", "reveals = [\"near\", \"which\", \"note\"]\nonly = \"together\"\n") +
            step("lines", "scales",
                 hidden + "keep = false\nlow = \"l\"\nhigh = \"h\"\nitems = [{ id = \"a\", text = \"A.\" }, "
                          "{ id = \"b\", text = \"B.\" }]\nonly = \"together\"\n") +
            step("rest", "pause", "deck = \"three\"\n") +
            step("wishes", "match", "deck = \"three\"\nonly = \"together\"\n") +
            step("word", "commit", "actor = \"both\"\ncommit = \"promise\"\ndue = 2\n"),
        "either");
}

void walkEverywhere(const Definition& definition, const std::vector<Deck>& decks, unsigned seeds)
{
    INFO(definition.id);
    for (const bool together : {true, false}) {
        if (definition.who == (together ? Who::Alone : Who::Together))
            continue;
        std::set<std::string> seen;
        int finished = 0;
        for (unsigned seed = 0; seed < seeds; ++seed) {
            INFO("seed " << seed << (together ? " together" : " alone"));
            Walk walk{definition, decks,
                      together ? std::vector<std::string>{"Zoë", "Sam"} : std::vector<std::string>{"Zoë"}, seed};
            walk.run();
            seen.insert(walk.seen.begin(), walk.seen.end());
            finished += walk.finished ? 1 : 0;
        }
        for (const auto& step : definition.steps) {
            INFO("step " << step.id);
            const bool exists = step.only == Only::Always || (step.only == Only::Together) == together;
            CHECK(seen.contains(step.id) == exists);
        }
        CHECK(finished > 0);
    }
}

} // namespace

TEST_CASE("wandering at random through every kind of step shows nothing sealed and always comes back",
          "[exercises][run]")
{
    walkEverywhere(everything(), {threeCards()}, 60);
}

TEST_CASE("wandering at random through every built-in exercise reaches each step and the end", "[exercises][run]")
{
    const auto catalogue = Catalogue::builtin();
    auto decks = catalogue.decks();
    Deck noted; // as a journal would fill it
    noted.id = kNotedDeck;
    noted.cards = {{"note/1", "Something noted.", Depth::Light, {}}};
    decks.push_back(noted);
    for (const auto& definition : catalogue.all())
        walkEverywhere(*definition, decks, 25);
}
