// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "crash/failing_memory.h"

#include <sqlite3.h>

#include <cstdlib>
#include <utility>

namespace inglenook::test {
namespace {

sqlite3_mem_methods& before()
{
    static sqlite3_mem_methods methods{};
    return methods;
}

/// The one who asks may allocate itself, which is not counted.
bool fails()
{
    auto& fault = memoryFault();
    if (!fault)
        return false;
    const auto asked = std::exchange(fault, nullptr);
    const bool answer = asked();
    fault = asked;
    return answer;
}

void* allocate(int size)
{
    return fails() ? nullptr : before().xMalloc(size);
}

void* reallocate(void* old, int size)
{
    return fails() ? nullptr : before().xRealloc(old, size);
}

/// SQLite takes its memory only before it is used for the first time.
[[maybe_unused]] const bool kIsInstalled = [] {
    if (sqlite3_config(SQLITE_CONFIG_GETMALLOC, &before()) != SQLITE_OK)
        std::abort();
    auto methods = before();
    methods.xMalloc = allocate;
    methods.xRealloc = reallocate;
    if (sqlite3_config(SQLITE_CONFIG_MALLOC, &methods) != SQLITE_OK)
        std::abort();
    return true;
}();

} // namespace

std::function<bool()>& memoryFault()
{
    static std::function<bool()> fault;
    return fault;
}

} // namespace inglenook::test
