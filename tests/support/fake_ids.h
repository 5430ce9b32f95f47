// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/uuid.h"

#include <array>

namespace inglenook::test {

/// Ids that count from 1, so that every run of a test sees the same ones.
class FakeIds final : public IdSource {
public:
    [[nodiscard]] Uuid next() override
    {
        ++m_count;
        std::array<std::uint8_t, 10> bytes{};
        for (std::size_t i = 0; i < 8; ++i)
            bytes[9 - i] = static_cast<std::uint8_t>(m_count >> (8 * i));
        return Uuid::makeV7(Timestamp{std::int64_t{1'778'614'800} * 1000}, bytes);
    }

private:
    std::uint64_t m_count = 0;
};

} // namespace inglenook::test
