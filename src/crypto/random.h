// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "base/uuid.h"

#include <cstdint>
#include <mutex>
#include <span>

namespace inglenook::crypto {

/// From the system's generator; fit for keys and nonces.
void fillRandom(std::span<std::uint8_t> bytes);

/// UUIDs of version 7 that strictly grow within one process: also inside one millisecond, and when the clock steps
/// back. Twelve bits behind the time count up, the other 62 are random each time (RFC 9562 §6.2, method 1).
/// Thread-safe.
class RandomIds final : public IdSource {
public:
    /// `clock` must outlive it.
    explicit RandomIds(const Clock& clock) : m_clock{clock} {}
    [[nodiscard]] Uuid next() override;

private:
    const Clock& m_clock;
    std::mutex m_mutex;
    std::int64_t m_lastMs = -1;
    unsigned m_counter = 0;
};

} // namespace inglenook::crypto
