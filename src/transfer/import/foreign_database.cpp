// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "transfer/import/foreign_database.h"

#include <sqlite3.h>

#include <utility>

namespace inglenook::transfer {
namespace {

constexpr std::size_t kLargestInArchive = std::size_t{512} << 20U;
constexpr int kLongestValue = 64 << 20;

std::string uriOf(const std::filesystem::path& path)
{
    std::string uri = "file:";
    for (const char c : std::filesystem::absolute(path).string()) {
        const auto byte = static_cast<unsigned char>(c);
        if (c == '?' || c == '#' || c == '%' || byte < 0x20) {
            constexpr char kDigits[] = "0123456789ABCDEF";
            uri += '%';
            uri += kDigits[byte >> 4U];
            uri += kDigits[byte & 15U];
        } else {
            uri += c;
        }
    }
    return uri + "?immutable=1";
}

} // namespace

ForeignDatabase::ForeignDatabase(SourceFiles& files, const SourceFile& file)
{
    const auto path = files.onDisk(file);
    const int flags = SQLITE_OPEN_READONLY | SQLITE_OPEN_URI | SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_PRIVATECACHE;
    int code = sqlite3_open_v2(path ? uriOf(*path).c_str() : ":memory:", &m_connection, flags, "unix");
    if (code == SQLITE_OK && !path) {
        auto bytes = files.readBytes(file, kLargestInArchive);
        if (!bytes) {
            sqlite3_close(m_connection);
            throw NotImported{ImportTrouble::TooLarge};
        }
        m_bytes = std::move(*bytes);
        code = sqlite3_deserialize(m_connection, "main", m_bytes.data(), static_cast<sqlite3_int64>(m_bytes.size()),
                                   static_cast<sqlite3_int64>(m_bytes.size()), SQLITE_DESERIALIZE_READONLY);
    }
    if (code == SQLITE_OK) {
        sqlite3_db_config(m_connection, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
        sqlite3_db_config(m_connection, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, nullptr);
        sqlite3_db_config(m_connection, SQLITE_DBCONFIG_ENABLE_TRIGGER, 0, nullptr);
        sqlite3_db_config(m_connection, SQLITE_DBCONFIG_ENABLE_VIEW, 0, nullptr);
        sqlite3_limit(m_connection, SQLITE_LIMIT_LENGTH, kLongestValue);
        sqlite3_limit(m_connection, SQLITE_LIMIT_ATTACHED, 0);
        code = sqlite3_exec(m_connection, "PRAGMA cell_size_check=ON; PRAGMA mmap_size=0; PRAGMA temp_store=MEMORY;",
                            nullptr, nullptr, nullptr);
    }
    if (code != SQLITE_OK) {
        sqlite3_close(m_connection);
        throw NotImported{ImportTrouble::Damaged};
    }
}

ForeignDatabase::~ForeignDatabase()
{
    sqlite3_close(m_connection);
}

ForeignDatabase::Rows ForeignDatabase::query(const std::string& sql, std::int64_t parameter) const
{
    sqlite3_stmt* statement = nullptr;
    if (sqlite3_prepare_v2(m_connection, sql.c_str(), -1, &statement, nullptr) != SQLITE_OK)
        throw NotImported{ImportTrouble::Damaged};
    if (sqlite3_bind_parameter_count(statement) > 0)
        sqlite3_bind_int64(statement, 1, parameter);
    return Rows{statement};
}

std::vector<std::string> ForeignDatabase::columnsOf(const std::string& table) const
{
    std::vector<std::string> columns;
    auto is = query("SELECT 1 FROM sqlite_schema WHERE type = 'table' AND name = '" + table +
                    "' AND sql NOT LIKE '%VIRTUAL%'");
    if (!is.next())
        return columns;
    auto rows = query("SELECT name FROM pragma_table_info('" + table + "')");
    while (rows.next())
        columns.push_back(rows.text(0));
    return columns;
}

ForeignDatabase::Rows::Rows(Rows&& other) noexcept : m_statement{std::exchange(other.m_statement, nullptr)} {}

ForeignDatabase::Rows::~Rows()
{
    sqlite3_finalize(m_statement);
}

bool ForeignDatabase::Rows::next()
{
    const int code = sqlite3_step(m_statement);
    if (code != SQLITE_ROW && code != SQLITE_DONE)
        throw NotImported{ImportTrouble::Damaged};
    return code == SQLITE_ROW;
}

bool ForeignDatabase::Rows::isNull(int column) const
{
    return sqlite3_column_type(m_statement, column) == SQLITE_NULL;
}

std::int64_t ForeignDatabase::Rows::integer(int column) const
{
    return sqlite3_column_int64(m_statement, column);
}

std::string ForeignDatabase::Rows::text(int column) const
{
    const auto* text = reinterpret_cast<const char*>(sqlite3_column_text(m_statement, column));
    return text == nullptr ? std::string{}
                           : std::string{text, static_cast<std::size_t>(sqlite3_column_bytes(m_statement, column))};
}

Bytes ForeignDatabase::Rows::blob(int column) const
{
    const auto* bytes = static_cast<const std::uint8_t*>(sqlite3_column_blob(m_statement, column));
    return bytes == nullptr ? Bytes{} : Bytes{bytes, bytes + sqlite3_column_bytes(m_statement, column)};
}

} // namespace inglenook::transfer
