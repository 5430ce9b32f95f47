// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/spaceless.h"

#include "base/text.h"

#include <algorithm>
#include <array>

namespace inglenook::journal {
namespace {

struct Range {
    char32_t first;
    char32_t last;
};

/// Unicode blocks of the scripts that put no spaces between words; digits and punctuation of theirs left out.
constexpr std::array kSpaceless{
    Range{0x0E01, 0x0E3A}, Range{0x0E40, 0x0E4E},                        // Thai
    Range{0x0E81, 0x0ECE}, Range{0x0EDC, 0x0EDF},                        // Lao
    Range{0x1000, 0x103F}, Range{0x1050, 0x108F},                        // Burmese
    Range{0x1780, 0x17D3}, Range{0x17DC, 0x17DD},                        // Khmer
    Range{0x3005, 0x3007}, Range{0x3021, 0x3029}, Range{0x3031, 0x3035}, // ideographic marks
    Range{0x3041, 0x309F}, Range{0x30A1, 0x30FA}, Range{0x30FC, 0x30FF}, // kana
    Range{0x3105, 0x312F}, Range{0x31A0, 0x31BF}, Range{0x31F0, 0x31FF}, // bopomofo, small kana
    Range{0x3400, 0x4DBF}, Range{0x4E00, 0x9FFF}, Range{0xF900, 0xFAFF}, // Han
    Range{0xAA60, 0xAA7F}, Range{0xFF66, 0xFF9D}, Range{0x20000, 0x323AF},
};

/// Signs that belong to the letter before them.
constexpr std::array kMarks{
    Range{0x0E31, 0x0E31}, Range{0x0E34, 0x0E3A}, Range{0x0E47, 0x0E4E}, Range{0x0EB1, 0x0EB1}, Range{0x0EB4, 0x0EBC},
    Range{0x0EC8, 0x0ECE}, Range{0x102B, 0x103E}, Range{0x1056, 0x1059}, Range{0x105E, 0x1060}, Range{0x1062, 0x1064},
    Range{0x1067, 0x106D}, Range{0x1071, 0x1074}, Range{0x1082, 0x108D}, Range{0x108F, 0x108F}, Range{0x17B4, 0x17D3},
    Range{0x17DD, 0x17DD}, Range{0x3099, 0x309A},
};

constexpr std::array kEmoji{
    Range{0x203C, 0x203C}, Range{0x2049, 0x2049},   Range{0x2194, 0x21AA},
    Range{0x231A, 0x23FF}, Range{0x25AA, 0x25FE},   Range{0x2600, 0x27BF},
    Range{0x2B05, 0x2B55}, Range{0x1F000, 0x1F3FA}, Range{0x1F400, 0x1FAFF},
};

/// Skin tones, joiners and the like say how an emoji looks, not which one it is.
constexpr std::array kEmojiParts{
    Range{0x200D, 0x200D},
    Range{0xFE0E, 0xFE0F},
    Range{0x1F3FB, 0x1F3FF},
    Range{0x20E3, 0x20E3},
};

template <std::size_t count>
bool isIn(const std::array<Range, count>& ranges, char32_t c)
{
    return std::any_of(ranges.begin(), ranges.end(), [c](Range range) { return c >= range.first && c <= range.last; });
}

Segment::Kind kindOf(char32_t c, Segment::Kind before)
{
    if (c < 0x0E00 || (c >= 0xAC00 && c <= 0xD7A3))
        return Segment::Kind::Plain;
    if (isIn(kSpaceless, c))
        return Segment::Kind::Spaceless;
    if (isIn(kEmoji, c) || (before == Segment::Kind::Emoji && isIn(kEmojiParts, c)))
        return Segment::Kind::Emoji;
    return Segment::Kind::Plain;
}

std::vector<std::string> letters(std::string_view segment)
{
    std::vector<std::string> all;
    for (const auto c : toCodePoints(segment)) {
        if (all.empty() || !isIn(kMarks, c))
            all.emplace_back();
        appendUtf8(all.back(), c);
    }
    return all;
}

/// The last word of `text`, up to its end; empty where a space stands there.
std::string_view lastWord(std::string_view text)
{
    const auto space = text.find_last_of(" \t\r\n");
    return space == std::string_view::npos ? text : text.substr(space + 1);
}

std::string_view firstWord(std::string_view text)
{
    return text.substr(0, text.find_first_of(" \t\r\n"));
}

} // namespace

std::vector<Segment> segmentsOf(std::string_view text)
{
    std::vector<Segment> segments;
    auto before = Segment::Kind::Plain;
    for (const auto c : toCodePoints(text)) {
        const auto kind = kindOf(c, before);
        const bool newEmoji = kind == Segment::Kind::Emoji && isIn(kEmoji, c);
        if (segments.empty() || kind != before || newEmoji)
            segments.push_back({kind, {}});
        appendUtf8(segments.back().text, c);
        before = kind;
    }
    return segments;
}

std::vector<std::string> pairsOf(std::string_view segment)
{
    auto words = letters(segment);
    for (std::size_t i = 0; i + 1 < words.size(); ++i)
        words[i] += words[i + 1];
    return words;
}

std::vector<std::string> queryPairsOf(std::string_view segment)
{
    auto words = pairsOf(segment);
    if (words.size() > 1)
        words.pop_back();
    return words;
}

std::string emojiWord(std::string_view emoji)
{
    constexpr std::string_view kDigits = "0123456789abcdef";
    const auto points = toCodePoints(emoji.substr(0, 4));
    std::string hex;
    for (auto rest = points.empty() ? U'\0' : points.front(); rest != 0; rest /= 16)
        hex.insert(hex.begin(), kDigits[rest % 16]);
    // A private character in front: no typed word is taken for it.
    return "\uE000" + hex;
}

std::string extraSearchWords(std::string_view text)
{
    // Most text needs nothing: all of these scripts and all emoji begin with a byte of E0 or more.
    if (std::none_of(text.begin(), text.end(), [](char c) { return static_cast<unsigned char>(c) >= 0xE0; }))
        return {};
    std::string words;
    const auto append = [&words](std::string_view word) {
        if (!words.empty())
            words += ' ';
        words += word;
    };
    const auto segments = segmentsOf(text);
    const auto isSpaceless = [&segments](std::size_t i) {
        return i < segments.size() && segments[i].kind == Segment::Kind::Spaceless;
    };
    for (std::size_t i = 0; i < segments.size(); ++i) {
        switch (segments[i].kind) {
        case Segment::Kind::Spaceless:
            for (const auto& pair : pairsOf(segments[i].text))
                append(pair);
            // A stop between two runs, so that no phrase is found across it.
            append("\uE00F");
            break;
        case Segment::Kind::Emoji:
            append(emojiWord(segments[i].text));
            break;
        case Segment::Kind::Plain:
            // A word that touches such a run is glued to it in the tokenizer's eyes.
            if (isSpaceless(i + 1))
                append(lastWord(segments[i].text));
            if (i > 0 && isSpaceless(i - 1))
                append(firstWord(segments[i].text));
            break;
        }
    }
    return words;
}

} // namespace inglenook::journal
