// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <string>
#include <string_view>
#include <tuple>
#include <vector>

namespace inglenook::exercises {

/// What a comment belongs to: a key of a table, or with an empty key the table itself.
struct CommentPlace {
    std::string table; ///< "step"; empty: the head of the file
    std::string name;  ///< its id, else "#0", "#1" … by its place among those of the same name
    std::string key;

    friend auto operator<=>(const CommentPlace&, const CommentPlace&) = default;
};

/// The comments of a data file, each with what it stands at, so that they are still there when the file is written
/// anew. A comment stays with its key; with its table where that key is gone; and goes where its table goes.
class Comments {
public:
    /// Of any text; in one that is no TOML they are found as well as can be.
    [[nodiscard]] static Comments of(std::string_view toml);

    [[nodiscard]] bool isEmpty() const
    {
        return m_before.empty() && m_beside.empty() && m_top.empty() && m_end.empty();
    }
    /// Lines with their "#", and empty ones between them; before anything else in the file.
    [[nodiscard]] const std::vector<std::string>& top() const { return m_top; }
    [[nodiscard]] const std::vector<std::string>& end() const { return m_end; }
    /// Above a key or a table.
    [[nodiscard]] const std::vector<std::string>& before(const CommentPlace& place) const;
    /// At the end of the line; empty when there is none.
    [[nodiscard]] std::string_view beside(const CommentPlace& place) const;
    /// Of the keys of a table that are not among `keys`: where they can stand otherwise is above the table.
    [[nodiscard]] std::vector<std::string> homeless(std::string_view table, std::string_view name,
                                                    const std::vector<std::string>& keys) const;
    /// A table has another id now.
    void rename(std::string_view table, const std::string& from, const std::string& to);
    void setTop(std::vector<std::string> lines) { m_top = std::move(lines); }

    friend bool operator==(const Comments&, const Comments&) = default;

private:
    friend class CommentFinder;

    std::map<CommentPlace, std::vector<std::string>> m_before;
    std::map<CommentPlace, std::string> m_beside;
    std::vector<std::string> m_top;
    std::vector<std::string> m_end;
};

} // namespace inglenook::exercises
