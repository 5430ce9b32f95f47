// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "transfer/import/formats/day_one.h"

#include "base/text.h"
#include "transfer/import/json_values.h"
#include "transfer/import/reading.h"
#include "transfer/import/wall_time.h"

#include <pugixml.hpp>

#include <charconv>

namespace inglenook::transfer {
namespace {

constexpr std::size_t kLargestEntry = std::size_t{8} << 20U;

bool isEntryFile(SourceFiles& files, const SourceFile& file)
{
    const auto& head = files.head(file);
    return head.find("<plist") != std::string::npos && head.find("<key>Creation Date</key>") != std::string::npos;
}

/// Entries are named so; a single chosen file may be called anything.
bool mayBeEntry(const SourceFiles& files, const SourceFile& file)
{
    return file.ending() == "doentry" || files.isOneFile();
}

/// A dictionary of a property list.
class Dictionary {
public:
    explicit Dictionary(pugi::xml_node node) : m_node{node} {}

    [[nodiscard]] pugi::xml_node value(std::string_view key) const
    {
        for (const auto child : m_node.children("key"))
            if (child.text().get() == key) {
                auto next = child.next_sibling();
                while (next && next.type() != pugi::node_element)
                    next = next.next_sibling();
                return next;
            }
        return {};
    }
    [[nodiscard]] std::string text(std::string_view key) const { return value(key).text().get(); }
    [[nodiscard]] Dictionary below(std::string_view key) const { return Dictionary{value(key)}; }
    [[nodiscard]] bool isTrue(std::string_view key) const { return std::string_view{value(key).name()} == "true"; }
    [[nodiscard]] std::optional<double> number(std::string_view key) const
    {
        return numberOf(nlohmann::json(text(key)));
    }

private:
    pugi::xml_node m_node;
};

void readEntry(ImportContext& context, const SourceFile& file)
{
    pugi::xml_document document;
    const auto text = context.files.readText(file, kLargestEntry);
    // White space that stands alone may be a whole entry; the declared encoding is no longer the true one.
    if (!document.load_buffer(text.data(), text.size(), pugi::parse_default | pugi::parse_ws_pcdata_single,
                              pugi::encoding_utf8)) {
        context.sink.skip({file.path, SkipReason::NotUnderstood});
        return;
    }
    const Dictionary all{document.child("plist").child("dict")};
    const auto time = parseWallTime(all.text("Creation Date"));
    if (!time) {
        context.sink.skip({file.path, SkipReason::NoDate});
        return;
    }
    ImportedEntry entry;
    entry.source = file.path;
    entry.sourceId = all.text("UUID").empty() ? std::string{file.stem()} : all.text("UUID");
    auto zone = context.zones.find(all.text("Time Zone"));
    const auto wall = zone.value_or(wallOf(context.clock));
    auto& content = entry.content;
    content.created = onWall(momentOf(*time, wall).utc, wall);
    content.starred = all.isTrue("Starred");
    content.text = all.text("Entry Text");
    for (const auto tag : all.value("Tags").children("string"))
        content.tags.emplace_back(tag.text().get());
    takeTitleFromText(content);
    for (const auto* ending : {"jpg", "jpeg", "png"}) {
        const auto name = "photos/" + std::string{file.stem()} + "." + ending;
        // "X.dayone/entries/ID.doentry" has its photo at "X.dayone/photos/ID.jpg".
        auto folder = file.folder();
        folder = folder.substr(0, folder.empty() ? 0 : folder.rfind('/', folder.size() - 2) + 1);
        if (const auto* photo = context.files.find(folder, name)) {
            appendLine(content.text, addAttachment(entry, context.files, photo, std::string{photo->name()}));
            break;
        }
    }
    const auto place = all.below("Location");
    appendLine(content.text, placeLine({place.text("Place Name"), place.text("Locality"),
                                        place.text("Administrative Area"), place.text("Country")},
                                       place.number("Latitude"), place.number("Longitude")));
    const auto weather = all.below("Weather");
    appendLine(content.text, weatherLine(weather.text("Description"), weather.number("Celsius")));
    context.sink.take(std::move(entry));
}

} // namespace

Likeness DayOneClassicImporter::likeness(SourceFiles& files) const
{
    for (const auto& file : files.all())
        if (mayBeEntry(files, file) && isEntryFile(files, file))
            return Likeness::Certain;
    return Likeness::No;
}

void DayOneClassicImporter::read(ImportContext& context) const
{
    for (const auto& file : context.files.all())
        if (mayBeEntry(context.files, file))
            readEntry(context, file);
}

} // namespace inglenook::transfer
