// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "transfer/import/formats/day_one.h"

#include "base/text.h"
#include "transfer/import/formats/day_one_text.h"
#include "transfer/import/json_stream.h"
#include "transfer/import/json_values.h"
#include "transfer/import/reading.h"
#include "transfer/import/wall_time.h"

#include <algorithm>

namespace inglenook::transfer {
namespace {

using nlohmann::json;

bool isDayOne(const JsonShape& shape)
{
    for (const auto* key : {"creationDate", "creationDevice", "editingTime", "isAllDay", "richText"})
        if (shape.has(std::string{"entries[]."} + key))
            return true;
    return shape.has("entries") && shape.keysOf("").size() == 2 && shape.has("metadata.version") &&
           !shape.has("metadata.application") && !shape.hasBelow("entries.") && !shape.hasBelow("entries[]");
}

struct Media {
    std::string hash;
    std::string ending;
    double order = 0;
};

/// One journal of an export.
class DayOneReader {
public:
    DayOneReader(ImportContext& context, const std::vector<const SourceFile*>& journals)
        : m_context{context},
          m_journals{journals}
    {
    }

    void read(const SourceFile& file)
    {
        m_file = &file;
        std::size_t number = 0;
        auto bytes = m_context.files.open(file);
        readJson(*bytes, {{"entries[]", [&](const std::string&, json* value, SkipReason fault) {
                               const auto source = placeOf(file, ++number);
                               if (value == nullptr || !value->is_object())
                                   m_context.sink.skip({source, fault});
                               else
                                   readEntry(source, *value);
                           }}});
    }

private:
    void readEntry(const std::string& source, const json& value)
    {
        ImportedEntry entry;
        entry.source = source;
        entry.sourceId = textOf(value, "uuid");
        const auto created = createdOf(value);
        if (!created) {
            m_context.sink.skip({source, SkipReason::NoDate});
            return;
        }
        auto& content = entry.content;
        content.created = *created;
        content.starred = isTrue(value, "starred");
        content.tags = textsOf(member(value, "tags"));
        if (m_journals.size() > 1)
            content.tags.emplace_back(m_file->stem());
        auto media = mediaOf(value);
        const auto place = [&](std::string_view kind, std::string_view id) {
            return placeMedia(entry, media, kind, id);
        };
        content.text = fromDayOneMarkdown(textOf(value, "text"), place);
        if (trimmed(content.text).empty())
            content.text = fromDayOneRichText(textOf(value, "richText"), place);
        takeTitleFromText(content);
        placeTheRest(entry, value, media);
        describe(content, value);
        m_context.sink.take(std::move(entry));
    }

    [[nodiscard]] std::optional<LocalTime> createdOf(const json& value) const
    {
        const auto time = parseWallTime(textOf(value, "creationDate"));
        if (!time)
            return std::nullopt;
        auto zone = m_context.zones.find(textOf(value, "timeZone"));
        if (!zone)
            zone = m_context.zones.find(textOf(member(value, "location"), "timeZoneName"));
        if (!zone && time->offsetMinutes.value_or(0) != 0)
            zone = [minutes = *time->offsetMinutes](Timestamp) { return minutes; };
        const auto wall = zone.value_or(wallOf(m_context.clock));
        const auto created = onWall(momentOf(*time, wall).utc, wall);
        return isTrue(value, "isAllDay") ? noonOf(localDate(created), wall) : created;
    }

    std::map<std::string, Media> mediaOf(const json& value) const
    {
        std::map<std::string, Media> media;
        const auto& photos = member(value, "photos");
        if (photos.is_array())
            for (const auto& photo : photos)
                media.emplace(idOf(photo), mediumOf(photo));
        return media;
    }
    static std::string idOf(const json& photo)
    {
        auto id = textOf(photo, "identifier");
        return id.empty() ? textOf(photo, "md5") : id;
    }
    static Media mediumOf(const json& photo)
    {
        auto ending = textOf(photo, "type");
        if (ending.empty())
            ending = textOf(photo, "format");
        return {textOf(photo, "md5"), asciiLower(ending), numberOf(photo, "orderInEntry").value_or(0)};
    }

    const SourceFile* fileOf(const Media& medium, std::string_view id) const
    {
        auto& files = m_context.files;
        for (const auto& stem : {medium.hash, std::string{id}}) {
            if (stem.empty())
                continue;
            for (const auto& ending : {medium.ending, std::string{"jpeg"}, std::string{"jpg"}, std::string{"png"}})
                if (const auto* file = files.find(m_file->folder(), "photos/" + stem + "." + ending))
                    return file;
            if (const auto* file = files.findNamed(stem))
                return file;
        }
        return nullptr;
    }

