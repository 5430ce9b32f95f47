// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "vault/database.h"

#include <string>
#include <string_view>

namespace inglenook::journal {

class Stamps;

/// Owns the table of small settings of one journal.
class PreferenceStore {
public:
    PreferenceStore(vault::Database& database, Stamps& stamps);

    /// Empty when not set.
    [[nodiscard]] std::string value(std::string_view key) const;
    void set(std::string_view key, std::string_view value);

private:
    vault::Database& m_database;
    Stamps& m_stamps;
};

} // namespace inglenook::journal
