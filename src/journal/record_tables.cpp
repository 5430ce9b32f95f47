// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/record_tables.h"

#include "base/error.h"
#include "journal/record_cells.h"
#include "journal/row.h"

#include <algorithm>
#include <array>

namespace inglenook::journal {
namespace {

using nlohmann::json;

constexpr std::array kPreferences{Column{"key", Cell::Json}, Column{"changed", Cell::Changed},
                                  Column{"value", Cell::Text}};
constexpr std::array kTemplates{
    Column{"id", Cell::Id},     Column{"changed", Cell::Changed}, Column{"author", Cell::MaybeMember},
    Column{"name", Cell::Text}, Column{"title", Cell::Text},      Column{"tags", Cell::Json},
    Column{"text", Cell::Text}};
constexpr std::array kSpelling{Column{"id", Cell::Id}, Column{"changed", Cell::Changed}, Column{"word", Cell::Text}};
constexpr std::array kOwnCards{Column{"id", Cell::Id},        Column{"changed", Cell::Changed},
                               Column{"deck", Cell::Text},    Column{"author", Cell::MaybeMember},
                               Column{"created", Cell::Time}, Column{"depth", Cell::Text},
                               Column{"text", Cell::Text}};
constexpr std::array kHiddenCards{Column{"deck", Cell::Text}, Column{"card", Cell::Text},
                                  Column{"changed", Cell::Changed}, Column{"hidden", Cell::Flag}};
constexpr std::array kDrawnCards{Column{"deck", Cell::Text}, Column{"card", Cell::Text},
                                 Column{"changed", Cell::Changed}, Column{"pass", Cell::Number}};
constexpr std::array kDailyCards{Column{"deck", Cell::Text}, Column{"day", Cell::Text}, Column{"card", Cell::Text},
                                 Column{"changed", Cell::Changed}};
constexpr std::array kBeginnings{Column{"id", Cell::Id}, Column{"changed", Cell::Changed},
                                 Column{"first", Cell::Member}, Column{"second", Cell::Member},
                                 Column{"finished", Cell::Time}};
constexpr std::array kRuns{
    Column{"id", Cell::Id},      Column{"changed", Cell::Changed},      Column{"exercise", Cell::Text},
    Column{"title", Cell::Text}, Column{"participants", Cell::Members}, Column{"started", Cell::Time},
    Column{"state", Cell::Json}};
constexpr std::array kDrafts{Column{"id", Cell::Id},
                             Column{"changed", Cell::Changed},
                             Column{"author", Cell::Member},
                             Column{"edits", Cell::MaybeId},
                             Column{"created", Cell::Time},
                             Column{"offsetMinutes", Cell::Number},
                             Column{"starred", Cell::Flag},
                             Column{"title", Cell::Text},
                             Column{"tags", Cell::Json},
                             Column{"feelings", Cell::Json},
                             Column{"pleasantness", Cell::MaybeNumber},
                             Column{"energy", Cell::MaybeNumber},
                             Column{"text", Cell::Text}};
constexpr std::array kDeleted{Column{"id", Cell::Id}, Column{"changed", Cell::Changed}, Column{"kind", Cell::Text}};

// A code that opens this file says nothing about another one. Own words are told apart by the word.
const std::array kTables{
    RecordTable{"preferences",
                "SELECT key, changed, value FROM preferences WHERE key NOT LIKE 'recovery-code-made/%' ORDER BY key",
                "INSERT INTO preferences (key, changed, value) VALUES (?, ?, ?) ON CONFLICT DO NOTHING", kPreferences},
    RecordTable{"templates", "SELECT id, changed, author, name, title, tags, text FROM templates ORDER BY id",
                "INSERT INTO templates (id, changed, author, name, title, tags, text) VALUES (?, ?, ?, ?, ?, ?, ?) "
                "ON CONFLICT DO NOTHING",
                kTemplates},
    RecordTable{"spellingWords", "SELECT id, changed, word FROM spelling_words ORDER BY id",
                "INSERT INTO spelling_words (id, changed, word) SELECT ?1, ?2, ?3 WHERE NOT EXISTS "
                "(SELECT 1 FROM spelling_words WHERE word = ?3) ON CONFLICT DO NOTHING",
                kSpelling},
    RecordTable{"ownCards", "SELECT id, changed, deck, author, created, depth, text FROM own_cards ORDER BY id",
                "INSERT INTO own_cards (id, changed, deck, author, created, depth, text) VALUES (?, ?, ?, ?, ?, ?, ?) "
                "ON CONFLICT DO NOTHING",
                kOwnCards},
    RecordTable{"hiddenCards", "SELECT deck, card, changed, hidden FROM hidden_cards ORDER BY deck, card",
                "INSERT INTO hidden_cards (deck, card, changed, hidden) VALUES (?, ?, ?, ?) ON CONFLICT DO NOTHING",
                kHiddenCards},
    RecordTable{"drawnCards", "SELECT deck, card, changed, pass FROM drawn_cards ORDER BY deck, card",
                "INSERT INTO drawn_cards (deck, card, changed, pass) VALUES (?, ?, ?, ?) ON CONFLICT DO NOTHING",
                kDrawnCards},
    RecordTable{"dailyCards", "SELECT deck, day, card, changed FROM daily_cards ORDER BY deck, day",
                "INSERT INTO daily_cards (deck, day, card, changed) VALUES (?, ?, ?, ?) ON CONFLICT DO NOTHING",
                kDailyCards},
    RecordTable{"beginnings", "SELECT id, changed, first, second, finished FROM beginnings ORDER BY id",
                "INSERT INTO beginnings (id, changed, first, second, finished) VALUES (?, ?, ?, ?, ?) "
                "ON CONFLICT DO NOTHING",
                kBeginnings},
    RecordTable{"runs",
                "SELECT id, changed, exercise, title, participants, started, state FROM runs "
                "WHERE substr(participants, 1, 16) = ?1 OR substr(participants, 17, 16) = ?1 ORDER BY id",
                "INSERT INTO runs (id, changed, exercise, title, participants, started, state) "
                "VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING",
                kRuns},
    RecordTable{"drafts",
                "SELECT id, changed, author, edits, created, offset_minutes, starred, title, tags, feelings, "
                "pleasantness, energy, text FROM drafts WHERE author = ?1 ORDER BY id",
                "INSERT INTO drafts (id, changed, author, edits, created, offset_minutes, starred, title, tags, "
                "feelings, pleasantness, energy, text) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) "
                "ON CONFLICT DO NOTHING",
                kDrafts},
    RecordTable{"deleted", "SELECT id, changed, kind FROM tombstones ORDER BY id",
                "INSERT INTO tombstones (id, changed, kind) VALUES (?, ?, ?) ON CONFLICT DO NOTHING", kDeleted},
};

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

std::span<const RecordTable> RecordTable::all()
{
    return kTables;
}

const RecordTable* RecordTable::find(std::string_view name)
{
    const auto place =
        std::find_if(kTables.begin(), kTables.end(), [name](const RecordTable& table) { return name == table.name; });
    return place == kTables.end() ? nullptr : &*place;
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
        const auto state = std::string_view{table.name} == "runs" ? rows.text(static_cast<int>(kRuns.size()) - 1) : "";
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
