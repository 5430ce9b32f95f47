// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <memory>
#include <type_traits>
#include <vector>

namespace inglenook {

/// Overwrites `count` bytes in a way that is not optimised away.
inline void wipe(void* bytes, std::size_t count) noexcept
{
    for (auto* byte = static_cast<volatile unsigned char*>(bytes); count > 0; --count)
        *byte++ = 0;
}

/// For small things that are to leave nothing behind in freed memory and are no keys: for those see
/// crypto::SecretBytes.
template <typename Value>
struct WipingAllocator {
    static_assert(std::is_trivially_copyable_v<Value>);
    using value_type = Value;

    WipingAllocator() = default;
    template <typename Other>
    WipingAllocator(const WipingAllocator<Other>&) noexcept // NOLINT(google-explicit-constructor): allocators convert
    {
    }

    [[nodiscard]] Value* allocate(std::size_t count) { return std::allocator<Value>{}.allocate(count); }
    void deallocate(Value* values, std::size_t count) noexcept
    {
        wipe(values, count * sizeof(Value));
        std::allocator<Value>{}.deallocate(values, count);
    }
    friend bool operator==(const WipingAllocator&, const WipingAllocator&) { return true; }
};

template <typename Value>
using WipedVector = std::vector<Value, WipingAllocator<Value>>;

} // namespace inglenook
