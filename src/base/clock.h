// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/timestamp.h"

namespace inglenook {

/// Where time comes from. Collaborators get one in their constructor; tests give a clock that they move by hand.
class Clock {
public:
    virtual ~Clock() = default;
    [[nodiscard]] virtual Timestamp now() const = 0;
    /// Minutes east of UTC that the wall shows at `moment`.
    [[nodiscard]] virtual int offsetMinutesAt(Timestamp moment) const = 0;

    [[nodiscard]] LocalTime localNow() const
    {
        const auto moment = now();
        return {moment, offsetMinutesAt(moment)};
    }
};

/// The system's clock and time zone.
class SystemClock final : public Clock {
public:
    [[nodiscard]] Timestamp now() const override;
    [[nodiscard]] int offsetMinutesAt(Timestamp moment) const override;
};

} // namespace inglenook
