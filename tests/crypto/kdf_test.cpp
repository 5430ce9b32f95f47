// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "crypto/kdf.h"

#include "base/error.h"
#include "crypto/kdf_calibration.h"
#include "support/catch.h"

#include <sodium.h>

#include <vector>

using namespace inglenook;
using crypto::KdfCost;
using crypto::SecretBytes;
using std::chrono::milliseconds;

namespace {

constexpr std::uint64_t kKiB = 1024;
constexpr std::uint64_t kMiB = 1024 * kKiB;

SecretBytes passphrase(std::string_view text)
{
    return SecretBytes::copyOf(text);
}

/// A machine that takes `msPer64MiB` for one operation over 64 MiB and has `memoryMiB`.
crypto::MeasureKdf machine(int msPer64MiB, std::uint64_t memoryMiB = 100'000)
{
    return [=](KdfCost cost) -> std::optional<milliseconds> {
        if (cost.memoryBytes > memoryMiB * kMiB)
            return std::nullopt;
        const auto share = cost.memoryBytes * cost.operations / (64 * kMiB);
        return milliseconds{msPer64MiB * static_cast<int>(share)};
    };
}

} // namespace

TEST_CASE("the library's Argon2id gives the published answer", "[crypto][kdf]")
{
    // From the test file of the Argon2 reference implementation: 2 passes, 256 KiB.
    CHECK(crypto_pwhash_argon2id_str_verify(
              "$argon2id$v=19$m=256,t=2,p=1$c29tZXNhbHQ$nf65EOgLrQMR/uIPnA4rEsF5h7TKyQwu9U1bMCHGi/4", "password", 8) ==
          0);
}

TEST_CASE("a key depends on passphrase, salt and cost", "[crypto][kdf]")
{
    const KdfCost cost{1, 8 * kKiB};
    const auto key = crypto::deriveKey(passphrase("hearth"), crypto::Salt{}, cost);
    CHECK(key.size() == crypto::kKeySize);
    CHECK(key.sameAs(crypto::deriveKey(passphrase("hearth"), crypto::Salt{}, cost)));
    CHECK_FALSE(key.sameAs(crypto::deriveKey(passphrase("Hearth"), crypto::Salt{}, cost)));
    CHECK_FALSE(key.sameAs(crypto::deriveKey(passphrase("hearth"), crypto::Salt{1}, cost)));
    CHECK_FALSE(key.sameAs(crypto::deriveKey(passphrase("hearth"), crypto::Salt{}, {2, 8 * kKiB})));
    CHECK_FALSE(key.sameAs(crypto::deriveKey(passphrase("hearth"), crypto::Salt{}, {1, 16 * kKiB})));
}

TEST_CASE("an empty passphrase has a key, the one of the reference implementation", "[crypto][kdf]")
{
    const auto key = crypto::deriveKey(SecretBytes{}, crypto::Salt{}, {1, 8 * kKiB});
    CHECK(key.view()[0] == 0xCF);
    CHECK(key.view()[31] == 0xE4);
}

TEST_CASE("a cost that a file may not ask of us is refused before any memory is taken", "[crypto][kdf]")
{
    const auto cost =
        GENERATE(KdfCost{0, 64 * kMiB}, KdfCost{17, 64 * kMiB}, KdfCost{3, 8 * kKiB - 1}, KdfCost{3, 1024 * kMiB + 1},
                 KdfCost{3, ~std::uint64_t{0}}, KdfCost{~std::uint64_t{0}, 64 * kMiB});
    CHECK_FALSE(cost.isReadable());
    CHECK_FALSE(cost.isStrongEnough());
    try {
        static_cast<void>(crypto::deriveKey(passphrase("hearth"), crypto::Salt{}, cost));
        FAIL("it was derived");
    } catch (const Error& error) {
        CHECK(error.code() == ErrorCode::InvalidInput);
    }
}

TEST_CASE("the limits themselves are readable, and strong enough from 64 MiB and 3 operations", "[crypto][kdf]")
{
    CHECK(KdfCost{1, 8 * kKiB}.isReadable());
    CHECK(KdfCost{16, 1024 * kMiB}.isReadable());
    CHECK(KdfCost{3, 64 * kMiB}.isStrongEnough());
    CHECK_FALSE(KdfCost{2, 64 * kMiB}.isStrongEnough());
    CHECK_FALSE(KdfCost{3, 64 * kMiB - 1}.isStrongEnough());
    CHECK(crypto::kInteractiveCost.isStrongEnough());
    CHECK(crypto::kModerateCost.isStrongEnough());
    CHECK(crypto::kSensitiveCost.isStrongEnough());
    CHECK_FALSE(crypto::kWeakTestCost.isStrongEnough());
}

TEST_CASE("calibration takes memory first, then operations up to 800 ms", "[crypto][kdf]")
{
    CHECK(crypto::chooseCost(machine(25)) == KdfCost{8, 256 * kMiB});
    CHECK(crypto::chooseCost(machine(60)) == KdfCost{3, 256 * kMiB});
    CHECK(crypto::chooseCost(machine(100)) == KdfCost{3, 256 * kMiB}); // 1.2 s: just bearable
    CHECK(crypto::chooseCost(machine(101)) == KdfCost{3, 128 * kMiB});
    CHECK(crypto::chooseCost(machine(201)) == KdfCost{3, 64 * kMiB});
}

TEST_CASE("a very slow or small machine still gets the least that we write", "[crypto][kdf]")
{
    CHECK(crypto::chooseCost(machine(5000)) == KdfCost{3, 64 * kMiB});
    CHECK(crypto::chooseCost(machine(50, 100)) == KdfCost{16, 64 * kMiB});
    CHECK(crypto::chooseCost(machine(50, 200)) == KdfCost{8, 128 * kMiB});
    CHECK(crypto::chooseCost(machine(50, 10)) == crypto::kInteractiveCost);
}

TEST_CASE("a very fast machine stays within what can be read again", "[crypto][kdf]")
{
    CHECK(crypto::chooseCost(machine(0)) == KdfCost{16, 256 * kMiB});
}

TEST_CASE("calibration on any machine writes a strong cost", "[crypto][kdf]")
{
    for (int ms = 0; ms < 2000; ms += 7)
        for (const std::uint64_t memory : {32U, 64U, 128U, 256U, 4096U})
            REQUIRE(crypto::chooseCost(machine(ms, memory)).isStrongEnough());
}
