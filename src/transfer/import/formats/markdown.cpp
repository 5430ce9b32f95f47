// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "transfer/import/formats/markdown.h"

#include "base/text.h"
#include "crypto/mac.h"
#include "transfer/import/formats/dated_text.h"
#include "transfer/import/formats/front_matter.h"
#include "transfer/import/formats/markdown_links.h"
#include "transfer/import/reading.h"
#include "transfer/import/text_stream.h"

#include <algorithm>

namespace inglenook::transfer {
namespace {

constexpr std::size_t kLargestFile = std::size_t{64} << 20U;

bool isMarkdownEnding(std::string_view ending)
{
    return ending == "md" || ending == "markdown" || ending == "mdown";
}
bool isTextEnding(std::string_view ending)
{
    return ending == "txt" || ending == "text" || ending == "org" || ending.empty();
}

/// Data and programs are text, too, but no one's words.
bool isProse(SourceFiles& files, const SourceFile& file)
{
    const auto head = trimmed(files.head(file));
    return !head.empty() && files.isText(file) && !head.starts_with("{") && !head.starts_with("<?xml") &&
           !head.starts_with("<!DOCTYPE") && !head.starts_with("<html") && !head.starts_with("%PDF") &&
           !head.starts_with("PK") && !head.starts_with("SQLite format") && !head.starts_with("#!");
}

bool isNumber(std::string_view text)
{
    return std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
}

class FileReader {
public:
    FileReader(ImportContext& context, const SourceFile& file, bool isMarkdown)
        : m_context{context},
          m_file{file},
          m_isMarkdown{isMarkdown}
    {
    }

    void read()
    {
        if (!m_context.files.isText(m_file)) {
            m_context.sink.skip({m_file.path, SkipReason::NotText});
            return;
        }
        const auto text = wholeText();
        const auto matter = m_isMarkdown ? frontMatterOf(text) : std::nullopt;
        std::string_view body{text};
        if (matter)
            body.remove_prefix(matter->length);
        auto dated = dateInPath(m_file.path);
        const auto wall = wallOf(m_context.clock);
        if (matter && matter->created) {
            take(momentOf(*matter->created, wall), body, &*matter, dated ? dated->rest : std::string{m_file.stem()});
        } else if (dated) {
            take(momentOf(dated->time, wall), body, matter ? &*matter : nullptr, dated->rest);
        } else if (const auto parts = cutByDates(body); parts.size() > 1) {
            takeParts(parts);
        } else if (m_file.modified && !trimmed(body).empty()) {
            // Nothing says when it was written but the file itself; a copy of it may say something else.
            m_idOfWords = true;
            take(onWall(*m_file.modified, wall), body, matter ? &*matter : nullptr, std::string{m_file.stem()});
        } else {
            m_context.sink.skip({m_file.path, trimmed(body).empty() ? SkipReason::Empty : SkipReason::NoDate});
        }
    }

private:
    /// Line by line, so that none is without end.
    [[nodiscard]] std::string wholeText() const
    {
        std::string text;
        auto bytes = m_context.files.open(m_file);
        LineReader lines{*bytes};
        while (const auto line = lines.next()) {
            text.append(*line).append("\n");
            if (text.size() > kLargestFile)
                throw NotImported{ImportTrouble::TooLarge};
        }
        return text;
    }

    void takeParts(const std::vector<DatedPart>& parts)
    {
        std::size_t number = 0;
        for (const auto& part : parts) {
            const auto source = placeOf(m_file, number + 1);
            if (part.time) {
                ImportedEntry entry;
                entry.source = source;
                entry.content.created = momentOf(*part.time, wallOf(m_context.clock));
                fill(entry, part.text);
                m_context.sink.take(std::move(entry));
            } else if (!trimmed(part.text).empty() && !isOnlyHeading(part.text)) {
                m_context.sink.skip({source, SkipReason::NoDate});
            } else {
                continue;
            }
            ++number;
        }
    }
    static bool isOnlyHeading(std::string_view text)
    {
        const auto line = trimmed(text);
        return line.starts_with("# ") && line.find('\n') == std::string_view::npos;
    }

