// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "crypto/aead.h"

#include "support/catch.h"

#include <algorithm>
#include <array>
#include <vector>

using namespace inglenook;
using crypto::SecretBytes;

namespace {

using Bytes = std::vector<std::uint8_t>;

/// One sealed text with everything that opening it takes.
struct Sealed {
    SecretBytes key = SecretBytes::random(32);
    std::array<std::uint8_t, crypto::kNonceSize> nonce{1, 2, 3};
    Bytes ad{4, 5, 6};
    Bytes plain;
    Bytes cipher;
    std::array<std::uint8_t, crypto::kTagSize> tag{};

    explicit Sealed(std::size_t size) : plain(size, 0x41), cipher(size)
    {
        crypto::sealDetached(key, nonce, ad, plain, cipher, tag);
    }
    [[nodiscard]] bool open(Bytes& out) const { return crypto::openDetached(key, nonce, ad, cipher, tag, out); }
    [[nodiscard]] bool opensToZeros() const
    {
        Bytes out(cipher.size(), 0xEE);
        return !open(out) && std::ranges::all_of(out, [](auto byte) { return byte == 0; });
    }
};

} // namespace

TEST_CASE("what was sealed opens again, at any size", "[crypto][aead]")
{
    const auto size = GENERATE(as<std::size_t>{}, 0, 1, 15, 16, 63, 64, 65, 4056, 100'000);
    const Sealed sealed{size};
    Bytes out(size);
    REQUIRE(sealed.open(out));
    CHECK(out == sealed.plain);
    CHECK((size < 16 || sealed.cipher != sealed.plain));
}

TEST_CASE("a flipped bit anywhere in the sealed text is noticed and nothing comes out", "[crypto][aead]")
{
    Sealed sealed{40};
    for (std::size_t bit = 0; bit < sealed.cipher.size() * 8; ++bit) {
        const auto mask = static_cast<std::uint8_t>(1U << bit % 8);
        sealed.cipher[bit / 8] ^= mask;
        REQUIRE(sealed.opensToZeros());
        sealed.cipher[bit / 8] ^= mask;
    }
    for (std::size_t bit = 0; bit < sealed.tag.size() * 8; ++bit) {
        const auto mask = static_cast<std::uint8_t>(1U << bit % 8);
        sealed.tag[bit / 8] ^= mask;
        REQUIRE(sealed.opensToZeros());
        sealed.tag[bit / 8] ^= mask;
    }
    Bytes out(40);
    CHECK(sealed.open(out));
}

TEST_CASE("another key, nonce or associated text doesn't open", "[crypto][aead]")
{
    SECTION("key")
    {
        Sealed sealed{40};
        sealed.key = SecretBytes::random(32);
        CHECK(sealed.opensToZeros());
    }
    SECTION("nonce")
    {
        Sealed sealed{40};
        sealed.nonce[23] ^= 1U;
        CHECK(sealed.opensToZeros());
    }
    SECTION("associated text")
    {
        Sealed sealed{40};
        sealed.ad.pop_back();
        CHECK(sealed.opensToZeros());
    }
}

TEST_CASE("sealing and opening work in place", "[crypto][aead]")
{
    const Sealed reference{4056};
    auto page = reference.plain;
    std::array<std::uint8_t, crypto::kTagSize> tag{};
    crypto::sealDetached(reference.key, reference.nonce, reference.ad, page, page, tag);
    CHECK(page == reference.cipher);
    CHECK(tag == reference.tag);

    CHECK(crypto::openDetached(reference.key, reference.nonce, reference.ad, page, tag, page));
    CHECK(page == reference.plain);

    page = reference.cipher;
    page[7] ^= 1U;
    CHECK_FALSE(crypto::openDetached(reference.key, reference.nonce, reference.ad, page, tag, page));
    CHECK(page == Bytes(4056));
}
