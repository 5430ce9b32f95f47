// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"

#include <toml++/toml.h>

#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace inglenook::exercises {

/// One table of a data file that comes with the program. Those files are part of us: anything that is missing or of the
/// wrong type throws Error(Internal), which names file and line.
class DataTable {
public:
    DataTable(const toml::table& table, std::string_view file) : m_table{&table}, m_file{file} {}

    [[nodiscard]] std::string text(std::string_view key) const; ///< present and not empty
    [[nodiscard]] std::string textOr(std::string_view key, std::string_view otherwise) const;
    [[nodiscard]] std::vector<std::string> texts(std::string_view key) const; ///< empty when absent
    [[nodiscard]] bool flag(std::string_view key) const;                      ///< false when absent
    [[nodiscard]] int number(std::string_view key, int otherwise) const;
    [[nodiscard]] std::vector<DataTable> tables(std::string_view key) const; ///< array of tables, empty when absent
    [[nodiscard]] DataTable table(std::string_view key) const;
    [[nodiscard]] std::vector<std::string> keys() const;
    [[nodiscard]] Error fault(std::string_view what) const;

private:
    const toml::table* m_table;
    std::string m_file;
};

/// A parsed file of resources/; owns what its tables point to.
class DataFile {
public:
    /// `path` as in builtinFiles(): "coach/en.toml".
    [[nodiscard]] static DataFile builtin(std::string_view path);

    [[nodiscard]] DataTable root() const { return {*m_root, m_path}; }

private:
    DataFile(std::string_view path, toml::table root);

    std::string m_path;
    std::unique_ptr<toml::table> m_root;
};

} // namespace inglenook::exercises