    void take(LocalTime created, std::string_view body, const FrontMatter* matter, const std::string& nameWords)
    {
        ImportedEntry entry;
        entry.source = m_file.path;
        auto& content = entry.content;
        content.created = created;
        if (m_idOfWords)
            entry.sourceId = idOfWords(body);
        if (matter != nullptr) {
            content.title = matter->title;
            content.tags = matter->tags;
            content.starred = matter->starred;
            if (!matter->id.empty())
                entry.sourceId = matter->id;
            entry.ownId = EntryId::parse(matter->id);
            for (const auto& word : matter->feelings)
                addMood(content, word, m_context.feelings);
        }
        fill(entry, body);
        // Ours say their title. A number behind the day only tells two files apart.
        if (content.title.empty() && !(entry.ownId && isNumber(nameWords)))
            content.title = nameWords;
        if (matter != nullptr)
            for (const auto& fact : matter->facts)
                appendLine(content.text, fact);
        m_context.sink.take(std::move(entry));
    }

    void fill(ImportedEntry& entry, std::string_view body) const
    {
        auto& content = entry.content;
        if (!m_isMarkdown) {
            content.text = std::string{body};
            return;
        }
        content.text = fromLinkedMarkdown(body, [&](std::string_view address, std::string_view words) {
            return addAddressed(entry, m_context.files, address, words, m_file.folder());
        });
        takeHeading(content);
    }
    /// The first line, where it is a heading and nothing else says the title, or says the same.
    static void takeHeading(journal::EntryContent& content)
    {
        const auto text = trimmed(content.text);
        if (!text.starts_with("# "))
            return;
        journal::EntryContent split;
        split.text = std::string{text};
        takeTitleFromText(split);
        if (content.title.empty() || singleLine(content.title) == split.title) {
            content.title = split.title;
            content.text = split.text;
        }
    }
    [[nodiscard]] std::string idOfWords(std::string_view body) const
    {
        const auto hash = crypto::checksum({reinterpret_cast<const std::uint8_t*>(body.data()), body.size()});
        auto id = m_file.path + " ";
        for (const auto byte : hash)
            id += "0123456789abcdef"[byte >> 4U], id += "0123456789abcdef"[byte & 15U];
        return id;
    }

    ImportContext& m_context;
    const SourceFile& m_file;
    bool m_isMarkdown;
    bool m_idOfWords = false;
};

} // namespace

Likeness MarkdownImporter::likeness(SourceFiles& files) const
{
    auto likeness = Likeness::No;
    for (const auto& file : files.all()) {
        if (files.isOneFile() && files.isText(file) && frontMatterOf(files.head(file)))
            return Likeness::Certain;
        if (isMarkdownEnding(file.ending()) && isProse(files, file))
            return Likeness::Possible;
        if (files.isOneFile() && isProse(files, file))
            likeness = Likeness::IfAsked;
    }
    return likeness;
}

void MarkdownImporter::read(ImportContext& context) const
{
    for (const auto& file : context.files.all())
        if (isMarkdownEnding(file.ending()) || context.files.isOneFile())
            FileReader{context, file, true}.read();
}

Likeness TextImporter::likeness(SourceFiles& files) const
{
    auto likeness = Likeness::No;
    for (const auto& file : files.all()) {
        if (isTextEnding(file.ending()) && isProse(files, file) && !trimmed(files.head(file)).starts_with("["))
            return Likeness::Possible;
        if (files.isText(file) && (files.isOneFile() || isTextEnding(file.ending())) && file.size > 0)
            likeness = Likeness::IfAsked;
    }
    return likeness;
}

void TextImporter::read(ImportContext& context) const
{
    for (const auto& file : context.files.all())
        if (isTextEnding(file.ending()) || context.files.isOneFile())
            FileReader{context, file, false}.read();
}

} // namespace inglenook::transfer
