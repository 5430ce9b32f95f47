// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/query.h"

#include "base/text.h"

#include <algorithm>
#include <array>
#include <charconv>

namespace inglenook::journal {
namespace {

constexpr std::size_t kMaxQuery = 1000; ///< code points
constexpr std::size_t kMaxTerms = 32;

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

/// What stands between two quotation marks or two spaces.
struct Piece {
    std::string_view text;
    bool isQuoted = false;
    bool isClosed = true;
};

/// Takes the piece at `at` and moves behind it.
Piece takePiece(std::string_view text, std::size_t& at)
{
    if (const auto open = quoteAt(text, at); open > 0) {
        at += open;
        for (auto end = at; end < text.size(); ++end) {
            if (const auto close = quoteAt(text, end); close > 0) {
                const auto begin = at;
                at = end + close;
                return {text.substr(begin, end - begin), true, true};
            }
        }
        const auto begin = at;
        at = text.size();
        return {text.substr(begin), true, false};
    }
    const auto begin = at;
    while (at < text.size() && spaceAt(text, at) == 0 && quoteAt(text, at) == 0)
        ++at;
    return {text.substr(begin, at - begin), false, true};
}

std::optional<int> numberOf(std::string_view digits)
{
    int value = 0;
    const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), value);
    return error == std::errc{} && end == digits.data() + digits.size() && !digits.empty() ? std::optional{value}
                                                                                           : std::nullopt;
}

/// "2025", "2025-03" or "2025-03-12": its first day.
std::optional<Date> dayOf(std::string_view text)
{
    std::array<int, 3> parts{0, 1, 1};
    std::size_t count = 0;
    while (!text.empty() && count < parts.size()) {
        const auto dash = std::min(text.find('-'), text.size());
        const auto number = numberOf(text.substr(0, dash));
        if (!number)
            return std::nullopt;
        parts.at(count++) = *number;
        text.remove_prefix(std::min(dash + 1, text.size()));
    }
    const Date day{parts[0], parts[1], parts[2]};
    if (count == 0 || !text.empty() || day.year < 1 || day.year > 9999 || day.month < 1 || day.month > 12 ||
        day.day < 1 || day.day > 31)
        return std::nullopt;
    return dateFromDays(daysFromDate(day)); // 31 February means 3 March
}

enum class Key { None, Tag, Author, Feeling, After, Before };

Key takeKey(std::string_view text, std::size_t& at)
{
    constexpr std::array<std::pair<std::string_view, Key>, 5> kKeys{{{"tag:", Key::Tag},
                                                                     {"by:", Key::Author},
                                                                     {"feeling:", Key::Feeling},
                                                                     {"after:", Key::After},
                                                                     {"before:", Key::Before}}};
    for (const auto& [word, key] : kKeys) {
        if (asciiLower(text.substr(at, word.size())) == word) {
            at += word.size();
            return key;
        }
    }
    return Key::None;
}

QueryTerm::Kind kindOf(Key key)
{
    switch (key) {
    case Key::Tag:
        return QueryTerm::Kind::Tag;
    case Key::Author:
        return QueryTerm::Kind::Author;
    case Key::Feeling:
        return QueryTerm::Kind::Feeling;
    default:
        return QueryTerm::Kind::Words;
    }
}

void takeTerm(std::string_view text, std::size_t& at, Query& query)
{
    const bool excluded = text[at] == '-';
    if (excluded)
        ++at;
    const auto start = at;
    const auto key = takeKey(text, at);
    auto piece = takePiece(text, at);
    if (key == Key::After || key == Key::Before) {
        const auto day = dayOf(piece.text);
        if (day) {
            ((key == Key::After) != excluded ? query.from : query.before) = day;
            return;
        }
        if (piece.text.empty())
            return; // the day is not typed yet
        piece.text = text.substr(start, at - start);
    }
    const auto words = trimmed(piece.text);
    if (words.empty())
        return;
    const bool isLast = trimmed(text.substr(at)).empty();
    query.terms.push_back({kindOf(key), std::string{words}, excluded, isLast && (!piece.isQuoted || !piece.isClosed)});
}

} // namespace

Query parseQuery(std::string_view bytes)
{
    const auto valid = toValidUtf8(bytes);
    const auto text = firstCodePoints(valid, kMaxQuery);
    Query query;
    for (std::size_t at = 0; at < text.size() && query.terms.size() < kMaxTerms;) {
        if (const auto space = spaceAt(text, at); space > 0)
            at += space;
        else
            takeTerm(text, at, query);
    }
    return query;
}

} // namespace inglenook::journal
