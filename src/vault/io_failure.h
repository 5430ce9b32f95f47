// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace inglenook::vault {

/// Remembers, for each thread as errno does, the first error that the disk gave to SQLite. Where SQL runs inside SQL (a
/// renamed table, a search index) SQLite may tell it as a wrong statement or as damage.
class IoFailure {
public:
    /// Begins to listen.
    IoFailure() noexcept;
    /// What is the matter when SQLite says `sqliteCode`.
    [[nodiscard]] int cause(int sqliteCode) const noexcept;
    /// From the functions that SQLite calls.
    static void note(int sqliteCode) noexcept;
};

} // namespace inglenook::vault
