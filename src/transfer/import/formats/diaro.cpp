// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "transfer/import/formats/diaro.h"

#include "base/text.h"
#include "transfer/import/html.h"
#include "transfer/import/json_values.h"
#include "transfer/import/reading.h"

#include <pugixml.hpp>

#include <algorithm>
#include <map>

namespace inglenook::transfer {
namespace {

constexpr std::size_t kLargest = std::size_t{128} << 20U; ///< words only; the tree takes a few times that

const SourceFile* backupIn(SourceFiles& files)
{
    for (const auto& file : files.all())
        if ((files.isOneFile() || file.ending() == "xml") &&
            files.head(file).find("<table name=\"diaro_") != std::string::npos)
            return &file;
    return nullptr;
}

class DiaroReader {
public:
    DiaroReader(ImportContext& context, const SourceFile& file) : m_context{context}, m_file{file} {}

    void read()
    {
        const auto text = m_context.files.readText(m_file, kLargest);
        if (!m_document.load_buffer(text.data(), text.size(), pugi::parse_default, pugi::encoding_utf8))
            throw NotImported{ImportTrouble::Damaged};
        const auto root = m_document.document_element();
        for (const auto table : root.children("table")) {
            const std::string_view name{table.attribute("name").value()};
            if (name == "diaro_attachments")
                for (const auto row : table.children())
                    m_attachments[value(row, "entry_uid")].push_back(row);
            else if (name != "diaro_entries")
                for (const auto row : table.children())
                    m_rows[std::string{name} + " " + value(row, "uid")] = row;
        }
        for (const auto table : root.children("table"))
            if (std::string_view{table.attribute("name").value()} == "diaro_entries") {
                std::size_t number = 0;
                for (const auto row : table.children())
                    readEntry(placeOf(m_file, ++number), row);
            }
    }

private:
    static std::string value(pugi::xml_node row, const char* key) { return row.child(key).text().get(); }
    [[nodiscard]] pugi::xml_node rowOf(const char* table, const std::string& uid) const
    {
        const auto found = m_rows.find(std::string{table} + " " + uid);
        return found == m_rows.end() ? pugi::xml_node{} : found->second;
    }

    void readEntry(const std::string& source, pugi::xml_node row)
    {
        const auto ms = wholeOf(nlohmann::json(value(row, "date")));
        if (!ms) {
            m_context.sink.skip({source, SkipReason::NoDate});
            return;
        }
        ImportedEntry entry;
        entry.source = source;
        entry.sourceId = value(row, "uid");
        auto& content = entry.content;
        content.created = createdOf(*ms, value(row, "tz_offset"));
        content.title = value(row, "title");
        content.text = value(row, "text");
        if (looksLikeHtml(content.text))
            content.text = htmlToMarkdown(content.text);
        const auto tags = value(row, "tags");
        for (std::string_view rest = tags; !rest.empty();) {
            const auto uid = rest.substr(0, rest.find(','));
            if (const auto tag = rowOf("diaro_tags", std::string{trimmed(uid)}))
                content.tags.push_back(value(tag, "title"));
            rest.remove_prefix(std::min(rest.size(), uid.size() + 1));
        }
        if (const auto folder = rowOf("diaro_folders", value(row, "folder_uid")))
            content.tags.push_back(value(folder, "title"));
        const auto moodUid = value(row, "mood").empty() ? value(row, "mood_uid") : value(row, "mood");
        addMood(content, value(rowOf("diaro_moods", moodUid), "title"), m_context.feelings);
        addAttachments(entry);
        if (const auto place = rowOf("diaro_locations", value(row, "location_uid")))
            appendLine(content.text, placeLine({value(place, "title"), value(place, "address")},
                                               numberOf(nlohmann::json(value(place, "lat"))),
                                               numberOf(nlohmann::json(value(place, "lng")))));
        const auto weather = value(row, "weather_description");
        appendLine(content.text,
                   weatherLine(weather, weather.empty() ? std::nullopt
                                                        : numberOf(nlohmann::json(value(row, "weather_temperature")))));
        m_context.sink.take(std::move(entry));
    }

    /// "+02:00" where it says so, else the wall at home.
    [[nodiscard]] LocalTime createdOf(std::int64_t ms, const std::string& offset) const
    {
        constexpr std::int64_t kFar = 400'000'000'000'000;
        if (ms <= -kFar || ms >= kFar)
            return {{ms}, 0};
        const auto zone = m_context.zones.find(offset);
        return onWall({ms}, zone.value_or(wallOf(m_context.clock)));
    }

    void addAttachments(ImportedEntry& entry)
    {
        const auto found = m_attachments.find(entry.sourceId);
        if (found == m_attachments.end())
            return;
        for (const auto row : found->second) {
            const auto name = value(row, "filename");
            const auto* file = m_context.files.find(m_file.folder(), "media/" + value(row, "type") + "/" + name);
            appendLine(
                entry.content.text,
                addAttachment(entry, m_context.files, file != nullptr ? file : m_context.files.findNamed(name), name));
        }
    }

    ImportContext& m_context;
    const SourceFile& m_file;
    pugi::xml_document m_document;
    std::map<std::string, pugi::xml_node> m_rows; ///< by table and uid
    std::map<std::string, std::vector<pugi::xml_node>> m_attachments;
};

} // namespace

Likeness DiaroImporter::likeness(SourceFiles& files) const
{
    return backupIn(files) != nullptr ? Likeness::Certain : Likeness::No;
}

void DiaroImporter::read(ImportContext& context) const
{
    DiaroReader{context, *backupIn(context.files)}.read();
}

} // namespace inglenook::transfer
