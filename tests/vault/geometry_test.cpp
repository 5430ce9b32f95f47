// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/catch.h"

#include "vault/geometry.h"

using namespace inglenook::vault;

TEST_CASE("pages follow the two header copies and keep their alignment", "[vault][geometry]")
{
    CHECK(pageOffset(1) == 8192);
    CHECK(pageOffset(2) == 12288);
    for (const std::uint32_t page : {1U, 2U, 1000U, 0xFFFFFFFFU})
        CHECK(pageOffset(page) % 4096 == 0);
}

TEST_CASE("page offsets do not wrap past 4 GiB", "[vault][geometry][trap-15]")
{
    CHECK(pageOffset(0x00200001) == 8192 + std::int64_t{0x200000} * 4096);
    CHECK(pageOffset(0xFFFFFFFF) == 8192 + (std::int64_t{0xFFFFFFFF} - 1) * 4096);
}

TEST_CASE("the pending byte's page is the one that SQLite leaves out", "[vault][geometry]")
{
    CHECK(kPendingBytePage == 262145);
}

TEST_CASE("log records are 40 bytes longer on disk", "[vault][geometry]")
{
    CHECK(frameOffset(0) == 72);
    CHECK(frameOffset(1) == 72 + 4160);
    CHECK(frameOffset(3) == 72 + 3 * 4160);
}

TEST_CASE("a place in the log is a header or a byte of one frame", "[vault][geometry]")
{
    CHECK(logPlace(0).inHeader);
    CHECK(logPlace(31).inHeader);
    CHECK(logPlace(24).within == 24);
    for (std::int64_t frame = 0; frame < 4; ++frame) {
        const auto start = 32 + frame * 4120;
        for (const std::int64_t within : {0, 16, 24, 4119}) {
            const auto place = logPlace(start + within);
            CHECK_FALSE(place.inHeader);
            CHECK(place.frame == frame);
            CHECK(place.within == static_cast<std::size_t>(within));
        }
    }
}

TEST_CASE("a cut frame was never in the log", "[vault][geometry]")
{
    CHECK(logicalLogSize(0) == 0);
    CHECK(logicalLogSize(71) == 0);
    CHECK(logicalLogSize(72) == 32);
    CHECK(logicalLogSize(72 + 4159) == 32);
    CHECK(logicalLogSize(72 + 4160) == 32 + 4120);
    CHECK(logicalLogSize(72 + 2 * 4160 + 1) == 32 + 2 * 4120);
}
