// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/session_model.h"
#include "models/session_plan.h"
#include "support/open_journal.h"

#include <set>

using namespace inglenook;
using namespace inglenook::ui;
namespace event = exercises::event;
using exercises::Phase;

namespace {

const exercises::Catalogue& catalogue()
{
    static const auto built = exercises::Catalogue::builtin();
    return built;
}

/// Comes to the first card of curious-questions.
struct Cards {
    explicit Cards(test::OpenJournal& journal)
        : plan{*journal, catalogue(), journal.clock},
          model{*journal, catalogue(), journal.clock}
    {
        REQUIRE(plan.choose(QStringLiteral("curious-questions")));
        REQUIRE(model.begin(plan));
        for (int i = 0; i < 10 && !model.view().card; ++i)
            model.apply(event::Forward{});
        REQUIRE(model.view().card);
    }

    SessionPlan plan;
    SessionModel model;
};

} // namespace

TEST_CASE("no card comes twice from one evening to the next", "[ui][session][cards]")
{
    test::OpenJournal journal;
    std::set<std::string> seen;
    int drawn = 0;
    for (int evening = 0; evening < 8; ++evening) {
        journal.clock.advanceDays(1);
        Cards cards{journal};
        for (int i = 0; i < 9; ++i) {
            seen.insert(cards.model.view().cardId);
            ++drawn;
            cards.model.apply(event::NextCard{});
        }
        cards.model.apply(event::Stop{});
        cards.model.finish();
        journal.reopen("a seat for two");
    }
    CHECK(static_cast<int>(seen.size()) == drawn);
}

TEST_CASE("an exercise that is continued draws nothing twice and forgets nothing", "[ui][session][cards]")
{
    test::OpenJournal journal;
    std::set<std::string> seen;
    QString run;
    {
        Cards cards{journal};
        for (int i = 0; i < 5; ++i) {
            seen.insert(cards.model.view().cardId);
            cards.model.apply(event::NextCard{});
        }
        run = QString::fromStdString(journal->runs().unfinished().front().id.toString());
    }
    SessionModel later{*journal, catalogue(), journal.clock};
    REQUIRE(later.restore(run));
    for (int i = 0; i < 5; ++i) {
        seen.insert(later.view().cardId);
        later.apply(event::NextCard{});
    }
    CHECK(seen.size() == 10);
    later.apply(event::Stop{});
    later.finish();
    for (const auto& deck : catalogue().decks())
        if (deck.id == "curious-questions") {
            const auto known = journal->decks().inJournal(deck, 1);
            std::set<std::string> last; // what comes last is what was drawn
            for (std::size_t i = known.next.size() - 10; i < known.next.size(); ++i)
                last.insert(known.cards[known.next[i]].id);
            CHECK(last == seen);
        }
}

TEST_CASE("a card that is hidden in an exercise stays away from the next one", "[ui][session][cards]")
{
    test::OpenJournal journal;
    std::string hidden;
    {
        Cards cards{journal};
        hidden = cards.model.view().cardId;
        cards.model.hideCard();
        CHECK(cards.model.view().cardId != hidden);
        cards.model.discard();
    }
    Cards cards{journal};
    for (int i = 0; i < 120; ++i) {
        REQUIRE(cards.model.view().cardId != hidden);
        cards.model.apply(event::NextCard{});
    }
}

TEST_CASE("an own card is among those that are drawn", "[ui][session][cards]")
{
    test::OpenJournal journal;
    const auto own = journal->decks().addOwn(
        "curious-questions", {"Which door did you never open?", exercises::Depth::Deep, {}}, journal->me().id);
    Cards cards{journal};
    bool seen = false;
    for (int i = 0; i < 110 && !seen; ++i) {
        seen = cards.model.view().cardId == own.toString();
        if (seen)
            CHECK(cards.model.view().card == "Which door did you never open?");
        cards.model.apply(event::NextCard{});
    }
    CHECK(seen);
}

TEST_CASE("the question of the day is the same all day and another one tomorrow", "[ui][session][cards]")
{
    test::OpenJournal journal;
    const auto question = [&] {
        SessionPlan plan{*journal, catalogue(), journal.clock};
        REQUIRE(plan.choose(QStringLiteral("daily-question")));
        SessionModel model{*journal, catalogue(), journal.clock};
        REQUIRE(model.begin(plan));
        for (int i = 0; i < 6 && !model.view().card; ++i) {
            if (model.view().phase == Phase::HandOver)
                model.apply(event::HandedOver{});
            else
                model.apply(event::Forward{});
        }
        REQUIRE(model.view().card);
        const auto card = model.view().cardId;
        model.discard();
        return card;
    };
    const auto today = question();
    CHECK(question() == today);
    journal.reopen("beside the fire");
    CHECK(question() == today);
    journal.clock.advanceDays(1);
    CHECK(question() != today);
}
