// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "screens/session_fixture.h"

#include "widgets/timer_ring.h"

#include <QLabel>
#include <QPlainTextEdit>

using namespace inglenook;
using namespace inglenook::test;

namespace {

/// None of ours has a time that both are on turn in.
constexpr auto kSideBySide = R"(id = "side-by-side"
version = 1
title = "Side by side"
summary = "Half an hour on one bench."
who = "together"
family = "time-together"
minutes = [30, 40]
why = "A bench asks for nothing."
when = "On a dry day."
when_not = "Not in the rain."

[[step]]
id = "half"
kind = "speak"
actor = "both"
label = "half an hour"
prompt = "Sit side by side, and talk or don't."
timer = 1800

[[step]]
id = "end"
kind = "close"
actor = "both"
label = "closing"
prompt = "Get up slowly."
)";

} // namespace

TEST_CASE("the time of both stands on the page, and a press lets it run", "[ui][session]")
{
    SessionOnScreen on;
    on.catalogue.addOwn({{"side-by-side.toml", kSideBySide}});
    REQUIRE(on.catalogue.faults().empty());
    on.begin(QStringLiteral("side-by-side"));
    REQUIRE(on.step() == "half");
    auto* ring = widgetAt<TimerRing>(on.screen, QStringLiteral("session/timer"));
    REQUIRE(ring->isVisible());
    CHECK(ring->digits() == QStringLiteral("30:00"));
    CHECK(QApplication::focusWidget() == ring);
    ring->click();
    REQUIRE(on.model.view().timer);
    CHECK(on.model.view().timer->running);
    on.key(Qt::Key_Space);
    CHECK_FALSE(on.model.view().timer->running);
}

TEST_CASE("gaps stand below what is asked, and a field for a few words shows the example", "[ui][session]")
{
    SessionOnScreen on;
    on.begin(QStringLiteral("apology"));
    REQUIRE(on.step() == "words");
    CHECK(widgetAt(on.screen, QStringLiteral("session/prompt"))->isVisible());
    on.model.finish();
    on.begin(QStringLiteral("hard-to-share"));
    on.model.apply(exercises::event::Skip{});
    SessionOnScreen::settle();
    REQUIRE(on.step() == "share");
    bool shown = false;
    for (const auto* field : on.screen.findChildren<QPlainTextEdit*>())
        shown = shown || field->placeholderText() == QString::fromStdString(on.model.view().example);
    CHECK(shown);
}
