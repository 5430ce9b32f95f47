// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "crypto/random.h"

#include <sodium.h>

#include <algorithm>
#include <array>

namespace inglenook::crypto {
namespace {

constexpr unsigned kCounterEnd = 1U << 12U;

} // namespace

void fillRandom(std::span<std::uint8_t> bytes)
{
    randombytes_buf(bytes.data(), bytes.size());
}

Uuid RandomIds::next()
{
    std::array<std::uint8_t, 10> tail{};
    fillRandom(tail);
    const auto nowMs = std::max<std::int64_t>(m_clock.now().ms, 0);

    const std::lock_guard lock{m_mutex};
    if (nowMs > m_lastMs) {
        m_lastMs = nowMs;
        // The lower half, so that some two thousand ids follow before the time has to run ahead.
        m_counter = (static_cast<unsigned>(tail[0]) << 8U | tail[1]) % (kCounterEnd / 2);
    } else if (++m_counter == kCounterEnd) {
        ++m_lastMs;
        m_counter = 0;
    }
    tail[0] = static_cast<std::uint8_t>(m_counter >> 8U);
    tail[1] = static_cast<std::uint8_t>(m_counter);
    return Uuid::makeV7(Timestamp{m_lastMs}, tail);
}

} // namespace inglenook::crypto
