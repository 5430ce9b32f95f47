// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"

#include <filesystem>
#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace inglenook::transfer {

class ZoneFile;

/// Minutes east of UTC that a wall shows at a moment.
using OffsetAt = std::function<int(Timestamp)>;

/// The zones of the system by their IANA names. Also understands fixed ones: "UTC", "GMT+2", "GMT+02:00", "-0800".
class TimeZones {
public:
    explicit TimeZones(std::vector<std::filesystem::path> folders = systemFolders());
    ~TimeZones();
    TimeZones(const TimeZones&) = delete;
    TimeZones& operator=(const TimeZones&) = delete;

    [[nodiscard]] static std::vector<std::filesystem::path> systemFolders();
    /// Nothing for a zone that is not known here.
    [[nodiscard]] std::optional<OffsetAt> find(const std::string& name) const;

private:
    std::vector<std::filesystem::path> m_folders;
    mutable std::map<std::string, std::shared_ptr<const ZoneFile>, std::less<>> m_known; ///< null: there is none
};

[[nodiscard]] OffsetAt wallOf(const Clock& clock);

/// A moment as a wall of that zone shows it.
[[nodiscard]] LocalTime onWall(Timestamp moment, const OffsetAt& zone);
/// The moment at which a wall of that zone shows `msOnWall` (milliseconds since 1970 as if it were UTC). Of two in
/// autumn the first; within the hour that spring leaves out, as much later as the clocks are set.
[[nodiscard]] LocalTime whenWallShows(std::int64_t msOnWall, const OffsetAt& zone);
/// Noon of that day: for what has a day and no time.
[[nodiscard]] LocalTime noonOf(Date day, const OffsetAt& zone);

} // namespace inglenook::transfer
