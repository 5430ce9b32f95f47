// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "flows/steps.h"

#include <QAbstractButton>
#include <QApplication>
#include <QLabel>

using namespace inglenook;
using test::bytesOf;
using test::isSaid;
using test::Journey;

namespace {

void forward(Journey& journey)
{
    journey.press(Qt::Key_Return, Qt::ControlModifier);
}

void fits(Journey& journey)
{
    journey.press(Qt::Key_1);
    journey.waitUntil([&] { return !journey.isThere(QStringLiteral("session/yes")); }, "the answer is taken");
}

/// From its first step to the entry that it leaves.
void mirrorAndKeep(Journey& journey)
{
    for (int round = 0; round < 2; ++round) {
        forward(journey);
        journey.typeInto(QStringLiteral("session/words"), QStringLiteral("the lantern"));
        forward(journey);
        fits(journey);
        for (int step = 0; step < 3; ++step)
            forward(journey); // the question, the answer, changing over; then the closing words
    }
    journey.waitFor(QStringLiteral("closing/title"));
    forward(journey); // keep this
    journey.waitFor(QStringLiteral("journal/text"));
}

/// By Ctrl+K, as whoever was given a file would look for it.
void openPlan(Journey& journey, const std::filesystem::path& file)
{
    journey.press(Qt::Key_K, Qt::ControlModifier);
    journey.type(QStringLiteral("open a plan"));
    journey.press(Qt::Key_Return);
    journey.chooseFile(file);
}

std::filesystem::path written(const Journey& journey, const char* name, const std::string& text)
{
    std::ofstream{journey.folder() / name, std::ios::binary} << text;
    return journey.folder() / name;
}

const std::string kMirrorDaily = "inglenook_plan = 1\nlicence = \"CC-BY-SA-4.0\"\nnote = \"With tea, perhaps.\"\n"
                                 "[[exercise]]\nid = \"mirror\"\noften = \"daily\"\nnote = \"Something small.\"\n";

} // namespace

TEST_CASE("a therapist makes a plan in a demonstration by keys alone and saves it, and two open it in their journal",
          "[flows][plan]")
{
    Journey journey;
    const auto file = journey.folder() / "two weeks.inglenook-plan";
    journey.activate(QStringLiteral("unlock/demonstrate"));
    journey.activate(QStringLiteral("demonstrate/plan"));
    journey.waitFor(QStringLiteral("plan/add"));
    CHECK(journey.find(QStringLiteral("plan/add"))->hasFocus());
    journey.activate(QStringLiteral("plan/save")); // nothing to save yet, and it says so
    CHECK(isSaid(journey, "Choose an exercise first"));
    journey.activate(QStringLiteral("plan/add"));
    journey.waitFor(QStringLiteral("finder/field"));
    journey.type(QStringLiteral("mirr"));
    journey.press(Qt::Key_Return);
    journey.waitFor(QStringLiteral("plan/exercise-0/often"));
    journey.waitUntil(
        [&] { return journey.find(QStringLiteral("plan/exercise-0"))->isAncestorOf(QApplication::focusWidget()); },
        "the keyboard is at what was chosen");
    journey.press(Qt::Key_Right); // once a week, then twice
    journey.press(Qt::Key_Tab);
    CHECK(journey.find(QStringLiteral("plan/exercise-0/note"))->hasFocus());
    journey.type(QStringLiteral("With something small."));
    journey.press(Qt::Key_Tab);
    CHECK(journey.find(QStringLiteral("plan/add"))->hasFocus());
    journey.press(Qt::Key_Tab);
    CHECK(journey.find(QStringLiteral("plan/note"))->hasFocus());
    journey.typeInto(QStringLiteral("plan/note"), QStringLiteral("Leave out what doesn’t fit."));
    journey.typeInto(QStringLiteral("plan/until"), QStringLiteral("gibberish"));
    forward(journey);
    CHECK(isSaid(journey, "no day that is still to come"));
    journey.press(Qt::Key_A, Qt::ControlModifier);
    journey.press(Qt::Key_Delete);
    forward(journey);
    journey.chooseFile(file);
    journey.waitUntil([&] { return isSaid(journey, "It is in “two weeks.inglenook-plan”"); }, "it is saved");
    const auto bytes = bytesOf(file);
    CHECK(bytes.find("often = \"twice-a-week\"") != std::string::npos);
    CHECK(bytes.find("With something small.") != std::string::npos);
    for (const auto* name : {"Noor", "Kit"})
        CHECK(bytes.find(name) == std::string::npos);

    // The same on paper, and back.
    journey.activate(QStringLiteral("plan/paper"));
    journey.waitUntil(
        [&] {
            return journey.isThere(QStringLiteral("handout/page")) &&
                   journey.find(QStringLiteral("handout/page"))
                       ->accessibleDescription()
                       .contains(QStringLiteral("With something small."));
        },
        "it is on paper");
    CHECK(journey.isThere(QStringLiteral("demonstration/banner")));
    journey.press(Qt::Key_Escape);
    journey.waitFor(QStringLiteral("plan/paper"));
    CHECK(journey.find(QStringLiteral("plan/paper"))->hasFocus());
    journey.press(Qt::Key_Escape);
    journey.waitFor(QStringLiteral("demonstrate/plan"));
    CHECK(journey.find(QStringLiteral("demonstrate/plan"))->hasFocus());
    // What was put together is there as long as the demonstration is, and then gone.
    journey.activate(QStringLiteral("demonstrate/plan"));
    journey.waitFor(QStringLiteral("plan/exercise-0"));
    journey.press(Qt::Key_L, Qt::ControlModifier);
    journey.waitUntil([&] { return !journey.isThere(QStringLiteral("demonstration/banner")); }, "the door is back");
    CHECK(journey.window().findChildren<QWidget*>(QStringLiteral("plan")).isEmpty());

    // And the two whom it is for read the same.
    journey.makeJournalForTwo();
    openPlan(journey, file);
    journey.waitFor(QStringLiteral("plan-opened/take"));
    for (const auto* part : {"Mirror", "Twice a week", "With something small.", "Leave out what doesn’t fit."})
        CHECK(isSaid(journey, part));
}

