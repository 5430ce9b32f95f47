// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/uuid.h"

#include "support/catch.h"

#include <algorithm>

using namespace inglenook;

namespace {

std::array<std::uint8_t, 10> tenBytesOf(std::uint8_t value)
{
    std::array<std::uint8_t, 10> bytes{};
    bytes.fill(value);
    return bytes;
}

} // namespace

TEST_CASE("a version 7 id holds its time, version and variant", "[base][uuid]")
{
    // The example of RFC 9562, appendix A.6.
    const std::array<std::uint8_t, 10> random{0x0c, 0xc3, 0x18, 0xc4, 0xdc, 0x0c, 0x0c, 0x07, 0x39, 0x8f};
    const auto id = Uuid::makeV7(Timestamp{0x017F22E279B0}, random);
    CHECK(id.toString() == "017f22e2-79b0-7cc3-98c4-dc0c0c07398f");
    CHECK(Uuid::makeV7(Timestamp{0}, tenBytesOf(0xFF)).toString() == "00000000-0000-7fff-bfff-ffffffffffff");
    CHECK(Uuid::makeV7(Timestamp{0}, tenBytesOf(0)).toString() == "00000000-0000-7000-8000-000000000000");
}

TEST_CASE("later ids sort after earlier ones, as bytes and as text", "[base][uuid]")
{
    const auto early = Uuid::makeV7(Timestamp{0x0100'0000'00FF}, tenBytesOf(0xFF));
    const auto late = Uuid::makeV7(Timestamp{0x0100'0000'0100}, tenBytesOf(0));
    CHECK(early < late);
    CHECK(early.toString() < late.toString());
}

TEST_CASE("a moment before 1970 counts as 1970 in an id", "[base][uuid]")
{
    CHECK(Uuid::makeV7(Timestamp{-5}, tenBytesOf(1)) == Uuid::makeV7(Timestamp{0}, tenBytesOf(1)));
}

TEST_CASE("an id reads back what it wrote, in any case", "[base][uuid]")
{
    const std::string text = "017f22e2-79b0-7cc3-98c4-dc0c0c07398f";
    const auto id = Uuid::parse(text);
    REQUIRE(id);
    CHECK(id->toString() == text);
    CHECK(Uuid::parse("017F22E2-79B0-7CC3-98C4-DC0C0C07398F") == id);
}

TEST_CASE("what is no id gives nothing", "[base][uuid]")
{
    const auto text = GENERATE(as<std::string>{}, "", "017f22e279b07cc398c4dc0c0c07398f",
                               "017f22e2-79b0-7cc3-98c4-dc0c0c07398", "017f22e2-79b0-7cc3-98c4-dc0c0c07398f0",
                               "017f22e2-79b0-7cc3-98c4-dc0c0c07398g", "017f22e2+79b0-7cc3-98c4-dc0c0c07398f",
                               "-17f22e2-79b0-7cc3-98c4-dc0c0c07398f", "{17f22e2-79b0-7cc3-98c4-dc0c0c07398}");
    CAPTURE(text);
    CHECK_FALSE(Uuid::parse(text));
}

TEST_CASE("only the id of zeros is nil", "[base][uuid]")
{
    CHECK(EntryId{}.isNil());
    CHECK_FALSE(EntryId::parse("00000000-0000-0000-0000-000000000001")->isNil());
}
