// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/search_words.h"

#include "journal/fold.h"
#include "journal/spaceless.h"

namespace inglenook::journal {
namespace {

// U+E000 and U+E00F belong to spaceless.cpp. The numbers are part of the file format.
constexpr std::string_view kTag = "\uE001";
constexpr std::string_view kFeeling = "\uE002";
constexpr std::string_view kAuthor = "\uE003";
/// Between two things, so that no phrase is found across them; spaceless.cpp has the same.
constexpr std::string_view kStop = "\uE00F";
constexpr std::string_view kEvery = "\uE004";
// These stand in the triggers of the index too.
constexpr std::string_view kStarred = "\uE005";
constexpr std::string_view kExercise = "\uE006";
constexpr std::string_view kAnyExercise = "\uE007";
constexpr std::string_view kPicture = "\uE008";
constexpr std::string_view kDash = "\uE009"; ///< in the id of an exercise, so that it stays one word

void append(std::string& words, std::string_view more)
{
    if (more.empty())
        return;
    if (!words.empty())
        words += ' ';
    words += more;
}

} // namespace

std::string everyEntryMark()
{
    return std::string{kEvery};
}

std::string tagMark(std::int64_t tag)
{
    return std::string{kTag} + std::to_string(tag);
}

std::string authorMark(const std::optional<MemberId>& author)
{
    std::string mark{kAuthor};
    if (!author)
        return mark;
    for (const char c : author->toString())
        if (c != '-')
            mark += c;
    return mark;
}

std::string feelingMark(std::string_view feeling)
{
    return std::string{kFeeling} + foldCase(feeling);
}

std::string starredMark()
{
    return std::string{kStarred};
}

std::string exerciseMark(std::string_view exercise)
{
    std::string mark{kExercise};
    for (const char c : exercise)
        mark += c == '-' ? std::string{kDash} : std::string{c};
    return mark;
}

std::string anyExerciseMark()
{
    return std::string{kAnyExercise};
}

std::string pictureMark()
{
    return std::string{kPicture};
}

std::string searchWords(const EntryContent& content, std::span<const std::int64_t> tags,
                        const std::optional<MemberId>& author)
{
    auto words = everyEntryMark();
    append(words, authorMark(author));
    for (const auto tag : tags)
        append(words, tagMark(tag));
    for (const auto& tag : content.tags) {
        append(words, kStop);
        append(words, tag);
        append(words, extraSearchWords(tag));
    }
    for (const auto& feeling : content.feelings) {
        append(words, feelingMark(feeling.word));
        append(words, kStop);
        append(words, feeling.word);
        append(words, extraSearchWords(feeling.word));
    }
    append(words, kStop);
    append(words, extraSearchWords(content.title));
    append(words, extraSearchWords(content.text));
    return words;
}

} // namespace inglenook::journal
