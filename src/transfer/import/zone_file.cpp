// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "transfer/import/zone_file.h"

#include <algorithm>

namespace inglenook::transfer {
namespace {

constexpr std::size_t kHeader = 44;

struct Counts {
    char version = 0;
    std::uint32_t utcMarks = 0;
    std::uint32_t standardMarks = 0;
    std::uint32_t leaps = 0;
    std::uint32_t changes = 0;
    std::uint32_t types = 0;
    std::uint32_t names = 0;

    [[nodiscard]] std::size_t size(std::size_t timeSize) const
    {
        return changes * (timeSize + 1) + types * 6 + names + leaps * (timeSize + 4) + standardMarks + utcMarks;
    }
};

std::int64_t bigEndian(std::string_view bytes, std::size_t at, std::size_t size)
{
    std::uint64_t value = 0;
    for (std::size_t i = 0; i < size; ++i)
        value = value << 8U | static_cast<unsigned char>(bytes[at + i]);
    return size == 4 ? static_cast<std::int32_t>(value) : static_cast<std::int64_t>(value);
}

std::optional<Counts> countsAt(std::string_view bytes)
{
    if (bytes.size() < kHeader || !bytes.starts_with("TZif"))
        return std::nullopt;
    const auto number = [&](std::size_t index) {
        return static_cast<std::uint32_t>(bigEndian(bytes, 20 + index * 4, 4));
    };
    const Counts counts{bytes[4], number(0), number(1), number(2), number(3), number(4), number(5)};
    for (const auto count : {counts.utcMarks, counts.standardMarks, counts.leaps, counts.changes, counts.names})
        if (count > 100'000)
            return std::nullopt;
    return counts.types == 0 || counts.types > 256 ? std::nullopt : std::optional{counts};
}

} // namespace

std::optional<ZoneFile> ZoneFile::parse(std::string_view bytes)
{
    auto counts = countsAt(bytes);
    if (!counts)
        return std::nullopt;
    std::size_t timeSize = 4;
    if (counts->version >= '2') { // the same once more, with longer times
        if (bytes.size() < kHeader + counts->size(4))
            return std::nullopt;
        bytes.remove_prefix(kHeader + counts->size(4));
        timeSize = 8;
        counts = countsAt(bytes);
    }
    if (!counts || bytes.size() < kHeader + counts->size(timeSize))
        return std::nullopt;
    ZoneFile zone;
    const auto indexes = kHeader + counts->changes * timeSize;
    const auto types = indexes + counts->changes;
    const auto offsetOf = [&](std::size_t type) { return bigEndian(bytes, types + type * 6, 4); };
    for (std::size_t i = 0; i < counts->changes; ++i) {
        const auto type = static_cast<unsigned char>(bytes[indexes + i]);
        if (type >= counts->types)
            return std::nullopt;
        zone.m_changes.push_back(bigEndian(bytes, kHeader + i * timeSize, timeSize));
        zone.m_offsets.push_back(offsetOf(type));
    }
    if (!std::is_sorted(zone.m_changes.begin(), zone.m_changes.end()))
        return std::nullopt;
    zone.m_before = offsetOf(0);
    auto footer = bytes.substr(kHeader + counts->size(timeSize));
    if (timeSize == 8 && footer.size() > 2 && footer.front() == '\n')
        zone.m_after = ZoneRule::parse(footer.substr(1, footer.find('\n', 1) - 1));
    return zone;
}

std::int64_t ZoneFile::offsetAt(std::int64_t utc) const
{
    const auto next = std::upper_bound(m_changes.begin(), m_changes.end(), utc);
    if (next == m_changes.end() && m_after)
        return m_after->offsetAt(utc);
    if (next == m_changes.begin())
        return m_before;
    return m_offsets[static_cast<std::size_t>(next - m_changes.begin()) - 1];
}

} // namespace inglenook::transfer
