// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exercises/toml_comments.h"

#include "base/text.h"

#include <algorithm>
#include <utility>

namespace inglenook::exercises {
namespace {

bool startsString(std::string_view text, std::size_t at)
{
    return text[at] == '"' || text[at] == '\'';
}

/// Behind the string that begins at `at`.
std::size_t endOfString(std::string_view text, std::size_t at)
{
    const char quote = text[at];
    const std::string three(3, quote);
    const bool isLong = text.substr(at, 3) == three;
    for (auto i = at + (isLong ? 3 : 1); i < text.size(); ++i) {
        if (text[i] == '\\' && quote == '"')
            ++i;
        else if (isLong && text.substr(i, 3) == three)
            return i + 3;
        else if (!isLong && (text[i] == quote || text[i] == '\n'))
            return i + 1;
    }
    return text.size();
}

std::string withoutQuotes(std::string_view text)
{
    text = trimmed(text);
    if (text.size() >= 2 && startsString(text, 0) && text.back() == text.front())
        return std::string{text.substr(1, text.size() - 2)};
    return std::string{text};
}

/// "[[ step ]]" -> "step"
std::string tableName(std::string_view statement)
{
    const auto from = statement.find_first_not_of('[');
    const auto to = statement.find(']');
    return from == std::string_view::npos || to == std::string_view::npos || to < from
               ? std::string{}
               : std::string{trimmed(statement.substr(from, to - from))};
}

} // namespace

/// Goes through a text once, statement by statement.
class CommentFinder {
public:
    explicit CommentFinder(std::string_view text) : m_text{text} {}

    Comments find()
    {
        while (m_at < m_text.size())
            line();
        nameTable();
        while (!m_pending.empty() && m_pending.back().empty())
            m_pending.pop_back();
        m_found.m_end = std::move(m_pending);
        return std::move(m_found);
    }

private:
    struct Waiting {
        std::string key;
        std::vector<std::string> before;
        std::string beside;
    };

    void skipBlanks()
    {
        while (m_at < m_text.size() && (m_text[m_at] == ' ' || m_text[m_at] == '\t' || m_text[m_at] == '\r'))
            ++m_at;
    }

    std::string comment()
    {
        const auto end = std::min(m_text.find('\n', m_at), m_text.size());
        auto words = m_text.substr(m_at, end - m_at);
        while (!words.empty() && (words.back() == '\r' || words.back() == ' ' || words.back() == '\t'))
            words.remove_suffix(1);
        m_at = end;
        return std::string{words};
    }

    void line()
    {
        skipBlanks();
        if (m_at >= m_text.size())
            return;
        if (m_text[m_at] == '\n') {
            if (!m_pending.empty() && !m_pending.back().empty())
                m_pending.emplace_back();
            ++m_at;
        } else if (m_text[m_at] == '#') {
            m_pending.push_back(comment());
            ++m_at;
        } else {
            statement();
        }
    }

    /// To the end of its last line.
    void statement()
    {
        const auto from = m_at;
        const bool isHeader = m_text[from] == '[';
        auto end = from;
        int depth = 0;
        std::vector<std::string> within;
        std::string beside;
        while (m_at < m_text.size()) {
            const char c = m_text[m_at];
            if (c == '#') {
                auto words = comment();
                if (depth > 0)
                    within.push_back(std::move(words));
                else
                    beside = std::move(words);
                continue;
            }
            if (c == '\n' && depth <= 0)
                break;
            if (startsString(m_text, m_at)) {
                m_at = endOfString(m_text, m_at);
                end = m_at;
                continue;
            }
            depth += (c == '[' || c == '{' ? 1 : 0) - (c == ']' || c == '}' ? 1 : 0);
            end = ++m_at;
        }
        ++m_at;
        place(m_text.substr(from, end - from), isHeader, std::move(within), std::move(beside));
    }

    void place(std::string_view statement, bool isHeader, std::vector<std::string> within, std::string beside)
    {
        takeTop();
        Waiting waiting{{}, std::exchange(m_pending, {}), std::move(beside)};
        waiting.before.insert(waiting.before.end(), within.begin(), within.end());
        if (isHeader) {
            nameTable();
            m_table = tableName(statement);
            m_name.clear();
        } else {
            const auto equals = std::min(statement.find('='), statement.size());
            const auto key = statement.substr(0, std::min(equals, statement.find('.')));
            waiting.key = withoutQuotes(key);
            if (waiting.key == "id" && equals < statement.size())
                m_name = withoutQuotes(statement.substr(equals + 1));
        }
        m_waiting.push_back(std::move(waiting));
    }

    /// What stands before the first statement, with an empty line after it, speaks of the whole file.
    void takeTop()
    {
        if (!std::exchange(m_isFirst, false))
            return;
        const auto last = std::find(m_pending.rbegin(), m_pending.rend(), std::string{});
        m_found.m_top.assign(m_pending.begin(), last.base());
        m_pending.erase(m_pending.begin(), last.base());
        if (!m_found.m_top.empty())
            m_found.m_top.pop_back(); // the empty line itself
    }

    /// Only at its end is it known what a table is called.
    void nameTable()
    {
        const auto number = m_table.empty() ? 0 : m_count[m_table]++;
        const auto name = m_table.empty() ? std::string{} : m_name.empty() ? "#" + std::to_string(number) : m_name;
        for (auto& one : m_waiting) {
            const CommentPlace at{m_table, name, one.key};
            if (!one.before.empty())
                m_found.m_before[at] = std::move(one.before);
            if (!one.beside.empty())
                m_found.m_beside[at] = std::move(one.beside);
        }
        m_waiting.clear();
    }

    std::string_view m_text;
    std::size_t m_at = 0;
    Comments m_found;
    std::vector<std::string> m_pending;
    std::vector<Waiting> m_waiting; ///< of the table that is being read
    std::string m_table;
    std::string m_name;
    std::map<std::string, int> m_count;
    bool m_isFirst = true;
};

Comments Comments::of(std::string_view toml)
{
    return CommentFinder{toml}.find();
}

const std::vector<std::string>& Comments::before(const CommentPlace& place) const
{
    static const std::vector<std::string> none;
    const auto found = m_before.find(place);
    return found == m_before.end() ? none : found->second;
}

std::string_view Comments::beside(const CommentPlace& place) const
{
    const auto found = m_beside.find(place);
    return found == m_beside.end() ? std::string_view{} : found->second;
}

std::vector<std::string> Comments::homeless(std::string_view table, std::string_view name,
                                            const std::vector<std::string>& keys) const
{
    std::vector<std::string> lines;
    const auto isGone = [&](const CommentPlace& place) {
        return place.table == table && place.name == name && !place.key.empty() &&
               std::find(keys.begin(), keys.end(), place.key) == keys.end();
    };
    for (const auto& [place, before] : m_before)
        if (isGone(place))
            lines.insert(lines.end(), before.begin(), before.end());
    for (const auto& [place, beside] : m_beside)
        if (isGone(place))
            lines.push_back(beside);
    return lines;
}

void Comments::rename(std::string_view table, const std::string& from, const std::string& to)
{
    if (from == to)
        return;
    const auto move = [&](auto& places) {
        auto renamed = std::remove_reference_t<decltype(places)>{};
        for (auto& [place, words] : places) {
            auto at = place;
            if (at.table == table && at.name == from)
                at.name = to;
            renamed.insert_or_assign(std::move(at), std::move(words));
        }
        places = std::move(renamed);
    };
    move(m_before);
    move(m_beside);
}

} // namespace inglenook::exercises
