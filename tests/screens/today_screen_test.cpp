// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "today_fixture.h"

#include <QLabel>
#include <QPlainTextEdit>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTimer>

#include <array>

using namespace inglenook;
using test::TodayOnScreen;
using ui::TodayScreen;

namespace {

void expectNothingCut(TodayOnScreen& page)
{
    int seen = 0;
    for (auto* button : page.screen->findChildren<QAbstractButton*>()) {
        if (!button->isVisible() || button->text().isEmpty())
            continue;
        ++seen;
        INFO(button->objectName().toStdString());
        CHECK(button->width() >= button->minimumSizeHint().width());
        const int left = button->mapTo(page.screen.get(), QPoint{}).x();
        CHECK(left >= 0);
        CHECK(left + button->width() <= page.screen->width());
    }
    CHECK(seen >= 2);
}

} // namespace

TEST_CASE("Today names the newest draft and says how many more wait", "[screens][today]")
{
    TodayOnScreen page;
    for (const auto* text : {"one", "two", "three"})
        page.draft(text);
    page.show();
    CHECK(page.at<QLabel>("today/more-drafts")->text() == QStringLiteral("and 2 more"));
    QSignalSpy wanted{page.screen.get(), &TodayScreen::draftWanted};
    page.press("today/draft");
    CHECK(wanted.count() == 1);
}

