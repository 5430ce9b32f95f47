// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"

namespace inglenook::test {

/// A clock that stands still until a test moves it. Starts on Tuesday, 12 May 2026, 19:40 UTC, on a wall two hours
/// east.
class FakeClock final : public Clock {
public:
    [[nodiscard]] Timestamp now() const override { return m_now; }
    [[nodiscard]] int offsetMinutesAt(Timestamp) const override { return m_offsetMinutes; }

    void set(Timestamp moment) { m_now = moment; }
    void setOffsetMinutes(int minutes) { m_offsetMinutes = minutes; }
    void advanceMs(std::int64_t ms) { m_now.ms += ms; }
    void advanceSeconds(std::int64_t seconds) { advanceMs(seconds * 1000); }
    void advanceDays(std::int64_t days) { advanceSeconds(days * 24 * 60 * 60); }

private:
    Timestamp m_now{std::int64_t{1'778'614'800} * 1000};
    int m_offsetMinutes = 120;
};

} // namespace inglenook::test
