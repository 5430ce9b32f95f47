// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/member.h"
#include "journal/stamps.h"
#include "vault/database.h"

#include <nlohmann/json.hpp>

#include <functional>
#include <map>
#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace inglenook::journal {

/// Rows of the small tables exactly as they are, with ids and stamps, for what carries a whole journal
/// (docs/export-format.md). The stores are for everything else. Entries and pictures: entry_records.h,
/// picture_records.h.

/// Which member of one journal is which of another.
class MemberMap {
public:
    void add(const MemberId& there, const MemberId& here);
    [[nodiscard]] std::optional<MemberId> find(const MemberId& there) const;
    /// `text` with each member's id replaced: saved runs and answers name them.
    [[nodiscard]] std::string inText(std::string text) const;

private:
    std::map<MemberId, MemberId> m_here;
};

/// What a cell of a row is, and so how it stands in JSON.
enum class Cell {
    Changed, ///< the stamp
    Id,
    MaybeId,
    Member,
    MaybeMember,
    Members, ///< several ids, one after the other
    Number,
    MaybeNumber,
    Flag,
    Time, ///< UTC
    MaybeTime,
    Text,
    MaybeText,
    Hash, ///< 16 bytes, as an id's
    Json, ///< text that is JSON; may name members
    MaybeJson,
};

struct Column {
    const char* name; ///< in the JSON
    Cell cell;
};

/// One of them; `all()` in the order in which they can be written.
struct RecordTable {
    const char* name;                ///< in the JSON: "templates"
    const char* select;              ///< ?1: the member whose drafts and runs are meant
    const char* insert;              ///< gives way to a row that is there
    std::span<const Column> columns; ///< of both, in this order

    [[nodiscard]] static std::span<const RecordTable> all();
    [[nodiscard]] static const RecordTable* find(std::string_view name);
};

/// Unfinished runs in which somebody has given an answer that is not yet shown to the others stay where they are.
[[nodiscard]] bool hasSealedAnswers(std::string_view savedRun);

/// Hands over each row. Gives how many were held back: hasSealedAnswers().
int readRecords(vault::Database& database, const RecordTable& table, const MemberId& me,
                const std::function<void(const nlohmann::ordered_json&)>& take);

enum class Inserted { Yes, IsThere, UnknownMember };
/// Throws Error(InvalidInput) for what is no such row.
[[nodiscard]] Inserted insertRecord(vault::Database& database, const RecordTable& table, const nlohmann::json& row,
                                    const MemberMap& members, Timestamp now);

/// Of what comes from elsewhere: no later than a day from `now`, so that a clock that ran wild elsewhere leaves this
/// journal's alone. Throws Error(InvalidInput) for what is none.
[[nodiscard]] Stamp acceptableStamp(const nlohmann::json& stamp, Timestamp now);
/// Every stamp from here on is later.
void observeStamp(vault::Database& database, Stamp stamp);

} // namespace inglenook::journal
