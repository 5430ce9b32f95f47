// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "transfer/import/formats/mini_diary.h"

#include "base/text.h"
#include "transfer/import/html.h"
#include "transfer/import/json_stream.h"
#include "transfer/import/json_values.h"
#include "transfer/import/reading.h"
#include "transfer/import/wall_time.h"

#include <algorithm>

namespace inglenook::transfer {
namespace {

using nlohmann::json;

bool isMap(const JsonShape& shape)
{
    const auto keys = shape.keysOf("entries");
    if (!keys.empty())
        return std::any_of(keys.begin(), keys.end(), [&](const std::string& key) {
            return parseWallTime(key).has_value() &&
                   (shape.has("entries." + key + ".text") || shape.has("entries." + key + ".title"));
        });
    return asciiLower(shape.text("metadata.application")) == "mini diary" && !shape.hasBelow("entries[]");
}

bool isList(const JsonShape& shape)
{
    if (shape.hasBelow("entries[]"))
        return shape.has("entries[].date") && shape.has("entries[].text") && !shape.has("entries[].body") &&
               !shape.has("entries[].creationDate");
    return asciiLower(shape.text("metadata.application")) == "mini diarium";
}

void readEntry(ImportContext& context, const std::string& source, const std::string& date, const json& value)
{
    const auto time = parseWallTime(date);
    if (!time) {
        context.sink.skip({source, SkipReason::NoDate});
        return;
    }
    ImportedEntry entry;
    entry.source = source;
    auto& content = entry.content;
    content.created = momentOf(*time, wallOf(context.clock));
    content.title = textOf(value, "title");
    content.text = value.is_string() ? textOf(value) : textOf(value, "text");
    if (looksLikeHtml(content.text))
        content.text = htmlToMarkdown(content.text, [&](std::string_view address, std::string_view words) {
            return addAddressed(entry, context.files, address, words);
        });
    content.tags = textsOf(member(value, "tags"));
    context.sink.take(std::move(entry));
}

/// Both shapes of `entries`, whichever program says it wrote them. Ids of its rows start at 1 in each diary, so that
/// they name nothing.
void readAll(ImportContext& context, const std::function<bool(const JsonShape&)>& is)
{
    for (const auto* file : allJsonLike(context.files, is)) {
        std::size_t number = 0;
        const auto take = [&](const std::string& date, json* value, SkipReason fault) {
            const auto source = placeOf(*file, ++number);
            if (value == nullptr || (!value->is_object() && !value->is_string()))
                context.sink.skip({source, fault});
            else
                readEntry(context, source, date, *value);
        };
        auto bytes = context.files.open(*file);
        readJson(*bytes, {{"entries[]",
                           [&](const std::string&, json* value, SkipReason fault) {
                               take(value == nullptr ? std::string{} : textOf(*value, "date"), value, fault);
                           }},
                          {"entries.*", take}});
    }
}

} // namespace

Likeness MiniDiaryImporter::likeness(SourceFiles& files) const
{
    return jsonLike(files, isMap) != nullptr ? Likeness::Certain : Likeness::No;
}

void MiniDiaryImporter::read(ImportContext& context) const
{
    readAll(context, isMap);
}

Likeness MiniDiariumImporter::likeness(SourceFiles& files) const
{
    return jsonLike(files, isList) != nullptr ? Likeness::Certain : Likeness::No;
}

void MiniDiariumImporter::read(ImportContext& context) const
{
    readAll(context, isList);
}

} // namespace inglenook::transfer
