// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "crypto/random.h"

#include "support/catch.h"
#include "support/fake_clock.h"

#include <algorithm>
#include <array>
#include <set>
#include <thread>
#include <vector>

using namespace inglenook;

namespace {

std::int64_t timeOf(const Uuid& id)
{
    std::int64_t ms = 0;
    for (std::size_t i = 0; i < 6; ++i)
        ms = ms << 8 | id.bytes[i];
    return ms;
}

std::vector<Uuid> takeIds(IdSource& ids, int count)
{
    std::vector<Uuid> taken;
    for (int i = 0; i < count; ++i)
        taken.push_back(ids.next());
    return taken;
}

bool strictlyGrow(const std::vector<Uuid>& ids)
{
    return std::adjacent_find(ids.begin(), ids.end(), [](auto& a, auto& b) { return !(a < b); }) == ids.end();
}

} // namespace

TEST_CASE("random bytes fill the whole span and differ each time", "[crypto][random]")
{
    std::array<std::uint8_t, 64> first{};
    std::array<std::uint8_t, 64> second{};
    crypto::fillRandom(first);
    crypto::fillRandom(second);
    CHECK(first != second);
    CHECK(std::ranges::count(first, 0) < 16);
    CHECK(std::any_of(first.end() - 8, first.end(), [](auto byte) { return byte != 0; }));
}

TEST_CASE("an id carries the moment it was made, version and variant", "[crypto][random]")
{
    const test::FakeClock clock;
    crypto::RandomIds ids{clock};
    const auto id = ids.next();
    CHECK(timeOf(id) == clock.now().ms);
    CHECK((id.bytes[6] & 0xF0U) == 0x70U);
    CHECK((id.bytes[8] & 0xC0U) == 0x80U);
}

TEST_CASE("ids grow inside one millisecond, however many there are", "[crypto][random]")
{
    const test::FakeClock clock;
    crypto::RandomIds ids{clock};
    const auto taken = takeIds(ids, 20'000);
    CHECK(strictlyGrow(taken));
    CHECK(timeOf(taken[1000]) == clock.now().ms);
    CHECK(timeOf(taken.back()) - clock.now().ms < 10);
}

TEST_CASE("ids grow when the clock steps back", "[crypto][random]")
{
    test::FakeClock clock;
    crypto::RandomIds ids{clock};
    auto taken = takeIds(ids, 10);
    clock.advanceDays(-400);
    for (const auto& id : takeIds(ids, 10))
        taken.push_back(id);
    clock.advanceDays(401);
    taken.push_back(ids.next());
    CHECK(strictlyGrow(taken));
    CHECK(timeOf(taken.back()) == clock.now().ms);
}

TEST_CASE("ids grow also before 1970", "[crypto][random]")
{
    test::FakeClock clock;
    clock.set(Timestamp{-5000});
    crypto::RandomIds ids{clock};
    CHECK(strictlyGrow(takeIds(ids, 5000)));
}

TEST_CASE("the last bytes of ids can't be foretold from one another", "[crypto][random]")
{
    const test::FakeClock clock;
    crypto::RandomIds ids{clock};
    std::set<std::vector<std::uint8_t>> tails;
    for (const auto& id : takeIds(ids, 1000))
        tails.insert({id.bytes.begin() + 8, id.bytes.end()});
    CHECK(tails.size() == 1000);
}

TEST_CASE("two threads never get the same id", "[crypto][random]")
{
    const test::FakeClock clock;
    crypto::RandomIds ids{clock};
    std::vector<Uuid> here;
    std::vector<Uuid> there;
    {
        std::jthread other{[&] { there = takeIds(ids, 5000); }};
        here = takeIds(ids, 5000);
    }
    std::set<Uuid> all{here.begin(), here.end()};
    all.insert(there.begin(), there.end());
    CHECK(all.size() == 10'000);
}
