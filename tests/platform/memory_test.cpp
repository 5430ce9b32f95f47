// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/memory.h"

#include "support/catch.h"

#include <algorithm>
#include <cstdint>
#include <cstdio>
#include <cstring>
#include <thread>
#include <vector>

#include <unistd.h>

using namespace inglenook;

namespace {

constexpr unsigned char kMark = 0xE7;

/// Leaves a mark on the stack, `depth` calls of 1000 bytes below, and says where it was.
[[gnu::noinline]] std::uintptr_t leaveMark(int depth)
{
    volatile unsigned char bytes[1000];
    for (auto& byte : bytes)
        byte = depth == 0 ? kMark : 0;
    const auto here = reinterpret_cast<std::uintptr_t>(&bytes[0]);
    const auto found = depth == 0 ? here : leaveMark(depth - 1);
    return bytes[0] == 1 ? 0 : found; // no tail call
}

/// The longest row of marks: single bytes of them stand in whatever the next calls leave there.
std::size_t marksAt(std::uintptr_t address)
{
    std::vector<unsigned char> bytes(1000);
    auto* file = std::fopen("/proc/self/mem", "rb");
    REQUIRE(file != nullptr);
    REQUIRE(pread(fileno(file), bytes.data(), bytes.size(), static_cast<off_t>(address)) == 1000);
    std::fclose(file);
    std::size_t longest = 0;
    std::size_t row = 0;
    for (const auto byte : bytes) {
        row = byte == kMark ? row + 1 : 0;
        longest = std::max(longest, row);
    }
    return longest;
}

void checkThatStackIsWiped(int depth)
{
    const auto there = leaveMark(depth);
    platform::wipeDeadStack();
    CHECK(marksAt(there) < 8);
}

} // namespace

TEST_CASE("what calls left on the stack is gone, near and far", "[platform][memory]")
{
    for (const int depth : {0, 5, 40, 70, 90, 1000})
        checkThatStackIsWiped(depth);
    CHECK(marksAt(leaveMark(40)) == 1000); // they do leave it
}

TEST_CASE("the stack of a thread is wiped too", "[platform][memory]")
{
    std::jthread{[] {
        for (const int depth : {0, 40, 90, 1000})
            checkThatStackIsWiped(depth);
    }}.join();
}
