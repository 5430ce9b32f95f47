// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "crypto/mac.h"
#include "crypto/sealed_box.h"
#include "crypto/subkey.h"

#include "support/catch.h"

#include <algorithm>
#include <string_view>

using namespace inglenook;
using crypto::SecretBytes;

namespace {

using Bytes = std::vector<std::uint8_t>;

Bytes bytesOf(std::string_view text)
{
    return {text.begin(), text.end()};
}

SecretBytes keyOf(std::uint8_t value)
{
    return SecretBytes::copyOf(Bytes(32, value));
}

} // namespace

TEST_CASE("a subkey depends on key, number and context, and on nothing else", "[crypto][subkey]")
{
    const auto subkey = crypto::deriveSubkey(keyOf(1), 1, "nookpage");
    CHECK(subkey.size() == 32);
    CHECK(subkey.sameAs(crypto::deriveSubkey(keyOf(1), 1, "nookpage")));
    CHECK_FALSE(subkey.sameAs(crypto::deriveSubkey(keyOf(2), 1, "nookpage")));
    CHECK_FALSE(subkey.sameAs(crypto::deriveSubkey(keyOf(1), 2, "nookpage")));
    CHECK_FALSE(subkey.sameAs(crypto::deriveSubkey(keyOf(1), std::uint64_t{1} << 40U | 1U, "nookpage")));
    CHECK_FALSE(subkey.sameAs(crypto::deriveSubkey(keyOf(1), 1, "nookslot")));
}

TEST_CASE("a mac counts the parts as one text", "[crypto][mac]")
{
    const auto whole = bytesOf("inglenook");
    const auto left = bytesOf("ingle");
    const auto right = bytesOf("nook");
    const auto mac = crypto::keyedMac(keyOf(1), {whole});
    CHECK(crypto::keyedMac(keyOf(1), {left, right}) == mac);
    CHECK(crypto::keyedMac(keyOf(1), {left, {}, right}) == mac);
    CHECK(crypto::keyedMac(keyOf(1), {right, left}) != mac);
    CHECK(crypto::keyedMac(keyOf(2), {whole}) != mac);
}

TEST_CASE("a mac is only accepted whole", "[crypto][mac]")
{
    const auto text = bytesOf("inglenook");
    auto mac = crypto::keyedMac(keyOf(1), {text});
    CHECK(crypto::verifyMac(keyOf(1), {text}, mac));
    CHECK_FALSE(crypto::verifyMac(keyOf(2), {text}, mac));
    for (std::size_t bit = 0; bit < mac.size() * 8; ++bit) {
        mac[bit / 8] ^= static_cast<std::uint8_t>(1U << bit % 8);
        REQUIRE_FALSE(crypto::verifyMac(keyOf(1), {text}, mac));
        mac[bit / 8] ^= static_cast<std::uint8_t>(1U << bit % 8);
    }
}

TEST_CASE("a checksum changes with its text", "[crypto][mac]")
{
    CHECK(crypto::checksum(bytesOf("a")) == crypto::checksum(bytesOf("a")));
    CHECK(crypto::checksum(bytesOf("a")) != crypto::checksum(bytesOf("b")));
    CHECK(crypto::checksum({}) != crypto::checksum(bytesOf("a")));
}

TEST_CASE("a sealed box opens for its owner alone", "[crypto][sealed-box]")
{
    const auto owner = crypto::KeyPair::fromSeed(keyOf(1));
    const auto other = crypto::KeyPair::fromSeed(keyOf(2));
    const auto plain = bytesOf("I was afraid to ask.");
    const auto sealed = crypto::sealTo(owner.publicKey(), plain);
    CHECK(sealed.size() == plain.size() + 48);

    const auto opened = crypto::openSealed(owner, sealed);
    REQUIRE(opened);
    CHECK(std::ranges::equal(opened->view(), plain));
    CHECK_FALSE(crypto::openSealed(other, sealed));
}

TEST_CASE("the same seed gives the same keys", "[crypto][sealed-box]")
{
    const auto sealed = crypto::sealTo(crypto::KeyPair::fromSeed(keyOf(1)).publicKey(), bytesOf("later"));
    CHECK(crypto::openSealed(crypto::KeyPair::fromSeed(keyOf(1)), sealed));
    CHECK(crypto::KeyPair::fromSeed(keyOf(1)).publicKey() == crypto::KeyPair::fromSeed(keyOf(1)).publicKey());
    CHECK(crypto::KeyPair::fromSeed(keyOf(1)).publicKey() != crypto::KeyPair::fromSeed(keyOf(2)).publicKey());
}

TEST_CASE("the same answer is sealed differently each time", "[crypto][sealed-box]")
{
    const auto owner = crypto::KeyPair::fromSeed(keyOf(1)).publicKey();
    CHECK(crypto::sealTo(owner, bytesOf("yes")) != crypto::sealTo(owner, bytesOf("yes")));
}

TEST_CASE("an altered or cut sealed box doesn't open", "[crypto][sealed-box]")
{
    const auto owner = crypto::KeyPair::fromSeed(keyOf(1));
    auto sealed = crypto::sealTo(owner.publicKey(), bytesOf("yes"));
    for (std::size_t size = 0; size < sealed.size(); ++size)
        REQUIRE_FALSE(crypto::openSealed(owner, std::span{sealed}.first(size)));
    for (auto& byte : sealed) {
        byte ^= 0x01U;
        REQUIRE_FALSE(crypto::openSealed(owner, sealed));
        byte ^= 0x01U;
    }
    CHECK(crypto::openSealed(owner, sealed));
}

TEST_CASE("an empty answer can be sealed and opened", "[crypto][sealed-box]")
{
    const auto owner = crypto::KeyPair::fromSeed(keyOf(1));
    auto sealed = crypto::sealTo(owner.publicKey(), {});
    const auto opened = crypto::openSealed(owner, sealed);
    REQUIRE(opened);
    CHECK(opened->empty());
    sealed[40] ^= 1U;
    CHECK_FALSE(crypto::openSealed(owner, sealed));
}

TEST_CASE("a public key that fits no secret is refused", "[crypto][sealed-box]")
{
    CHECK_THROWS(crypto::sealTo(crypto::PublicKey{}, bytesOf("yes")));
}
