// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/card_drafts.h"

#include "journal/unsaved_words.h"
#include "support/open_journal.h"

using namespace inglenook;
using namespace inglenook::test;
using journal::CardDraft;

namespace {

CardDraft saying(OpenJournal& journal, std::string text, std::string deck = "play")
{
    return {journal->me().id,
            std::move(deck),
            std::nullopt,
            {std::move(text), exercises::Depth::Deep, {"home"}},
            journal.clock.now()};
}

std::vector<std::string> textsOf(OpenJournal& journal)
{
    std::vector<std::string> texts;
    for (const auto& draft : cardDraftsOf(*journal, journal->me().id))
        texts.push_back(draft.content.text);
    return texts;
}

} // namespace

TEST_CASE("a card that is being written is kept in its place until it is dropped", "[journal][cards]")
{
    OpenJournal journal;
    saveCardDraft(*journal, saying(journal, "Which door"));
    saveCardDraft(*journal, saying(journal, "A walk at", "something-new"));
    auto change = saying(journal, "What did it smell of?");
    change.of = CardId{journal.ids.next()};
    saveCardDraft(*journal, change);
    saveCardDraft(*journal, saying(journal, "Which \"door\" did you\nnever open?"));
    CHECK(textsOf(journal) ==
          std::vector<std::string>{"Which \"door\" did you\nnever open?", "What did it smell of?", "A walk at"});
    const auto first = cardDraftsOf(*journal, journal->me().id).front();
    CHECK(first.content.depth == exercises::Depth::Deep);
    CHECK(first.content.topics == std::vector<std::string>{"home"});
    CHECK(cardDraftsOf(*journal, journal->members().back().id).empty()); // the other one's are not mine

    dropCardDraft(*journal, saying(journal, {}));
    dropCardDraft(*journal, change);
    CHECK(textsOf(journal) == std::vector<std::string>{"A walk at"});
    dropCardDraft(*journal, saying(journal, {}, "something-new"));
    CHECK(textsOf(journal).empty());
    CHECK(journal->preference("card-drafts/" + journal->me().id.toString()).empty()); // not a word of them stays
}

TEST_CASE("a card that a full disk did not take comes back, and never over newer words", "[journal][cards][words]")
{
    OpenJournal journal;
    saveCardDraft(*journal, saying(journal, "Which"));
    journal.clock.advanceSeconds(60);
    journal::UnsavedWords words{journal.clock.now(), {}, {}, {saying(journal, "Which door")}};
    for (int i = 0; i < 2; ++i) {
        saveUnsavedWords(*journal, words);
        CHECK(textsOf(journal) == std::vector<std::string>{"Which door"});
    }
    journal.clock.advanceSeconds(60);
    saveCardDraft(*journal, saying(journal, "Another thought"));
    for (int i = 0; i < 2; ++i) {
        saveUnsavedWords(*journal, words);
        CHECK(textsOf(journal) == std::vector<std::string>{"Another thought", "Which door"});
    }
}
