// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/open_journal.h"

#include "base/error.h"
#include "crypto/recovery_code.h"
#include "journal/member_details.h"
#include "journal/member_ways.h"

#include <array>

using namespace inglenook;
using namespace inglenook::journal;
using test::OpenJournal;
using Outcome = MemberWays::Outcome;

namespace {

crypto::SecretBytes secret(std::string_view text)
{
    return crypto::SecretBytes::copyOf(text);
}

vault::SlotKey keyOf(OpenJournal& open, std::string_view passphrase)
{
    return vault::SlotKey::derive(open.vault().keyRecipe(), secret(passphrase));
}

MemberWays waysOf(OpenJournal& open)
{
    return MemberWays{open.vault(), *open, open.clock, open.ids};
}

std::string inWords(OpenJournal& open)
{
    std::string text;
    for (const auto& way : waysOf(open).all())
        text += way.member.name + (way.passphrase ? " passphrase" : "") + (way.recoveryCode ? " code" : "") + "; ";
    return text;
}

} // namespace

TEST_CASE("someone added to a journal for two comes in and has keys of their own", "[journal][ways]")
{
    OpenJournal open;
    REQUIRE(waysOf(open).add(keyOf(open, "a seat for two"), "Noor", keyOf(open, "a third chair")) == Outcome::Done);
    CHECK(inWords(open) == "Alex passphrase; Noor passphrase; Sam passphrase; ");
    const auto* noor = open->memberNamed("noor");
    REQUIRE(noor != nullptr);
    CHECK(noor->publicKey == decltype(noor->publicKey){});
    open.reopen("a third chair");
    CHECK(open->me().name == "Noor");
    CHECK(open->me().publicKey != decltype(noor->publicKey){});
    CHECK(open->me().shape == Shape::Circle);
    CHECK(open->me().colour == Colour::Apricot);
}

TEST_CASE("a slip when adding leaves nobody behind", "[journal][ways]")
{
    OpenJournal open;
    auto ways = waysOf(open);
    const auto mine = keyOf(open, "a seat for two");
    CHECK(ways.add(keyOf(open, "wrong"), "Noor", keyOf(open, "a third chair")) == Outcome::NotYours);
    CHECK(ways.add(mine, "Noor", keyOf(open, "beside the fire")) == Outcome::Taken);
    CHECK(ways.add(mine, "SAM", keyOf(open, "a third chair")) == Outcome::AlreadyThere);
    CHECK_THROWS_AS(ways.add(mine, " ", keyOf(open, "a third chair")), Error);
    CHECK(open->members().size() == 2);
    CHECK(inWords(open) == "Alex passphrase; Sam passphrase; ");
}

TEST_CASE("a member whom a crash left without a way in gets one by the same name", "[journal][ways]")
{
    OpenJournal open;
    open->addMember({open.ids.make<MemberId>(), "Noor", Shape::Circle, Colour::Apricot, Seat::Left, {}});
    CHECK(inWords(open) == "Alex passphrase; Noor; Sam passphrase; ");
    open.reopen("a seat for two");
    REQUIRE(waysOf(open).add(keyOf(open, "a seat for two"), "noor", keyOf(open, "a third chair")) == Outcome::Done);
    CHECK(open->members().size() == 3);
    open.reopen("a third chair");
    CHECK(open->me().name == "Noor");
}

TEST_CASE("a journal of one's own stays one's own", "[journal][ways]")
{
    OpenJournal open{OpenJournal::For::One};
    CHECK_THROWS_AS(waysOf(open).add(keyOf(open, "a seat for two"), "Sam", keyOf(open, "beside the fire")), Error);
    CHECK(waysOf(open).remove(keyOf(open, "a seat for two"), open->me().id) == Outcome::LastWay);
    CHECK(inWords(open) == "Alex passphrase; ");
}

TEST_CASE("who is removed stays the author of what they wrote, and can be let in again", "[journal][ways]")
{
    OpenJournal open;
    const auto sam = open->memberNamed("Sam")->id;
    EntryContent content;
    content.text = "by the lock";
    content.created = open.clock.localNow();
    const auto id = open->entries().add(content, sam);
    const auto mine = keyOf(open, "a seat for two");
    REQUIRE(waysOf(open).remove(mine, sam) == Outcome::Done);
    CHECK(inWords(open) == "Alex passphrase; Sam; ");
    CHECK(open->entries().find(id)->author == sam);
    REQUIRE(waysOf(open).add(mine, "Sam", keyOf(open, "back again")) == Outcome::Done);
    open.reopen("back again");
    CHECK(open->me().id == sam);
    CHECK(open->entries().find(id)->content.text == "by the lock");
}

