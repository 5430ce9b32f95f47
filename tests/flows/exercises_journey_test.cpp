// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "flows/key_player.h"

#include "models/timeline_model.h"

#include <QListView>

using namespace inglenook;
using exercises::Family;
using test::Journey;
using test::KeyPlayer;

// Every exercise in the real window, from the library to the kept entry, by keys alone: with the answers of two, and
// alone. One case for each family, so that they can run side by side.

namespace {

int entriesOf(Journey& journey)
{
    return static_cast<int>(
        journey.window().openJournal()->journal().entries().page({}, std::nullopt, 100).entries.size());
}

journal::Entry newestOf(Journey& journey)
{
    auto& entries = journey.window().openJournal()->journal().entries();
    return entries.find(entries.page({}, std::nullopt, 1).entries.at(0).id).value();
}

void play(Journey& journey, const exercises::Definition& definition, bool together)
{
    INFO(definition.id << (together ? ", together" : ", alone"));
    const int before = entriesOf(journey);
    KeyPlayer people{journey};
    people.play(QString::fromStdString(definition.id), together);
    CHECK(people.kept() == definition.leavesTrace);
    CHECK(entriesOf(journey) == before + (definition.leavesTrace ? 1 : 0));
    if (!people.kept())
        return;
    const auto entry = newestOf(journey);
    CHECK(entry.exercise == definition.id);
    const auto text = QString::fromStdString(entry.content.text);
    INFO(entry.content.text);
    CHECK_FALSE(people.said().isEmpty());
    for (const auto& sentence : people.said()) {
        INFO("said: " << sentence.toStdString());
        CHECK(text.contains(sentence));
    }
    for (const auto& sentence : people.unsaid()) {
        INFO("marked by one of them: " << sentence.toStdString());
        CHECK_FALSE(text.contains(sentence));
    }
}

/// The other one opens the journal, and all that was kept is in the list, the last one first.
void findAgain(Journey& journey, const QStringList& titles, const char16_t* passphrase)
{
    journey.lock();
    journey.unlock(QString::fromUtf16(passphrase));
    journey.press(Qt::Key_3, Qt::ControlModifier);
    journey.waitFor(QStringLiteral("journal/list"));
    const auto* list = journey.find<QListView>(QStringLiteral("journal/list"))->model();
    journey.waitUntil([&] { return list->rowCount() >= titles.size(); }, "the entries are listed");
    REQUIRE(list->rowCount() == titles.size());
    for (int i = 0; i < titles.size(); ++i)
        CHECK(list->index(i, 0).data(ui::TimelineModel::TitleRole).toString() == titles[titles.size() - 1 - i]);
}

/// All of the family that can be done in such a journal, on each of their ways.
void playFamily(Family family)
{
    const int textSize = GENERATE(100, 150);
    CAPTURE(textSize);
    Journey journey;
    journey.makeJournalForTwo();
    test::makeSmall(journey, textSize);
    QStringList titles;
    for (const auto& definition : KeyPlayer::catalogue().all()) {
        if (definition->personalJournalOnly || definition->family != family)
            continue;
        for (const bool together : {true, false}) {
            if (definition->who == (together ? exercises::Who::Alone : exercises::Who::Together))
                continue;
            play(journey, *definition, together);
            titles.append(QString::fromStdString(definition->title));
        }
    }
    CHECK_FALSE(titles.isEmpty());
    findAgain(journey, titles, test::kSamOpens);
}

void makeJournalForOne(Journey& journey)
{
    journey.activate(QStringLiteral("unlock/welcome-new"));
    journey.activate(QStringLiteral("new/one"));
    journey.typeInto(QStringLiteral("new/name-0"), QStringLiteral("Alex"));
    journey.activate(QStringLiteral("new/forward"));
    journey.typeInto(QStringLiteral("new/passphrase-0"), QString::fromUtf16(test::kAlexOpens));
    journey.typeInto(QStringLiteral("new/again-0"), QString::fromUtf16(test::kAlexOpens));
    journey.activate(QStringLiteral("new/forward"));
    journey.activate(QStringLiteral("new/forward"));
    journey.waitFor(QStringLiteral("today/greeting"));
}

} // namespace

TEST_CASE("by keys alone, to the kept entry: listening and speaking", "[flows][every]")
{
    playFamily(Family::Listening);
}

TEST_CASE("by keys alone, to the kept entry: being vulnerable", "[flows][every]")
{
    playFamily(Family::Vulnerable);
}

TEST_CASE("by keys alone, to the kept entry: safety and acceptance", "[flows][every]")
{
    playFamily(Family::Safety);
}

TEST_CASE("by keys alone, to the kept entry: appreciation and support", "[flows][every]")
{
    playFamily(Family::Appreciation);
}

TEST_CASE("by keys alone, to the kept entry: disagreeing and repairing", "[flows][every]")
{
    playFamily(Family::Disagreeing);
}

TEST_CASE("by keys alone, to the kept entry: checking in", "[flows][every]")
{
    playFamily(Family::CheckingIn);
}

TEST_CASE("by keys alone, to the kept entry: time together", "[flows][every]")
{
    playFamily(Family::TimeTogether);
}

TEST_CASE("by keys alone, to the kept entry: physical closeness", "[flows][every]")
{
    playFamily(Family::Physical);
}

TEST_CASE("by keys alone, to the kept entry: keeping faith", "[flows][every]")
{
    playFamily(Family::KeepingFaith);
}

TEST_CASE("by keys alone, to the kept entry: yourself, and beyond the two of you", "[flows][every]")
{
    playFamily(Family::Yourself);
}

TEST_CASE("by keys alone, to the kept entry: what only a journal of one's own has", "[flows][every]")
{
    const int textSize = GENERATE(100, 150);
    CAPTURE(textSize);
    Journey journey;
    makeJournalForOne(journey);
    test::makeSmall(journey, textSize);
    QStringList titles;
    for (const auto& definition : KeyPlayer::catalogue().all())
        if (definition->personalJournalOnly) {
            play(journey, *definition, false);
            if (definition->leavesTrace)
                titles.append(QString::fromStdString(definition->title));
        }
    CHECK(titles.size() == 3);
    findAgain(journey, titles, test::kAlexOpens);
}
