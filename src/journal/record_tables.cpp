// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/record_tables.h"

#include "base/error.h"
#include "journal/record_cells.h"
#include "journal/row.h"

#include <algorithm>
#include <utility>

namespace inglenook::journal {
namespace {

using nlohmann::json;

bool isSealed(const json& state)
{
    constexpr int kRevealed = 3;
    constexpr std::size_t kPhase = 0;
    constexpr std::size_t kPrivatePart = 6;
    const auto path = state.find("path");
    if (path == state.end() || !path->is_array())
        return true; // not understood: it stays where it is
    for (auto moment = path->rbegin(); moment != path->rend(); ++moment) {
        if (!moment->is_array() || moment->size() <= kPrivatePart || !(*moment)[kPrivatePart].is_number_integer())
            return true;
        if ((*moment)[kPhase] == kRevealed)
            return false;
        if ((*moment)[kPrivatePart].get<int>() >= 0)
            return true;
    }
    return false;
}

} // namespace

void MemberMap::add(const MemberId& there, const MemberId& here)
{
    m_here[there] = here;
}

std::optional<MemberId> MemberMap::find(const MemberId& there) const
{
    const auto place = m_here.find(there);
    return place == m_here.end() ? std::nullopt : std::optional{place->second};
}

std::string MemberMap::inText(std::string text) const
{
    // One pass, so that an id that was put in is not taken for one to replace.
    std::string result;
    std::string_view rest{text};
    while (!rest.empty()) {
        auto first = std::string_view::npos;
        const std::pair<const MemberId, MemberId>* which = nullptr;
        for (const auto& pair : m_here)
            if (const auto at = rest.find(pair.first.toString()); at < first) {
                first = at;
                which = &pair;
            }
        result.append(rest.substr(0, first));
        if (which == nullptr)
            break;
        const auto here = which->second.toString();
        result += here;
        rest.remove_prefix(first + here.size());
    }
    return result;
}

bool hasSealedAnswers(std::string_view savedRun)
{
    const auto state = json::parse(savedRun, nullptr, false);
    if (!state.is_object())
        return true;
    const auto people = state.find("participants");
    if (people == state.end() || !people->is_array())
        return true;
    if (people->size() < 2)
        return false;
    const auto timeOut = state.find("timeOut");
    return isSealed(state) || (timeOut != state.end() && (!timeOut->is_object() || isSealed(*timeOut)));
}

int readRecords(vault::Database& database, const RecordTable& table, const MemberId& me,
                const std::function<void(const nlohmann::ordered_json&)>& take)
{
    int heldBack = 0;
    auto rows = database.prepare(table.select);
    if (std::string_view{table.select}.find("?1") != std::string_view::npos)
        bindId(rows, 1, me);
    while (rows.step()) {
        nlohmann::ordered_json row;
        for (std::size_t i = 0; i < table.columns.size(); ++i)
            row[table.columns[i].name] = cellToJson(rows, static_cast<int>(i), table.columns[i].cell);
        const auto state =
            std::string_view{table.name} == "runs" ? rows.text(static_cast<int>(table.columns.size()) - 1) : "";
        if (!state.empty() && hasSealedAnswers(state))
            ++heldBack;
        else
            take(row);
    }
    return heldBack;
}

Inserted insertRecord(vault::Database& database, const RecordTable& table, const json& row, const MemberMap& members,
                      Timestamp now)
{
    if (!row.is_object())
        throw Error{ErrorCode::InvalidInput, "a row is not an object"};
    auto insert = database.prepare(table.insert);
    CellBinder binder{insert, members, now};
    for (std::size_t i = 0; i < table.columns.size(); ++i) {
        const auto value = row.find(table.columns[i].name);
        if (!binder.bind(static_cast<int>(i) + 1, table.columns[i].cell, value == row.end() ? json{} : *value))
            return Inserted::UnknownMember;
    }
    insert.run();
    if (database.changes() == 0)
        return Inserted::IsThere;
    observeStamp(database, binder.stamp());
    return Inserted::Yes;
}

Stamp acceptableStamp(const json& stamp, Timestamp now)
{
    constexpr std::int64_t kDayMs = std::int64_t{24} * 60 * 60 * 1000;
    if (!stamp.is_number_integer() || stamp.get<std::int64_t>() < 0)
        throw Error{ErrorCode::InvalidInput, "a stamp is not a number"};
    return std::min(stamp.get<Stamp>(), (now.ms + kDayMs) * (Stamp{1} << kStampCounterBits));
}

void observeStamp(vault::Database& database, Stamp stamp)
{
    database.prepare("UPDATE journal SET last_stamp = ?1 WHERE last_stamp < ?1").bind(1, stamp).run();
}

} // namespace inglenook::journal
