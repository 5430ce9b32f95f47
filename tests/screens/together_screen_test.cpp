// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "screens/agreements/agreements_screen.h"
#include "screens/together/together_screen.h"
#include "together_fixture.h"

#include <QAbstractButton>
#include <QPlainTextEdit>

using namespace inglenook;
using test::TogetherOnScreen;
using ui::PromisesModel;
using ui::RitualsModel;

TEST_CASE("a ritual is made, marked, changed, rested and let go by keys alone", "[screens][together]")
{
    TogetherOnScreen page;
    RitualsModel rituals{*page.journal, page.journal.clock};
    PromisesModel promises{*page.journal, page.journal.clock};
    ui::TogetherScreen screen{page.theme, rituals, promises};
    page.show(screen);
    CHECK(page.says(screen, QStringLiteral("No rituals yet")));
    page.press(screen, "rituals/new");
    CHECK(QApplication::focusWidget()->objectName() == QLatin1String{"ritual/name"});
    page.type(screen, "ritual/time", QStringLiteral("late"));
    page.press(screen, "ritual/save");
    CHECK(page.says(screen, QStringLiteral("A ritual likes to have a name.")));
    CHECK(QApplication::focusWidget()->objectName() == QLatin1String{"ritual/name"});
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("The bridge"));
    page.type(screen, "ritual/about", QStringLiteral("Once round the canal."));
    page.press(screen, "ritual/day-1"); // Tuesday
    page.type(screen, "ritual/time", QStringLiteral("20:30"));
    page.press(screen, "ritual/save");
    REQUIRE(page.journal->rituals().all().size() == 1);
    const auto made = page.journal->rituals().all().front();
    CHECK(made.name == "The bridge");
    CHECK(made.rhythm.every == journal::Rhythm::Every::Week);
    CHECK(made.rhythm.weekdays == 2U);
    CHECK(made.minuteOfDay == 20 * 60 + 30);
    CHECK(page.says(screen, QStringLiteral("Every Tuesday. Once round the canal.")));
    CHECK(page.says(screen, QStringLiteral("today")));

    page.press(screen, "rituals/0/kept");
    CHECK(page.journal->rituals().marks(made.id, 4).size() == 1);
    CHECK(page.says(screen, QStringLiteral("kept 1 of the last 1")));
    CHECK_FALSE(page.isThere(screen, "rituals/0/kept"));
    page.journal.clock.advanceDays(8); // Wednesday after the next one
    rituals.refresh();
    CHECK(page.says(screen, QStringLiteral("yesterday")));
    page.press(screen, "rituals/0/not");
    CHECK(page.says(screen, QStringLiteral("kept 1 of the last 2")));

    page.press(screen, "rituals/0");
    page.type(screen, "ritual/name", QStringLiteral("The other bridge"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return, Qt::ControlModifier);
    CHECK(page.journal->rituals().all().front().name == "The other bridge");
    CHECK(page.journal->rituals().all().front().rhythm == made.rhythm);
    CHECK(QApplication::focusWidget()->objectName() == QLatin1String{"rituals/0"});
    page.press(screen, "rituals/0");
    page.press(screen, "ritual/rest");
    CHECK(page.says(screen, QStringLiteral("resting")));
    page.press(screen, "rituals/0/again");
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    CHECK(page.journal->rituals().all().front().resting);
}

TEST_CASE("a ritual that was for once leaves the page when it was", "[screens][together]")
{
    TogetherOnScreen page;
    RitualsModel rituals{*page.journal, page.journal.clock};
    auto form = rituals.blankForm();
    form.name = QStringLiteral("A rowing boat");
    form.every = RitualsModel::Every::Once;
    form.first = {2026, 5, 16};
    REQUIRE(rituals.save(form));
    REQUIRE(rituals.rows().size() == 1);
    CHECK(rituals.rows().front().when == QStringLiteral("Saturday"));
    CHECK_FALSE(rituals.rows().front().asks.isValid());
    page.journal.clock.advanceDays(20);
    rituals.refresh();
    CHECK(rituals.rows().front().asks == QDate{2026, 5, 16}); // nobody is hurried
    rituals.mark(rituals.rows().front().id, {2026, 5, 16}, true);
    CHECK(rituals.rows().isEmpty());
}

