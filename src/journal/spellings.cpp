// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/spellings.h"

#include "journal/fold.h"

#include <algorithm>
#include <array>
#include <span>

namespace inglenook::journal {
namespace {

struct Pair {
    std::string_view usual;
    std::string_view other;
};

using Spellings = std::vector<std::string>;

/// Any of them in one word, each by itself.
constexpr std::array kFree{Pair{"ss", "\u00DF"}, Pair{"i", "\u0131"}};
/// At most one of them in a word.
constexpr std::array kAccents{Pair{"α", "ά"}, Pair{"ε", "έ"}, Pair{"η", "ή"}, Pair{"ι", "ί"}, Pair{"ο", "ό"},
                              Pair{"υ", "ύ"}, Pair{"ω", "ώ"}, Pair{"ι", "ΐ"}, Pair{"υ", "ΰ"}, Pair{"е", "ё"}};
constexpr std::size_t kMostPlaces = 3; ///< eight ways to write it
constexpr std::size_t kMost = 24;

std::string replaced(std::string text, std::string_view what, std::string_view with)
{
    for (auto at = text.find(what); at != std::string::npos; at = text.find(what, at + with.size()))
        text.replace(at, what.size(), with);
    return text;
}

/// The text between the places that can be written in two ways, and the pair of each place.
struct Cut {
    Spellings between{std::string{}};
    std::vector<const Pair*> places;
};

Cut cut(std::string_view text, std::span<const Pair> pairs)
{
    Cut result;
    for (std::size_t at = 0; at < text.size();) {
        const auto rest = text.substr(at);
        const auto pair =
            std::find_if(pairs.begin(), pairs.end(), [rest](const Pair& one) { return rest.starts_with(one.usual); });
        if (pair == pairs.end()) {
            result.between.back() += text[at++];
            continue;
        }
        result.places.push_back(&*pair);
        result.between.emplace_back();
        at += pair->usual.size();
    }
    return result;
}

/// Bit i of `choice` says how place i is written.
std::string written(const Cut& parts, std::size_t choice)
{
    auto text = parts.between.front();
    for (std::size_t i = 0; i < parts.places.size(); ++i) {
        text += (choice >> i & 1U) != 0 ? parts.places[i]->other : parts.places[i]->usual;
        text += parts.between[i + 1];
    }
    return text;
}

/// `word` folded.
Spellings spellingsOfWord(const std::string& word, WordEnd end)
{
    const auto usual = joinedSpelling(word);
    Spellings all{usual, word};
    const auto accents = cut(usual, kAccents);
    for (std::size_t i = 0; i < std::min(accents.places.size(), kMost); ++i)
        all.push_back(written(accents, std::size_t{1} << i));
    const auto parts = cut(usual, kFree);
    if (parts.places.size() <= kMostPlaces) {
        for (std::size_t choice = 1; choice < std::size_t{1} << parts.places.size(); ++choice)
            all.push_back(written(parts, choice));
    } else {
        for (const auto& pair : kFree)
            all.push_back(replaced(usual, pair.usual, pair.other));
    }
    if (end == WordEnd::Open && usual.ends_with('s') && !usual.ends_with("ss"))
        for (auto i = all.size(); i-- > 0;)
            all.push_back(all[i].substr(0, all[i].size() - 1) + "\u00DF");
    std::sort(all.begin(), all.end());
    all.erase(std::unique(all.begin(), all.end()), all.end());
    return all;
}

bool endsWord(char c)
{
    return static_cast<unsigned char>(c) < 0x80 && !(c >= 'a' && c <= 'z') && !(c >= '0' && c <= '9');
}

} // namespace

std::string joinedSpelling(std::string_view word)
{
    std::string joined{word};
    if (std::none_of(word.begin(), word.end(), [](char c) { return static_cast<unsigned char>(c) >= 0x80; }))
        return joined;
    for (const auto& pair : kFree)
        joined = replaced(std::move(joined), pair.other, pair.usual);
    for (const auto& pair : kAccents)
        joined = replaced(std::move(joined), pair.other, pair.usual);
    return joined;
}

std::vector<std::string> spellingsOf(std::string_view text, WordEnd end)
{
    const auto folded = replaced(foldCase(text), "\u1E9E", "\u00DF");
    Spellings all{std::string{}};
    for (std::size_t at = 0; at < folded.size();) {
        const auto stop = std::find_if(folded.begin() + static_cast<std::ptrdiff_t>(at), folded.end(), endsWord);
        const auto word = folded.substr(at, static_cast<std::size_t>(stop - folded.begin()) - at);
        at += word.size();
        const auto between = at < folded.size() ? folded.substr(at++, 1) : std::string{};
        const auto ways = spellingsOfWord(word, at >= folded.size() ? end : WordEnd::Whole);
        if (all.size() * ways.size() > kMost)
            return {folded, joinedSpelling(folded)};
        Spellings longer;
        for (const auto& beginning : all)
            for (const auto& way : ways)
                longer.push_back(beginning + way + between);
        all = std::move(longer);
    }
    return all;
}

} // namespace inglenook::journal
