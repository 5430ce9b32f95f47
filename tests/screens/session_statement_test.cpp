// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "screens/session_fixture.h"

#include <QPushButton>

using namespace inglenook;
using namespace inglenook::test;
using exercises::Phase;

namespace {

void focusOn(SessionOnScreen& on, const QString& name)
{
    for (int i = 0; i < 40; ++i) {
        if (on.focus() != nullptr && on.focus()->objectName() == name)
            return;
        on.key(Qt::Key_Tab);
    }
    FAIL("Tab never reaches " << name.toStdString());
}

} // namespace

TEST_CASE("when you, I feel is done by keys alone, with a feeling found on the wheel", "[ui][session]")
{
    SessionOnScreen on;
    on.begin(QStringLiteral("i-statement"));
    on.type(QStringLiteral("read the news while I told you about the lighthouse"));
    focusOn(on, QStringLiteral("session/small-wheel"));
    QTest::keyClicks(on.focus(), QStringLiteral("sad"));
    on.key(Qt::Key_Return);
    focusOn(on, QStringLiteral("session/word-lonely"));
    on.key(Qt::Key_Space);
    REQUIRE(on.model.view().answer.feelings.size() == 1);
    CHECK(on.model.view().answer.feelings.front().word == "lonely");
    CHECK(on.model.view().answer.feelings.front().family == "sad");

    on.forward();
    REQUIRE(on.step() == "read");
    CHECK(on.model.view().acting.front() == 0);
    on.forward();
    REQUIRE(on.step() == "view");
    CHECK(on.model.view().acting.front() == 1);
    on.type(QStringLiteral("I was tired"));
    on.forward();
    on.type(QStringLiteral("ten minutes without screens"));
    on.forward();
    REQUIRE(on.step() == "agree");
    on.type(QStringLiteral("phones in the hall until Sunday"));
    on.forward();
    on.forward();
    REQUIRE(on.model.view().phase == Phase::Finished);
    const auto text = on.model.view().transcript.markdown();
    for (const auto* said : {"lighthouse", "lonely", "I was tired", "ten minutes", "phones in the hall"})
        CHECK(text.find(said) != std::string::npos);
}

TEST_CASE("the coach speaks below the field, keeps the focus where it is and is silenced by one key", "[ui][session]")
{
    SessionOnScreen on;
    on.begin(QStringLiteral("i-statement"));
    auto* note = widgetAt(on.screen, QStringLiteral("session/behaviour-hint"));
    on.type(QStringLiteral("are always late"));
    CHECK_FALSE(note->isVisible());
    REQUIRE(QTest::qWaitFor([&] { return note->isVisible(); }, 3000));
    CHECK(on.focus()->objectName() == QStringLiteral("session/behaviour"));
    auto* examples = widgetAt<QPushButton>(on.screen, QStringLiteral("session/behaviour-examples"));
    CHECK(examples->isVisibleTo(note));
    focusOn(on, QStringLiteral("session/behaviour-keep"));
    on.key(Qt::Key_Space);
    CHECK_FALSE(note->isVisible());
    CHECK(on.focus()->objectName() == QStringLiteral("session/behaviour"));
    CHECK(on.model.view().answer.slots.at("behaviour") == "are always late");
}

TEST_CASE("the whole wheel opens in place of the seats and Esc closes it without a question", "[ui][session]")
{
    SessionOnScreen on;
    on.begin(QStringLiteral("i-statement"));
    focusOn(on, QStringLiteral("session/whole-wheel"));
    on.key(Qt::Key_Space);
    auto* wheel = widgetAt(on.screen, QStringLiteral("session/wheel"));
    REQUIRE(wheel->isVisible());
    REQUIRE(on.focus() == wheel);
    QTest::keyClicks(wheel, QStringLiteral("anxious"));
    on.key(Qt::Key_Return);
    REQUIRE(on.model.view().answer.feelings.size() == 1);
    CHECK(on.model.view().answer.feelings.front().word == "anxious");
    on.key(Qt::Key_Escape);
    CHECK_FALSE(wheel->isVisible());
    CHECK(on.step() == "sentence");
    CHECK(on.screen.findChild<QWidget*>(QStringLiteral("session/stop-dialog")) == nullptr);
    widgetAt(on.screen, QStringLiteral("session/feeling-anxious"));
}

TEST_CASE("one person does it alone, and it stays about one", "[ui][session]")
{
    SessionOnScreen on;
    on.begin(QStringLiteral("i-statement"), 0, false);
    CHECK(on.step() == "own-sentence");
    CHECK_FALSE(widgetAt(on.screen, QStringLiteral("session/swap"))->isVisible());
    on.type(QStringLiteral("came home late"));
    on.forward();
    on.forward();
    on.forward();
    REQUIRE(on.step() == "own-next");
    CHECK_FALSE(on.model.view().canForward);
    on.key(Qt::Key_2);
    CHECK(on.model.view().canForward);
    on.forward();
    on.forward();
    REQUIRE(on.model.view().phase == Phase::Finished);
    CHECK(on.model.view().transcript.markdown().find("came home late") != std::string::npos);
}
