// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "transfer/import/zone_rule.h"

#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

namespace inglenook::transfer {

/// A compiled zone of the system (RFC 8536), read only as far as offsets need it.
class ZoneFile {
public:
    /// Nothing when it is not one.
    [[nodiscard]] static std::optional<ZoneFile> parse(std::string_view bytes);
    /// Seconds east of UTC at `utc` (seconds since 1970).
    [[nodiscard]] std::int64_t offsetAt(std::int64_t utc) const;

private:
    std::vector<std::int64_t> m_changes;
    std::vector<std::int64_t> m_offsets; ///< from each change on
    std::int64_t m_before = 0;           ///< until the first one
    std::optional<ZoneRule> m_after;
};

} // namespace inglenook::transfer
