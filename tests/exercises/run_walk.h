// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exercises/run_support.h"

#include <functional>
#include <random>
#include <set>
#include <string>
#include <vector>

namespace inglenook::test {

/// People who wander through an exercise at random: on, back, skipping, on breaks, with answers to everything. What is
/// sealed may never be seen on the way.
class Walk {
public:
    Walk(const exercises::Definition& definition, const std::vector<exercises::Deck>& decks,
         const std::vector<std::string>& names, unsigned seed, const exercises::Definition* timeOut = nullptr)
        : m_random{seed},
          m_together{names.size() == 2},
          m_session{definition, names, static_cast<int>(seed % names.size()), decks, timeOut}
    {
    }

    /// What is done at every moment before going on.
    std::function<void(Session&)> atEach;

    void run()
    {
        for (int i = 0; i < 3000 && m_session.view().phase != exercises::Phase::Finished; ++i) {
            look();
            if (atEach)
                atEach(m_session);
            m_session.apply(pick(), static_cast<int>(below(12)) - 1);
        }
        const auto end = m_session.view();
        finished = end.phase == exercises::Phase::Finished && !end.stoppedEarly;
        REQUIRE(end.phase == exercises::Phase::Finished);
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
        if (view.phase == exercises::Phase::Revealed)
            for (const auto& id : view.step->reveals)
                std::erase_if(m_unopened, [&](const std::string& s) { return s.starts_with("canary " + id + " "); });
        const auto text = shown(view);
        REQUIRE(text.find("{") == std::string::npos);
        for (const auto& secret : m_unopened) {
            const bool mine = view.phase == exercises::Phase::Acting && view.acting.size() == 1 &&
                              secret.ends_with(" of " + std::to_string(view.acting[0]));
            if (!mine)
                REQUIRE(text.find(secret) == std::string::npos);
        }
    }

    exercises::Event pick()
    {
        const auto view = m_session.view();
        if (view.phase == exercises::Phase::OnBreak)
            return below(8) == 0 ? exercises::Event{exercises::event::TakeBreak{Timestamp{}}}
                                 : exercises::Event{exercises::event::EndBreak{}};
        if (view.phase == exercises::Phase::HandOver && below(3) > 0)
            return exercises::event::HandedOver{};
        switch (below(24)) {
        case 0:
            return exercises::event::Back{};
        case 1:
            return exercises::event::Skip{};
        case 2:
            return exercises::event::TakeBreak{Timestamp{m_session.now().ms + std::int64_t{3600} * 1000}};
        case 3:
            return exercises::event::ToggleTimer{};
        case 4:
            return exercises::event::NextCard{};
        case 5:
            return below(100) == 0 ? exercises::Event{exercises::event::Stop{}}
                                   : exercises::Event{exercises::event::HandedOver{}};
        case 6:
        case 7:
        case 8:
        case 9:
        case 10:
        case 11:
            return exercises::event::SetAnswer{answerFor(view)};
        default:
            if (view.step->kind == exercises::StepKind::Confirm && view.phase == exercises::Phase::Acting)
                return exercises::event::Confirm{below(2) == 0};
            if (view.step->kind == exercises::StepKind::Pause)
                return exercises::event::TakeBreak{Timestamp{m_session.now().ms + std::int64_t{3600} * 1000}};
            return exercises::event::Forward{};
        }
    }

    exercises::Answer answerFor(const exercises::RunView& view)
    {
        exercises::Answer answer;
        const bool hidden = m_together && view.step->actor == exercises::Actor::EachInPrivate;
        answer.text = (hidden ? "canary " : "words ") + view.step->id + " " + std::to_string(below(1000)) + " of " +
                      std::to_string(view.acting.empty() ? -1 : view.acting[0]);
        if (hidden && view.phase == exercises::Phase::Acting)
            m_unopened.insert(answer.text);
        for (const auto& item : view.step->items)
            answer.scales[item.id] = static_cast<int>(below(11));
        if (view.step->days > 0)
            answer.days = {"2026-12-0" + std::to_string(1 + below(9))};
        if (view.step->kind == exercises::StepKind::Scale)
            answer.scale = static_cast<int>(below(11));
        if (!view.options.empty())
            answer.choices = {view.options[below(static_cast<unsigned>(view.options.size()))].id +
                              (view.step->kind == exercises::StepKind::Match ? "=maybe" : "")};
        answer.feelings = {{"lonely", "sad", exercises::Intensity::ALot}};
        for (const auto& slot : view.slots)
            answer.slots[slot.id] = "something";
        return answer;
    }

    std::mt19937 m_random;
    bool m_together;
    Session m_session;
    std::set<std::string> m_unopened;
};

} // namespace inglenook::test
