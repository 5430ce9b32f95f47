// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "transfer/import/place_pictures.h"

#include "journal/entry.h"

#include <algorithm>
#include <charconv>
#include <optional>
#include <string_view>

namespace inglenook::transfer {
namespace {

constexpr std::string_view kTarget = "](import:";
constexpr std::size_t kLongestMark = 1400; ///< before the target: its words

struct Mark {
    std::size_t begin = 0;
    std::size_t end = 0;
    std::size_t number = 0;
};

/// The mark whose target is at `target`; nothing for words that only look like one.
std::optional<Mark> markAt(std::string_view text, std::size_t target, std::size_t from)
{
    from = std::max(from, target > kLongestMark ? target - kLongestMark : 0);
    const auto before = text.substr(from, target - from);
    const auto begin = before.rfind("![");
    if (begin == std::string_view::npos || before.find_first_of("]\n", begin) != std::string_view::npos)
        return std::nullopt;
    Mark mark{from + begin, 0, 0};
    const auto digits = text.substr(target + kTarget.size(), 12);
    const auto [stop, error] = std::from_chars(digits.data(), digits.data() + digits.size(), mark.number);
    if (error != std::errc{} || stop == digits.data() + digits.size() || *stop != ')')
        return std::nullopt;
    mark.end = static_cast<std::size_t>(stop - text.data()) + 1;
    return mark;
}

} // namespace

void placePictures(std::string& text, const std::vector<std::string>& pictures)
{
    if (pictures.empty())
        return;
    std::string result;
    std::vector<bool> isPlaced(pictures.size());
    std::size_t copied = 0;
    for (auto target = text.find(kTarget); target != std::string::npos; target = text.find(kTarget, target + 1)) {
        auto mark = markAt(text, target, copied);
        if (!mark || mark->number >= pictures.size())
            continue;
        const auto left = text.size() - mark->end;
        const bool fits =
            result.size() + (mark->begin - copied) + pictures[mark->number].size() + left <= journal::kMaxText;
        const auto markdown = fits ? std::string_view{pictures[mark->number]} : std::string_view{};
        isPlaced[mark->number] = true;
        const bool isWholeLine = (mark->begin == 0 || text[mark->begin - 1] == '\n') &&
                                 (mark->end == text.size() || text[mark->end] == '\n');
        if (markdown.empty() && isWholeLine && mark->end < text.size()) {
            ++mark->end;
            const bool afterEmptyLine = mark->begin == 0 || (mark->begin >= 2 && text[mark->begin - 2] == '\n');
            if (afterEmptyLine && mark->end < text.size() && text[mark->end] == '\n')
                ++mark->end;
        }
        result.append(text, copied, mark->begin - copied).append(markdown);
        copied = mark->end;
    }
    result.append(text, copied);
    for (std::size_t i = 0; i < pictures.size(); ++i)
        if (!isPlaced[i] && !pictures[i].empty() && result.size() + pictures[i].size() + 2 <= journal::kMaxText)
            result += (result.empty() ? "" : "\n\n") + pictures[i];
    while (result.ends_with('\n') || result.ends_with(' '))
        result.pop_back();
    text = std::move(result);
}

} // namespace inglenook::transfer
