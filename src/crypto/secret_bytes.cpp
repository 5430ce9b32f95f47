// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "crypto/secret_bytes.h"

#include "base/error.h"
#include "crypto/random.h"

#include <sodium.h>

#include <algorithm>
#include <utility>

namespace inglenook::crypto {

SecretBytes::SecretBytes(std::size_t size) : m_size{size}
{
    if (size == 0)
        return;
    // libsodium aborts here when it was not started; this is the first thing of it that any program uses.
    static const bool started = sodium_init() >= 0;
    if (!started)
        throw Error{ErrorCode::Internal, "libsodium could not start"};
    // Locked and kept out of core dumps where the system allows it, between guard pages; sodium_free() wipes.
    m_data = static_cast<std::uint8_t*>(sodium_malloc(size));
    if (m_data == nullptr)
        throw Error{ErrorCode::OutOfMemory, "no memory for a secret"};
    sodium_memzero(m_data, size);
}

SecretBytes SecretBytes::copyOf(std::span<const std::uint8_t> bytes)
{
    SecretBytes copy{bytes.size()};
    std::copy(bytes.begin(), bytes.end(), copy.m_data);
    return copy;
}

SecretBytes SecretBytes::copyOf(std::string_view text)
{
    SecretBytes copy{text.size()};
    std::transform(text.begin(), text.end(), copy.m_data, [](char c) { return static_cast<std::uint8_t>(c); });
    return copy;
}

SecretBytes SecretBytes::random(std::size_t size)
{
    SecretBytes bytes{size};
    fillRandom(bytes.mutableView());
    return bytes;
}

SecretBytes::SecretBytes(SecretBytes&& other) noexcept
    : m_data{std::exchange(other.m_data, nullptr)},
      m_size{std::exchange(other.m_size, 0)}
{
}

SecretBytes& SecretBytes::operator=(SecretBytes&& other) noexcept
{
    if (this != &other) {
        clear();
        m_data = std::exchange(other.m_data, nullptr);
        m_size = std::exchange(other.m_size, 0);
    }
    return *this;
}

SecretBytes::~SecretBytes()
{
    clear();
}

SecretBytes SecretBytes::clone() const
{
    return copyOf(view());
}

bool SecretBytes::sameAs(const SecretBytes& other) const noexcept
{
    return m_size == other.m_size && (m_size == 0 || sodium_memcmp(m_data, other.m_data, m_size) == 0);
}

void SecretBytes::clear() noexcept
{
    sodium_free(m_data);
    m_data = nullptr;
    m_size = 0;
}

} // namespace inglenook::crypto
