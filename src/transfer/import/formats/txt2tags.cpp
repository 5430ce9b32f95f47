// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "transfer/import/formats/txt2tags.h"

#include "base/text.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <optional>

namespace inglenook::transfer {
namespace {

constexpr std::size_t kLongestEmphasis = 4000; ///< bytes
constexpr std::size_t kMostTags = 200;

using Place = std::function<std::string(std::string_view)>;

bool isSpace(char c)
{
    return c == ' ' || c == '\t';
}

/// "= Title =" as level and words.
std::optional<std::string> headingOf(std::string_view line)
{
    line = trimmed(line);
    for (const char sign : {'=', '+'}) {
        std::size_t level = 0;
        while (level < line.size() && line[level] == sign)
            ++level;
        if (level == 0 || level > 5)
            continue;
        auto rest = line.substr(level);
        if (const auto label = rest.rfind('[');
            rest.ends_with(']') && label != std::string_view::npos && label > 0 && rest[label - 1] == sign)
            rest = rest.substr(0, label);
        const std::string closing(level, sign);
        if (rest.size() <= level || !rest.ends_with(closing) || rest.front() == sign)
            continue;
        const auto words = trimmed(rest.substr(0, rest.size() - level));
        if (!words.empty() && words.back() != sign)
            return std::string(level, '#') + " " + std::string{words};
    }
    return std::nullopt;
}

bool isRule(std::string_view line)
{
    line = trimmed(line);
    return line.size() >= 20 && (line.find_first_not_of('=') == std::string_view::npos ||
                                 line.find_first_not_of('-') == std::string_view::npos ||
                                 line.find_first_not_of('_') == std::string_view::npos);
}

class Line {
public:
    Line(std::string_view text, const Place& place) : m_text{text}, m_place{place} {}

    std::string run()
    {
        while (m_at < m_text.size())
            if (!raw() && !link() && !emphasis())
                m_out += m_text[m_at++];
        return std::move(m_out);
    }

private:
    [[nodiscard]] std::string_view rest() const { return m_text.substr(m_at); }

    /// ``code`` and ""as it is""
    bool raw()
    {
        for (const std::string_view sign : {"``", "\"\""}) {
            if (!rest().starts_with(sign))
                continue;
            const auto end = m_text.find(sign, m_at + 2);
            if (end == std::string_view::npos || end == m_at + 2)
                continue;
            const auto inner = m_text.substr(m_at + 2, end - m_at - 2);
            m_out += sign == "``" ? "`" + std::string{inner} + "`" : std::string{inner};
            m_at = end + 2;
            return true;
        }
        return false;
    }
    /// [name ""url""], [name url], [""file:///a/b"".jpg], [file.png]
    bool link()
    {
        if (m_text[m_at] != '[')
            return false;
        const auto end = closing();
        if (end == std::string_view::npos)
            return false;
        const auto inner = m_text.substr(m_at + 1, end - m_at - 1);
        const auto quote = inner.find("\"\"");
        const auto second = quote == std::string_view::npos ? quote : inner.find("\"\"", quote + 2);
        if (second != std::string_view::npos) {
            const auto name = trimmed(inner.substr(0, quote));
            auto address = std::string{inner.substr(quote + 2, second - quote - 2)};
            const auto behind = inner.substr(second + 2); // ".jpg", and perhaps "?200" for its width
            address += behind.substr(0, behind.find('?'));
            if (!name.empty())
                m_out += linkTo(name, address);
            else if (const auto placed = m_place(address); !placed.empty())
                m_out += placed;
            m_at = end + 1;
            return true;
        }
        const auto space = inner.rfind(' ');
        if (space != std::string_view::npos && isAddress(inner.substr(space + 1))) {
            m_out += linkTo(trimmed(inner.substr(0, space)), std::string{inner.substr(space + 1)});
            m_at = end + 1;
            return true;
        }
        return false;
    }
    [[nodiscard]] std::size_t closing() const
    {
        bool isQuoted = false;
        const auto last = std::min(m_text.size(), m_at + 2000);
        for (auto i = m_at + 1; i < last; ++i) {
            if (m_text.substr(i).starts_with("\"\"")) {
                isQuoted = !isQuoted;
                ++i;
            } else if (m_text[i] == ']' && !isQuoted) {
                return i;
            }
        }
        return std::string_view::npos;
    }
    static bool isAddress(std::string_view word)
    {
        return word.starts_with("http://") || word.starts_with("https://") || word.starts_with("mailto:") ||
               word.starts_with("www.");
    }
    static std::string linkTo(std::string_view name, const std::string& address)
    {
        const auto safe = address.find_first_of(" ()<>") == std::string::npos;
        return "[" + std::string{name} + "](" + (safe ? address : "<" + address + ">") + ")";
    }
    /// **b** //i// __u__ --s--
    bool emphasis()
    {
        constexpr std::array<std::pair<std::string_view, std::string_view>, 4> kSigns{
            {{"**", "**"}, {"//", "*"}, {"__", "*"}, {"--", "~~"}}};
        for (const auto& [sign, mark] : kSigns) {
            if (!rest().starts_with(sign) || m_at + 2 >= m_text.size() || isSpace(m_text[m_at + 2]) ||
                m_text[m_at + 2] == sign[0] || (sign == "//" && m_at > 0 && m_text[m_at - 1] == ':'))
                continue;
            auto end = m_text.find(sign, m_at + 3);
            while (end != std::string_view::npos && end - m_at <= kLongestEmphasis &&
                   (isSpace(m_text[end - 1]) || (sign == "//" && m_text[end - 1] == ':')))
                end = m_text.find(sign, end + 2);
            if (end == std::string_view::npos || end - m_at > kLongestEmphasis)
                continue;
            m_out.append(mark).append(m_depth < 4 ? inside(m_text.substr(m_at + 2, end - m_at - 2))
                                                  : std::string{m_text.substr(m_at + 2, end - m_at - 2)});
            m_out += mark;
            m_at = end + 2;
            return true;
        }
        return false;
    }
    std::string inside(std::string_view text) const
    {
        Line line{text, m_place};
        line.m_depth = m_depth + 1;
        return line.run();
    }

