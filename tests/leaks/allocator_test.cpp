// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "leaks/masked_word.h"
#include "leaks/memory_search.h"
#include "support/catch.h"

#include <QString>

#include <algorithm>
#include <cerrno>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <memory>
#include <string>
#include <vector>

#include <unistd.h>

using namespace inglenook::test;

namespace {

/// What lies there now, also after it was given back: asked of the system, as no compiler allows it.
std::vector<unsigned char> bytesAt(std::uintptr_t address, std::size_t size)
{
    std::vector<unsigned char> bytes(size);
    const auto file = std::unique_ptr<std::FILE, int (*)(std::FILE*)>{std::fopen("/proc/self/mem", "rb"), std::fclose};
    REQUIRE(file != nullptr);
    REQUIRE(pread(fileno(file.get()), bytes.data(), size, static_cast<off_t>(address)) == static_cast<ssize_t>(size));
    return bytes;
}

std::size_t countAt(std::uintptr_t address, std::size_t size, unsigned char value)
{
    const auto bytes = bytesAt(address, size);
    return static_cast<std::size_t>(std::count(bytes.begin(), bytes.end(), value));
}

constexpr unsigned char kMark = 0xE7;
/// The allocator keeps its own lists in the first bytes of what is free.
constexpr std::size_t kLists = 32;

} // namespace

TEST_CASE("memory is wiped when it is given back, whatever its size", "[leaks][allocator]")
{
    for (const std::size_t size : {24U, 100U, 1000U, 5000U, 100'000U}) {
        CAPTURE(size);
        auto* memory = std::malloc(size);
        const auto address = reinterpret_cast<std::uintptr_t>(memory);
        std::memset(memory, kMark, size);
        REQUIRE(countAt(address, size, kMark) == size);
        std::free(memory);
        CHECK(countAt(address, size, kMark) == 0);
    }
}

TEST_CASE("memory that moves leaves no copy behind, and what shrinks no rest", "[leaks][allocator]")
{
    auto* memory = std::malloc(1000);
    const auto address = reinterpret_cast<std::uintptr_t>(memory);
    std::memset(memory, kMark, 1000);
    auto* moved = std::realloc(memory, 50'000);
    const auto there = reinterpret_cast<std::uintptr_t>(moved);
    REQUIRE(there != address);
    CHECK(countAt(there, 1000, kMark) == 1000);
    CHECK(countAt(address + kLists, 1000 - kLists, kMark) == 0);
    moved = std::realloc(moved, 900);
    CHECK(countAt(reinterpret_cast<std::uintptr_t>(moved), 900, kMark) == 900);
    CHECK(countAt(there + 900, 100, kMark) == 0);
    auto* same = std::realloc(moved, 600);
    CHECK(countAt(reinterpret_cast<std::uintptr_t>(same) + 600, 300, kMark) == 0);
    CHECK(std::realloc(same, 0) == nullptr);
}

TEST_CASE("strings of Qt and of the library end wiped", "[leaks][allocator]")
{
    std::uintptr_t address = 0;
    {
        const QString text(200, QChar{u'\u7E7E'});
        address = reinterpret_cast<std::uintptr_t>(text.constData());
        REQUIRE(countAt(address, 400, 0x7E) == 400);
    }
    CHECK(countAt(address, 400, 0x7E) == 0);
    {
        const std::string text(200, '\x7E');
        address = reinterpret_cast<std::uintptr_t>(text.data());
        REQUIRE(countAt(address, 200, 0x7E) == 200);
    }
    CHECK(countAt(address, 200, 0x7E) == 0);
}

TEST_CASE("what the C library promises still holds", "[leaks][allocator]")
{
    void* aligned = nullptr;
    REQUIRE(posix_memalign(&aligned, 4096, 100) == 0);
    CHECK(reinterpret_cast<std::uintptr_t>(aligned) % 4096 == 0);
    std::free(aligned);
    CHECK(posix_memalign(&aligned, 3, 100) == EINVAL);
    auto* zeros = static_cast<unsigned char*>(std::calloc(100, 10));
    CHECK(std::all_of(zeros, zeros + 1000, [](unsigned char byte) { return byte == 0; }));
    std::free(zeros);
    std::free(nullptr);
    volatile std::size_t tooMuch = SIZE_MAX / 2;
    CHECK(std::malloc(tooMuch) == nullptr);
    void* volatile kept = std::malloc(10);
    CHECK(std::realloc(kept, tooMuch) == nullptr);
    std::free(kept);
}
