// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exercises/run_walk.h"

#include "exercises/catalogue.h"
#include "exercises/journal_deck.h"

#include <sstream>

using namespace inglenook;
using namespace inglenook::exercises;
using namespace inglenook::test;

namespace {

constexpr std::int64_t kMinute = 60 * 1000;

/// Where they are and what they have there; not the time.
std::string placeOf(const RunView& view)
{
    std::ostringstream out;
    out << static_cast<int>(view.phase) << ' ' << view.step->id << ' ' << view.stepNumber << '/' << view.stepCount
        << " r" << view.round << " a" << view.attempt << " card " << view.cardId << " of";
    for (const auto person : view.acting)
        out << ' ' << person;
    out << '\n' << view.prompt << '\n' << view.answer.text;
    for (const auto& choice : view.answer.choices)
        out << ' ' << choice;
    for (const auto& [slot, text] : view.answer.slots)
        out << ' ' << slot << '=' << text;
    for (const auto& [item, value] : view.answer.scales)
        out << ' ' << item << '=' << value;
    for (const auto& day : view.answer.days)
        out << ' ' << day;
    if (view.answer.scale)
        out << ' ' << *view.answer.scale;
    for (const auto& revealed : view.revealed)
        for (const auto& answer : revealed.answers)
            out << '\n' << revealed.step->id << ": " << answer.text;
    return out.str();
}

/// The real time-out for two, as F8 begins it; alone there is only the hour to come back.
void leave(Session& session, const Definition& timeOut, bool together)
{
    if (together && session.view().step->kind != StepKind::Pause) {
        session.apply(event::CallBreak{});
        REQUIRE(session.view().isTimeOut);
        session.restart().choose({"listener"}).forward().restart();
        Answer places;
        places.slots = {{"speaker", "round the block"}, {"listener", "to the balcony"}};
        session.apply(event::SetAnswer{places}).forward();
        REQUIRE(session.view().step->kind == StepKind::Pause);
        REQUIRE(timeOut.find(session.view().step->id) != nullptr);
    }
    session.restart().apply(event::TakeBreak{Timestamp{session.now().ms + 45 * kMinute}});
}

/// Away and back, with the program closed in between at every turn.
class Interruption {
public:
    Interruption(const Definition& definition, const Definition& timeOut, bool together)
        : m_definition{definition},
          m_timeOut{timeOut},
          m_together{together}
    {
    }

    void operator()(Session& session)
    {
        const auto view = session.view();
        if (view.phase == Phase::OnBreak || view.phase == Phase::Finished || view.isTimeOut)
            return;
        const auto key = view.step->id + ' ' + std::to_string(static_cast<int>(view.phase));
        if (!m_done.insert(key).second)
            return;
        INFO(m_definition.id << " at " << key);
        const auto after = session.viewAfterRestart();
        const auto place = placeOf(after);
        if (!after.askedAgain) // marks are kept nowhere: their part begins again; nothing else does
            REQUIRE(placeOf(view) == place);
        const bool isPause = view.step->kind == StepKind::Pause;
        leave(session, m_timeOut, m_together);
        const auto until = session.view().breakUntil;
        REQUIRE(until);
        session.restart();
        REQUIRE(session.view().phase == Phase::OnBreak);
        REQUIRE(session.view().breakUntil == until);
        REQUIRE(session.view().canExtend);
        session.apply(event::TakeBreak{Timestamp{until->ms + 30 * kMinute}}, 45 * 60).restart();
        REQUIRE_FALSE(session.view().canExtend); // once
        REQUIRE(pendingBreak(session.run().save())->until.ms == until->ms + 30 * kMinute);
        session.apply(event::EndBreak{}, 30 * 60).restart();
        REQUIRE(session.view().phase != Phase::OnBreak);
        if (!isPause) // there, being back is the way on
            REQUIRE(placeOf(session.view()) == place);
    }

    [[nodiscard]] bool wasAt(const std::string& step) const
    {
        return std::any_of(m_done.begin(), m_done.end(),
                           [&](const std::string& key) { return key.starts_with(step + ' '); });
    }

private:
    const Definition& m_definition;
    const Definition& m_timeOut;
    bool m_together;
    std::set<std::string> m_done;
};

} // namespace

TEST_CASE("a real time-out at any step of any exercise, saved and restarted, leads back to the same step",
          "[exercises][break]")
{
    constexpr unsigned kFewest = 5;
    constexpr unsigned kMost = 400; ///< some steps are seldom come to
    const auto catalogue = Catalogue::builtin();
    auto decks = catalogue.decks();
    Deck noted; // as a journal would fill it
    noted.id = kNotedDeck;
    noted.cards = {{"note/1", "Something noted.", Depth::Light, {}}};
    decks.push_back(noted);
    const auto& timeOut = *catalogue.find(kTimeOut);
    int steps = 0;
    for (const auto& definition : catalogue.all()) {
        if (!definition->leavesTrace) // there is nothing of it to come back to
            continue;
        for (const bool together : {true, false}) {
            if (definition->who == (together ? Who::Alone : Who::Together))
                continue;
            std::vector<std::string> missing;
            for (const auto& step : definition->steps)
                if (step.only == Only::Always || (step.only == Only::Together) == together)
                    missing.push_back(step.id);
            steps += static_cast<int>(missing.size());
            Interruption interruption{*definition, timeOut, together && definition->id != kTimeOut};
            for (unsigned seed = 0; seed < kFewest || (seed < kMost && !missing.empty()); ++seed) {
                INFO("seed " << seed);
                Walk walk{*definition, decks,
                          together ? std::vector<std::string>{"Zoë", "Sam"} : std::vector<std::string>{"Zoë"}, seed,
                          &timeOut};
                walk.atEach = [&](Session& session) { interruption(session); };
                walk.run();
                std::erase_if(missing, [&](const std::string& step) { return interruption.wasAt(step); });
            }
            INFO(definition->id << ", no break was taken at " << (missing.empty() ? "" : missing.front()));
            CHECK(missing.empty());
        }
    }
    CHECK(steps > 300);
}
