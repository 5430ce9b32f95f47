// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/plain_text.h"

#include "base/text.h"

#include <algorithm>

namespace inglenook::journal {
namespace {

constexpr std::string_view kEllipsis = "\u2026";

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

bool isWordByte(char c)
{
    return isDigit(c) || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || static_cast<unsigned char>(c) >= 0x80;
}

bool isSpace(char c)
{
    return c == ' ' || c == '\t';
}

/// "---", "* * *", "___": a line across the page.
bool isRule(std::string_view line)
{
    char sign = 0;
    int count = 0;
    for (const char c : line) {
        if (isSpace(c))
            continue;
        if ((c != '-' && c != '*' && c != '_') || (sign != 0 && c != sign))
            return false;
        sign = c;
        ++count;
    }
    return count >= 3;
}

/// Without heading, quote and list signs at its beginning.
std::string_view withoutLineSigns(std::string_view line)
{
    line = trimmed(line);
    for (;;) {
        const auto before = line.size();
        if (line.starts_with(">")) {
            line = trimmed(line.substr(1));
        } else if (const auto signs = line.find_first_not_of('#'); line.starts_with("#")) {
            if (signs == std::string_view::npos)
                return {};
            if (signs <= 6 && isSpace(line[signs]))
                line = trimmed(line.substr(signs));
        } else if (line.size() > 1 && std::string_view{"-*+"}.find(line[0]) != std::string_view::npos &&
                   isSpace(line[1])) {
            line = trimmed(line.substr(2));
        } else if (line.starts_with("[ ] ") || line.starts_with("[x] ") || line.starts_with("[X] ")) {
            line = trimmed(line.substr(4));
        } else {
            const auto digits = line.find_first_not_of("0123456789");
            if (digits > 0 && digits <= 9 && digits + 1 < line.size() && (line[digits] == '.' || line[digits] == ')') &&
                isSpace(line[digits + 1]))
                line = trimmed(line.substr(digits + 2));
        }
        if (line.size() == before)
            return line;
    }
}

/// "[words](address)" or "![words](address)" at `at`: its words, and where it ends.
struct Link {
    std::string_view words;
    std::size_t end = 0;
};

Link linkAt(std::string_view line, std::size_t at)
{
    const auto open = line[at] == '!' ? at + 1 : at;
    if (open >= line.size() || line[open] != '[')
        return {};
    const auto middle = line.find("](", open);
    const auto close = middle == std::string_view::npos ? middle : line.find(')', middle);
    if (close == std::string_view::npos || line.substr(open + 1, middle - open - 1).find('[') != std::string_view::npos)
        return {};
    return {line.substr(open + 1, middle - open - 1), close + 1};
}

/// Whether the sign at `at` marks emphasis: it leans on a word on one side.
bool isEmphasis(std::string_view line, std::size_t at)
{
    const char sign = line[at];
    auto begin = at;
    auto end = at + 1;
    while (begin > 0 && line[begin - 1] == sign)
        --begin;
    while (end < line.size() && line[end] == sign)
        ++end;
    const bool before = begin > 0 && !isSpace(line[begin - 1]);
    const bool after = end < line.size() && !isSpace(line[end]);
    if (sign == '~')
        return end - begin == 2 && (before || after);
    if (sign == '_' && before && after && isWordByte(line[begin - 1]) && isWordByte(line[end]))
        return false; // snake_case
    if (sign == '*' && before && after && isDigit(line[begin - 1]) && isDigit(line[end]))
        return false; // 2*3
    return before || after;
}

void appendInline(std::string& plain, std::string_view line)
{
    for (std::size_t i = 0; i < line.size(); ++i) {
        const char c = line[i];
        if (c == '\\' && i + 1 < line.size() &&
            std::string_view{"\\`*_{}[]()#+-.!~>|"}.find(line[i + 1]) != std::string_view::npos) {
            plain += line[++i];
        } else if (c == '[' || c == '!') {
            const auto link = linkAt(line, i);
            if (link.end == 0) {
                plain += c;
                continue;
            }
            plain += link.words;
            i = link.end - 1;
        } else if ((c == '*' || c == '_' || c == '~') && isEmphasis(line, i)) {
            continue;
        } else if (c != '`') {
            plain += c;
        }
    }
}

} // namespace

std::string plainText(std::string_view markdown, std::size_t maxBytes)
{
    std::string plain;
    bool inFence = false;
    while (!markdown.empty() && plain.size() <= maxBytes) {
        const auto end = std::min(markdown.find('\n'), markdown.size());
        // A single endless line is read in parts as well: four times the wish leaves room for signs and links.
        const auto line = trimmed(markdown.substr(0, std::min(end, maxBytes < markdown.size() ? maxBytes * 4 : end)));
        markdown.remove_prefix(std::min(end + 1, markdown.size()));
        if (line.starts_with("```") || line.starts_with("~~~")) {
            inFence = !inFence;
            continue;
        }
        const auto words = inFence ? line : withoutLineSigns(line);
        if (words.empty() || (!inFence && isRule(line)))
            continue;
        if (!plain.empty())
            plain += ' ';
        if (inFence)
            plain += words;
        else
            appendInline(plain, words);
    }
    return singleLine(toValidUtf8(plain));
}

std::string previewOf(std::string_view markdown)
{
    return shortened(plainText(markdown, kPreviewLength * 4 + 64), kPreviewLength);
}

std::string shortened(std::string_view text, std::size_t codePoints)
{
    auto head = firstCodePoints(text, codePoints);
    if (head.size() == text.size())
        return std::string{text};
    const auto space = head.rfind(' ');
    if (space != std::string_view::npos && space > head.size() / 2)
        head = head.substr(0, space);
    return std::string{trimmed(head)}.append(kEllipsis);
}

} // namespace inglenook::journal
