// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exercises/toml_comments.h"

#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace inglenook::exercises {

/// In quotation marks, whatever it holds; `text` is valid UTF-8.
[[nodiscard]] std::string tomlText(std::string_view text);
/// `["a", "b"]`
[[nodiscard]] std::string tomlTexts(const std::vector<std::string>& texts);

/// `{ id = "a", text = "…" }`: what is empty is left out.
class InlineTable {
public:
    InlineTable& text(std::string_view key, std::string_view value); ///< nothing when it is empty
    InlineTable& bare(std::string_view key, std::string_view value);
    [[nodiscard]] std::string end() const { return m_text + " }"; }

private:
    std::string m_text = "{";
};

/// What a line of a written file belongs to.
struct WrittenLine {
    std::string table; ///< as in CommentPlace
    int number = 0;    ///< among the tables of that name
    std::string key;   ///< empty: the table itself, or nothing
    int row = -1;      ///< of a list that has a line for each of its tables
};

/// A data file in the form of our own: a key a line, one empty line before each table, comments where they were.
class TomlWriter {
public:
    explicit TomlWriter(const Comments& comments) : m_comments{comments} {}

    void text(std::string_view key, std::string_view value); ///< nothing when it is empty
    void bare(std::string_view key, std::string_view value); ///< a number, true, a word in any form
    void flag(std::string_view key, bool value, bool usual); ///< nothing when it is as usual
    void number(std::string_view key, int value, int usual = 0);
    void texts(std::string_view key, const std::vector<std::string>& values); ///< nothing when there are none
    void rows(std::string_view key, const std::vector<std::string>& rows);    ///< a line for each
    void emptyLine();
    /// `name` is the id of a table that has one.
    void table(std::string_view table, std::string_view name = {});

    [[nodiscard]] std::string take();
    /// One for each line that was written.
    [[nodiscard]] const std::vector<WrittenLine>& lines() const { return m_lines; }

private:
    struct Line {
        std::string text;
        WrittenLine belongs;
    };
    void add(std::string text, std::string_view key, int row = -1);
    void comments(const std::vector<std::string>& lines);
    void endTable();

    const Comments& m_comments;
    std::vector<Line> m_head; ///< of the table that is being written: an empty line, its comments
    std::vector<Line> m_table;
    std::vector<std::string> m_keys;
    std::string m_tableName;
    std::string m_name;
    std::map<std::string, int, std::less<>> m_count;
    int m_number = 0;
    std::string m_text;
    std::vector<WrittenLine> m_lines;
};

} // namespace inglenook::exercises
