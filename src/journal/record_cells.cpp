// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/record_cells.h"

#include "base/error.h"
#include "base/text.h"
#include "journal/row.h"

namespace inglenook::journal {
namespace {

using nlohmann::json;
using nlohmann::ordered_json;

constexpr std::size_t kIdSize = 16;

[[noreturn]] void refuse(const char* why)
{
    throw Error{ErrorCode::InvalidInput, why};
}

std::string dumped(const json& value)
{
    return value.dump(-1, ' ', false, json::error_handler_t::replace);
}

bool mayBeMissing(Cell cell)
{
    return cell == Cell::MaybeId || cell == Cell::MaybeMember || cell == Cell::MaybeNumber || cell == Cell::MaybeTime ||
           cell == Cell::MaybeText || cell == Cell::MaybeJson;
}

ordered_json idsToJson(std::span<const std::uint8_t> bytes)
{
    auto ids = ordered_json::array();
    for (; bytes.size() >= kIdSize; bytes = bytes.subspan(kIdSize)) {
        Uuid id;
        std::copy_n(bytes.begin(), kIdSize, id.bytes.begin());
        ids.push_back(id.toString());
    }
    return ids;
}

} // namespace

ordered_json embedded(std::string_view text)
{
    const auto value = json::parse(text, nullptr, false);
    // A string would be taken for text that is no JSON.
    if (value.is_discarded() || value.is_string() || dumped(value) != text)
        return std::string{text};
    return value;
}

std::string unembedded(const json& value)
{
    return value.is_string() ? toValidUtf8(value.get_ref<const std::string&>()) : dumped(value);
}

ordered_json cellToJson(const vault::Statement& row, int column, Cell cell)
{
    if (row.isNull(column))
        return nullptr;
    switch (cell) {
    case Cell::Id:
    case Cell::MaybeId:
    case Cell::Member:
    case Cell::MaybeMember:
    case Cell::Hash:
        return readId<MemberId>(row, column).toString();
    case Cell::Members:
        return idsToJson(row.blob(column));
    case Cell::Changed:
    case Cell::Number:
    case Cell::MaybeNumber:
        return row.integer(column);
    case Cell::Flag:
        return row.integer(column) != 0;
    case Cell::Time:
    case Cell::MaybeTime:
        return toIso8601(LocalTime{{row.integer(column)}, 0});
    case Cell::Json:
    case Cell::MaybeJson:
        return embedded(row.textView(column));
    case Cell::Text:
    case Cell::MaybeText:
        break;
    }
    return row.text(column);
}

Uuid uuidFrom(const json& value)
{
    const auto id = value.is_string() ? Uuid::parse(value.get_ref<const std::string&>()) : std::nullopt;
    if (!id)
        refuse("an id is not a UUID");
    return *id;
}

LocalTime timeFrom(const json& value)
{
    const auto time = value.is_string() ? parseIso8601(value.get_ref<const std::string&>()) : std::nullopt;
    if (!time)
        refuse("a time is not one of ISO 8601");
    return *time;
}

std::string textFrom(const json& value)
{
    if (!value.is_string())
        refuse("a text is missing");
    return toValidUtf8(value.get_ref<const std::string&>());
}

std::int64_t numberFrom(const json& value)
{
    if (!value.is_number_integer())
        refuse("a number is missing");
    return value.get<std::int64_t>();
}

bool flagFrom(const json& value)
{
    if (!value.is_boolean())
        refuse("neither true nor false");
    return value.get<bool>();
}

bool CellBinder::bindMembers(int parameter, const json& value)
{
    if (!value.is_array() || value.empty() || value.size() > 2)
        refuse("a list of members is missing");
    std::vector<std::uint8_t> bytes;
    for (const auto& item : value) {
        const auto member = m_members.find(MemberId{uuidFrom(item)});
        if (!member)
            return false;
        bytes.insert(bytes.end(), member->uuid.bytes.begin(), member->uuid.bytes.end());
    }
    m_statement.bind(parameter, std::span<const std::uint8_t>{bytes});
    return true;
}

bool CellBinder::bind(int parameter, Cell cell, const json& value)
{
    if (value.is_null() && mayBeMissing(cell)) {
        m_statement.bindNull(parameter);
        return true;
    }
    switch (cell) {
    case Cell::Id:
    case Cell::MaybeId:
    case Cell::Hash:
        m_statement.bind(parameter, std::span<const std::uint8_t>{uuidFrom(value).bytes});
        return true;
    case Cell::Member:
    case Cell::MaybeMember: {
        const auto member = m_members.find(MemberId{uuidFrom(value)});
        bindId(m_statement, parameter, member); // whoever is not here: written by nobody in particular
        return member.has_value() || cell == Cell::MaybeMember;
    }
    case Cell::Members:
        return bindMembers(parameter, value);
    case Cell::Changed:
        m_stamp = acceptableStamp(value, m_now);
        m_statement.bind(parameter, m_stamp);
        return true;
    case Cell::Number:
    case Cell::MaybeNumber:
        m_statement.bind(parameter, numberFrom(value));
        return true;
    case Cell::Flag:
        m_statement.bind(parameter, flagFrom(value) ? 1 : 0);
        return true;
    case Cell::Time:
    case Cell::MaybeTime:
        m_statement.bind(parameter, timeFrom(value).utc.ms);
        return true;
    case Cell::Json:
    case Cell::MaybeJson:
        m_statement.bind(parameter, m_members.inText(unembedded(value)));
        return true;
    case Cell::Text:
    case Cell::MaybeText:
        m_statement.bind(parameter, textFrom(value));
        return true;
    }
    return true;
}

} // namespace inglenook::journal
