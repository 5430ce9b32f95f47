// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/error.h"
#include "support/catch.h"
#include "test_journal.h"

using namespace inglenook;
using namespace inglenook::test;
using State = journal::Promise::State;

namespace {

journal::Promise promise(const TestJournal& test, std::string what, std::optional<Date> due)
{
    journal::Promise given;
    given.by = test.sam();
    given.to = test.alex();
    given.what = std::move(what);
    given.due = due;
    return given;
}

Titles wordsOf(const std::vector<journal::Promise>& promises)
{
    Titles words;
    for (const auto& one : promises)
        words.push_back(one.what);
    return words;
}

} // namespace

TEST_CASE("promises are listed by their day, and kept, released and taken up again", "[journal][promises]")
{
    TestJournal test;
    auto& promises = test.journal->promises();
    const auto some = promises.add(promise(test, "  ring the tiler \n", std::nullopt));
    const auto late = promises.add(promise(test, "write to Noor", Date{2026, 6, 1}));
    const auto early = promises.add(promise(test, "peel the oranges", Date{2026, 5, 10}));
    test.reopen();
    CHECK(wordsOf(test.journal->promises().open(9)) == Titles{"peel the oranges", "write to Noor", "ring the tiler"});
    CHECK(test.journal->promises().open(1).size() == 1);
    const auto found = test.journal->promises().find(late).value();
    CHECK(found.by == test.sam());
    CHECK(found.to == test.alex());
    CHECK(found.due == Date{2026, 6, 1});
    CHECK(found.made == test.clock.localNow());

    test.clock.advanceDays(3);
    auto& later = test.journal->promises();
    CHECK(later.keep(early));
    CHECK_FALSE(later.keep(early));
    CHECK_FALSE(later.release(early));
    test.clock.advanceDays(1);
    CHECK(later.release(some));
    CHECK(wordsOf(later.open(9)) == Titles{"write to Noor"});
    CHECK(wordsOf(later.closed(9)) == Titles{"ring the tiler", "peel the oranges"});
    CHECK(later.find(early)->state == State::Kept);
    CHECK(later.find(some)->state == State::Released);
    CHECK(later.find(some)->closed == test.clock.localNow());
    CHECK(later.reopen(early));
    CHECK_FALSE(later.reopen(early));
    CHECK_FALSE(later.find(early)->closed.has_value());
    later.remove(some);
    CHECK_FALSE(later.find(some).has_value());
    CHECK_FALSE(later.keep(some));
}

TEST_CASE("a promise that is talked about again keeps what it was", "[journal][promises]")
{
    TestJournal test;
    auto& promises = test.journal->promises();
    const auto id = promises.add(promise(test, "ring the tiler", Date{2026, 5, 14}));
    test.clock.advanceDays(2);
    REQUIRE(promises.renegotiate(id, "ring two tilers", Date{2026, 5, 20}, "the first was full"));
    REQUIRE(promises.renegotiate(id, "ring a tiler", std::nullopt, ""));
    const auto history = promises.history(id);
    REQUIRE(history.size() == 2);
    CHECK(history[0].what == "ring the tiler");
    CHECK(history[0].due == Date{2026, 5, 14});
    CHECK(history[0].why == "the first was full");
    CHECK(history[0].when == test.clock.localNow());
    CHECK(history[1].what == "ring two tilers");
    CHECK(promises.find(id)->what == "ring a tiler");
    CHECK_FALSE(promises.find(id)->due.has_value());
    REQUIRE(promises.keep(id));
    CHECK_FALSE(promises.renegotiate(id, "again", std::nullopt, ""));
    promises.remove(id);
    CHECK(promises.history(id).empty());
}

TEST_CASE("a promise has words, and not too many", "[journal][promises]")
{
    TestJournal test;
    auto& promises = test.journal->promises();
    CHECK_THROWS_AS((void)promises.add(promise(test, " \n\t", std::nullopt)), Error);
    CHECK_THROWS_AS((void)promises.add(promise(test, std::string(401, 'a'), std::nullopt)), Error);
    const auto id = promises.add(promise(test, std::string(400, 'a'), std::nullopt));
    CHECK_THROWS_AS((void)promises.renegotiate(id, "", std::nullopt, ""), Error);
    CHECK_THROWS_AS((void)promises.renegotiate(id, "x", std::nullopt, std::string(401, 'a')), Error);
    CHECK(promises.history(id).empty());
}
