// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "screens/session_fixture.h"

#include "widgets/seat_stage.h"

#include <QPushButton>
#include <QSignalSpy>

using namespace inglenook;
using namespace inglenook::test;
using exercises::Phase;

namespace {

QString stage(SessionOnScreen& on)
{
    return on.screen.findChild<SeatStage*>()->accessibleName();
}

void mirrorOnce(SessionOnScreen& on, const QString& heard)
{
    REQUIRE(on.step() == "share");
    on.forward();
    REQUIRE(on.step() == "reflect");
    on.type(heard);
    on.forward();
    REQUIRE(on.step() == "fits");
    on.key(Qt::Key_2);
    REQUIRE(on.model.view().phase == Phase::Missing);
    on.type(QStringLiteral("the dinner"));
    on.forward();
    REQUIRE(on.step() == "reflect");
    on.type(QStringLiteral(" and the dinner"));
    on.forward();
    on.key(Qt::Key_1);
    REQUIRE(on.step() == "ask");
    on.forward();
    on.forward();
}

} // namespace

TEST_CASE("mirror is done by keys alone, with a not quite, a swap and an entry at the end", "[ui][session]")
{
    SessionOnScreen on;
    on.begin(QStringLiteral("mirror"));
    CHECK(stage(on).contains(QStringLiteral("Alex speaks")));
    mirrorOnce(on, QStringLiteral("You came home late"));
    REQUIRE(on.step() == "change");
    on.forward();
    CHECK(stage(on).contains(QStringLiteral("Sam speaks")));
    mirrorOnce(on, QStringLiteral("The lighthouse was cold"));
    REQUIRE(on.step() == "end");
    on.forward();
    REQUIRE(on.model.view().phase == Phase::Finished);
    QSignalSpy kept{&on.model, &SessionModel::kept};
    on.forward();
    REQUIRE(kept.size() == 1);
    const auto id = EntryId::parse(kept.front().front().toString().toStdString());
    const auto entry = on.journal->entries().find(*id);
    REQUIRE(entry);
    CHECK(entry->content.text.find("You came home late and the dinner") != std::string::npos);
    CHECK(entry->content.text.find("The lighthouse was cold and the dinner") != std::string::npos);
}

TEST_CASE("space begins and pauses the timer, and the way on never waits for it", "[ui][session]")
{
    SessionOnScreen on;
    on.begin(QStringLiteral("mirror"));
    REQUIRE(on.model.view().timer);
    CHECK_FALSE(on.model.view().timer->running);
    on.key(Qt::Key_Space);
    CHECK(on.model.view().timer->running);
    on.key(Qt::Key_Space);
    CHECK_FALSE(on.model.view().timer->running);
    on.forward();
    CHECK(on.step() == "reflect");
}

TEST_CASE("the focus arrives in the field of the new seat", "[ui][session]")
{
    SessionOnScreen on;
    on.begin(QStringLiteral("mirror"));
    on.forward();
    REQUIRE(on.focus() != nullptr);
    CHECK(on.focus()->objectName() == QStringLiteral("session/words"));
}

TEST_CASE("back keeps the words", "[ui][session]")
{
    SessionOnScreen on;
    on.begin(QStringLiteral("mirror"));
    on.forward();
    on.type(QStringLiteral("what I heard"));
    on.key(Qt::Key_Left, Qt::AltModifier);
    CHECK(on.step() == "share");
    on.forward();
    CHECK(on.model.view().answer.text == "what I heard");
}

TEST_CASE("digits in a field are words, not answers", "[ui][session]")
{
    SessionOnScreen on;
    on.begin(QStringLiteral("mirror"));
    on.forward();
    on.type(QStringLiteral("at 1 or 2"));
    CHECK(on.step() == "reflect");
    CHECK(on.model.view().answer.text == "at 1 or 2");
}

