// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/key_deriver.h"
#include "app/vault_gate.h"

#include "app/journal_fixture.h"
#include "support/catch.h"
#include "vault/ways_in.h"

#include <thread>

using namespace inglenook;
using app::GateResult;
using vault::Refusal;
using Code = crypto::RecoveryCode;

namespace {

crypto::SecretBytes passphrase(std::string_view text)
{
    return crypto::SecretBytes::copyOf(text);
}

struct Recovering : test::JournalFixture {
    app::VaultOpener opener{clock, ids};
    Code code = Code::random();

    Recovering()
    {
        const auto vault = openVault();
        const auto recipe = vault->keyRecipe();
        const auto mine = vault::SlotKey::derive(recipe, test::alexAlone().front().passphrase);
        REQUIRE(vault::WaysIn{*vault}.setRecoveryCode(mine, vault::SlotKey::derive(recipe, code.secret())) ==
                vault::WayOutcome::Done);
    }
    [[nodiscard]] GateResult openWithCode(const Code& with)
    {
        test::Answer answer;
        REQUIRE(opener.openWithCode(file, with.clone(), answer.callback()));
        return answer.get();
    }
    [[nodiscard]] GateResult recover(const Code& with, std::string_view fresh)
    {
        test::Answer answer;
        REQUIRE(opener.recover(file, with.clone(), passphrase(fresh), answer.callback()));
        return answer.get();
    }
};

bool isRefusal(const GateResult& result, Refusal refusal)
{
    const auto* found = std::get_if<Refusal>(&result);
    return found != nullptr && *found == refusal;
}

} // namespace

TEST_CASE("a recovery code opens the journal of its member", "[app][recovery]")
{
    Recovering door;
    CHECK(door.openWithCode(door.code).index() == 0);
    CHECK(isRefusal(door.openWithCode(Code::random()), Refusal::WrongPassphrase));
}

TEST_CASE("recovering changes the passphrase and opens", "[app][recovery]")
{
    Recovering door;
    CHECK(isRefusal(door.recover(Code::random(), "new words"), Refusal::WrongPassphrase));
    CHECK(door.recover(door.code, "new words").index() == 0);
    CHECK(vault::Vault::open(door.file, passphrase("new words")).index() == 0);
    CHECK(isRefusal(vault::Vault::open(door.file, test::alexAlone().front().passphrase), Refusal::WrongPassphrase));
}

TEST_CASE("a passphrase that is somebody else's is told as taken, and nothing changes", "[app][recovery]")
{
    Recovering door;
    {
        const auto vault = door.openVault();
        const auto recipe = vault->keyRecipe();
        const auto mine = vault::SlotKey::derive(recipe, test::alexAlone().front().passphrase);
        REQUIRE(vault::WaysIn{*vault}.add(mine, door.ids.make<MemberId>(),
                                          vault::SlotKey::derive(recipe, passphrase("theirs"))) ==
                vault::WayOutcome::Done);
    }
    CHECK(isRefusal(door.recover(door.code, "theirs"), Refusal::PassphraseTaken));
    CHECK(vault::Vault::open(door.file, test::alexAlone().front().passphrase).index() == 0);
}

TEST_CASE("keys are derived on another thread, in the order of the secrets", "[app][recovery]")
{
    Recovering door;
    const auto vault = door.openVault();
    std::vector<app::Passphrase> secrets;
    secrets.push_back(passphrase("one"));
    secrets.push_back(passphrase("two"));
    std::promise<std::pair<std::thread::id, app::KeyDeriver::Result>> told;
    app::KeyDeriver deriver;
    REQUIRE(deriver.derive(vault->keyRecipe(), std::move(secrets), [&told](app::KeyDeriver::Result result) {
        told.set_value({std::this_thread::get_id(), std::move(result)});
    }));
    auto [thread, result] = told.get_future().get();
    CHECK(thread != std::this_thread::get_id());
    const auto& keys = std::get<std::vector<app::KeyDeriver::Key>>(result);
    REQUIRE(keys.size() == 2);
    CHECK(keys[0].bytes().sameAs(vault::SlotKey::derive(vault->keyRecipe(), passphrase("one")).bytes()));
    CHECK(keys[1].bytes().sameAs(vault::SlotKey::derive(vault->keyRecipe(), passphrase("two")).bytes()));
}

TEST_CASE("an abandoned derivation tells nobody", "[app][recovery]")
{
    Recovering door;
    const auto vault = door.openVault();
    bool told = false;
    {
        app::KeyDeriver deriver;
        std::vector<app::Passphrase> secrets;
        secrets.push_back(passphrase("one"));
        REQUIRE(deriver.derive({{}, crypto::kInteractiveCost}, std::move(secrets),
                               [&told](const app::KeyDeriver::Result&) { told = true; }));
        deriver.abandon();
    }
    CHECK_FALSE(told);
}