TEST_CASE("two open a plan, begin it from Today by one key, keep it, are told so, and remove the plan", "[flows][plan]")
{
    Journey journey;
    const auto file = written(journey, "mirror.inglenook-plan", kMirrorDaily);
    journey.makeJournalForTwo();
    openPlan(journey, file);
    journey.waitFor(QStringLiteral("plan-opened/take"));
    CHECK(isSaid(journey, "With tea, perhaps."));
    CHECK(isSaid(journey, "Every day"));
    CHECK(isSaid(journey, "where each of you can see it"));
    CHECK(journey.find(QStringLiteral("plan-opened/take"))->hasFocus());
    journey.press(Qt::Key_Escape); // not now: nothing of it is there
    journey.waitFor(QStringLiteral("today/greeting"));
    CHECK_FALSE(journey.isThere(QStringLiteral("today/plan")));

    openPlan(journey, file);
    journey.waitFor(QStringLiteral("plan-opened/take"));
    journey.press(Qt::Key_Return);
    journey.waitFor(QStringLiteral("today/plan"));
    CHECK(journey.find<QLabel>(QStringLiteral("today/plan-title"))->text() == QStringLiteral("Mirror"));
    CHECK(isSaid(journey, "The plan is on Today."));
    CHECK_FALSE(journey.isThere(QStringLiteral("today/suggestion-card")));
    CHECK(journey.find(QStringLiteral("today/plan-begin"))->hasFocus());

    // Before the first exercise for two there is something to read; its page leads there.
    journey.press(Qt::Key_B);
    journey.waitFor(QStringLiteral("exercise/begin"));
    CHECK(journey.find(QStringLiteral("exercise/begin"))->hasFocus());
    journey.press(Qt::Key_Return);
    journey.activate(QStringLiteral("safety/go-on"));
    journey.waitFor(QStringLiteral("session"));
    mirrorAndKeep(journey);
    journey.press(Qt::Key_1, Qt::ControlModifier);
    journey.waitFor(QStringLiteral("today/plan"));
    CHECK(isSaid(journey, "That was it for today"));
    CHECK(isSaid(journey, "Done this week: Mirror."));
    CHECK_FALSE(journey.isThere(QStringLiteral("today/plan-begin")));
    journey.press(Qt::Key_B); // nothing is next
    CHECK(journey.isThere(QStringLiteral("today/plan")));

    // It is for both: on the next day the other one finds it, and one key begins.
    journey.lock();
    journey.passMinutes(24 * 60);
    journey.unlock(QString::fromUtf16(test::kSamOpens));
    journey.waitFor(QStringLiteral("today/plan-begin"));
    journey.press(Qt::Key_B);
    journey.waitFor(QStringLiteral("session"));
    forward(journey);
    journey.waitFor(QStringLiteral("session/words"));
    journey.lock(); // in the middle of it
    journey.unlock(QString::fromUtf16(test::kAlexOpens));
    journey.waitFor(QStringLiteral("today/plan"));
    CHECK(isSaid(journey, "Done this week: Mirror."));

    journey.activate(QStringLiteral("today/plan-whole"));
    journey.waitFor(QStringLiteral("plans/0/remove"));
    CHECK(isSaid(journey, "Done once this week."));
    journey.activate(QStringLiteral("plans/0/remove"));
    journey.press(Qt::Key_Return); // the safe answer leaves it
    CHECK(journey.isThere(QStringLiteral("plans/0/remove")));
    journey.activate(QStringLiteral("plans/0/remove"));
    journey.press(Qt::Key_Backtab, Qt::ShiftModifier);
    journey.press(Qt::Key_Return);
    journey.waitUntil([&] { return !journey.isThere(QStringLiteral("plans/0/remove")); }, "it is removed");
    journey.waitUntil([&] { return isSaid(journey, "There is no plan here."); }, "the page says so");
    journey.press(Qt::Key_Escape);
    journey.waitFor(QStringLiteral("today/greeting"));
    CHECK_FALSE(journey.isThere(QStringLiteral("today/plan")));
    journey.press(Qt::Key_3, Qt::ControlModifier);
    journey.waitFor(QStringLiteral("journal/search"));
    CHECK(isSaid(journey, "the lantern")); // what they kept stays
}

