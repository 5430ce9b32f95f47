// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "crypto/secret_bytes.h"

#include "support/catch.h"

#include <algorithm>
#include <array>
#include <string_view>
#include <type_traits>

using namespace inglenook;
using crypto::SecretBytes;

static_assert(!std::is_copy_constructible_v<SecretBytes> && !std::is_copy_assignable_v<SecretBytes>);
static_assert(std::is_nothrow_move_constructible_v<SecretBytes> && std::is_nothrow_move_assignable_v<SecretBytes>);

namespace {

SecretBytes secret(std::string_view text)
{
    return SecretBytes::copyOf(text);
}

} // namespace

TEST_CASE("new secret bytes are zeros", "[crypto][secret]")
{
    const SecretBytes bytes{100};
    CHECK(bytes.size() == 100);
    CHECK(std::ranges::all_of(bytes.view(), [](auto byte) { return byte == 0; }));
}

TEST_CASE("secret bytes hold what was copied into them", "[crypto][secret]")
{
    const auto bytes = secret("a\xFFz");
    const std::array<std::uint8_t, 3> expected{'a', 0xFF, 'z'};
    CHECK(std::ranges::equal(bytes.view(), expected));
    CHECK(std::ranges::equal(SecretBytes::copyOf(expected).view(), expected));
}

TEST_CASE("moving takes the bytes along and leaves nothing behind", "[crypto][secret]")
{
    auto from = secret("hearth");
    auto to = secret("something longer");
    to = std::move(from);
    CHECK(from.empty()); // NOLINT(bugprone-use-after-move): that is the promise
    CHECK(from.view().data() == nullptr);
    CHECK(to.sameAs(secret("hearth")));
    const auto last = std::move(to);
    CHECK(to.empty()); // NOLINT(bugprone-use-after-move)
    CHECK(last.sameAs(secret("hearth")));
}

TEST_CASE("moving secret bytes onto themselves keeps them", "[crypto][secret]")
{
    auto bytes = secret("hearth");
    auto& same = bytes;
    bytes = std::move(same);
    CHECK(bytes.sameAs(secret("hearth")));
}

TEST_CASE("a clone is a second copy", "[crypto][secret]")
{
    auto bytes = secret("hearth");
    const auto copy = bytes.clone();
    CHECK(copy.view().data() != bytes.view().data());
    bytes.clear();
    CHECK(bytes.empty());
    CHECK(copy.sameAs(secret("hearth")));
}

TEST_CASE("secret bytes are the same only with every byte the same", "[crypto][secret]")
{
    CHECK(secret("hearth").sameAs(secret("hearth")));
    CHECK_FALSE(secret("hearth").sameAs(secret("heartH")));
    CHECK_FALSE(secret("hearth").sameAs(secret("hearth ")));
    CHECK(SecretBytes{}.sameAs(secret("")));
    CHECK_FALSE(SecretBytes{}.sameAs(secret("h")));
}

TEST_CASE("no bytes at all are a secret too", "[crypto][secret]")
{
    auto nothing = secret("");
    CHECK(nothing.empty());
    CHECK(nothing.clone().empty());
    CHECK(SecretBytes::random(0).empty());
    nothing.clear();
    nothing.clear();
}

TEST_CASE("random secrets differ", "[crypto][secret]")
{
    CHECK_FALSE(SecretBytes::random(32).sameAs(SecretBytes::random(32)));
}
