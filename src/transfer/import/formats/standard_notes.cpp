// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "transfer/import/formats/standard_notes.h"

#include "base/text.h"
#include "transfer/import/formats/lexical.h"
#include "transfer/import/html.h"
#include "transfer/import/json_stream.h"
#include "transfer/import/json_values.h"
#include "transfer/import/reading.h"
#include "transfer/import/wall_time.h"

namespace inglenook::transfer {
namespace {

using nlohmann::json;

bool isBackup(const JsonShape& shape)
{
    return shape.has("items[].content_type");
}

class NotesReader {
public:
    NotesReader(ImportContext& context, const SourceFile& file) : m_context{context}, m_file{file} {}

    void read()
    {
        pass([this](json* item, SkipReason) {
            if (item != nullptr && textOf(*item, "content_type") == "Tag" && !isTrue(*item, "deleted"))
                keepTag(*item);
        });
        std::size_t number = 0;
        pass([&](json* item, SkipReason fault) {
            const auto source = placeOf(m_file, ++number);
            if (item == nullptr || !item->is_object())
                m_context.sink.skip({source, fault});
            else if (textOf(*item, "content_type") == "Note" && !isTrue(*item, "deleted"))
                readNote(source, *item);
        });
    }

private:
    void pass(const std::function<void(json*, SkipReason)>& take)
    {
        auto bytes = m_context.files.open(m_file);
        readJson(*bytes, {{"items[]", [&](const std::string&, json* item, SkipReason fault) { take(item, fault); }}});
    }

    /// A tag names its notes.
    void keepTag(const json& item)
    {
        const auto& content = member(item, "content");
        const auto title = textOf(content, "title");
        const auto& references = member(content, "references");
        if (!references.is_array() || title.empty())
            return;
        for (const auto& reference : references)
            m_tags[textOf(reference, "uuid")].push_back(title);
    }

    void readNote(const std::string& source, const json& item)
    {
        const auto& note = member(item, "content");
        if (!note.is_object()) {
            m_context.sink.skip({source, note.is_string() ? SkipReason::Encrypted : SkipReason::NotUnderstood});
            return;
        }
        const auto& data = member(member(note, "appData"), "org.standardnotes.sn");
        if (isTrue(note, "trashed") || isTrue(data, "trashed")) {
            m_context.sink.skip({source, SkipReason::Deleted});
            return;
        }
        auto time = parseWallTime(textOf(item, "created_at"));
        if (!time)
            time = parseWallTime(textOf(item, "updated_at"));
        if (!time) {
            m_context.sink.skip({source, SkipReason::NoDate});
            return;
        }
        ImportedEntry entry;
        entry.source = source;
        entry.sourceId = textOf(item, "uuid");
        auto& content = entry.content;
        const auto wall = wallOf(m_context.clock);
        content.created = onWall(momentOf(*time, wall).utc, wall);
        content.title = textOf(note, "title");
        content.starred = isTrue(note, "starred") || isTrue(data, "starred");
        content.text = wordsOf(entry, note);
        if (const auto tags = m_tags.find(entry.sourceId); tags != m_tags.end())
            content.tags = tags->second;
        m_context.sink.take(std::move(entry));
    }

    static std::string wordsOf(ImportedEntry& entry, const json& note)
    {
        const auto text = textOf(note, "text");
        const auto type = textOf(note, "noteType");
        if (type == "super" || (type.empty() && isLexical(text))) {
            int files = 0;
            const auto words = fromLexical(text, files);
            for (int i = 0; i < files; ++i)
                entry.leftOut.push_back(
                    {entry.source + ": file " + std::to_string(i + 1), SkipReason::OtherAttachment});
            return words.empty() && files == 0 ? text : words;
        }
        if (type == "rich-text" && looksLikeHtml(text))
            return htmlToMarkdown(text);
        return text;
    }

    ImportContext& m_context;
    const SourceFile& m_file;
    std::map<std::string, std::vector<std::string>> m_tags;
};

} // namespace

Likeness StandardNotesImporter::likeness(SourceFiles& files) const
{
    return jsonLike(files, isBackup) != nullptr ? Likeness::Certain : Likeness::No;
}

void StandardNotesImporter::read(ImportContext& context) const
{
    for (const auto* file : allJsonLike(context.files, isBackup))
        NotesReader{context, *file}.read();
}

} // namespace inglenook::transfer
