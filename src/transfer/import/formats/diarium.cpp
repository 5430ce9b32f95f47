// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "transfer/import/formats/diarium.h"

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

bool isDiarium(const JsonShape& shape)
{
    for (const std::string at : {"[].", ""})
        if (shape.has(at + "date") &&
            (shape.has(at + "html") || (shape.has(at + "heading") && !shape.has(at + "text"))))
            return true;
    return false;
}

/// "2010-10-26T15:47:53.48828" and a folder "2010-10-26_154753488" are of one moment: fourteen digits.
std::string secondOf(std::string_view text)
{
    std::string digits;
    for (const char c : text)
        if (c >= '0' && c <= '9' && digits.size() < 14)
            digits += c;
    return digits.size() == 14 ? digits : std::string{};
}

class DiariumReader {
public:
    explicit DiariumReader(ImportContext& context) : m_context{context}
    {
        for (const auto& file : context.files.all()) {
            auto folder = file.folder();
            if (folder.empty())
                continue;
            folder.remove_suffix(1);
            const auto stamp = secondOf(folder.substr(folder.rfind('/') + 1));
            if (!stamp.empty())
                m_media[stamp].push_back(&file);
        }
    }

    void read(const SourceFile& file)
    {
        std::size_t number = 0;
        const auto take = [&](const std::string&, json* value, SkipReason fault) {
            const auto source = placeOf(file, ++number);
            if (value == nullptr || !value->is_object())
                m_context.sink.skip({source, fault});
            else
                readEntry(source, *value, file);
        };
        auto bytes = m_context.files.open(file);
        const bool isList = JsonShape::of(m_context.files.head(file)).has("[].date");
        readJson(*bytes, {{isList ? "[]" : "", take}});
    }

private:
    void readEntry(const std::string& source, const json& value, const SourceFile& file)
    {
        const auto date = textOf(value, "date");
        const auto time = parseWallTime(date);
        if (!time) {
            m_context.sink.skip({source, SkipReason::NoDate});
            return;
        }
        ImportedEntry entry;
        entry.source = source;
        auto& content = entry.content;
        content.created = momentOf(*time, wallOf(m_context.clock));
        content.title = textOf(value, "heading");
        content.tags = textsOf(member(value, "tags"));
        content.text = htmlToMarkdown(textOf(value, "html"), [&](std::string_view address, std::string_view words) {
            return addAddressed(entry, m_context.files, address, words, file.folder());
        });
        if (const auto media = m_media.find(secondOf(date)); media != m_media.end())
            for (const auto* found : media->second)
                if (std::none_of(entry.pictures.begin(), entry.pictures.end(),
                                 [&](const ImportedPicture& picture) { return picture.name == found->path; }))
                    appendLine(content.text, addAttachment(entry, m_context.files, found, found->path));
        const auto& place = member(value, "location");
        if (place.is_array() && place.size() == 2)
            appendLine(content.text, placeLine({}, numberOf(place[0]), numberOf(place[1])));
        else
            appendLine(content.text, placeLine({textOf(place)}, std::nullopt, std::nullopt));
        appendLine(content.text, weatherLine(textOf(value, "weather"), std::nullopt));
        if (const auto rating = wholeOf(member(value, "rating")); rating && *rating > 0)
            appendLine(content.text, "Rating: " + std::to_string(*rating) + " of 5");
        m_context.sink.take(std::move(entry));
    }

    ImportContext& m_context;
    std::map<std::string, std::vector<const SourceFile*>> m_media;
};

} // namespace

Likeness DiariumImporter::likeness(SourceFiles& files) const
{
    return jsonLike(files, isDiarium) != nullptr ? Likeness::Certain : Likeness::No;
}

void DiariumImporter::read(ImportContext& context) const
{
    DiariumReader reader{context};
    for (const auto* file : allJsonLike(context.files, isDiarium))
        reader.read(*file);
}

} // namespace inglenook::transfer