TEST_CASE("escape asks, and stopping keeps the place", "[ui][session]")
{
    SessionOnScreen on;
    on.begin(QStringLiteral("mirror"));
    on.forward();
    on.type(QStringLiteral("half a sentence"));
    on.key(Qt::Key_Escape);
    auto* dialog = widgetAt(on.screen, QStringLiteral("session/stop-dialog"));
    CHECK(on.model.isOpen());
    QSignalSpy left{&on.model, &SessionModel::left};
    for (auto* button : dialog->findChildren<QPushButton*>())
        if (button->text() == QStringLiteral("Stop"))
            button->click();
    SessionOnScreen::settle();
    CHECK(left.size() == 1);
    REQUIRE(on.journal->runs().unfinished().size() == 1);
    CHECK(on.journal->runs().unfinished().front().state.find("half a sentence") != std::string::npos);
}

TEST_CASE("a break asks who needs it, is agreed on, and comes back to the same step", "[ui][session]")
{
    SessionOnScreen on;
    on.begin(QStringLiteral("mirror"));
    on.forward();
    on.key(Qt::Key_F8);
    CHECK(on.model.view().isTimeOut);
    CHECK(on.step() == "who");
    on.key(Qt::Key_1); // who asks
    on.forward();
    CHECK(on.step() == "places");
    on.forward();
    CHECK(on.step() == "pause");
    CHECK(on.model.view().phase == Phase::Acting);
    on.key(Qt::Key_1); // twenty minutes
    REQUIRE(on.model.view().phase == Phase::OnBreak);
    CHECK(on.model.view().canExtend);
    on.key(Qt::Key_F8); // a little longer, once
    on.key(Qt::Key_2);
    REQUIRE(on.model.view().phase == Phase::OnBreak);
    CHECK_FALSE(on.model.view().canExtend);
    on.forward();
    CHECK(on.model.view().phase == Phase::Acting);
    CHECK_FALSE(on.model.view().isTimeOut);
    CHECK(on.step() == "reflect");
}

TEST_CASE("Esc leads out of a time-out step by step, and never out of the exercise", "[ui][session]")
{
    SessionOnScreen on;
    on.begin(QStringLiteral("mirror"));
    on.forward();
    on.key(Qt::Key_F8);
    on.key(Qt::Key_1);
    on.forward();
    on.key(Qt::Key_Escape);
    CHECK(on.step() == "who");
    on.key(Qt::Key_Escape);
    CHECK(on.step() == "reflect");
    CHECK_FALSE(on.model.view().isTimeOut);
}

TEST_CASE("swapping seats swaps the sides and not the turn", "[ui][session]")
{
    SessionOnScreen on;
    on.begin(QStringLiteral("mirror"));
    auto* seats = on.screen.findChild<SeatStage*>();
    CHECK(seats->turn() == Turn::Left);
    on.key(Qt::Key_S, Qt::ControlModifier | Qt::ShiftModifier);
    CHECK(seats->turn() == Turn::Right);
    CHECK(stage(on).contains(QStringLiteral("Alex speaks")));
    CHECK(on.journal->members().front().name == "Sam");
}

TEST_CASE("what is switched off at the end is not in the entry", "[ui][session]")
{
    SessionOnScreen on;
    on.begin(QStringLiteral("mirror"));
    on.forward();
    on.type(QStringLiteral("the first thing"));
    on.model.apply(exercises::event::Stop{});
    SessionOnScreen::settle();
    auto* keep = widgetAt<QAbstractButton>(on.screen, QStringLiteral("closing/keep-0"));
    CHECK(keep->isChecked());
    CHECK(on.focus() == keep);
    on.key(Qt::Key_Space);
    CHECK_FALSE(on.model.view().transcript.items.front().keep);
    QSignalSpy kept{&on.model, &SessionModel::kept};
    on.forward();
    CHECK(kept.isEmpty());
    CHECK_FALSE(on.model.isOpen());
}