TEST_CASE("a promise is asked about once, kept, changed together and let go, by keys alone", "[screens][together]")
{
    TogetherOnScreen page;
    RitualsModel rituals{*page.journal, page.journal.clock};
    PromisesModel promises{*page.journal, page.journal.clock};
    ui::TogetherScreen screen{page.theme, rituals, promises};
    page.show(screen);
    page.press(screen, "promises/new");
    page.press(screen, "promise/on");
    CHECK(page.says(screen, QStringLiteral("What would you like to promise?")));
    page.type(screen, "promise/what", QStringLiteral("I’ll call your mother back, and your aunt."));
    page.type(screen, "promise/due", QStringLiteral("2020-01-01"));
    page.press(screen, "promise/on");
    CHECK(page.says(screen, QStringLiteral("This is no day that is still to come")));
    page.type(screen, "promise/due", QStringLiteral("2026-05-17"));
    page.press(screen, "promise/on");
    CHECK(page.says(screen, QStringLiteral("Alex promises")));
    CHECK(page.says(screen, QStringLiteral("Will I really?")));
    CHECK(page.journal->promises().open(5).empty());
    page.press(screen, "promise/smaller");
    page.type(screen, "promise/what", QStringLiteral("I’ll call your mother back."));
    page.press(screen, "promise/on");
    page.press(screen, "promise/yes");
    REQUIRE(page.journal->promises().open(5).size() == 1);
    const auto made = page.journal->promises().open(5).front();
    CHECK(made.what == "I’ll call your mother back.");
    CHECK(made.by == page.journal->memberNamed("Alex")->id);
    CHECK(made.to == page.journal->memberNamed("Sam")->id);
    CHECK(made.due == Date{2026, 5, 17});
    CHECK(page.says(screen, QStringLiteral("by Sunday")));

    // A day that has passed is not late, and its promise can be changed without touching the day.
    page.journal.clock.advanceDays(10);
    promises.refresh();
    CHECK(page.says(screen, QStringLiteral("was for Sunday 17 May")));
    page.press(screen, "promises/0/change");
    page.type(screen, "promise/what", QStringLiteral("I’ll write to your mother."));
    page.type(screen, "promise/why", QStringLiteral("She likes letters."));
    page.press(screen, "promise/on");
    page.press(screen, "promise/yes");
    CHECK(page.journal->promises().find(made.id)->what == "I’ll write to your mother.");
    CHECK(page.journal->promises().history(made.id).size() == 1);
    CHECK(page.says(screen, QStringLiteral("Changed today: “She likes letters.”")));
    page.press(screen, "promises/0/done");
    CHECK(page.journal->promises().find(made.id)->state == journal::Promise::State::Kept);
    CHECK(page.says(screen, QStringLiteral("No promises open")));
    page.press(screen, "promises/past");
    CHECK(page.says(screen, QStringLiteral("kept, today")));
    page.press(screen, "promises/past-0/again");
    CHECK(page.journal->promises().open(5).size() == 1);
    page.press(screen, "promises/0/change");
    page.press(screen, "promise/let-go");
    CHECK(page.journal->promises().find(made.id)->state == journal::Promise::State::Released);
}

TEST_CASE("with both forms open in the smallest window nothing is cut, and where one writes is seen",
          "[screens][together]")
{
    TogetherOnScreen page;
    RitualsModel rituals{*page.journal, page.journal.clock};
    PromisesModel promises{*page.journal, page.journal.clock};
    auto weekly = rituals.blankForm();
    weekly.name = QStringLiteral("A walk after dinner");
    weekly.every = RitualsModel::Every::Week;
    REQUIRE(rituals.save(weekly));
    PromisesModel::Form promise;
    promise.what = QStringLiteral("Home by six on Thursday.");
    REQUIRE(promises.save(promise));
    ui::TogetherScreen screen{page.theme, rituals, promises};
    page.show(screen, {960, 640});
    page.press(screen, "rituals/0");
    page.press(screen, "promises/0/change");
    page.settle();
    QTest::qWait(20);
    for (const auto* name : {"ritual/remind", "ritual/save", "promise/on", "promise/let-go", "promise/what"}) {
        INFO(name);
        const auto* part = page.at(screen, name);
        const int left = part->mapTo(&screen, QPoint{}).x();
        CHECK(left >= 0);
        CHECK(left + part->width() <= screen.width());
    }
    const auto* words = page.at(screen, "promise/what");
    CHECK(words->hasFocus());
    CHECK(words->visibleRegion().boundingRect().height() > 20);
}

