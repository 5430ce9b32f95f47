// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exercises/run_support.h"

using namespace inglenook;
using namespace inglenook::exercises;
using namespace inglenook::test;

namespace {

Definition timeAway()
{
    return defined(step("before", "read", {}) + step("away", "wait", "actor = \"both\"\nwait = 900\naway = true\n"));
}

} // namespace

TEST_CASE("a time away can be ended at any moment", "[exercises][run]")
{
    const auto definition = timeAway();
    Session session{definition};
    session.forward();
    REQUIRE(session.stepId() == "away");
    CHECK(session.view().canForward);
    CHECK(session.view().timer->running);
    CHECK(session.apply(event::Forward{}, 60).stepId() == "end");
}

TEST_CASE("a time away goes on while the journal is locked, and is counted once, up to its end", "[exercises][run]")
{
    const auto definition = timeAway();
    Session session{definition};
    session.apply(event::Forward{}, 0);
    session.apply(event::SetAside{}, 300).restart();
    session.apply(event::TakeUp{}, 300);
    CHECK(session.view().timer->leftSeconds == 300);
    session.apply(event::SetAside{}, 10).restart();
    session.apply(event::TakeUp{}, 3 * 24 * 3600); // a laptop that slept for three days
    CHECK(session.view().timer->leftSeconds == 0);
    CHECK(session.stepId() == "away");
    session.apply(event::Forward{}, 0).apply(event::Forward{}, 0);
    REQUIRE(session.view().phase == Phase::Finished);
    const auto transcript = session.view().transcript;
    CHECK(transcript.presentMs == 900'000);
    CHECK(transcript.turns.empty()); // nobody's turn to speak
    REQUIRE(transcript.items.size() == 1);
    CHECK(transcript.items.front().markdown.find("15 minutes") != std::string::npos);
}

TEST_CASE("a break pauses a time away, and its end lets it go on", "[exercises][run]")
{
    const auto definition = timeAway();
    Session session{definition};
    session.apply(event::Forward{}, 0);
    session.apply(event::TakeBreak{Timestamp{}}, 100).apply(event::EndBreak{}, 3000);
    CHECK(session.view().timer->leftSeconds == 800);
}

TEST_CASE("whoever is away answers nothing in private", "[exercises][loader]")
{
    const auto text = withHead(step("away", "wait",
                                    "actor = \"each-in-private\"\nwait = 60\naway = true\nkeep = false\n"
                                    "verb = \"waits\"\n") +
                               step("end", "close"));
    const auto loaded = loadDefinition("test.toml", text);
    const auto* faults = std::get_if<Faults>(&loaded);
    REQUIRE(faults != nullptr);
    CHECK(faults->front().line == kFirstLine + 7);
}