    std::string placeMedia(ImportedEntry& entry, std::map<std::string, Media>& media, std::string_view kind,
                           std::string_view id)
    {
        if (kind != "photo")
            return {}; // told by placeTheRest()
        auto found = media.find(std::string{id});
        Media medium;
        if (found != media.end()) {
            medium = found->second;
            media.erase(found);
        } else if (const auto elsewhere = allPhotos().find(std::string{id}); elsewhere != allPhotos().end()) {
            medium = elsewhere->second; // a photo of two entries is listed with one of them
        }
        return addPhoto(entry, medium, id);
    }
    std::string addPhoto(ImportedEntry& entry, const Media& medium, std::string_view id)
    {
        const auto name = medium.hash.empty() ? std::string{id} : medium.hash;
        const auto* file = fileOf(medium, id);
        const auto already = std::find_if(entry.pictures.begin(), entry.pictures.end(),
                                          [&](const ImportedPicture& picture) { return picture.name == name; });
        if (already != entry.pictures.end())
            return pictureMark(static_cast<std::size_t>(already - entry.pictures.begin()), {});
        if (file == nullptr) {
            entry.leftOut.push_back({entry.source + ": photo " + name, SkipReason::FileMissing});
            return {};
        }
        entry.pictures.push_back(pictureFrom(m_context.files, file, name));
        return pictureMark(entry.pictures.size() - 1, {});
    }

    /// Photos that the text does not name, and what can't be kept.
    void placeTheRest(ImportedEntry& entry, const json& value, const std::map<std::string, Media>& media)
    {
        std::vector<std::pair<double, std::string>> rest;
        for (const auto& [id, medium] : media)
            rest.emplace_back(medium.order, id);
        std::sort(rest.begin(), rest.end());
        for (const auto& [order, id] : rest)
            appendLine(entry.content.text, addPhoto(entry, media.at(id), id));
        const std::pair<const char*, SkipReason> kinds[] = {{"audios", SkipReason::Sound},
                                                            {"videos", SkipReason::Film},
                                                            {"pdfAttachments", SkipReason::OtherAttachment}};
        for (const auto& [key, reason] : kinds) {
            const auto& list = member(value, key);
            if (list.is_array())
                for (const auto& item : list)
                    entry.leftOut.push_back({entry.source + ": " + nameOf(item), reason});
        }
    }
    static std::string nameOf(const json& item)
    {
        const auto medium = mediumOf(item);
        auto name = medium.hash.empty() ? textOf(item, "identifier") : medium.hash;
        return medium.ending.empty() ? name : name + "." + medium.ending;
    }

    static void describe(journal::EntryContent& content, const json& value)
    {
        const auto& location = member(value, "location");
        const auto& centre = member(member(location, "region"), "center");
        const auto latitude = numberOf(location, "latitude");
        const auto longitude = numberOf(location, "longitude");
        appendLine(content.text, placeLine({textOf(location, "userLabel"), textOf(location, "placeName"),
                                            textOf(location, "localityName"), textOf(location, "administrativeArea"),
                                            textOf(location, "country")},
                                           latitude ? latitude : numberOf(centre, "latitude"),
                                           longitude ? longitude : numberOf(centre, "longitude")));
        const auto& weather = member(value, "weather");
        appendLine(content.text,
                   weatherLine(textOf(weather, "conditionsDescription"), numberOf(weather, "temperatureCelsius")));
    }

    /// Of all journals; read once, and only when an entry names a photo that it does not list.
    const std::map<std::string, Media>& allPhotos()
    {
        if (m_allPhotos)
            return *m_allPhotos;
        m_allPhotos.emplace();
        for (const auto* file : m_journals) {
            auto bytes = m_context.files.open(*file);
            readJson(*bytes, {{"entries[].photos[]", [this](const std::string&, json* photo, SkipReason) {
                                   if (photo != nullptr && photo->is_object())
                                       m_allPhotos->emplace(idOf(*photo), mediumOf(*photo));
                               }}});
        }
        return *m_allPhotos;
    }

    ImportContext& m_context;
    const std::vector<const SourceFile*>& m_journals;
    const SourceFile* m_file = nullptr;
    std::optional<std::map<std::string, Media>> m_allPhotos;
};

} // namespace

Likeness DayOneImporter::likeness(SourceFiles& files) const
{
    return jsonLike(files, isDayOne) != nullptr ? Likeness::Certain : Likeness::No;
}

void DayOneImporter::read(ImportContext& context) const
{
    const auto journals = allJsonLike(context.files, isDayOne);
    DayOneReader reader{context, journals};
    for (const auto* file : journals)
        reader.read(*file);
}

} // namespace inglenook::transfer
