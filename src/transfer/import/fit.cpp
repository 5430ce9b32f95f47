// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/text.h"
#include "journal/plain_text.h"
#include "transfer/import/plan.h"

#include <algorithm>
#include <cstdlib>

namespace inglenook::transfer {
namespace {

constexpr std::int64_t kEarliestMs = -62'135'596'800'000; // 0001-01-01
constexpr std::int64_t kLatestMs = 253'370'764'800'000;   // 9999-01-01: no one lived that, it means "never"

/// Line feeds only, nothing at either end but what belongs to the first line.
std::string tidied(std::string_view text)
{
    std::string result;
    result.reserve(text.size());
    for (std::size_t at = 0; at < text.size(); ++at) {
        if (text[at] == '\r') {
            if (at + 1 >= text.size() || text[at + 1] != '\n')
                result += '\n';
        } else if (text[at] != '\0') {
            result += text[at];
        }
    }
    while (!result.empty() && (result.back() == '\n' || result.back() == ' ' || result.back() == '\t'))
        result.pop_back();
    std::size_t begin = 0;
    for (std::size_t at = 0; at < result.size() && (result[at] == '\n' || result[at] == ' ' || result[at] == '\t');
         ++at)
        if (result[at] == '\n')
            begin = at + 1;
    return result.substr(begin);
}

void fitTags(journal::EntryContent& content)
{
    std::vector<std::string> kept;
    std::string others;
    std::set<std::string> seen;
    for (const auto& raw : content.tags) {
        const auto tag = singleLine(toValidUtf8(raw));
        if (tag.empty() || !seen.insert(tag).second)
            continue;
        if (kept.size() < journal::kMaxTags && codePointCount(tag) <= journal::kMaxTag)
            kept.push_back(tag);
        else
            others += (others.empty() ? "Tags: " : ", ") + tag;
    }
    content.tags = std::move(kept);
    if (!others.empty())
        content.text += (content.text.empty() ? "" : "\n\n") + others;
}

} // namespace

std::optional<SkipReason> fit(ImportedEntry& entry)
{
    auto& content = entry.content;
    if (content.created.utc.ms < kEarliestMs || content.created.utc.ms >= kLatestMs ||
        std::abs(content.created.offsetMinutes) > 1080)
        return SkipReason::DateOutOfRange;
    content.title = singleLine(toValidUtf8(content.title));
    content.text = tidied(toValidUtf8(content.text));
    if (codePointCount(content.title) > journal::kMaxTitle) {
        content.text = content.title + (content.text.empty() ? "" : "\n\n") + content.text;
        content.title = journal::shortened(content.title, journal::kMaxTitle - 1);
    }
    fitTags(content);
    std::erase_if(content.feelings, [](const journal::FeelingPick& feeling) {
        return feeling.word.empty() || codePointCount(feeling.word) > journal::kMaxTag;
    });
    if (content.text.size() > journal::kMaxText - 64 * 1024) // room for pictures
        return SkipReason::TooLong;
    if (content.title.empty() && content.text.empty() && content.tags.empty() && content.feelings.empty() &&
        entry.pictures.empty() && entry.leftOut.empty())
        return SkipReason::Empty;
    return std::nullopt;
}

} // namespace inglenook::transfer
