// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/catch.h"

#include "transfer/copy_name.h"

using namespace inglenook;
using namespace inglenook::transfer;

namespace {

Timestamp at(std::string_view text)
{
    return parseIso8601(text)->utc;
}

} // namespace

TEST_CASE("a copy is named after its journal and the second in UTC", "[transfer][copy-name]")
{
    CHECK(copyName("Alex & Sam", at("2026-11-28T21:10:05.678+01:00")) == "Alex & Sam 2026-11-28 20.10.05 UTC.nook");
    CHECK(copyName("x", at("2026-11-28T20:10:05Z"), 3) == "x 2026-11-28 20.10.05 UTC 3.nook");
}

TEST_CASE("the time of a copy is read from its name alone", "[transfer][copy-name]")
{
    const auto time = at("2026-11-28T20:10:05Z");
    for (const auto* stem : {"Alex & Sam", "x 2020-01-01 00.00.00 UTC", "ünï\"code'\n", "ends with UTC", ""}) {
        for (const int number : {1, 2, 12}) {
            const auto name = copyName(stem, time, number);
            CAPTURE(name);
            REQUIRE(timeInCopyName(name) == time);
            CHECK(stemInCopyName(name) == stem);
        }
    }
    for (const auto* other :
         {"Alex & Sam.nook", "2026-11-28 20.10.05 UTC.nook", "x 2026-11-28 20:10:05 UTC.nook", "x UTC.nook", ".nook",
          "x 2026-13-28 20.10.05 UTC.nook", "x 2026-11-28 20.10.05 UTC.nook-wal", "x 2026-11-28 20.10.05 UTC a.nook",
          "x 2026-11-28 20.10.05 UTC .nook", "x 2026-11-28 20.10.05 UTC", ""}) {
        CAPTURE(other);
        CHECK_FALSE(timeInCopyName(other));
    }
}

TEST_CASE("no name is longer than file systems allow, and none is cut inside a letter", "[transfer][copy-name]")
{
    const auto time = at("2026-11-28T20:10:05Z");
    for (std::size_t length = 190; length < 260; ++length) {
        std::string stem(length, 'x');
        stem.replace(length / 2, 1, "é");
        for (std::size_t i = 0; i < 30; ++i)
            stem += "é";
        const auto name = copyName(stem, time, 99);
        CHECK(name.size() + 4 <= 255);
        CHECK(stemInCopyName(name) == cutStem(stem));
        CHECK((static_cast<unsigned char>(stem[cutStem(stem).size()]) & 0xC0U) != 0x80U);
        CHECK(asideName(stem, kDamaged, {2026, 11, 28}, 999).size() + 4 <= 255);
    }
    const std::string noText(300, '\xBF');
    CHECK(copyName(noText, time).size() <= 255);
}

TEST_CASE("what is set aside says why and when", "[transfer][copy-name]")
{
    CHECK(asideName("Alex & Sam", kDamaged, {2026, 11, 28}) == "Alex & Sam (damaged 2026-11-28).nook");
    CHECK(asideName("Alex & Sam", kReplaced, {2026, 11, 28}, 2) == "Alex & Sam (replaced 2026-11-28, 2).nook");
    CHECK_FALSE(timeInCopyName(asideName("x", kDamaged, {2026, 11, 28})));
}
