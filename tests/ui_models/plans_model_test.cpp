// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/plans_model.h"

#include "app/plan_file.h"
#include "models/plan_making_model.h"
#include "support/open_journal.h"

#include <QSignalSpy>
#include <QTest>

#include <fstream>

using namespace inglenook;
using exercises::Often;
using test::OpenJournal;
using ui::PlanMakingModel;
using ui::PlansModel;

namespace {

const exercises::Catalogue& catalogue()
{
    static const auto instance = exercises::Catalogue::builtin();
    return instance;
}

exercises::Plan twoThings(std::optional<Date> until = std::nullopt)
{
    return {"Leave out what doesn’t fit.",
            {{"mirror", Often::Weekly, "Something small."}, {"specific-thanks", Often::TwiceAWeek, ""}},
            until};
}

journal::PlanStore plans(OpenJournal& open)
{
    return {*open, open.ids, open.clock};
}

void keep(OpenJournal& open, const char* exercise)
{
    journal::EntryContent content;
    content.text = "Kept";
    content.created = open.clock.localNow();
    (void)open->entries().add(content, std::nullopt, exercise);
}

/// What became of opening this file: "opened", or the sentence.
QString opening(PlansModel& model, const std::filesystem::path& file)
{
    QSignalSpy opened{&model, &PlansModel::opened};
    QSignalSpy refused{&model, &PlansModel::refused};
    model.open(file);
    REQUIRE(QTest::qWaitFor([&] { return opened.count() + refused.count() > 0; }, 20000));
    return refused.isEmpty() ? QStringLiteral("opened") : refused.first().first().toString();
}

} // namespace

TEST_CASE("a plan says what is next, what was done, and never what was left out", "[ui-models][plan]")
{
    OpenJournal open; // a Tuesday
    PlansModel model{*open, catalogue(), open.clock};
    CHECK(model.cards().isEmpty());
    (void)plans(open).add(twoThings());
    model.refresh();
    REQUIRE(model.cards().size() == 1);
    CHECK(model.cards()[0].exercise == QStringLiteral("mirror"));
    CHECK(model.cards()[0].title == QStringLiteral("Mirror"));
    CHECK(model.cards()[0].words == QStringLiteral("Once a week. Something small."));
    CHECK(model.cards()[0].done.isEmpty());

    keep(open, "mirror");
    model.refresh();
    CHECK(model.cards()[0].exercise == QStringLiteral("specific-thanks"));
    CHECK(model.cards()[0].done == QStringLiteral("Done this week: Mirror."));
    CHECK(model.plans()[0].exercises[0].done == QStringLiteral("Done today."));
    keep(open, "specific-thanks");
    model.refresh();
    CHECK(model.cards()[0].exercise.isEmpty());
    CHECK(model.cards()[0].title == QStringLiteral("That was it for today"));

    open.clock.advanceDays(1);
    model.refresh();
    CHECK(model.cards()[0].exercise == QStringLiteral("specific-thanks")); // twice a week
    keep(open, "specific-thanks");
    model.refresh();
    CHECK(model.cards()[0].title == QStringLiteral("That was it for this week"));
    CHECK(model.plans()[0].exercises[1].done == QStringLiteral("Done twice this week."));
    // Where there is nothing to do it isn't there at all.
    open.clock.advanceDays(1);
    model.refresh();
    CHECK(model.cards().isEmpty());
    // A week in which nothing was done leaves no word behind.
    open.clock.advanceDays(14);
    model.refresh();
    REQUIRE(model.cards().size() == 1);
    CHECK(model.cards()[0].exercise == QStringLiteral("mirror"));
    CHECK(model.cards()[0].done.isEmpty());
    CHECK(model.plans()[0].exercises[0].done.isEmpty());
}

TEST_CASE("a plan that is over says so warmly for a week, and then nothing", "[ui-models][plan]")
{
    OpenJournal open; // 12 May 2026
    PlansModel model{*open, catalogue(), open.clock};
    (void)plans(open).add(twoThings(Date{2026, 5, 13}));
    open.clock.advanceDays(1);
    model.refresh();
    CHECK_FALSE(model.cards()[0].isOver);
    open.clock.advanceDays(1);
    model.refresh();
    REQUIRE(model.cards().size() == 1);
    CHECK(model.cards()[0].isOver);
    CHECK(model.cards()[0].exercise.isEmpty());
    CHECK(model.cards()[0].words.contains(QStringLiteral("has come to its end")));
    // A newer plan with something to do goes before it.
    (void)plans(open).add({"", {{"how-close", Often::Once, ""}}, {}});
    model.refresh();
    REQUIRE(model.cards().size() == 2);
    CHECK(model.cards()[0].exercise == QStringLiteral("how-close"));
    open.clock.advanceDays(6);
    model.refresh();
    CHECK(model.cards().size() == 2);
    open.clock.advanceDays(1);
    model.refresh();
    CHECK(model.cards().size() == 1);
    CHECK(model.plans().size() == 2);
}