TEST_CASE("what is sealed to someone who is removed goes, and nobody waits for them", "[journal][ways]")
{
    OpenJournal open;
    const auto alex = open->me().id;
    const auto sam = open->memberNamed("Sam")->id;
    const auto question =
        open->questions().ask({"daily-question", 1, "d", "c", "Well?", Date{2026, 5, 12}}, std::array{alex, sam});
    open.reopen("beside the fire");
    (void)open->notes().add("for me alone", false);
    const auto shared = open->notes().add("for both", true);
    exercises::GivenAnswer given;
    given.step = "say";
    given.answer.text = "sealed words";
    REQUIRE(open->questions().give(question, {given}));
    open.reopen("a seat for two");
    REQUIRE(waysOf(open).remove(keyOf(open, "a seat for two"), sam) == Outcome::Done);
    CHECK(departureOf(*open, sam) == open.clock.now());
    CHECK(presentMembers(*open).size() == 1);
    CHECK_FALSE(hasCompany(*open));
    CHECK(open->questions().find(question)->stateOf(sam) == SharedQuestion::State::Declined);
    const auto count = [&](const char* sql) {
        auto query = open.vault().database().prepare(sql);
        return query.step() ? query.integer(0) : -1;
    };
    CHECK(count("SELECT count(*) FROM shared_answers WHERE sealed IS NOT NULL") == 0);
    CHECK(count("SELECT count(*) FROM check_in_notes") == 1);
    CHECK(count("SELECT count(*) FROM tombstones WHERE kind = 'note'") == 1);
    CHECK(open->notes().find(shared)->text == "for both");

    REQUIRE(waysOf(open).add(keyOf(open, "a seat for two"), "Sam", keyOf(open, "back again")) == Outcome::Done);
    CHECK_FALSE(departureOf(*open, sam));
    CHECK(hasCompany(*open));
}

TEST_CASE("what a crash left undone when someone was removed is done at the next opening", "[journal][ways]")
{
    OpenJournal open;
    const auto sam = open->memberNamed("Sam")->id;
    meanToLeave(*open, sam);
    finishLeaving(open.vault(), *open, open.clock.now()); // before the slot went
    CHECK_FALSE(departureOf(*open, sam));
    REQUIRE(vault::WaysIn{open.vault()}.remove(keyOf(open, "a seat for two"), sam) == Outcome::Done);
    finishLeaving(open.vault(), *open, open.clock.now());
    CHECK_FALSE(departureOf(*open, sam)); // nobody meant it any more

    meanToLeave(*open, sam);
    finishLeaving(open.vault(), *open, open.clock.now()); // after it
    CHECK(departureOf(*open, sam));
    REQUIRE(vault::WaysIn{open.vault()}.add(keyOf(open, "a seat for two"), sam, keyOf(open, "back again")) ==
            Outcome::Done);
    finishLeaving(open.vault(), *open, open.clock.now());
    CHECK_FALSE(departureOf(*open, sam));
}

TEST_CASE("a refused removal leaves everyone where they are", "[journal][ways]")
{
    OpenJournal open;
    const auto sam = open->memberNamed("Sam")->id;
    CHECK(waysOf(open).remove(keyOf(open, "wrong"), sam) == Outcome::NotYours);
    finishLeaving(open.vault(), *open, open.clock.now());
    CHECK(presentMembers(*open).size() == 2);
}

TEST_CASE("pronouns are kept on one line, and have an end", "[journal][members]")
{
    OpenJournal open;
    const auto me = open->me().id;
    CHECK(pronounsOf(*open, me).empty());
    setPronouns(*open, me, "  they /\nthem ");
    open.reopen("a seat for two");
    CHECK(pronounsOf(*open, me) == "they / them");
    CHECK_THROWS_AS(setPronouns(*open, me, std::string(41, 'x')), Error);
}

TEST_CASE("a recovery code's day is kept as long as the code is", "[journal][ways][recovery]")
{
    OpenJournal open;
    const auto mine = keyOf(open, "a seat for two");
    const auto makeCode = [&] {
        const auto code = crypto::RecoveryCode::random();
        return waysOf(open).setRecoveryCode(mine, vault::SlotKey::derive(open.vault().keyRecipe(), code.secret()));
    };
    CHECK_FALSE(waysOf(open).all().front().codeMade);
    REQUIRE(makeCode() == Outcome::Done);
    const auto first = waysOf(open).all().front().codeMade;
    CHECK(first == open.clock.now());
    open.clock.advanceSeconds(60);
    REQUIRE(makeCode() == Outcome::Done);
    CHECK(waysOf(open).all().front().codeMade == open.clock.now());
    CHECK(inWords(open) == "Alex passphrase code; Sam passphrase; ");
    REQUIRE(waysOf(open).removeRecoveryCode(mine) == Outcome::Done);
    CHECK_FALSE(waysOf(open).all().front().codeMade);
    CHECK(waysOf(open).removeRecoveryCode(mine) == Outcome::NothingThere);
}
