// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/vault_fixture.h"

#include "crypto/random.h"
#include "vault/slot.h"
#include "vault/slot_marks.h"

#include <algorithm>

using namespace inglenook;
using namespace inglenook::vault;
using inglenook::test::memberNumber;

namespace {

const VaultId kVault{1, 2, 3};

SlotContent someContent(SlotKind kind = SlotKind::Passphrase)
{
    return {kind, memberNumber(5), crypto::SecretBytes::random(32), crypto::SecretBytes::random(32)};
}

} // namespace

TEST_CASE("a slot gives back what was put in", "[vault][slot]")
{
    const auto key = slotKey(crypto::SecretBytes::random(32));
    for (const auto kind : {SlotKind::Passphrase, SlotKind::RecoveryCode}) {
        const auto content = someContent(kind);
        const auto opened = openSlot(key, kVault, 3, sealSlot(key, kVault, 3, content));
        REQUIRE(opened);
        CHECK(opened->kind == kind);
        CHECK(opened->member == memberNumber(5));
        CHECK(opened->dataKey.sameAs(content.dataKey));
        CHECK(opened->memberSeed.sameAs(content.memberSeed));
    }
}

TEST_CASE("a slot opens only in its place, in its vault and with its key", "[vault][slot]")
{
    const auto key = slotKey(crypto::SecretBytes::random(32));
    const auto slot = sealSlot(key, kVault, 3, someContent());
    CHECK_FALSE(openSlot(key, kVault, 4, slot));
    CHECK_FALSE(openSlot(key, VaultId{}, 3, slot));
    CHECK_FALSE(openSlot(slotKey(crypto::SecretBytes::random(32)), kVault, 3, slot));
    CHECK_FALSE(openSlot(key, kVault, 3, SlotMarks::of(crypto::SecretBytes::random(32), kVault).vacant(3)));
}

TEST_CASE("a slot with any bit flipped does not open", "[vault][slot]")
{
    const auto key = slotKey(crypto::SecretBytes::random(32));
    auto slot = sealSlot(key, kVault, 0, someContent());
    int opened = 0;
    for (std::size_t bit = 0; bit < slot.size() * 8; ++bit) {
        slot[bit / 8] ^= static_cast<std::uint8_t>(1U << (bit % 8));
        opened += openSlot(key, kVault, 0, slot) ? 1 : 0;
        slot[bit / 8] ^= static_cast<std::uint8_t>(1U << (bit % 8));
    }
    CHECK(opened == 0);
}

TEST_CASE("the key of the slots is not the derived key itself", "[vault][slot]")
{
    const auto derived = crypto::SecretBytes::random(32);
    CHECK_FALSE(slotKey(derived).sameAs(derived));
    CHECK(slotKey(derived).sameAs(slotKey(derived)));
}
