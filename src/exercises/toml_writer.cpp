// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exercises/toml_writer.h"

namespace inglenook::exercises {

std::string tomlText(std::string_view text)
{
    constexpr std::string_view kHex = "0123456789ABCDEF";
    std::string quoted = "\"";
    for (const char c : text) {
        const auto code = static_cast<unsigned char>(c);
        if (c == '"' || c == '\\')
            (quoted += '\\') += c;
        else if (c == '\n')
            quoted += "\\n";
        else if (c == '\t')
            quoted += "\\t";
        else if (code < 0x20 || code == 0x7F)
            ((quoted += "\\u00") += kHex[code >> 4U]) += kHex[code & 0xFU];
        else
            quoted += c;
    }
    return quoted + '"';
}

std::string tomlTexts(const std::vector<std::string>& texts)
{
    std::string list = "[";
    for (const auto& text : texts)
        list += (list.size() > 1 ? ", " : "") + tomlText(text);
    return list + "]";
}

InlineTable& InlineTable::text(std::string_view key, std::string_view value)
{
    return value.empty() ? *this : bare(key, tomlText(value));
}

InlineTable& InlineTable::bare(std::string_view key, std::string_view value)
{
    m_text += m_text.size() > 1 ? ", " : " ";
    ((m_text += key) += " = ") += value;
    return *this;
}

void TomlWriter::add(std::string text, std::string_view key, int row)
{
    m_table.push_back({std::move(text), {m_tableName, m_number, std::string{key}, row}});
}

void TomlWriter::comments(const std::vector<std::string>& lines)
{
    for (const auto& line : lines)
        add(line, {});
}

void TomlWriter::bare(std::string_view key, std::string_view value)
{
    const CommentPlace at{m_tableName, m_name, std::string{key}};
    m_keys.emplace_back(key);
    comments(m_comments.before(at));
    auto line = std::string{key} + " = " + std::string{value};
    if (const auto beside = m_comments.beside(at); !beside.empty())
        (line += " ") += beside;
    add(std::move(line), key);
}

void TomlWriter::text(std::string_view key, std::string_view value)
{
    if (!value.empty())
        bare(key, tomlText(value));
}

void TomlWriter::flag(std::string_view key, bool value, bool usual)
{
    if (value != usual)
        bare(key, value ? "true" : "false");
}

void TomlWriter::number(std::string_view key, int value, int usual)
{
    if (value != usual)
        bare(key, std::to_string(value));
}

void TomlWriter::texts(std::string_view key, const std::vector<std::string>& values)
{
    if (!values.empty())
        bare(key, tomlTexts(values));
}

void TomlWriter::rows(std::string_view key, const std::vector<std::string>& rows)
{
    if (rows.empty())
        return;
    const CommentPlace at{m_tableName, m_name, std::string{key}};
    m_keys.emplace_back(key);
    comments(m_comments.before(at));
    add(std::string{key} + " = [", key);
    int number = 0;
    for (const auto& row : rows)
        add("  " + row + ",", key, number++);
    const auto beside = m_comments.beside(at);
    add(beside.empty() ? "]" : "] " + std::string{beside}, key);
}

void TomlWriter::emptyLine()
{
    add({}, {});
}

void TomlWriter::table(std::string_view table, std::string_view name)
{
    endTable();
    m_tableName = table;
    m_number = m_count[m_tableName]++;
    m_name = name.empty() ? "#" + std::to_string(m_number) : std::string{name};
    m_head.push_back({{}, {m_tableName, m_number, {}}});
    auto header = "[[" + m_tableName + "]]";
    if (const auto beside = m_comments.beside({m_tableName, m_name, {}}); !beside.empty())
        (header += " ") += beside;
    add(std::move(header), {});
}

/// Its comments come in front of it only now: which of its keys are gone is known at its end.
void TomlWriter::endTable()
{
    const auto ahead = [this](const std::vector<std::string>& lines) {
        for (const auto& line : lines)
            m_head.push_back({line, {m_tableName, m_number, {}}});
    };
    if (m_tableName.empty()) {
        ahead(m_comments.top());
        if (!m_comments.top().empty())
            ahead({{}});
    } else {
        ahead(m_comments.before({m_tableName, m_name, {}}));
    }
    ahead(m_comments.homeless(m_tableName, m_name, m_keys));
    for (auto* lines : {&m_head, &m_table}) {
        for (auto& line : *lines) {
            (m_text += line.text) += '\n';
            m_lines.push_back(std::move(line.belongs));
        }
        lines->clear();
    }
    m_keys.clear();
}

std::string TomlWriter::take()
{
    endTable();
    if (!m_comments.end().empty()) {
        m_text += '\n';
        for (const auto& line : m_comments.end())
            (m_text += line) += '\n';
    }
    return std::move(m_text);
}

} // namespace inglenook::exercises
