// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exercises/run_support.h"

#include "exercises/catalogue.h"
#include "exercises/journal_deck.h"

#include <random>
#include <set>

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

class Walk {
public:
    Walk(const Definition& definition, const std::vector<Deck>& decks, std::vector<std::string> names, unsigned seed)
        : m_definition{definition},
          m_random{seed},
          m_session{definition, names, static_cast<int>(seed % names.size()), decks}
    {
        m_together = names.size() == 2;
    }

    void run()
    {
        for (int i = 0; i < 3000 && m_session.view().phase != Phase::Finished; ++i) {
            look();
            m_session.apply(pick(), static_cast<int>(below(12)) - 1);
        }
        const auto end = m_session.view();
        finished = end.phase == Phase::Finished && !end.stoppedEarly;
        REQUIRE(end.phase == Phase::Finished);
        for (const auto& secret : m_unopened)
            CHECK(m_session.run().save().find(secret) == std::string::npos);
    }

    std::set<std::string> seen;
    bool finished = false;

private:
    unsigned below(unsigned count) { return static_cast<unsigned>(m_random() % count); }

    /// What must be true of every view.
    void look()
    {
        const auto view = m_session.view();
        if (view.step != nullptr)
            seen.insert(view.step->id);
        REQUIRE(view.stepNumber >= 1);
        REQUIRE(view.stepNumber <= view.stepCount);
        if (view.phase == Phase::Revealed)
            for (const auto& id : view.step->reveals)
                std::erase_if(m_unopened, [&](const std::string& s) { return s.starts_with("canary " + id + " "); });
        const auto text = shown(view);
        REQUIRE(text.find("{") == std::string::npos);
        for (const auto& secret : m_unopened) {
            const bool mine = view.phase == Phase::Acting && view.acting.size() == 1 &&
                              secret.ends_with(" of " + std::to_string(view.acting[0]));
            if (!mine)
                REQUIRE(text.find(secret) == std::string::npos);
        }
    }

    Event pick()
    {
        const auto view = m_session.view();
        if (view.phase == Phase::OnBreak)
            return below(8) == 0 ? Event{event::TakeBreak{Timestamp{}}} : Event{event::EndBreak{}};
        if (view.phase == Phase::HandOver && below(3) > 0)
            return event::HandedOver{};
        switch (below(24)) {
        case 0:
            return event::Back{};
        case 1:
            return event::Skip{};
        case 2:
            return event::TakeBreak{Timestamp{m_session.now().ms + std::int64_t{3600} * 1000}};
        case 3:
            return event::ToggleTimer{};
        case 4:
            return event::NextCard{};
        case 5:
            return below(100) == 0 ? Event{event::Stop{}} : Event{event::HandedOver{}};
        case 6:
        case 7:
        case 8:
        case 9:
        case 10:
        case 11:
            return event::SetAnswer{answerFor(view)};
        default:
            if (view.step->kind == StepKind::Confirm && view.phase == Phase::Acting)
                return event::Confirm{below(2) == 0};
            if (view.step->kind == StepKind::Pause)
                return event::TakeBreak{Timestamp{m_session.now().ms + std::int64_t{3600} * 1000}};
            return event::Forward{};
        }
    }

    Answer answerFor(const RunView& view)
    {
        Answer answer;
        const bool hidden = m_together && view.step->actor == Actor::EachInPrivate;
        answer.text = (hidden ? "canary " : "words ") + view.step->id + " " + std::to_string(below(1000)) + " of " +
                      std::to_string(view.acting.empty() ? -1 : view.acting[0]);
        if (hidden && view.phase == Phase::Acting)
            m_unopened.insert(answer.text);
        for (const auto& item : view.step->items)
            answer.scales[item.id] = static_cast<int>(below(11));
        if (view.step->days > 0)
            answer.days = {"2026-12-0" + std::to_string(1 + below(9))};
        if (view.step->kind == StepKind::Scale)
            answer.scale = static_cast<int>(below(11));
        if (!view.options.empty())
            answer.choices = {view.options[below(static_cast<unsigned>(view.options.size()))].id +
                              (view.step->kind == StepKind::Match ? "=maybe" : "")};
        answer.feelings = {{"lonely", "sad", Intensity::ALot}};
        for (const auto& slot : view.slots)
            answer.slots[slot.id] = "something";
        return answer;
    }

    const Definition& m_definition;
    std::mt19937 m_random;
    bool m_together = false;
    Session m_session;
    std::set<std::string> m_unopened;
};

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
