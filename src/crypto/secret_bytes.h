// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>

namespace inglenook::crypto {

/// The one type for passphrases, keys and seeds: locked memory that is wiped when it goes and can't be copied by
/// accident.
///
/// Movable, not copyable; clone() where a second copy is really meant. Never printed, logged or compared with ==.
/// Throws Error(OutOfMemory) when the system gives no memory.
class SecretBytes {
public:
    SecretBytes() noexcept = default;
    explicit SecretBytes(std::size_t size); ///< zeros
    [[nodiscard]] static SecretBytes copyOf(std::span<const std::uint8_t> bytes);
    [[nodiscard]] static SecretBytes copyOf(std::string_view text);
    [[nodiscard]] static SecretBytes random(std::size_t size);

    SecretBytes(SecretBytes&& other) noexcept;
    SecretBytes& operator=(SecretBytes&& other) noexcept;
    SecretBytes(const SecretBytes&) = delete;
    SecretBytes& operator=(const SecretBytes&) = delete;
    ~SecretBytes();

    [[nodiscard]] SecretBytes clone() const;
    [[nodiscard]] std::size_t size() const noexcept { return m_size; }
    [[nodiscard]] bool empty() const noexcept { return m_size == 0; }
    [[nodiscard]] std::span<const std::uint8_t> view() const noexcept { return {m_data, m_size}; }
    [[nodiscard]] std::span<std::uint8_t> mutableView() noexcept { return {m_data, m_size}; }
    /// Constant time.
    [[nodiscard]] bool sameAs(const SecretBytes& other) const noexcept;
    /// Wipes and empties.
    void clear() noexcept;

private:
    std::uint8_t* m_data = nullptr;
    std::size_t m_size = 0;
};

} // namespace inglenook::crypto
