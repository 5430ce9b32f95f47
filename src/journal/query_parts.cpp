// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/query.h"

#include "base/text.h"

#include <array>

namespace inglenook::journal {
namespace {

constexpr std::array<std::string_view, 6> kQuotes{"\"", "\u201C", "\u201D", "\u201E", "\u00AB", "\u00BB"};

/// Length of the quotation mark at `at`, or 0.
std::size_t quoteAt(std::string_view text, std::size_t at)
{
    for (const auto quote : kQuotes)
        if (text.substr(at).starts_with(quote))
            return quote.size();
    return 0;
}

std::size_t spaceAt(std::string_view text, std::size_t at)
{
    constexpr std::array<std::string_view, 6> kSpaces{" ", "\t", "\n", "\r", "\u00A0", "\u3000"};
    for (const auto space : kSpaces)
        if (text.substr(at).starts_with(space))
            return space.size();
    return 0;
}

/// The value of `part` begins at `at`; moves behind it.
void takeValue(std::string_view text, std::size_t& at, QueryPart& part)
{
    const auto open = quoteAt(text, at);
    part.isQuoted = open > 0;
    at += open;
    const auto begin = at;
    // A mark inside a quotation stands for itself where a word goes on behind it.
    const auto closes = [&](std::size_t mark) {
        const auto behind = at + mark;
        return mark > 0 && (behind == text.size() || spaceAt(text, behind) > 0);
    };
    const auto isEnd = [&] {
        const auto mark = quoteAt(text, at);
        return part.isQuoted ? closes(mark) : mark > 0 || spaceAt(text, at) > 0;
    };
    while (at < text.size() && !isEnd())
        ++at;
    part.value = text.substr(begin, at - begin);
    if (!part.isQuoted)
        return;
    part.isClosed = at < text.size();
    if (part.isClosed)
        at += quoteAt(text, at);
}

/// The name of the operator at `at`; moves behind its colon.
std::string_view takeOperator(std::string_view text, std::size_t& at)
{
    for (const auto& known : queryOperators()) {
        if (asciiLower(text.substr(at, known.size())) == known) {
            at += known.size();
            return std::string_view{known}.substr(0, known.size() - 1);
        }
    }
    return {};
}

/// Where the value begins when a space was typed behind the colon; `at` when what follows is something else.
std::size_t valueAfterSpace(std::string_view text, std::size_t at, const QueryPart& part)
{
    if (part.operatorName.empty() || part.operatorName == "starred" || !part.value.empty() || part.isQuoted)
        return at;
    auto next = at;
    while (next < text.size() && spaceAt(text, next) > 0)
        next += spaceAt(text, next);
    auto probe = next;
    const bool isValue = next < text.size() && text[next] != '-' && takeOperator(text, probe).empty();
    return isValue ? next : at;
}

} // namespace

const std::vector<std::string>& queryOperators()
{
    static const std::vector<std::string> all{
        "tag:", "by:", "feeling:", "in:", "title:", "is:", "has:", "starred:", "after:", "before:", "on:"};
    return all;
}

std::vector<QueryPart> partsOf(std::string_view text)
{
    std::vector<QueryPart> parts;
    for (std::size_t at = 0; at < text.size();) {
        if (const auto space = spaceAt(text, at); space > 0) {
            at += space;
            continue;
        }
        QueryPart part;
        part.begin = at;
        part.excluded = text[at] == '-';
        at += part.excluded ? 1 : 0;
        part.operatorName = takeOperator(text, at);
        takeValue(text, at, part);
        if (const auto next = valueAfterSpace(text, at, part); next > at) {
            at = next;
            takeValue(text, at, part);
        }
        part.end = at;
        parts.push_back(part);
    }
    return parts;
}

} // namespace inglenook::journal