    std::string_view m_text;
    const Place& m_place;
    std::string m_out;
    std::size_t m_at = 0;
    int m_depth = 0;
};

/// "- item" and "+ item", however deep; else nothing.
std::optional<std::string> itemOf(std::string_view line, const Place& place)
{
    const auto begin = line.find_first_not_of(" \t");
    if (begin == std::string_view::npos || begin + 2 >= line.size() || !isSpace(line[begin + 1]) ||
        (line[begin] != '-' && line[begin] != '+'))
        return std::nullopt;
    return std::string(begin, ' ') + (line[begin] == '-' ? "- " : "1. ") +
           Line{trimmed(line.substr(begin + 1)), place}.run();
}

} // namespace

std::string fromTxt2tags(std::string_view text, const Place& place)
{
    std::string result;
    bool inFence = false;
    for (const auto line : splitLines(text)) {
        if (trimmed(line) == "```") {
            inFence = !inFence;
            result.append("```\n");
        } else if (inFence) {
            result.append(line).append("\n");
        } else if (const auto heading = headingOf(line)) {
            result.append(*heading).append("\n");
        } else if (isRule(line)) {
            result.append("---\n");
        } else if (const auto item = itemOf(line, place)) {
            result.append(*item).append("\n");
        } else {
            auto plain = Line{line.ends_with("\\\\") ? line.substr(0, line.size() - 2) : line, place}.run();
            result.append(plain).append("\n");
        }
    }
    return result;
}

std::vector<std::string> hashtagsIn(std::string_view text)
{
    std::vector<std::string> tags;
    const auto isWord = [](char c) {
        return std::isalnum(static_cast<unsigned char>(c)) != 0 || c == '_' || c == '-' ||
               static_cast<unsigned char>(c) >= 0x80;
    };
    for (auto at = text.find('#'); at != std::string_view::npos && tags.size() < kMostTags;
         at = text.find('#', at + 1)) {
        if (at > 0 && std::string_view{" \t\n\r(["}.find(text[at - 1]) == std::string_view::npos)
            continue;
        auto end = at + 1;
        while (end < text.size() && isWord(text[end]))
            ++end;
        const auto tag = text.substr(at + 1, end - at - 1);
        const bool hasLetter = std::any_of(tag.begin(), tag.end(), [](char c) {
            return std::isalpha(static_cast<unsigned char>(c)) != 0 || static_cast<unsigned char>(c) >= 0x80;
        });
        const bool isColour = (tag.size() == 3 || tag.size() == 6) && std::all_of(tag.begin(), tag.end(), [](char c) {
                                  return std::isxdigit(static_cast<unsigned char>(c)) != 0;
                              });
        if (hasLetter && !isColour && tag != "include" && std::find(tags.begin(), tags.end(), tag) == tags.end())
            tags.emplace_back(tag);
    }
    return tags;
}

} // namespace inglenook::transfer
