// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/catch.h"

#include "crypto/mac.h"
#include "crypto/random.h"
#include "vault/header.h"
#include "vault/little_endian.h"

#include <algorithm>

using namespace inglenook;
using namespace inglenook::vault;

namespace {

crypto::SecretBytes macKey()
{
    return crypto::SecretBytes{32};
}

Header someHeader()
{
    Header header;
    header.generation = 41;
    header.cost = crypto::kInteractiveCost;
    crypto::fillRandom(header.vault);
    crypto::fillRandom(header.salt);
    for (auto& slot : header.slots)
        crypto::fillRandom(slot);
    return header;
}

/// As an attacker would who knows the format but no key.
HeaderCopy withNewChecksum(HeaderCopy copy)
{
    const auto sum = crypto::checksum(std::span{copy}.first<4080>());
    std::copy(sum.begin(), sum.end(), copy.begin() + 4080);
    return copy;
}

HeaderCopy altered(std::size_t at, std::uint64_t value, std::size_t size)
{
    auto copy = serialize(someHeader(), macKey());
    if (size == 4)
        putU32(std::span{copy}.subspan(at), static_cast<std::uint32_t>(value));
    else
        putU64(std::span{copy}.subspan(at), value);
    return withNewChecksum(copy);
}

HeaderFault faultOf(const HeaderCopy& copy)
{
    const auto parsed = parseHeader(copy);
    REQUIRE(std::holds_alternative<HeaderFault>(parsed));
    return std::get<HeaderFault>(parsed);
}

} // namespace

TEST_CASE("a header is read back as it was written", "[vault][header]")
{
    const auto header = someHeader();
    const auto copy = serialize(header, macKey());
    const auto parsed = parseHeader(copy);
    REQUIRE(std::holds_alternative<Header>(parsed));
    const auto& read = std::get<Header>(parsed);
    CHECK(read.generation == 41);
    CHECK(read.vault == header.vault);
    CHECK(read.cost == header.cost);
    CHECK(read.salt == header.salt);
    CHECK(read.slots == header.slots);
    CHECK(isAuthentic(copy, macKey()));
}

TEST_CASE("any flipped bit of a header copy is noticed without a key", "[vault][header]")
{
    auto copy = serialize(someHeader(), macKey());
    int accepted = 0;
    for (std::size_t bit = 0; bit < copy.size() * 8; ++bit) {
        copy[bit / 8] ^= static_cast<std::uint8_t>(1U << (bit % 8));
        accepted += std::holds_alternative<Header>(parseHeader(copy)) ? 1 : 0;
        copy[bit / 8] ^= static_cast<std::uint8_t>(1U << (bit % 8));
    }
    CHECK(accepted == 0);
}

TEST_CASE("a header altered with a new checksum is noticed with the key", "[vault][header]")
{
    auto copy = serialize(someHeader(), macKey());
    for (const std::size_t at : {std::size_t{16}, std::size_t{24}, std::size_t{48}, std::size_t{56}, std::size_t{64},
                                 std::size_t{128}, std::size_t{2175}, std::size_t{4048}}) {
        auto forged = copy;
        forged[at] ^= 1U;
        CHECK_FALSE(isAuthentic(withNewChecksum(forged), macKey()));
    }
    CHECK_FALSE(isAuthentic(copy, crypto::SecretBytes::random(32)));
}

TEST_CASE("a later format is too new, an earlier one is damage", "[vault][header]")
{
    CHECK(faultOf(altered(8, 2, 4)) == HeaderFault::TooNew);
    CHECK(faultOf(altered(8, 0xFFFFFFFF, 4)) == HeaderFault::TooNew);
    CHECK(faultOf(altered(8, 0, 4)) == HeaderFault::Damaged);
}

TEST_CASE("a header asks for no more than a gibibyte and sixteen passes", "[vault][header][trap-29]")
{
    constexpr std::uint64_t kGiB = std::uint64_t{1} << 30U;
    CHECK(faultOf(altered(56, kGiB + 1, 8)) == HeaderFault::Damaged);
    CHECK(faultOf(altered(56, ~std::uint64_t{0}, 8)) == HeaderFault::Damaged);
    CHECK(faultOf(altered(56, 0, 8)) == HeaderFault::Damaged);
    CHECK(faultOf(altered(48, 17, 8)) == HeaderFault::Damaged);
    CHECK(faultOf(altered(48, 0, 8)) == HeaderFault::Damaged);
    CHECK(std::holds_alternative<Header>(parseHeader(altered(56, kGiB, 8))));
}

TEST_CASE("unknown algorithms and used reserved bytes are damage", "[vault][header][trap-19]")
{
    CHECK(faultOf(altered(40, 2, 4)) == HeaderFault::Damaged);
    CHECK(faultOf(altered(44, 2, 4)) == HeaderFault::Damaged);
    CHECK(faultOf(altered(12, 1, 4)) == HeaderFault::Damaged);
    CHECK(faultOf(altered(80, 1, 4)) == HeaderFault::Damaged);
    CHECK(faultOf(altered(2176, 1, 4)) == HeaderFault::Damaged);
    CHECK(faultOf(altered(4044, 1, 4)) == HeaderFault::Damaged);
}

TEST_CASE("what does not begin with the magic is not ours", "[vault][header]")
{
    CHECK(faultOf(HeaderCopy{}) == HeaderFault::NotOurs);
    HeaderCopy sqlite{};
    constexpr std::string_view kText = "SQLite format 3";
    std::copy(kText.begin(), kText.end(), sqlite.begin());
    CHECK(faultOf(sqlite) == HeaderFault::NotOurs);
}
