// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "transfer/import/source_files.h"

#include <cstdint>
#include <memory>
#include <string>
#include <vector>

struct sqlite3;
struct sqlite3_stmt;

namespace inglenook::transfer {

/// An SQLite database that somebody else wrote, perhaps to harm: only read, with nothing in it ever run, through the
/// system's own way to files (never the vault's). Queries are constant. Throws NotImported(Damaged).
class ForeignDatabase {
public:
    ForeignDatabase(SourceFiles& files, const SourceFile& file);
    ForeignDatabase(const ForeignDatabase&) = delete;
    ForeignDatabase& operator=(const ForeignDatabase&) = delete;
    ~ForeignDatabase();

    /// Columns of a table; empty where there is no such table (a view is none).
    [[nodiscard]] std::vector<std::string> columnsOf(const std::string& table) const;

    class Rows {
    public:
        Rows(Rows&& other) noexcept;
        Rows& operator=(Rows&&) = delete;
        ~Rows();
        [[nodiscard]] bool next();
        [[nodiscard]] bool isNull(int column) const;
        [[nodiscard]] std::int64_t integer(int column) const;
        [[nodiscard]] std::string text(int column) const;
        [[nodiscard]] Bytes blob(int column) const;

    private:
        friend class ForeignDatabase;
        explicit Rows(sqlite3_stmt* statement) : m_statement{statement} {}
        sqlite3_stmt* m_statement;
    };
    [[nodiscard]] Rows query(const std::string& sql, std::int64_t parameter = 0) const;

private:
    sqlite3* m_connection = nullptr;
    Bytes m_bytes; ///< of a database within an archive
};

} // namespace inglenook::transfer