TEST_CASE("a file that is no plan says so in a sentence, and nothing of it is shown", "[flows][plan]")
{
    Journey journey;
    const auto file = written(journey, "odd.inglenook-plan",
                              "inglenook_plan = 1\nlicence = \"CC-BY-SA-4.0\"\nnote = \"zanzibar\\u202e\"\n"
                              "[[exercise]]\nid = \"mirror\"\noften = \"daily\"\n");
    journey.makeJournalForTwo();
    openPlan(journey, file);
    journey.waitUntil([&] { return isSaid(journey, "has hidden characters"); }, "it is refused");
    CHECK_FALSE(isSaid(journey, "zanzibar"));
    journey.press(Qt::Key_Return); // go on
    CHECK_FALSE(journey.isThere(QStringLiteral("plan-opened/take")));
    openPlan(journey, written(journey, "later.inglenook-plan", "inglenook_plan = 2\n"));
    journey.waitUntil([&] { return isSaid(journey, "a later Inglenook"); }, "it is refused");
}

TEST_CASE("a plan that was named when the program was started waits for the journal", "[flows][plan]")
{
    Journey journey;
    const auto file = written(journey, "mirror.inglenook-plan", kMirrorDaily);
    journey.makeJournalForTwo();
    journey.lock();
    journey.window().openPlan(file);
    CHECK_FALSE(isSaid(journey, "With tea, perhaps."));
    journey.unlock(QString::fromUtf16(test::kAlexOpens));
    journey.waitFor(QStringLiteral("plan-opened/take"));
    journey.lock();
    CHECK_FALSE(isSaid(journey, "With tea, perhaps."));
    journey.unlock(QString::fromUtf16(test::kAlexOpens));
    journey.waitFor(QStringLiteral("today/greeting"));
    CHECK_FALSE(journey.isThere(QStringLiteral("plan-opened/take"))); // once
}

TEST_CASE("an exercise goes into a plan from its sheet, and the card for at home leads to one", "[flows][plan]")
{
    Journey journey;
    journey.makeJournalForTwo();
    test::openByFinding(journey, QStringLiteral("How close"), QStringLiteral("exercise/handout"));
    journey.activate(QStringLiteral("exercise/handout"));
    journey.activate(QStringLiteral("handout/plan"));
    journey.waitFor(QStringLiteral("plan/exercise-0"));
    CHECK(isSaid(journey, "How close"));
    journey.press(Qt::Key_Escape);
    journey.waitFor(QStringLiteral("exercise/handout"));
    CHECK(journey.find(QStringLiteral("exercise/handout"))->hasFocus());

    test::openByFinding(journey, QStringLiteral("Sheets to hand out"), QStringLiteral("handout/kind"));
    CHECK_FALSE(journey.isThere(QStringLiteral("handout/fill-in")));
    journey.press(Qt::Key_Right);
    journey.press(Qt::Key_Right);
    journey.activate(QStringLiteral("handout/fill-in"));
    journey.waitFor(QStringLiteral("plan/exercise-0")); // what was put together before
    journey.activate(QStringLiteral("plan/exercise-0/remove"));
    journey.waitUntil([&] { return !journey.isThere(QStringLiteral("plan/exercise-0")); }, "it is left out");
}
