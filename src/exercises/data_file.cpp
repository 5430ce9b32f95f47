// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exercises/data_file.h"

#include "exercises/builtin_files.h"

#include <algorithm>

namespace inglenook::exercises {

std::string DataTable::text(std::string_view key) const
{
    auto value = (*m_table)[key].value<std::string>();
    if (!value || value->empty())
        throw fault("a text is missing: " + std::string{key});
    return *std::move(value);
}

std::string DataTable::textOr(std::string_view key, std::string_view otherwise) const
{
    return m_table->contains(key) ? text(key) : std::string{otherwise};
}

std::vector<std::string> DataTable::texts(std::string_view key) const
{
    std::vector<std::string> found;
    if (!m_table->contains(key))
        return found;
    const auto* array = (*m_table)[key].as_array();
    if (array == nullptr)
        throw fault("not a list: " + std::string{key});
    for (const auto& node : *array) {
        auto value = node.value<std::string>();
        if (!value)
            throw fault("not a list of texts: " + std::string{key});
        found.push_back(*std::move(value));
    }
    return found;
}

bool DataTable::flag(std::string_view key) const
{
    if (!m_table->contains(key))
        return false;
    const auto value = (*m_table)[key].value<bool>();
    if (!value)
        throw fault("neither true nor false: " + std::string{key});
    return *value;
}

int DataTable::number(std::string_view key, int otherwise) const
{
    if (!m_table->contains(key))
        return otherwise;
    const auto value = (*m_table)[key].value<int>();
    if (!value)
        throw fault("not a number: " + std::string{key});
    return *value;
}

std::vector<DataTable> DataTable::tables(std::string_view key) const
{
    std::vector<DataTable> found;
    if (!m_table->contains(key))
        return found;
    const auto* array = (*m_table)[key].as_array();
    if (array == nullptr)
        throw fault("not a list of tables: " + std::string{key});
    for (const auto& node : *array) {
        if (!node.is_table())
            throw fault("not a list of tables: " + std::string{key});
        found.emplace_back(*node.as_table(), m_file);
    }
    return found;
}

DataTable DataTable::table(std::string_view key) const
{
    const auto* found = (*m_table)[key].as_table();
    if (found == nullptr)
        throw fault("a table is missing: " + std::string{key});
    return {*found, m_file};
}

std::vector<std::string> DataTable::keys() const
{
    std::vector<std::string> found;
    for (const auto& [key, value] : *m_table)
        found.emplace_back(key.str());
    return found;
}

Error DataTable::fault(std::string_view what) const
{
    return Error{ErrorCode::Internal,
                 m_file + ":" + std::to_string(m_table->source().begin.line) + ": " + std::string{what}};
}

DataFile::DataFile(std::string_view path, toml::table root)
    : m_path{path},
      m_root{std::make_unique<toml::table>(std::move(root))}
{
}

DataFile DataFile::builtin(std::string_view path)
{
    const auto files = builtinFiles();
    const auto file =
        std::find_if(files.begin(), files.end(), [path](const BuiltinFile& each) { return each.path == path; });
    if (file == files.end())
        throw Error{ErrorCode::Internal, std::string{path} + " is not among the files of the program"};
    try {
        return {path, toml::parse(file->text, path)};
    } catch (const toml::parse_error& error) {
        throw Error{ErrorCode::Internal, std::string{path} + ":" + std::to_string(error.source().begin.line) + ": " +
                                             std::string{error.description()}};
    }
}

} // namespace inglenook::exercises
