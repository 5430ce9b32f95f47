// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "transfer/import/formats/jrnl_tags.h"

#include "base/text.h"

#include <algorithm>
#include <cctype>

namespace inglenook::transfer {
namespace {

bool isTagCharacter(char c)
{
    return std::isalnum(static_cast<unsigned char>(c)) != 0 || static_cast<unsigned char>(c) >= 0x80 ||
           std::string_view{"-+*#/_"}.find(c) != std::string_view::npos;
}

bool isSpace(char c)
{
    return c == ' ' || c == '\t' || c == '\n' || c == '\r';
}

} // namespace

std::vector<std::string> jrnlTagsIn(std::string_view text)
{
    std::vector<std::string> tags;
    constexpr std::size_t kMostTags = 200;
    for (std::size_t at = text.find('@'); at != std::string_view::npos && tags.size() < kMostTags;
         at = text.find('@', at + 1)) {
        if (at > 0 && !isSpace(text[at - 1]))
            continue;
        auto end = at + 1;
        while (end < text.size() && isTagCharacter(text[end]))
            ++end;
        const auto tag = withoutSign(text.substr(at, end - at));
        if (!tag.empty() && std::find(tags.begin(), tags.end(), tag) == tags.end())
            tags.push_back(tag);
    }
    return tags;
}

std::string withoutSign(std::string_view tag)
{
    tag = trimmed(tag);
    if (!tag.empty() && (tag.front() == '@' || tag.front() == '#'))
        tag.remove_prefix(1);
    return std::string{tag};
}

std::pair<std::string, std::string> splitJrnlTitle(std::string_view text)
{
    text = trimmed(text);
    auto cut = text.find('\n');
    for (std::size_t at = 0; cut == std::string_view::npos && at + 1 < text.size(); ++at) {
        auto after = at;
        if (std::string_view{".?!"}.find(text[at]) != std::string_view::npos)
            after = at + 1;
        for (const std::string_view sign : {"。", "！", "？", "…"})
            if (text.substr(at).starts_with(sign))
                after = at + sign.size();
        if (after == at)
            continue;
        while (after < text.size() && std::string_view{".?!'\")]"}.find(text[after]) != std::string_view::npos)
            ++after;
        if (after < text.size() && isSpace(text[after]))
            cut = after;
    }
    return {std::string{trimmed(text.substr(0, cut))},
            cut == std::string_view::npos ? std::string{} : std::string{trimmed(text.substr(cut))}};
}

} // namespace inglenook::transfer
