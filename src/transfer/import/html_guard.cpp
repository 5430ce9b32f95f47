// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "transfer/import/html_guard.h"

#include "base/text.h"

#include <algorithm>
#include <array>
#include <cstddef>

namespace inglenook::transfer {
namespace {

constexpr int kDeepest = 150;
constexpr std::size_t kMostFormats = 60;
constexpr std::size_t kMostRepeated = 20'000;

constexpr std::array<std::string_view, 15> kVoid{"area", "base", "br",    "col",    "embed", "hr",  "img", "input",
                                                 "link", "meta", "param", "source", "track", "wbr", "!--"};
/// The next one closes the one before.
constexpr std::array<std::string_view, 10> kClosedByNext{"p",  "li", "td",     "tr",    "th",
                                                         "dt", "dd", "option", "thead", "tbody"};
constexpr std::array<std::string_view, 15> kFormats{"a", "b",     "big",    "code",   "em", "font", "i",   "nobr",
                                                    "s", "small", "strike", "strong", "tt", "u",    "span"};

template <typename List>
bool isAmong(const List& list, std::string_view word)
{
    return std::find(list.begin(), list.end(), word) != list.end();
}

struct Tag {
    std::string name; ///< in lower case
    bool closes = false;
    std::size_t nameEnd = 0;
};

/// The tag that begins at `at`, where there is a "<".
Tag tagAt(std::string_view html, std::size_t at)
{
    Tag tag;
    auto i = at + 1;
    if (html.substr(i).starts_with("!--"))
        return {"!--", false, i + 3};
    if (i < html.size() && html[i] == '/')
        tag.closes = true, ++i;
    const auto begin = i;
    while (i < html.size() && ((html[i] | 0x20) >= 'a' && (html[i] | 0x20) <= 'z'))
        ++i;
    while (i > begin && i < html.size() && html[i] >= '0' && html[i] <= '9')
        ++i;
    tag.name = asciiLower(html.substr(begin, i - begin));
    tag.nameEnd = i;
    return tag;
}

/// Behind the tag.
std::size_t endOf(const Tag& tag, std::string_view html)
{
    const std::string_view closing = tag.name == "!--" ? "-->" : ">";
    const auto end = html.find(closing, tag.nameEnd);
    return end == std::string_view::npos ? html.size() : end + closing.size();
}

} // namespace

bool isHarmlessHtml(std::string_view html)
{
    int depth = 0;
    std::size_t formats = 0;  // open now
    std::size_t repeated = 0; // how often the parser opens one again
    std::size_t tags = 0;
    for (auto at = html.find('<'); at != std::string_view::npos; at = html.find('<', at + 1)) {
        const auto tag = tagAt(html, at);
        if (tag.name.empty() || isAmong(kVoid, tag.name))
            continue;
        if (++tags > 400'000)
            return false;
        const bool isFormat = isAmong(kFormats, tag.name);
        if (isFormat) {
            if (tag.closes)
                formats -= formats > 0 ? 1 : 0;
            else if (++formats > kMostFormats)
                return false;
        } else {
            repeated += formats;
            if (repeated > kMostRepeated)
                return false;
        }
        if (isAmong(kClosedByNext, tag.name))
            continue;
        depth = std::max(0, depth + (tag.closes ? -1 : 1));
        if (depth > kDeepest)
            return false;
    }
    return true;
}

std::string withoutTags(std::string_view html)
{
    std::string words;
    for (std::size_t at = 0; at < html.size();) {
        const auto tag = html.find('<', at);
        words.append(html.substr(at, tag == std::string_view::npos ? tag : tag - at));
        if (tag == std::string_view::npos)
            break;
        const auto found = tagAt(html, tag);
        if (found.name.empty()) {
            words += '<';
            at = tag + 1;
            continue;
        }
        if (!isAmong(kFormats, found.name) && !words.ends_with('\n'))
            words += '\n';
        at = endOf(found, html);
    }
    constexpr std::array<std::pair<std::string_view, std::string_view>, 6> kEntities{
        {{"&lt;", "<"}, {"&gt;", ">"}, {"&quot;", "\""}, {"&#39;", "'"}, {"&nbsp;", " "}, {"&amp;", "&"}}};
    std::string plain;
    for (std::size_t at = 0; at < words.size();) {
        const auto rest = std::string_view{words}.substr(at);
        const auto entity = std::find_if(kEntities.begin(), kEntities.end(),
                                         [&](const auto& pair) { return rest.starts_with(pair.first); });
        if (words[at] == '&' && entity != kEntities.end()) {
            plain += entity->second;
            at += entity->first.size();
        } else {
            plain += words[at++];
        }
    }
    return plain;
}

} // namespace inglenook::transfer
