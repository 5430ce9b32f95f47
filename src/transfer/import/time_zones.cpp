// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "transfer/import/time_zones.h"

#include "base/error.h"
#include "base/text.h"
#include "platform/atomic_file.h"
#include "transfer/import/zone_file.h"

#include <algorithm>

namespace inglenook::transfer {
namespace {

constexpr std::size_t kLargestZone = 256 * 1024;
constexpr std::size_t kMostZones = 1000;
constexpr std::int64_t kMsPerMinute = 60'000;

/// "UTC", "Z", "GMT+2", "UTC-03:30", "+0200": minutes east.
std::optional<int> fixedOffset(std::string_view name)
{
    const auto lower = asciiLower(name);
    std::string_view rest{lower};
    for (const std::string_view prefix : {"utc", "gmt", "z"})
        if (rest.starts_with(prefix)) {
            rest.remove_prefix(prefix.size());
            break;
        }
    if (rest.empty())
        return name.empty() ? std::nullopt : std::optional{0};
    if (rest.front() != '+' && rest.front() != '-')
        return std::nullopt;
    const int sign = rest.front() == '-' ? -1 : 1;
    std::string digits;
    bool hasColon = false;
    for (const char c : rest.substr(1)) {
        if (c == ':' && !hasColon && digits.size() <= 2) {
            hasColon = true;
            digits.insert(0, 2 - digits.size(), '0');
        } else if (c >= '0' && c <= '9') {
            digits += c;
        } else {
            return std::nullopt;
        }
    }
    if (digits.empty() || digits.size() > 4)
        return std::nullopt;
    if (digits.size() <= 2)
        digits += "00";
    const auto number = std::stoi(digits);
    const auto minutes = number / 100 * 60 + number % 100;
    return number % 100 > 59 || minutes > 18 * 60 ? std::nullopt : std::optional{sign * minutes};
}

bool isZoneName(std::string_view name)
{
    if (name.empty() || name.size() > 64 || name.front() == '/' || name.find("..") != std::string_view::npos)
        return false;
    return std::all_of(name.begin(), name.end(), [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '/' || c == '_' ||
               c == '+' || c == '-';
    });
}

std::shared_ptr<const ZoneFile> load(const std::vector<std::filesystem::path>& folders, const std::string& name)
{
    for (const auto& folder : folders) {
        try {
            const auto bytes = platform::readFile(folder / name, kLargestZone);
            if (!bytes)
                continue;
            if (auto zone = ZoneFile::parse(*bytes))
                return std::make_shared<const ZoneFile>(*std::move(zone));
        } catch (const Error&) { // a folder, or unreadable: as if it were not there
        }
    }
    return nullptr;
}

} // namespace

TimeZones::TimeZones(std::vector<std::filesystem::path> folders) : m_folders{std::move(folders)} {}

TimeZones::~TimeZones() = default;

std::vector<std::filesystem::path> TimeZones::systemFolders()
{
    return {"/usr/share/zoneinfo", "/usr/lib/zoneinfo", "/usr/share/lib/zoneinfo", "/etc/zoneinfo"};
}

std::optional<OffsetAt> TimeZones::find(const std::string& name) const
{
    if (const auto fixed = fixedOffset(name))
        return OffsetAt{[minutes = *fixed](Timestamp) { return minutes; }};
    if (!isZoneName(name))
        return std::nullopt;
    auto known = m_known.find(name);
    if (known == m_known.end()) {
        if (m_known.size() >= kMostZones)
            m_known.clear();
        known = m_known.emplace(name, load(m_folders, name)).first;
    }
    if (!known->second)
        return std::nullopt;
    return OffsetAt{[zone = known->second](Timestamp moment) {
        // Before there were zones, walls differed by seconds: the whole minute below.
        const auto seconds = zone->offsetAt(moment.ms / 1000 - (moment.ms % 1000 < 0 ? 1 : 0));
        return static_cast<int>(std::clamp<std::int64_t>(seconds / 60 - (seconds % 60 < 0 ? 1 : 0), -1080, 1080));
    }};
}

OffsetAt wallOf(const Clock& clock)
{
    return [&clock](Timestamp moment) { return clock.offsetMinutesAt(moment); };
}

LocalTime onWall(Timestamp moment, const OffsetAt& zone)
{
    return {moment, zone(moment)};
}

LocalTime whenWallShows(std::int64_t msOnWall, const OffsetAt& zone)
{
    const auto asUtc = [msOnWall](int offset) { return Timestamp{msOnWall - offset * kMsPerMinute}; };
    // The offsets on both sides of a change that may be near.
    const auto before = zone(Timestamp{msOnWall - 24 * 60 * kMsPerMinute});
    const auto after = zone(Timestamp{msOnWall + 24 * 60 * kMsPerMinute});
    for (const auto offset : {std::max(before, after), std::min(before, after), zone(asUtc(before))})
        if (zone(asUtc(offset)) == offset)
            return {asUtc(offset), offset};
    const auto moment = asUtc(before); // no wall ever showed it
    return {moment, zone(moment)};
}

LocalTime noonOf(Date day, const OffsetAt& zone)
{
    return whenWallShows(daysFromDate(day) * 86'400'000 + 12 * 3'600'000, zone);
}

} // namespace inglenook::transfer
