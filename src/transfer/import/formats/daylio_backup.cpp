// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/text.h"
#include "transfer/base64.h"
#include "transfer/import/formats/daylio.h"
#include "transfer/import/html.h"
#include "transfer/import/json_stream.h"
#include "transfer/import/json_values.h"
#include "transfer/import/reading.h"

#include <algorithm>
#include <map>

namespace inglenook::transfer {
namespace {

using nlohmann::json;

/// JSON, plain or in Base64.
const SourceFile* backupIn(SourceFiles& files)
{
    for (const auto& file : files.all()) {
        if (file.name() != "backup.daylio" && !(files.isOneFile() && file.size > 0))
            continue;
        const auto& head = files.head(file);
        if (trimmed(head).starts_with("{"))
            return JsonShape::of(head).has("dayEntries") ? &file : nullptr;
        auto sample = head.substr(0, head.size() / 4 * 4);
        const auto bytes = fromBase64(sample);
        if (bytes && !bytes->empty() && bytes->front() == '{')
            return file.name() == "backup.daylio" ||
                           std::string_view{reinterpret_cast<const char*>(bytes->data()), bytes->size()}.find(
                               "\"dayEntries\"") != std::string_view::npos
                       ? &file
                       : nullptr;
    }
    return nullptr;
}

class BackupReader {
public:
    BackupReader(ImportContext& context, const SourceFile& file) : m_context{context}, m_file{file} {}

    void read()
    {
        // What entries name may stand behind them.
        pass({{"tags[]", [this](const std::string&, json* tag, SkipReason) { keep(m_tags, tag, "name"); }},
              {"customMoods[]", [this](const std::string&, json* mood, SkipReason) { keepMood(mood); }},
              {"assets[]", [this](const std::string&, json* asset, SkipReason) {
                   keep(m_assets, asset, "checksum");
                   if (asset != nullptr && wholeOf(member(*asset, "type")).value_or(1) != 1)
                       m_sounds[wholeOf(member(*asset, "id")).value_or(0)] = true;
               }}});
        std::size_t number = 0;
        pass({{"dayEntries[]", [&](const std::string&, json* value, SkipReason fault) {
                   const auto source = placeOf(m_file, ++number);
                   if (value == nullptr || !value->is_object())
                       m_context.sink.skip({source, fault});
                   else
                       readEntry(source, *value);
               }}});
    }

private:
    void pass(const std::vector<JsonPlace>& places)
    {
        const bool isPlain = trimmed(m_context.files.head(m_file)).starts_with("{");
        auto bytes = m_context.files.open(m_file);
        if (!isPlain)
            bytes = std::make_unique<Base64Stream>(std::move(bytes));
        readJson(*bytes, places);
    }
    static void keep(std::map<std::int64_t, std::string>& names, const json* value, const char* key)
    {
        if (value == nullptr)
            return;
        if (const auto id = wholeOf(member(*value, "id")))
            names.emplace(*id, textOf(*value, key));
    }
    /// Its own name, or that of the five that everyone begins with.
    void keepMood(const json* mood)
    {
        if (mood == nullptr)
            return;
        const auto id = wholeOf(member(*mood, "id"));
        auto name = textOf(*mood, "custom_name");
        if (name.empty())
            name = usualMood(wholeOf(member(*mood, "mood_group_id")).value_or(0));
        if (id && !name.empty())
            m_moods.emplace(*id, name);
    }
    static std::string usualMood(std::int64_t number)
    {
        constexpr const char* kMoods[] = {"rad", "good", "meh", "bad", "awful"};
        return number >= 1 && number <= 5 ? kMoods[number - 1] : "";
    }

    void readEntry(const std::string& source, const json& value)
    {
        const auto ms = wholeOf(member(value, "datetime"));
        if (!ms) {
            m_context.sink.skip({source, SkipReason::NoDate});
            return;
        }
        ImportedEntry entry;
        entry.source = source;
        auto& content = entry.content;
        content.created.utc.ms = *ms;
        const auto offset = wholeOf(member(value, "timeZoneOffset"));
        if (offset && std::abs(*offset) <= 18 * 3'600'000)
            content.created.offsetMinutes = static_cast<int>(*offset / 60'000);
        else if (std::abs(*ms) < 400'000'000'000'000)
            content.created = onWall({*ms}, wallOf(m_context.clock));
        content.title = textOf(value, "note_title");
        content.text = textOf(value, "note");
        if (looksLikeHtml(content.text))
            content.text = htmlToMarkdown(content.text);
        const auto mood = wholeOf(member(value, "mood")).value_or(0);
        const auto named = m_moods.find(mood);
        addMood(content, named != m_moods.end() ? named->second : usualMood(mood), m_context.feelings);
        const auto& tags = member(value, "tags");
        if (tags.is_array())
            for (const auto& tag : tags)
                if (const auto found = m_tags.find(wholeOf(tag).value_or(-1)); found != m_tags.end())
                    content.tags.push_back(found->second);
        addPhotos(entry, member(value, "assets"));
        m_context.sink.take(std::move(entry));
    }

    void addPhotos(ImportedEntry& entry, const json& assets)
    {
        if (!assets.is_array())
            return;
        for (const auto& asset : assets) {
            const auto id = wholeOf(asset).value_or(-1);
            const auto found = m_assets.find(id);
            if (found == m_assets.end() || found->second.empty())
                continue;
            const auto& checksum = found->second;
            const auto* file = m_context.files.findNamed(checksum); // named by it, with an ending or without
            if (m_sounds.contains(id))
                entry.leftOut.push_back({entry.source + ": " + checksum, SkipReason::Sound});
            else if (file == nullptr)
                entry.leftOut.push_back({entry.source + ": " + checksum, SkipReason::FileMissing});
            else
                entry.pictures.push_back(pictureFrom(m_context.files, file, checksum));
        }
    }

    ImportContext& m_context;
    const SourceFile& m_file;
    std::map<std::int64_t, std::string> m_tags;
    std::map<std::int64_t, std::string> m_moods;
    std::map<std::int64_t, std::string> m_assets;
    std::map<std::int64_t, bool> m_sounds;
};

} // namespace

Likeness DaylioBackupImporter::likeness(SourceFiles& files) const
{
    return backupIn(files) != nullptr ? Likeness::Certain : Likeness::No;
}

void DaylioBackupImporter::read(ImportContext& context) const
{
    BackupReader{context, *backupIn(context.files)}.read();
}

} // namespace inglenook::transfer
