// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/session_model.h"
#include "models/session_plan.h"
#include "support/open_journal.h"
#include "support/whole_database.h"

#include <functional>
#include <memory>
#include <string>

namespace inglenook::test {

/// Two people who do `desires`: what they mark, and where to look for it afterwards.

inline const exercises::Catalogue& catalogue()
{
    static const auto built = exercises::Catalogue::builtin();
    return built;
}

/// What is marked of the cards of `desires`: by whom one card is wanted, or that it is not.
struct Marked {
    const char* card;
    exercises::Mark alex;
    exercises::Mark sam;
};

inline const Marked kMarked[]{
    {"asking-before-touch", exercises::Mark::Yes, exercises::Mark::Maybe}, // the only one that both would like
    {"sign-asks-explanation", exercises::Mark::Yes, exercises::Mark::No},
    {"saying-plain-hear", exercises::Mark::Maybe, exercises::Mark::None},
    {"talking-daylight-cup", exercises::Mark::No, exercises::Mark::Yes},
    {"deciding-before-begin", exercises::Mark::None, exercises::Mark::Maybe},
    {"holding-hands-talk", exercises::Mark::No, exercises::Mark::No},
};

/// Two people who do the exercise, with a lock wherever one is asked for.
class Desires {
public:
    /// Told after every single thing that they do.
    using Watch = std::function<void(Desires&)>;

    explicit Desires(Watch watch) : m_watch{std::move(watch)} { open(); }

    void play()
    {
        REQUIRE(m_plan->choose(QStringLiteral("desires")));
        REQUIRE(m_model->begin(*m_plan));
        for (int steps = 0; !isRevealed() && steps < 500; ++steps) {
            next();
            m_watch(*this);
        }
        REQUIRE(isRevealed());
        REQUIRE(m_model->view().revealed.at(0).options.size() == 1);
        m_model->apply(exercises::event::Stop{});
        m_model->finish();
        m_watch(*this);
    }

    /// As when the journal is locked, or the program is killed, and opened again by Sam.
    void lockAndComeBack()
    {
        const auto runs = (*journal).runs().unfinished();
        m_model.reset();
        m_plan.reset();
        journal.reopen("beside the fire");
        open();
        REQUIRE(runs.size() == 1);
        REQUIRE(m_model->restore(QString::fromStdString(runs.front().id.toString())));
        m_next = 0;
    }

    OpenJournal journal;
    int seenAgain = 0;
    [[nodiscard]] bool isOpen() const { return m_model->isOpen(); }
    [[nodiscard]] bool isRevealed() const
    {
        return m_model->isOpen() && m_model->view().phase == exercises::Phase::Revealed;
    }

private:
    void open()
    {
        m_plan = std::make_unique<ui::SessionPlan>(*journal, catalogue(), journal.clock);
        m_model = std::make_unique<ui::SessionModel>(*journal, catalogue(), journal.clock);
    }

    void next()
    {
        const auto& view = m_model->view();
        if (view.phase == exercises::Phase::HandOver || m_model->asksWhoIsThere()) {
            seenAgain += view.askedAgain ? 1 : 0;
            m_next = 0;
            m_model->apply(exercises::event::HandedOver{});
        } else if (view.step->id == "set" && !view.canForward) {
            exercises::Answer full;
            full.choices = {view.acting.front() == 0 ? "full" : "mild"};
            m_model->setAnswer(full);
        } else if (view.step->id == "cards" && m_next < std::size(kMarked)) {
            const auto& marked = kMarked[m_next++];
            m_model->setMark(marked.card, view.acting.front() == 0 ? marked.alex : marked.sam);
        } else {
            m_model->apply(exercises::event::Forward{});
        }
    }

    Watch m_watch;
    std::unique_ptr<ui::SessionPlan> m_plan;
    std::unique_ptr<ui::SessionModel> m_model;
    std::size_t m_next = 0;
};

inline std::string textOf(const char* card)
{
    for (const auto& deck : catalogue().decks())
        if (deck.id == "desires")
            return deck.find(card)->text;
    return {};
}

/// In everything that whoever has the key can read. `mayKnowMutual`: both have marked.
inline void lookForMarks(vault::Vault& vault, bool mayKnowMutual)
{
    const auto pages = everyPage(vault);
    for (const auto& marked : kMarked) {
        const bool mutual = marked.card == kMarked[0].card;
        INFO(marked.card);
        if (mutual && mayKnowMutual)
            continue;
        REQUIRE_FALSE(holds(pages, marked.card));
        REQUIRE_FALSE(holds(pages, textOf(marked.card)));
    }
    // Neither who went further: there is one word for it in the exercise, and it was one-sided here.
    REQUIRE_FALSE(holds(pages, "\"full\""));
}

} // namespace inglenook::test
