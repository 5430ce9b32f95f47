// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/memory.h"

#include <array>
#include <cstdint>
#include <cstring>

#include <pthread.h>
#include <sys/mman.h>
#include <unistd.h>

#ifdef __GLIBC__
#include <malloc.h>
#endif

namespace inglenook::platform {
namespace {

/// Wiped by hand. Everything below is handed back page by page, with some distance to the call that does it.
constexpr std::size_t kNear = std::size_t{64} * 1024;
constexpr std::size_t kDistance = std::size_t{16} * 1024;

[[gnu::noinline]] void wipeNear() noexcept
{
    std::array<unsigned char, kNear> used; // NOLINT(cppcoreguidelines-pro-type-member-init): what was there is meant
    explicit_bzero(used.data(), used.size());
}

/// The lowest address of this thread's stack; 0 where it is not known.
[[gnu::noinline]] std::uintptr_t endOfStack() noexcept
{
#ifdef __linux__
    pthread_attr_t attributes;
    if (pthread_getattr_np(pthread_self(), &attributes) != 0)
        return 0;
    void* lowest = nullptr;
    std::size_t size = 0;
    const bool isKnown = pthread_attr_getstack(&attributes, &lowest, &size) == 0;
    pthread_attr_destroy(&attributes);
    return isKnown ? reinterpret_cast<std::uintptr_t>(lowest) : 0;
#else
    return 0;
#endif
}

} // namespace

[[gnu::noinline]] void wipeDeadStack() noexcept
{
    const auto page = static_cast<std::uintptr_t>(sysconf(_SC_PAGESIZE));
    const auto lowest = (endOfStack() + page - 1) / page * page;
    wipeNear();
    const auto here = reinterpret_cast<std::uintptr_t>(__builtin_frame_address(0));
    const auto upTo = (here - kDistance) / page * page;
    // Pages come back as zeros. Those of the main thread's stack that were never used are no memory at all: not an
    // error.
    if (lowest != 0 && lowest < upTo)
        (void)madvise(reinterpret_cast<void*>(lowest), upTo - lowest, MADV_DONTNEED);
}

void releaseFreeMemory() noexcept
{
#ifdef __GLIBC__
    malloc_trim(0);
#endif
}

} // namespace inglenook::platform