TEST_CASE("a plan is put away and comes back, counts what was done on paper, and is removed", "[ui-models][plan]")
{
    OpenJournal open;
    PlansModel model{*open, catalogue(), open.clock};
    (void)plans(open).add(twoThings());
    model.refresh();
    const auto id = model.plans()[0].id;
    model.setAway(id, true);
    CHECK(model.cards().isEmpty());
    CHECK(model.plans()[0].isAway);
    model.setAway(id, false);
    model.addElsewhere(id, QStringLiteral("mirror"));
    CHECK(model.plans()[0].exercises[0].isDoneElsewhere);
    CHECK(model.cards()[0].exercise == QStringLiteral("specific-thanks"));
    model.takeElsewhereBack(id, QStringLiteral("mirror"));
    CHECK_FALSE(model.plans()[0].exercises[0].isDoneElsewhere);
    CHECK(model.cards()[0].exercise == QStringLiteral("mirror"));
    model.remove(id);
    CHECK(model.plans().isEmpty());
    CHECK(model.cards().isEmpty());
}

TEST_CASE("a file is read, shown in plain words, and taken in once", "[ui-models][plan]")
{
    OpenJournal open;
    test::TemporaryFolder folder;
    PlansModel model{*open, catalogue(), open.clock};
    app::writePlanFile(folder / "two.inglenook-plan", twoThings(Date{2026, 5, 30}), catalogue(), false);
    REQUIRE(opening(model, folder / "two.inglenook-plan") == QStringLiteral("opened"));
    REQUIRE(model.inView());
    CHECK(model.inView()->note == QStringLiteral("Leave out what doesn’t fit."));
    CHECK(model.inView()->span == QStringLiteral("Until Saturday 30 May."));
    CHECK(model.inView()->exercises[1].often == QStringLiteral("Twice a week"));
    CHECK(model.plans().isEmpty()); // until they say so
    CHECK(model.takeIn());
    CHECK_FALSE(model.inView());
    CHECK_FALSE(model.takeIn());
    REQUIRE(model.plans().size() == 1);
    REQUIRE(opening(model, folder / "two.inglenook-plan") == QStringLiteral("opened"));
    CHECK(model.whyNot().contains(QStringLiteral("already")));
    CHECK_FALSE(model.takeIn());

    // A last day that is past, and more than there is room for.
    auto past = twoThings(Date{2026, 5, 1});
    app::writePlanFile(folder / "past.inglenook-plan", past, catalogue(), false);
    REQUIRE(opening(model, folder / "past.inglenook-plan") == QStringLiteral("opened"));
    CHECK(model.isPast());
    CHECK(model.takeIn());
    CHECK_FALSE(plans(open).all().front().plan.until);
    for (int i = 0; i < 3; ++i)
        (void)plans(open).add(twoThings(Date{2027, 1, 1 + i}));
    past.note = "Another one";
    app::writePlanFile(folder / "sixth.inglenook-plan", past, catalogue(), false);
    REQUIRE(opening(model, folder / "sixth.inglenook-plan") == QStringLiteral("opened"));
    CHECK(model.whyNot().contains(QStringLiteral("five plans")));
}

