// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "crypto/secret_bytes.h"
#include "vault/database.h"

#include <array>
#include <cstdint>
#include <filesystem>
#include <optional>

namespace inglenook::journal {

/// A shared journal, and what opens it for one member of it (vault::WaysIn::setKeptKey). Neither of the two files says
/// anything of the other to whoever can't open it.
struct RememberedJournal {
    std::array<std::uint8_t, 16> id{}; ///< of its vault, wherever its file is
    std::filesystem::path file;        ///< where it was last
    crypto::SecretBytes key;           ///< 32 random bytes
};

/// The one shared journal that a personal journal remembers. It stands among the preferences, sealed with all the rest;
/// no export carries it and no import brings it in (record_table_list.cpp): docs/decisions/0038-mine-and-ours.md.
class RememberedStore {
public:
    /// Both outlive it.
    RememberedStore(vault::Database& database, const Clock& clock) : m_database{database}, m_clock{clock} {}

    [[nodiscard]] std::optional<RememberedJournal> find() const;
    void set(const RememberedJournal& journal);
    void forget();

private:
    void store(std::string_view value);

    vault::Database& m_database;
    const Clock& m_clock;
};

} // namespace inglenook::journal
