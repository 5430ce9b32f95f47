// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "transfer/import/formats/jrnl.h"

#include "base/text.h"
#include "transfer/import/formats/jrnl_tags.h"
#include "transfer/import/json_stream.h"
#include "transfer/import/json_values.h"
#include "transfer/import/reading.h"
#include "transfer/import/wall_time.h"

namespace inglenook::transfer {
namespace {

using nlohmann::json;

bool isJrnl(const JsonShape& shape)
{
    return shape.has("entries[].body") && (shape.has("entries[].date") || shape.has("entries[].time"));
}

void readEntry(ImportContext& context, const std::string& source, const json& value)
{
    ImportedEntry entry;
    entry.source = source;
    entry.sourceId = textOf(value, "uuid");
    auto& content = entry.content;
    const auto time = parseWallTime(textOf(value, "date") + " " + textOf(value, "time"));
    const auto day = time ? time : parseWallTime(textOf(value, "date"));
    if (!day) {
        context.sink.skip({source, SkipReason::NoDate});
        return;
    }
    content.created = momentOf(*day, wallOf(context.clock));
    content.title = textOf(value, "title");
    content.text = textOf(value, "body");
    content.starred = isTrue(value, "starred");
    if (member(value, "tags").is_array()) {
        for (const auto& tag : textsOf(member(value, "tags")))
            content.tags.push_back(withoutSign(tag));
    } else { // exports of old versions
        content.tags = jrnlTagsIn(content.title + "\n" + content.text);
    }
    context.sink.take(std::move(entry));
}

} // namespace

Likeness JrnlJsonImporter::likeness(SourceFiles& files) const
{
    return jsonLike(files, isJrnl) != nullptr ? Likeness::Certain : Likeness::No;
}

void JrnlJsonImporter::read(ImportContext& context) const
{
    for (const auto* file : allJsonLike(context.files, isJrnl)) {
        std::size_t number = 0;
        auto bytes = context.files.open(*file);
        readJson(*bytes, {{"entries[]", [&](const std::string&, json* value, SkipReason fault) {
                               const auto source = placeOf(*file, ++number);
                               if (value == nullptr || !value->is_object())
                                   context.sink.skip({source, fault});
                               else
                                   readEntry(context, source, *value);
                           }}});
    }
}

} // namespace inglenook::transfer
