// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "transfer/import/formats/mood_apps.h"

#include "base/text.h"
#include "transfer/import/json_stream.h"
#include "transfer/import/json_values.h"
#include "transfer/import/reading.h"
#include "transfer/import/wall_time.h"

#include <algorithm>

namespace inglenook::transfer {
namespace {

using nlohmann::json;

bool isPixels(const JsonShape& shape)
{
    return shape.has("[].date") && (shape.has("[].scores") || (shape.has("[].notes") && shape.has("[].type")));
}

bool isDailyYou(const JsonShape& shape)
{
    return shape.has("[].timeCreated") || shape.has("[].timeCreate");
}

using ReadOne = std::function<void(const SourceFile& file, ImportedEntry& entry, const json& value)>;

/// Elements of an array; `read` sets the entry's time or leaves it out of range.
void readElements(ImportContext& context, const std::function<bool(const JsonShape&)>& is, const ReadOne& read)
{
    for (const auto* file : allJsonLike(context.files, is)) {
        std::size_t number = 0;
        auto bytes = context.files.open(*file);
        readJson(*bytes, {{"[]", [&](const std::string&, json* value, SkipReason fault) {
                               ImportedEntry entry;
                               entry.source = placeOf(*file, ++number);
                               if (value == nullptr || !value->is_object())
                                   context.sink.skip({entry.source, fault});
                               else
                                   read(*file, entry, *value);
                           }}});
    }
}

void readPixel(ImportContext& context, ImportedEntry& entry, const json& value)
{
    auto& content = entry.content;
    const auto time = parseWallTime(textOf(value, "date"));
    if (!time) {
        context.sink.skip({entry.source, SkipReason::NoDate});
        return;
    }
    content.created = momentOf(*time, wallOf(context.clock));
    content.text = textOf(value, "notes");
    const auto& groups = member(value, "tags");
    if (groups.is_array())
        for (const auto& group : groups) {
            const auto names = group.is_object() ? textsOf(member(group, "entries")) : std::vector{textOf(group)};
            const bool areFeelings = asciiLower(textOf(group, "type")) == "emotions";
            for (const auto& name : names) {
                if (areFeelings)
                    addMood(content, name, context.feelings);
                else
                    content.tags.push_back(name);
            }
        }
    std::vector<std::string> scores;
    const auto& list = member(value, "scores");
    if (list.is_array())
        for (const auto& score : list)
            scores.push_back(singleLine(textOf(score)));
    const auto type = singleLine(textOf(value, "type"));
    const auto all = joined(scores, ", ");
    if (!all.empty())
        appendLine(content.text, (type.empty() ? std::string{"Mood"} : type) + ": " + all);
    context.sink.take(std::move(entry));
}

void readDay(ImportContext& context, const SourceFile& file, ImportedEntry& entry, const json& value)
{
    auto& content = entry.content;
    const auto created = [&]() -> std::optional<LocalTime> {
        for (const auto* key : {"timeCreated", "timeCreate"}) {
            if (const auto time = parseWallTime(textOf(value, key)))
                return momentOf(*time, wallOf(context.clock));
            const auto ms = wholeOf(member(value, key));
            if (ms && *ms > -400'000'000'000'000 && *ms < 400'000'000'000'000)
                return onWall({*ms}, wallOf(context.clock));
        }
        return std::nullopt;
    }();
    if (!created) {
        context.sink.skip({entry.source, SkipReason::NoDate});
        return;
    }
    content.created = *created;
    content.text = textOf(value, "text");
    takeTitleFromText(content);
    content.tags = textsOf(member(value, "tags"));
    if (const auto mood = numberOf(value, "mood"))
        appendLine(content.text, "Mood: " + shortNumber(*mood) + " (from -2 to 2)");
    auto images = member(value, "images");
    if (images.is_array()) {
        std::stable_sort(images.begin(), images.end(), [](const json& a, const json& b) {
            return numberOf(a, "imgRank").value_or(0) > numberOf(b, "imgRank").value_or(0);
        });
        for (const auto& image : images) {
            const auto name = image.is_string() ? textOf(image) : textOf(image, "imgPath");
            if (name.empty())
                continue;
            const auto* found = context.files.find(file.folder(), name);
            if (found == nullptr)
                found = context.files.find(file.folder(), "Images/" + name);
            if (found == nullptr)
                found = context.files.findNamed(SourceFile{name, 0, 0, {}}.name());
            appendLine(content.text, addAttachment(entry, context.files, found, name));
        }
    }
    context.sink.take(std::move(entry));
}

} // namespace

Likeness PixelsImporter::likeness(SourceFiles& files) const
{
    return jsonLike(files, isPixels) != nullptr ? Likeness::Certain : Likeness::No;
}

void PixelsImporter::read(ImportContext& context) const
{
    readElements(context, isPixels,
                 [&](const SourceFile&, ImportedEntry& entry, const json& value) { readPixel(context, entry, value); });
}

Likeness DailyYouImporter::likeness(SourceFiles& files) const
{
    return jsonLike(files, isDailyYou) != nullptr ? Likeness::Certain : Likeness::No;
}

void DailyYouImporter::read(ImportContext& context) const
{
    readElements(context, isDailyYou, [&](const SourceFile& file, ImportedEntry& entry, const json& value) {
        readDay(context, file, entry, value);
    });
}

} // namespace inglenook::transfer