TEST_CASE("a page that is left open over midnight is of the new day", "[screens][today]")
{
    TodayOnScreen page;
    page.show();
    CHECK(page.at<QLabel>("today/date")->text() == QStringLiteral("Tuesday 12 May"));
    page.open.clock.advanceDays(1);
    auto* minute = page.screen->findChild<QTimer*>(QString{}, Qt::FindDirectChildrenOnly);
    REQUIRE(minute != nullptr);
    minute->start(1);
    CHECK(QTest::qWaitFor([&] { return page.at<QLabel>("today/date")->text() == QStringLiteral("Wednesday 13 May"); },
                          10'000));
}

TEST_CASE("three envelopes have room for their words", "[screens][today]")
{
    TodayOnScreen page{100, {"Alex", "Sam", "Robin"}};
    page.show({1048, 800});
    for (const auto* name : {"today/envelope-0", "today/envelope-1", "today/envelope-2"}) {
        INFO(name);
        CHECK(page.at(name)->width() >= 220);
    }
}

TEST_CASE("the keyboard stays in the card that it changed", "[screens][today]")
{
    TodayOnScreen page;
    page.show();
    page.press("today/word-0");
    CHECK(page.at("today/again")->hasFocus());
    page.press("today/envelope-0");
    page.type(QStringLiteral("A page."));
    page.key(Qt::Key_Return, Qt::ControlModifier);
    CHECK(page.at("today/withdraw")->hasFocus());
    page.press("today/note");
    page.key(Qt::Key_Escape);
    CHECK(page.at("today/note")->hasFocus());
}

TEST_CASE("of what was stopped the newest is on Today, and a line for the others", "[screens][today]")
{
    TodayOnScreen page;
    std::vector<MemberId> both;
    for (const auto& member : page->members())
        both.push_back(member.id);
    for (const auto* exercise : {"mirror", "curious-questions", "specific-thanks"}) {
        (void)page->runs().begin(exercise, exercise, both, "{}");
        page.open.clock.advanceSeconds(60);
    }
    page.show();
    const auto continues = [&page] {
        int shown = 0;
        for (const auto* button : page.screen->findChildren<QAbstractButton*>(QStringLiteral("today/continue")))
            shown += button->isVisible() ? 1 : 0;
        return shown;
    };
    CHECK(continues() == 1);
    CHECK(page.at("today/continue")->accessibleDescription() == QStringLiteral("specific-thanks"));
    CHECK(page.at<QAbstractButton>("today/unfinished")->text() == QStringLiteral("2 more that you began"));
    page.press("today/unfinished");
    CHECK(continues() == 3);
    page.press("today/unfinished");
    CHECK(continues() == 1);
}

TEST_CASE("a note that was not kept yet waits on its page, and is one for me alone once the journal locks",
          "[screens][today]")
{
    TodayOnScreen page;
    page.show();
    page.press("today/note");
    page.type(QStringLiteral("The trip in June"));
    page.key(Qt::Key_Escape);
    page.press("today/note");
    page.type(QStringLiteral("."));
    page.comesIn("Sam");
    CHECK(page->notes().open().empty());
    page.comesIn("Alex");
    REQUIRE(page->notes().open().size() == 1);
    CHECK(page->notes().open().front().text == "The trip in June.");
    CHECK_FALSE(page->notes().open().front().shared);
    page.press("today/note");
    page.type(QStringLiteral("And the tent"));
    page.key(Qt::Key_Return, Qt::ControlModifier);
    page.comesIn("Sam");
    page.comesIn("Alex");
    CHECK(page->notes().open().size() == 2); // kept once
}

TEST_CASE("what is typed for the next check-in outlasts another page that opens over it", "[screens][today]")
{
    TodayOnScreen page;
    page.show();
    page.press("today/note");
    page.type(QStringLiteral("The trip"));
    page.press("notes/shared");
    page.screen->openNotes(); // its key again
    CHECK(page.at("notes/words")->hasFocus());
    CHECK(page.at<QPlainTextEdit>("notes/words")->toPlainText() == QStringLiteral("The trip"));
    CHECK(page.at<QAbstractButton>("notes/shared")->isChecked());
    page.type(QStringLiteral(" in June"));
    page.screen->openPlans();
    CHECK_FALSE(page.isThere("notes/words"));
    page.screen->openNotes();
    CHECK(page.at<QPlainTextEdit>("notes/words")->toPlainText() == QStringLiteral("The trip in June"));
    page.screen->openPlans();
    page.comesIn("Sam");
    page.comesIn("Alex");
    REQUIRE(page->notes().open().size() == 1);
    CHECK(page->notes().open().front().text == "The trip in June");
}

TEST_CASE("a draft without a word is not on Today", "[screens][today]")
{
    TodayOnScreen page;
    page.draft("  ");
    page.show();
    CHECK_FALSE(page.isThere("today/draft"));
}

TEST_CASE("with large text in the smallest window no button of Today is cut", "[screens][today]")
{
    TodayOnScreen page{150};
    std::vector<MemberId> both;
    for (const auto& member : page->members())
        both.push_back(member.id);
    (void)page->runs().begin("mirror", "Mirror", both, "{}");
    page.draft("one");
    journal::Promise promise;
    promise.by = page->me().id;
    promise.what = "I’ll call your mother back.";
    promise.due = localDate(page.open.clock.localNow());
    (void)page->promises().add(promise);
    page.show({960, 640});
    expectNothingCut(page);
    page.press("today/envelope-0");
    expectNothingCut(page);
}

TEST_CASE("by keys alone: today's question is answered, sealed, answered by the other, and opened side by side",
          "[screens][today]")
{
    TodayOnScreen page;
    page.show();
    page.press("today/envelope-0");
    REQUIRE(page.isThere("today/answer"));
    page.key(Qt::Key_Return, Qt::ControlModifier); // without a word
    REQUIRE(page.isThere("today/answer"));
    page.type(QStringLiteral("canary kettle"));
    page.key(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(page.isThere("today/withdraw"));

    page.comesIn("Sam");
    for (const auto* label : page.screen->findChildren<QLabel*>())
        CHECK_FALSE(label->text().contains(QStringLiteral("canary")));
    page.press("today/envelope-1");
    page.type(QStringLiteral("canary coat"));
    page.press("today/give");
    page.press("today/open-together");
    page.type(QStringLiteral("not it"));
    page.key(Qt::Key_Return);
    REQUIRE(QTest::qWaitFor(
        [&] {
            return page.screen->findChildren<QWidget*>(QStringLiteral("today/opening")).size() == 1 &&
                   !page.models->question.isWorking();
        },
        10'000));
    page.settle();
    REQUIRE(page.isThere("today/opening"));
    page.at("today/passphrase-0")->setFocus(Qt::OtherFocusReason);
    page.key(Qt::Key_A, Qt::ControlModifier);
    page.type(QStringLiteral("the words of Alex"));
    page.key(Qt::Key_Return);
    REQUIRE(QTest::qWaitFor([&] { return page.isThere("today/reading"); }, 10'000));
    QString all;
    for (const auto* label : page.screen->findChildren<QLabel*>())
        if (label->isVisible())
            all += label->text() + u'\n';
    CHECK(all.contains(QStringLiteral("canary kettle")));
    CHECK(all.contains(QStringLiteral("canary coat")));
    page.press("today/reading-done");
    CHECK(page.isThere("today/read"));
}

TEST_CASE("Esc leaves an answer for another time, and its words wait", "[screens][today]")
{
    TodayOnScreen page;
    page.show();
    page.press("today/envelope-0");
    page.type(QStringLiteral("half"));
    page.key(Qt::Key_Escape);
    CHECK_FALSE(page.isThere("today/answer"));
    CHECK(QApplication::focusWidget() != nullptr);
    page.press("today/envelope-0");
    page.type(QStringLiteral(" a word"));
    page.press("today/give");
    CHECK(page.models->question.today()->stage == ui::QuestionModel::Stage::Given);
}

TEST_CASE("a word for today by a chip, by the wheel, and without a word", "[screens][today]")
{
    TodayOnScreen page;
    page.show();
    page.press("today/word-1");
    CHECK(page.models->checkIn.rows().front().isDone);
    page.press("today/again");
    page.press("today/wheel");
    REQUIRE(page.isThere("wheel"));
    page.at("wheel/own")->setFocus(Qt::OtherFocusReason);
    page.type(QStringLiteral("woolly"));
    page.key(Qt::Key_Return);
    CHECK(page.models->checkIn.rows().front().word->text == QStringLiteral("Woolly"));
    page.press("today/again");
    page.press("today/grid");
    REQUIRE(page.isThere("mood/grid"));
    page.key(Qt::Key_Right);
    page.press("mood/done");
    CHECK_FALSE(page.models->checkIn.rows().front().mood.isEmpty());
    page.press("today/take-back");
    CHECK_FALSE(page.models->checkIn.rows().front().isDone);
}

TEST_CASE("the ritual that is due is kept or not, and a promise is done, talked about, or left for another day",
          "[screens][today]")
{
    TodayOnScreen page;
    journal::Ritual ritual;
    ritual.name = "Evening walk";
    ritual.rhythm.every = journal::Rhythm::Every::Week;
    ritual.rhythm.first = localDate(page.open.clock.localNow());
    ritual.minuteOfDay = 20 * 60 + 30;
    const auto walk = page->rituals().add(ritual);
    ritual.name = "Slow Saturday";
    ritual.rhythm.first = {2026, 5, 16};
    (void)page->rituals().add(ritual);
    journal::Promise promise;
    promise.by = page->members()[1].id;
    promise.what = "I’ll call your mother back.";
    promise.due = Date{2026, 5, 10}; // two days ago, and nothing is red about it
    const auto first = page->promises().add(promise);
    promise.what = "Far away.";
    promise.due = Date{2026, 7, 1};
    (void)page->promises().add(promise);
    page.show();
    CHECK_FALSE(page.isThere("today/ritual-1/kept"));
    CHECK_FALSE(page.isThere("today/promise-1/done"));
    QString all;
    for (const auto* label : page.at("today/due")->findChildren<QLabel*>())
        all += label->text() + u'\n';
    CHECK_FALSE(all.contains(QRegularExpression{QStringLiteral("\\b(overdue|late|missed|still not|reminder)\\b"),
                                                QRegularExpression::CaseInsensitiveOption}));
    CHECK(all.contains(QStringLiteral("was for")));
    page.press("today/ritual-0/kept");
    CHECK_FALSE(page.isThere("today/ritual-0/kept"));
    REQUIRE(page->rituals().marks(walk, 3).size() == 1);
    CHECK(page->rituals().marks(walk, 3).front().kept);
    QSignalSpy talk{page.screen.get(), &TodayScreen::promiseWanted};
    page.press("today/promise-0/talk");
    CHECK(talk.count() == 1);

    SECTION("left for another day")
    {
        page.press("today/promise-0/away");
        CHECK_FALSE(page.isThere("today/promise-0/done"));
        page.open.clock.advanceDays(1);
        page.models->today.refresh();
        CHECK(page.isThere("today/promise-0/done"));
    }
    SECTION("done")
    {
        page.press("today/promise-0/done");
        CHECK(page->promises().find(first)->state == journal::Promise::State::Kept);
        CHECK_FALSE(page.isThere("today/promise-0/done"));
    }
}

TEST_CASE("everything on Today can be waved away, and an empty day is fine", "[screens][today]")
{
    TodayOnScreen page{100, {"Alex"}};
    page.show();
    REQUIRE(page.isThere("today/question"));
    page.press("today/question-away");
    page.press("today/check-in-away");
    if (page.isThere("today/not-now"))
        page.press("today/not-now");
    CHECK(page.isThere("today/library"));
    CHECK(page.at("today/write")->isVisible());
}
