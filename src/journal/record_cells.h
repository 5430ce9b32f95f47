// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/record_tables.h"

namespace inglenook::journal {

/// Cells of rows as JSON and back. Part of record_tables.h and entry_records.h.

/// Text that is JSON, as JSON where that is no loss.
[[nodiscard]] nlohmann::ordered_json embedded(std::string_view text);
/// The inverse: the very same text.
[[nodiscard]] std::string unembedded(const nlohmann::json& value);

[[nodiscard]] nlohmann::ordered_json cellToJson(const vault::Statement& row, int column, Cell cell);

/// Ids, times and texts from JSON. Throw Error(InvalidInput).
[[nodiscard]] Uuid uuidFrom(const nlohmann::json& value);
[[nodiscard]] LocalTime timeFrom(const nlohmann::json& value);
[[nodiscard]] std::string textFrom(const nlohmann::json& value);
[[nodiscard]] std::int64_t numberFrom(const nlohmann::json& value);
[[nodiscard]] bool flagFrom(const nlohmann::json& value);

class CellBinder {
public:
    CellBinder(vault::Statement& statement, const MemberMap& members, Timestamp now)
        : m_statement{statement},
          m_members{members},
          m_now{now}
    {
    }
    /// False when it names a member who is not here. Throws Error(InvalidInput).
    [[nodiscard]] bool bind(int parameter, Cell cell, const nlohmann::json& value);
    [[nodiscard]] Stamp stamp() const { return m_stamp; }

private:
    [[nodiscard]] bool bindMembers(int parameter, const nlohmann::json& value);

    vault::Statement& m_statement;
    const MemberMap& m_members;
    Timestamp m_now;
    Stamp m_stamp = 0;
};

} // namespace inglenook::journal
