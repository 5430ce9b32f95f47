// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later

// malloc and its family, for the programs that link this: what is given back is wiped first, so that no text outlives
// the object that held it, whoever made it: we, Qt, SQLite or the C++ library. The heap itself stays the system's.
// (docs/decisions/0023-wipe-on-free.md)
//
// Sanitizers and tools bring an allocator of their own; there nothing is replaced.

#include <algorithm>
#include <cerrno>
#include <cstdlib>
#include <cstring>

#include <malloc.h>

#if defined(__GLIBC__) && !defined(__SANITIZE_ADDRESS__) && !defined(__SANITIZE_THREAD__)

// NOLINTBEGIN(bugprone-reserved-identifier,cert-dcl37-c,cert-dcl51-cpp)
extern "C" {
void* __libc_malloc(std::size_t size);
void* __libc_calloc(std::size_t count, std::size_t size);
void* __libc_memalign(std::size_t alignment, std::size_t size);
void __libc_free(void* memory);
}
// NOLINTEND(bugprone-reserved-identifier,cert-dcl37-c,cert-dcl51-cpp)

extern "C" {

void* malloc(std::size_t size) noexcept
{
    return __libc_malloc(size);
}

void* calloc(std::size_t count, std::size_t size) noexcept
{
    return __libc_calloc(count, size);
}

void free(void* memory) noexcept
{
    if (memory == nullptr)
        return;
    explicit_bzero(memory, malloc_usable_size(memory));
    __libc_free(memory);
}

void* realloc(void* memory, std::size_t size) noexcept
{
    if (memory == nullptr)
        return __libc_malloc(size);
    if (size == 0) {
        free(memory);
        return nullptr;
    }
    const auto room = malloc_usable_size(memory);
    const bool isFarSmaller = size < room / 2;
    if (size <= room && !isFarSmaller) {
        explicit_bzero(static_cast<unsigned char*>(memory) + size, room - size);
        return memory;
    }
    // The system's own realloc would leave a copy behind where it moves.
    auto* moved = __libc_malloc(size);
    if (moved == nullptr)
        return nullptr;
    std::memcpy(moved, memory, std::min(size, room));
    free(memory);
    return moved;
}

void* memalign(std::size_t alignment, std::size_t size) noexcept
{
    return __libc_memalign(alignment, size);
}

void* aligned_alloc(std::size_t alignment, std::size_t size) noexcept
{
    return __libc_memalign(alignment, size);
}

int posix_memalign(void** memory, std::size_t alignment, std::size_t size) noexcept
{
    const bool isPowerOfTwo = alignment != 0 && (alignment & (alignment - 1)) == 0;
    if (!isPowerOfTwo || alignment % sizeof(void*) != 0)
        return EINVAL;
    auto* made = __libc_memalign(alignment, size);
    if (made == nullptr)
        return ENOMEM;
    *memory = made;
    return 0;
}

} // extern "C"

#endif
