// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/clock.h"

#include <chrono>
#include <ctime>

namespace inglenook {

Timestamp SystemClock::now() const
{
    using namespace std::chrono;
    return Timestamp{duration_cast<milliseconds>(system_clock::now().time_since_epoch()).count()};
}

int SystemClock::offsetMinutesAt(Timestamp moment) const
{
    const auto seconds = static_cast<std::time_t>(moment.ms / 1000);
    std::tm local{};
    if (localtime_r(&seconds, &local) == nullptr)
        return 0;
    return static_cast<int>(local.tm_gmtoff / 60);
}

} // namespace inglenook
