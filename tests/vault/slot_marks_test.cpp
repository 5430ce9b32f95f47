// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/vault_fixture.h"

#include "crypto/random.h"
#include "vault/slot_marks.h"

#include <set>

using namespace inglenook;
using namespace inglenook::vault;
using inglenook::test::memberNumber;
using Use = SlotMarks::Use;

namespace {

const VaultId kVault{1, 2, 3};

Slot sealed(const crypto::SecretBytes& dataKey, SlotKind kind, std::size_t index = 3)
{
    SlotContent content;
    content.kind = kind;
    content.member = memberNumber(5);
    content.dataKey = dataKey.clone();
    content.memberSeed = crypto::SecretBytes::random(32);
    return sealSlot(crypto::SecretBytes::random(32), kVault, index, content);
}

} // namespace

TEST_CASE("with the data key a sealed slot says what it is for and whose it is", "[vault][slot-marks]")
{
    const auto dataKey = crypto::SecretBytes::random(32);
    const auto marks = SlotMarks::of(dataKey, kVault);
    const auto passphrase = sealed(dataKey, SlotKind::Passphrase);
    CHECK(marks.useOf(3, passphrase) == Use::Passphrase);
    CHECK(marks.isOwnedBy(3, passphrase, memberNumber(5)));
    CHECK_FALSE(marks.isOwnedBy(3, passphrase, memberNumber(6)));
    CHECK(marks.useOf(3, sealed(dataKey, SlotKind::RecoveryCode)) == Use::RecoveryCode);
    const auto vacant = marks.vacant(3);
    CHECK(marks.useOf(3, vacant) == Use::Vacant);
    CHECK_FALSE(marks.isOwnedBy(3, vacant, memberNumber(5)));
}

TEST_CASE("a mark counts in its place, its vault and with its key only", "[vault][slot-marks]")
{
    const auto dataKey = crypto::SecretBytes::random(32);
    for (const auto& slot : {sealed(dataKey, SlotKind::Passphrase), SlotMarks::of(dataKey, kVault).vacant(3)}) {
        CHECK(SlotMarks::of(dataKey, kVault).useOf(3, slot));
        CHECK_FALSE(SlotMarks::of(dataKey, kVault).useOf(2, slot));
        CHECK_FALSE(SlotMarks::of(dataKey, VaultId{9}).useOf(3, slot));
        CHECK_FALSE(SlotMarks::of(crypto::SecretBytes::random(32), kVault).useOf(3, slot));
    }
}

TEST_CASE("bytes without a mark are nobody's and not free either", "[vault][slot-marks]")
{
    const auto marks = SlotMarks::of(crypto::SecretBytes::random(32), kVault);
    Slot slot{};
    CHECK_FALSE(marks.useOf(0, slot));
    crypto::fillRandom(slot);
    CHECK_FALSE(marks.useOf(0, slot));
    CHECK_FALSE(marks.isOwnedBy(0, slot, memberNumber(1)));
}

TEST_CASE("no nonce comes twice, and no vacant slot", "[vault][slot-marks]")
{
    const auto marks = SlotMarks::of(crypto::SecretBytes::random(32), kVault);
    std::set<std::array<std::uint8_t, kNonceSize>> nonces;
    std::set<Slot> vacant;
    for (int i = 0; i < 100; ++i) {
        nonces.insert(marks.nonce(1, SlotKind::Passphrase, memberNumber(1)));
        vacant.insert(marks.vacant(1));
    }
    CHECK(nonces.size() == 100);
    CHECK(vacant.size() == 100);
}
