// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "vault/kept_key.h"

#include "crypto/random.h"
#include "support/vault_fixture.h"
#include "vault/ways_in.h"

using namespace inglenook;
using namespace inglenook::test;
using crypto::RecoveryCode;
using vault::Refusal;
using vault::SlotKey;
using vault::WayOutcome;
using vault::WaysIn;

namespace {

SlotKey keyOf(vault::Vault& vault, std::string_view passphrase)
{
    return SlotKey::derive(vault.keyRecipe(), secret(passphrase));
}

bool opens(const fs::path& file, std::string_view passphrase)
{
    return std::holds_alternative<std::unique_ptr<vault::Vault>>(vault::Vault::open(file, secret(passphrase)));
}

} // namespace

TEST_CASE("a kept key opens as its member without the slow derivation, and changes nothing but itself",
          "[vault][ways][kept]")
{
    const TemporaryFolder folder;
    auto vault = createVault(folder.journal());
    const auto seed = vault->unlocked().memberSeed.clone();
    const auto kept = crypto::SecretBytes::random(32);
    const auto keptKey = SlotKey::ofKept(kept);
    REQUIRE(WaysIn{*vault}.setKeptKey(keyOf(*vault, kPassphrase), keptKey) == WayOutcome::Done);
    vault->close();
    vault.reset();

    auto opened = vault::openWithKeptKey(folder.journal(), kept);
    REQUIRE(std::holds_alternative<std::unique_ptr<vault::Vault>>(opened));
    vault = std::get<0>(std::move(opened));
    CHECK(vault->unlocked().member == memberNumber(1));
    CHECK(vault->unlocked().memberSeed.sameAs(seed));
    // An open window that knows it can take it away, and nothing else.
    WaysIn ways{*vault};
    CHECK(ways.setPassphrase(keptKey, keyOf(*vault, "another one")) == WayOutcome::NotYours);
    CHECK(ways.setRecoveryCode(keptKey, SlotKey::derive(vault->keyRecipe(), RecoveryCode::random().secret())) ==
          WayOutcome::NotYours);
    CHECK(ways.setKeptKey(keptKey, SlotKey::ofKept(crypto::SecretBytes::random(32))) == WayOutcome::NotYours);
    CHECK(ways.remove(keptKey, memberNumber(2)) == WayOutcome::NotYours);
    CHECK(ways.add(keptKey, memberNumber(3), keyOf(*vault, "a third")) == WayOutcome::NotYours);
    CHECK(ways.removeKeptKey(keptKey) == WayOutcome::Done);
    CHECK(ways.removeKeptKey(keptKey) == WayOutcome::NotYours);
    vault->close();
    vault.reset();
    CHECK(std::get<Refusal>(vault::openWithKeptKey(folder.journal(), kept)) == Refusal::WrongPassphrase);
    CHECK(opens(folder.journal(), kPassphrase));
    CHECK(opens(folder.journal(), kOtherPassphrase));
}

TEST_CASE("a kept key stays when the passphrase changes, and goes with its member", "[vault][ways][kept]")
{
    const TemporaryFolder folder;
    auto vault = createVault(folder.journal());
    const auto kept = crypto::SecretBytes::random(32);
    WaysIn ways{*vault};
    const std::vector<MemberId> first{memberNumber(1)};
    REQUIRE(ways.setKeptKey(keyOf(*vault, kPassphrase), SlotKey::ofKept(kept)) == WayOutcome::Done);
    REQUIRE(ways.setPassphrase(keyOf(*vault, kPassphrase), keyOf(*vault, "a new one")) == WayOutcome::Done);
    CHECK(ways.of(first).front().keptKey);
    vault->close();
    vault.reset();
    CHECK(std::holds_alternative<std::unique_ptr<vault::Vault>>(vault::openWithKeptKey(folder.journal(), kept)));

    // The other one removes them: nothing of theirs opens it any more.
    vault = std::get<0>(vault::Vault::open(folder.journal(), secret(kOtherPassphrase)));
    REQUIRE(WaysIn{*vault}.remove(keyOf(*vault, kOtherPassphrase), memberNumber(1)) == WayOutcome::Done);
    CHECK_FALSE(WaysIn{*vault}.of(first).front().keptKey);
    vault->close();
    vault.reset();
    CHECK(std::get<Refusal>(vault::openWithKeptKey(folder.journal(), kept)) == Refusal::WrongPassphrase);
}

TEST_CASE("a kept key is none of the other kinds, and a new one takes the place of an old one", "[vault][ways][kept]")
{
    const TemporaryFolder folder;
    auto vault = createVault(folder.journal());
    const auto old = crypto::SecretBytes::random(32);
    const auto fresh = crypto::SecretBytes::random(32);
    WaysIn ways{*vault};
    REQUIRE(ways.setKeptKey(keyOf(*vault, kPassphrase), SlotKey::ofKept(old)) == WayOutcome::Done);
    REQUIRE(ways.setKeptKey(keyOf(*vault, kPassphrase), SlotKey::ofKept(fresh)) == WayOutcome::Done);
    vault->close();
    vault.reset();
    CHECK(std::get<Refusal>(vault::Vault::open(folder.journal(), fresh)) == Refusal::WrongPassphrase);
    CHECK(std::get<Refusal>(vault::openWithKeptKey(folder.journal(), old)) == Refusal::WrongPassphrase);
    CHECK(std::get<Refusal>(vault::openWithKeptKey(folder.journal(), secret(kPassphrase))) == Refusal::WrongPassphrase);
    CHECK(std::holds_alternative<std::unique_ptr<vault::Vault>>(vault::openWithKeptKey(folder.journal(), fresh)));
}