TEST_CASE("in a journal of one's own a promise is to oneself", "[screens][together]")
{
    TogetherOnScreen page{test::OpenJournal::For::One};
    PromisesModel promises{*page.journal, page.journal.clock};
    RitualsModel rituals{*page.journal, page.journal.clock};
    ui::TogetherScreen screen{page.theme, rituals, promises};
    page.show(screen, {760, 600});
    page.press(screen, "promises/new");
    CHECK_FALSE(page.isThere(screen, "promise/by"));
    auto daily = rituals.blankForm();
    daily.name = QStringLiteral("A page before bed");
    daily.every = RitualsModel::Every::Day;
    REQUIRE(rituals.save(daily));
    CHECK(page.at<QAbstractButton>(screen, "rituals/0/kept")->text() == QStringLiteral("I kept it"));
    page.type(screen, "promise/what", QStringLiteral("Bed before midnight."));
    page.press(screen, "promise/on");
    CHECK(page.says(screen, QStringLiteral("You promise yourself")));
    page.press(screen, "promise/yes");
    CHECK_FALSE(page.journal->promises().open(5).front().to.has_value());
}

TEST_CASE("ground rules are proposed by one and count when the other has agreed", "[screens][together]")
{
    TogetherOnScreen page;
    const auto waysOf = [&page] {
        return journal::MemberWays{page.journal.vault(), *page.journal, page.journal.clock, page.journal.ids};
    };
    {
        // Robin wrote here once, and can't come in any more: nobody waits for them.
        page.journal->addMember({page.journal.ids.make<MemberId>(), "Robin", {}, {}, {}, {}});
        const auto ways = waysOf();
        ui::AgreementsModel model{*page.journal, ways, page.journal.clock};
        ui::AgreementsScreen screen{page.theme, model};
        page.show(screen);
        page.press(screen, "agreements/begin");
        page.press(screen, "agreements/propose"); // empty
        CHECK(page.says(screen, QStringLiteral("One rule is enough to begin with.")));
        page.type(screen, "agreements/text", QStringLiteral("No names."));
        page.press(screen, "agreements/propose");
        CHECK(page.says(screen, QStringLiteral("It counts when Sam agrees, too.")));
        CHECK_FALSE(page.isThere(screen, "agreements/agree"));
        CHECK_FALSE(page.journal->agreements().current().has_value());
    }
    page.journal.reopen("beside the fire");
    const auto ways = waysOf();
    ui::AgreementsModel model{*page.journal, ways, page.journal.clock};
    ui::AgreementsScreen screen{page.theme, model};
    page.show(screen);
    page.press(screen, "agreements/agree");
    CHECK(page.journal->agreements().current()->text == "No names.");
    CHECK(page.says(screen, QStringLiteral("Agreed on")));
    page.press(screen, "agreements/change");
    CHECK(page.at<QPlainTextEdit>(screen, "agreements/text")->toPlainText() == QStringLiteral("No names."));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    CHECK(QApplication::focusWidget() == page.at(screen, "agreements/change"));
}

TEST_CASE("ground rules that one began to write wait, also while the journal is locked", "[screens][together]")
{
    TogetherOnScreen page;
    const auto begun = QStringLiteral("No names.\nA break when one of us asks.");
    const auto onScreen = [&page](auto&& act) {
        const journal::MemberWays ways{page.journal.vault(), *page.journal, page.journal.clock, page.journal.ids};
        ui::AgreementsModel model{*page.journal, ways, page.journal.clock};
        ui::AgreementsScreen screen{page.theme, model};
        page.show(screen);
        act(model, screen);
    };
    const auto words = [&page](QWidget& screen) {
        return page.at<QPlainTextEdit>(screen, "agreements/text")->toPlainText();
    };
    onScreen([&](ui::AgreementsModel&, QWidget& screen) {
        page.press(screen, "agreements/begin");
        page.type(screen, "agreements/text", begun);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
        CHECK(QApplication::focusWidget() == page.at(screen, "agreements/begin"));
        page.press(screen, "agreements/begin");
        CHECK(words(screen) == begun);
    });
    page.journal.reopen("beside the fire");
    onScreen([&](ui::AgreementsModel&, QWidget& screen) {
        page.press(screen, "agreements/begin");
        CHECK(words(screen).isEmpty()); // what Alex began is nobody else's
    });
    page.journal.reopen("a seat for two");
    onScreen([&](ui::AgreementsModel& model, QWidget& screen) {
        page.press(screen, "agreements/begin");
        CHECK(words(screen) == begun);
        page.press(screen, "agreements/propose");
        CHECK(model.proposed()->text == begun);
        CHECK(model.draft().isEmpty());
        CHECK(QApplication::focusWidget() == page.at(screen, "agreements/withdraw"));
    });
}
