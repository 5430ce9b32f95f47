// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/journal_decks.h"
#include "models/cards_model.h"
#include "support/open_journal.h"

#include <algorithm>

using namespace inglenook;
using namespace inglenook::ui;
using exercises::Depth;
using Saved = CardsModel::Saved;
using Shown = CardsModel::Shown;

namespace {

const exercises::Catalogue& catalogue()
{
    static const auto built = exercises::Catalogue::builtin();
    return built;
}

QStringList idsOf(const QVector<CardsModel::DeckRow>& rows)
{
    QStringList ids;
    for (const auto& row : rows)
        ids.append(row.id);
    return ids;
}

QString textAt(const CardsModel& model, int row)
{
    return model.data(model.index(row), Qt::DisplayRole).toString();
}

const auto kQuestions = QStringLiteral("curious-questions");
const auto kNew = QStringLiteral("something-new");

} // namespace

TEST_CASE("a journal shows the decks that its exercises draw from", "[ui][cards]")
{
    test::OpenJournal two;
    const CardsModel ours{*two, catalogue()};
    const auto all = idsOf(ours.decks());
    CHECK(all.size() == static_cast<qsizetype>(catalogue().decks().size()));
    CHECK(all.contains(QStringLiteral("desires")));
    for (const auto& row : ours.decks())
        CHECK(row.count >= 25);

    test::OpenJournal one{test::OpenJournal::For::One};
    const CardsModel mine{*one, catalogue()};
    const auto some = idsOf(mine.decks());
    CHECK_FALSE(some.contains(QStringLiteral("desires")));
    CHECK(some.contains(QStringLiteral("daily-question")));
    CHECK(some.contains(QStringLiteral("calming"))); // a break comes into everything
}

TEST_CASE("an own card comes first, says who wrote it and what it is about, and can be changed and taken away",
          "[ui][cards]")
{
    test::OpenJournal journal;
    CardsModel model{*journal, catalogue()};
    REQUIRE(model.showDeck(kNew));
    CHECK_FALSE(model.showDeck(QStringLiteral("none")));
    const int before = model.rowCount();
    REQUIRE_FALSE(model.topics().isEmpty());
    const auto where = model.topics().front(); // what the exercise asks for comes first
    CHECK(catalogue().find("something-new")->find("where")->options.front().id == where.id.toStdString());

    REQUIRE(model.save({{}, QStringLiteral("  Count the\nbridges "), Depth::Medium, {where.id}}) == Saved::Yes);
    CHECK(model.rowCount() == before + 1);
    CHECK(textAt(model, 0) == QStringLiteral("Count the bridges"));
    const auto detail = model.data(model.index(0), CardsModel::DetailRole).toString();
    CHECK(detail.contains(QStringLiteral("Medium")));
    CHECK(detail.contains(where.label));
    CHECK(detail.contains(QStringLiteral("Alex")));
    const auto id = model.at(0)->id;
    CHECK(model.save({id, QStringLiteral("Count the doors"), Depth::Deep, {}}) == Saved::Yes);
    CHECK(textAt(model, 0) == QStringLiteral("Count the doors"));
    CHECK(model.at(0)->topics.isEmpty());
    CHECK(model.takeAway(id));
    CHECK(model.rowCount() == before);
    CHECK_FALSE(model.takeAway(model.at(0)->id)); // one of ours
    CHECK(model.rowCount() == before);
}

TEST_CASE("a card that has no words, too many, or is there already is not written", "[ui][cards]")
{
    test::OpenJournal journal;
    CardsModel model{*journal, catalogue()};
    REQUIRE(model.showDeck(kQuestions));
    CHECK(model.save({{}, QStringLiteral(" \n "), Depth::Light, {}}) == Saved::NoWords);
    CHECK(model.save({{}, QString{161, u'é'}, Depth::Light, {}}) == Saved::TooLong);
    CHECK(model.save({{}, QString{160, u'é'}, Depth::Light, {}}) == Saved::Yes);
    const auto first = model.at(1)->text;
    CHECK(model.save({{}, first.toUpper(), Depth::Light, {}}) == Saved::IsThere);
    REQUIRE(model.setHidden(model.at(1)->id, true));
    CHECK(model.save({{}, first, Depth::Light, {}}) == Saved::IsThere); // among the hidden ones, too
    CHECK(model.save({model.at(0)->id, model.at(0)->text, Depth::Deep, {}}) == Saved::Yes);
}

TEST_CASE("hidden cards are seen and brought back, and draws keep to it", "[ui][cards]")
{
    test::OpenJournal journal;
    CardsModel model{*journal, catalogue()};
    REQUIRE(model.showDeck(kQuestions));
    const int all = model.rowCount();
    const auto card = model.at(3)->id;
    REQUIRE(model.setHidden(card, true));
    CHECK(model.rowCount() == all - 1);
    CHECK(model.countOf(Shown::Hidden) == 1);
    const auto hiddenNow = [&] {
        const auto decks =
            app::decksFor(*catalogue().find("curious-questions"), catalogue(), *journal, journal.clock.localNow(), 1);
        const auto deck =
            std::find_if(decks.begin(), decks.end(), [](const auto& one) { return one.id == "curious-questions"; });
        return deck->find(card.toStdString())->hidden;
    };
    CHECK(hiddenNow());
    model.setShown(Shown::Hidden);
    REQUIRE(model.rowCount() == 1);
    CHECK(model.at(0)->id == card);
    CHECK(model.data(model.index(0), Qt::AccessibleTextRole).toString().contains(QStringLiteral("Hidden")));
    REQUIRE(model.setHidden(card, false));
    CHECK(model.rowCount() == 0);
    CHECK_FALSE(hiddenNow());
    model.setShown(Shown::InTheDeck);
    CHECK(model.rowCount() == all);
}

TEST_CASE("cards are found by depth and by words, and own ones by themselves", "[ui][cards]")
{
    test::OpenJournal journal;
    CardsModel model{*journal, catalogue()};
    REQUIRE(model.showDeck(kQuestions));
    REQUIRE(model.save({{}, QStringLiteral("Which lighthouse?"), Depth::Deep, {}}) == Saved::Yes);
    model.setText(QStringLiteral("LIGHTHOUSE"));
    REQUIRE(model.rowCount() == 1);
    CHECK(model.isNarrowed());
    model.setDepth(Depth::Light);
    CHECK(model.rowCount() == 0);
    model.setText({});
    for (int row = 0; row < model.rowCount(); ++row)
        CHECK(model.at(row)->depth == Depth::Light);
    model.setDepth({});
    model.setShown(Shown::Own);
    CHECK(model.rowCount() == 1);
    CHECK(model.at(model.rowOf(model.at(0)->id))->own);
    CHECK(model.rowOf(QStringLiteral("none")) == -1);
}