TEST_CASE("a file that can't be opened says why in one sentence or two, and shows nothing of itself",
          "[ui-models][plan]")
{
    OpenJournal open;
    test::TemporaryFolder folder;
    PlansModel model{*open, catalogue(), open.clock};
    const auto sentenceFor = [&](const std::string& text) {
        std::ofstream{folder / "file", std::ios::binary} << text;
        auto sentence = opening(model, folder / "file");
        CHECK_FALSE(model.inView());
        CHECK_FALSE(sentence.contains(QStringLiteral("Zanzibar")));
        return sentence;
    };
    const std::string head = "inglenook_plan = 1\nlicence = \"CC-BY-SA-4.0\"\n";
    const std::string mirror = "[[exercise]]\nid = \"mirror\"\noften = \"once\"\n";
    CHECK(sentenceFor("Zanzibar").contains(QStringLiteral("no plan that Inglenook knows")));
    CHECK(sentenceFor(std::string(17 * 1024, '#')).contains(QStringLiteral("too long")));
    CHECK(sentenceFor("inglenook_plan = 2\n").contains(QStringLiteral("later Inglenook")));
    CHECK(sentenceFor(head + "note = \"Zanzibar\\u202e\"\n" + mirror).contains(QStringLiteral("hidden characters")));
    CHECK(sentenceFor(head + "[[exercise]]\nid = \"zanzibar\"\noften = \"once\"\n")
              .contains(QStringLiteral("doesn’t have")));
    CHECK(opening(model, folder / "nothing").contains(QStringLiteral("no file of that name")));
    CHECK(opening(model, folder.path()).contains(QStringLiteral("too long for a plan")));
}

TEST_CASE("in a journal for one a plan for two is told apart, and what is for one stays", "[ui-models][plan]")
{
    OpenJournal open{OpenJournal::For::One};
    test::TemporaryFolder folder;
    PlansModel model{*open, catalogue(), open.clock};
    app::writePlanFile(folder / "two.inglenook-plan", {"", {{"mirror", Often::Once, ""}}, {}}, catalogue(), false);
    REQUIRE(opening(model, folder / "two.inglenook-plan") == QStringLiteral("opened"));
    CHECK_FALSE(model.inView()->exercises[0].notHere.isEmpty());
    CHECK(model.whyNot().contains(QStringLiteral("journal for one")));
    app::writePlanFile(folder / "mixed.inglenook-plan", twoThings(), catalogue(), false);
    REQUIRE(opening(model, folder / "mixed.inglenook-plan") == QStringLiteral("opened"));
    REQUIRE(model.takeIn());
    CHECK(model.cards()[0].exercise == QStringLiteral("specific-thanks"));
}

TEST_CASE("a plan is put together, and written only when it is one", "[ui-models][plan]")
{
    OpenJournal open;
    test::TemporaryFolder folder;
    PlanMakingModel model{catalogue(), open.clock};
    const auto all = model.rowCount();
    CHECK(all > 25);
    CHECK(model.trouble().contains(QStringLiteral("Choose an exercise")));
    CHECK_FALSE(model.save(folder / "x.inglenook-plan", false));
    model.setText(QStringLiteral("mirr"));
    CHECK(model.exerciseAt(0) == QStringLiteral("mirror"));
    CHECK(model.add(QStringLiteral("mirror")));
    CHECK(model.rowCount() < all);
    CHECK_FALSE(model.add(QStringLiteral("mirror")));
    CHECK_FALSE(model.add(QStringLiteral("time-out")));
    CHECK_FALSE(model.add(QStringLiteral("after-hurt"))); // for a journal of one's own
    CHECK(model.add(QStringLiteral("specific-thanks")));
    model.setOften(0, Often::Daily);
    model.setNoteOf(0, QStringLiteral(" With something\tsmall. "));
    model.setNote(QStringLiteral("Two things.\n"));
    model.setUntil(Date{2026, 6, 1});
    model.remove(1);
    CHECK(model.trouble().isEmpty());
    QSignalSpy saved{&model, &PlanMakingModel::saved};
    QSignalSpy failed{&model, &PlanMakingModel::failed};
    const auto write = [&](bool replace) {
        saved.clear();
        failed.clear();
        REQUIRE(model.save(folder / "x.inglenook-plan", replace));
        REQUIRE(QTest::qWaitFor([&] { return saved.count() + failed.count() > 0; }, 20000));
        return failed.isEmpty();
    };
    REQUIRE(write(false));
    const auto read = app::readPlanFile(folder / "x.inglenook-plan", catalogue());
    REQUIRE(std::holds_alternative<exercises::Plan>(read));
    const exercises::Plan expected{
        "Two things.", {{"mirror", Often::Daily, "With something small."}}, Date{2026, 6, 1}};
    CHECK(std::get<exercises::Plan>(read) == expected);
    CHECK_FALSE(write(false)); // what is there stays
    CHECK(write(true));
    model.setNote(QString{601, QLatin1Char{'a'}});
    CHECK(model.trouble().contains(QStringLiteral("longer")));
    model.setNote(QString{QChar{0x202E}});
    CHECK(model.trouble().contains(QStringLiteral("hidden")));
    model.startAnew();
    CHECK(model.isEmpty());
    CHECK(model.rowCount() == all);
}
