// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "transfer/import/formats/journey.h"

#include "base/text.h"
#include "transfer/import/html.h"
#include "transfer/import/json_stream.h"
#include "transfer/import/json_values.h"
#include "transfer/import/reading.h"

namespace inglenook::transfer {
namespace {

using nlohmann::json;

bool isJourney(const JsonShape& shape)
{
    return shape.has("date_journal") || shape.has("[].date_journal");
}

class JourneyReader {
public:
    explicit JourneyReader(ImportContext& context) : m_context{context} {}

    void read(const SourceFile& file)
    {
        m_file = &file;
        std::size_t number = 0;
        const auto take = [&](const std::string&, json* value, SkipReason fault) {
            const auto source = ++number == 1 ? file.path : placeOf(file, number);
            if (value == nullptr || !value->is_object())
                m_context.sink.skip({source, fault});
            else
                readEntry(source, *value);
        };
        try {
            auto bytes = m_context.files.open(file);
            readJson(*bytes, {{"", [&](const std::string& key, json* value, SkipReason fault) {
                                   // All of them in one array is another way in which it was seen.
                                   if (value != nullptr && value->is_array())
                                       for (auto& item : *value)
                                           take(key, &item, fault);
                                   else
                                       take(key, value, fault);
                               }}});
        } catch (const NotImported& failure) {
            if (failure.trouble != ImportTrouble::Damaged || m_context.files.isOneFile())
                throw;
            m_context.sink.skip({file.path, SkipReason::NotUnderstood}); // the others are whole
        }
    }

private:
    void readEntry(const std::string& source, const json& value)
    {
        const auto ms = wholeOf(member(value, "date_journal"));
        if (!ms) {
            m_context.sink.skip({source, SkipReason::NoDate});
            return;
        }
        ImportedEntry entry;
        entry.source = source;
        entry.sourceId = textOf(value, "id");
        auto& content = entry.content;
        const auto zone = m_context.zones.find(textOf(value, "timezone")).value_or(wallOf(m_context.clock));
        constexpr std::int64_t kFar = 400'000'000'000'000;
        content.created = *ms > -kFar && *ms < kFar ? onWall({*ms}, zone) : LocalTime{{*ms}, 0};
        content.starred = isTrue(value, "favourite") || isTrue(value, "favorite");
        content.tags = textsOf(member(value, "tags"));
        content.text = textOf(value, "text");
        const auto type = asciiLower(textOf(value, "type"));
        if (type == "html" || (type != "markdown" && looksLikeHtml(content.text)))
            content.text = htmlToMarkdown(content.text, [&](std::string_view address, std::string_view words) {
                return addAddressed(entry, m_context.files, address, words, m_file->folder());
            });
        if (trimmed(content.text).empty())
            content.text = textOf(value, "preview_text");
        takeTitleFromText(content);
        const auto& photos = member(value, "photos");
        if (photos.is_array())
            for (const auto& photo : photos)
                if (const auto name = textOf(photo); !name.empty())
                    appendLine(content.text, addAttachment(entry, m_context.files, fileNamed(name), name));
        describe(content, value);
        m_context.sink.take(std::move(entry));
    }
    const SourceFile* fileNamed(const std::string& name) const
    {
        const auto* file = m_context.files.find(m_file->folder(), name);
        return file != nullptr ? file : m_context.files.findNamed(name);
    }
    static void describe(journal::EntryContent& content, const json& value)
    {
        appendLine(content.text, placeLine({textOf(value, "address")}, numberOf(value, "lat"), numberOf(value, "lon")));
        const auto& weather = member(value, "weather");
        appendLine(content.text, weatherLine(textOf(weather, "description"), numberOf(weather, "degree_c")));
        // What its numbers stand for is not written down anywhere.
        if (const auto mood = wholeOf(member(value, "mood")); mood && *mood != 0)
            appendLine(content.text, "Mood: " + std::to_string(*mood));
        const auto music =
            joined({singleLine(textOf(value, "music_title")), singleLine(textOf(value, "music_artist"))}, ", ");
        appendLine(content.text, music.empty() ? music : "Music: " + music);
    }

    ImportContext& m_context;
    const SourceFile* m_file = nullptr;
};

} // namespace

Likeness JourneyImporter::likeness(SourceFiles& files) const
{
    return jsonLike(files, isJourney) != nullptr ? Likeness::Certain : Likeness::No;
}

void JourneyImporter::read(ImportContext& context) const
{
    JourneyReader reader{context};
    for (const auto* file : allJsonLike(context.files, isJourney))
        reader.read(*file);
}

} // namespace inglenook::transfer
