// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exercises/placeholders.h"

#include "exercises/words.h"

#include <algorithm>

namespace inglenook::exercises {
namespace {

bool beginsSentence(std::string_view before)
{
    const auto end = before.find_last_not_of(" \n\"");
    return end == std::string_view::npos || before[end] == '.' || before[end] == '?' || before[end] == '!';
}

/// A person's own name stays as it is written; only our stand-ins get a capital.
std::string capitalised(std::string name)
{
    if (name == words::kPartner || name == words::kBoth || name == words::kEachOther)
        name[0] = static_cast<char>(name[0] - 'a' + 'A');
    return name;
}

const std::string* nameFor(std::string_view word, const Names& names)
{
    if (word == "me")
        return &names.me;
    if (word == "other")
        return &names.other;
    if (word == "speaker")
        return &names.speaker;
    return word == "listener" ? &names.listener : nullptr;
}

/// Calls `text` for what lies between braces and `word` for what lies in them.
template <typename OnText, typename OnWord>
void scan(std::string_view source, OnText text, OnWord word)
{
    while (!source.empty()) {
        const auto open = source.find('{');
        text(source.substr(0, open));
        if (open == std::string_view::npos)
            return;
        const auto close = source.find('}', open);
        if (close == std::string_view::npos) {
            word(source.substr(open), false);
            return;
        }
        word(source.substr(open + 1, close - open - 1), true);
        source.remove_prefix(close + 1);
    }
}

bool isPlaceholder(std::string_view word)
{
    return std::find(kPlaceholders.begin(), kPlaceholders.end(), word) != kPlaceholders.end();
}

} // namespace

std::string fillIn(std::string_view text, const Names& names)
{
    std::string filled;
    scan(
        text, [&](std::string_view piece) { filled += piece; },
        [&](std::string_view word, bool closed) {
            if (!closed)
                filled += word;
            else if (const auto* name = nameFor(word, names))
                filled += beginsSentence(filled) ? capitalised(*name) : *name;
            else
                filled.append("{").append(word).append("}");
        });
    return filled;
}

bool hasPlaceholder(std::string_view text)
{
    bool found = false;
    scan(
        text, [](std::string_view) {},
        [&](std::string_view word, bool closed) { found = found || (closed && isPlaceholder(word)); });
    return found;
}

bool dependsOnReader(std::string_view text)
{
    return text.find("{me}") != std::string_view::npos || text.find("{other}") != std::string_view::npos;
}

std::vector<std::string> unknownPlaceholders(std::string_view text)
{
    std::vector<std::string> unknown;
    scan(
        text, [](std::string_view) {},
        [&](std::string_view word, bool closed) {
            if (!closed)
                unknown.emplace_back("{");
            else if (!isPlaceholder(word))
                unknown.emplace_back(word);
        });
    return unknown;
}

} // namespace inglenook::exercises
