// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exercises/run_support.h"

using namespace inglenook;
using namespace inglenook::exercises;
using namespace inglenook::test;

namespace {

Definition timedTalk()
{
    return defined(step("share", "speak", kSpeaker + "timer = 60\n") + step("reflect", "write", kListener));
}

} // namespace

TEST_CASE("a timer runs only when it is begun, pauses, and never goes below nothing", "[exercises][run]")
{
    const auto definition = timedTalk();
    Session timed{definition};
    timed.apply(event::Back{}, 30);
    CHECK(timed.view().timer->leftSeconds == 60);
    CHECK_FALSE(timed.view().timer->running);
    timed.apply(event::ToggleTimer{}).apply(event::Back{}, 20);
    CHECK(timed.view().timer->leftSeconds == 40);
    CHECK(timed.view().timer->running);
    timed.apply(event::ToggleTimer{}, 5).apply(event::Back{}, 100);
    CHECK(timed.view().timer->leftSeconds == 35);
    timed.apply(event::ToggleTimer{}).apply(event::Back{}, 100);
    CHECK(timed.view().timer->leftSeconds == 0);
    CHECK_FALSE(timed.view().timer->running);
    CHECK(timed.view().canForward);
}

TEST_CASE("a clock that is set back harms neither a timer nor a quiet", "[exercises][run]")
{
    const auto definition =
        defined(step("share", "speak", kSpeaker + "timer = 60\n") + step("quiet", "wait", "wait = 20\n"));
    Session session{definition};
    session.apply(event::ToggleTimer{}).apply(event::Back{}, -5000);
    CHECK(session.view().timer->leftSeconds == 60);
    session.apply(event::ToggleTimer{}).apply(event::ToggleTimer{}).apply(event::Back{}, 10);
    CHECK(session.view().timer->leftSeconds == 50);
    session.forward();
    CHECK_FALSE(session.view().canForward);
}

TEST_CASE("a quiet can't be left before it is over", "[exercises][run]")
{
    const auto definition = defined(step("quiet", "wait", "wait = 20\n"));
    Session session{definition};
    CHECK(session.view().timer->running);
    CHECK_FALSE(session.view().canForward);
    CHECK(session.apply(event::Forward{}, 19).stepId() == "quiet");
    CHECK(session.view().timer->leftSeconds == 1);
    CHECK(session.apply(event::Forward{}, 1).stepId() == "end");

    Session jumped{definition};
    jumped.apply(event::Back{}, -3600);
    CHECK(jumped.view().canForward);
}

TEST_CASE("a break pauses the quiet and the timer", "[exercises][run]")
{
    const auto definition = defined(step("quiet", "wait", "wait = 20\n"));
    Session session{definition};
    session.apply(event::TakeBreak{Timestamp{}}, 10).apply(event::EndBreak{}, 3000);
    CHECK(session.view().timer->leftSeconds == 10);
    CHECK_FALSE(session.view().canForward);
    session.apply(event::Back{}, 10);
    CHECK(session.view().canForward);
}

TEST_CASE("a break keeps the place and the words, and lasts from 20 minutes to a day", "[exercises][run]")
{
    const auto definition = timedTalk();
    Session session{definition};
    session.forward().write("half a sen");
    const auto before = shown(session.view());
    session.apply(event::TakeBreak{Timestamp{session.now().ms + 1}}, 0);
    auto view = session.view();
    CHECK(view.phase == Phase::OnBreak);
    CHECK(view.acting.empty());
    CHECK(view.answer.isEmpty());
    CHECK(view.breakUntil->ms == session.now().ms + 20 * 60 * 1000);
    session.apply(event::TakeBreak{Timestamp{session.now().ms * 2}}, 0);
    CHECK(session.view().breakUntil->ms == session.now().ms + std::int64_t{24} * 60 * 60 * 1000);
    session.forward().write("no");
    CHECK(session.view().phase == Phase::OnBreak);
    session.apply(event::EndBreak{});
    CHECK(shown(session.view()) == before);
}
