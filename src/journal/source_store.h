// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/timestamp.h"
#include "base/uuid.h"
#include "vault/database.h"

#include <array>
#include <cstdint>
#include <optional>
#include <string_view>

namespace inglenook::journal {

/// What was in an entry when it came from another program: time, title and text. Stays when the entry is changed here.
using EntryHash = std::array<std::uint8_t, 16>;

/// Where an entry came from.
struct EntrySource {
    std::string_view application; ///< "Day One"
    std::string_view id;          ///< the other program's own; empty where it has none
    EntryHash hash{};
};

/// Owns the table of entries that came from other programs, so that none comes twice. A row goes with its entry.
class SourceStore {
public:
    explicit SourceStore(vault::Database& database) : m_database{database} {}

    /// The entry that came from there: the one of that program's id; else one of the same content, unless both have
    /// different ids in the same program.
    [[nodiscard]] std::optional<EntryId> find(const EntrySource& source) const;
    /// The entry of that moment with these very words, wherever it is from.
    [[nodiscard]] std::optional<EntryId> findSame(Timestamp created, std::string_view title,
                                                  std::string_view text) const;
    void record(const EntryId& entry, const EntrySource& source, Timestamp now);

private:
    vault::Database& m_database;
};

[[nodiscard]] EntryHash entryHash(Timestamp created, std::string_view title, std::string_view text);

} // namespace inglenook::journal
