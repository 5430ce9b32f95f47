// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "transfer/import/formats/day_one.h"

#include "base/text.h"
#include "transfer/import/reading.h"
#include "transfer/import/text_stream.h"
#include "transfer/import/wall_time.h"

namespace inglenook::transfer {
namespace {

constexpr std::string_view kDate = "\tDate:\t";

bool isPlainText(const std::string& head)
{
    const auto at = head.starts_with(kDate) ? 0 : head.find("\n" + std::string{kDate});
    if (at == std::string::npos)
        return false;
    const auto line = std::string_view{head}.substr(head.find(kDate, at) + kDate.size());
    return parseWallTime(line.substr(0, line.find('\n'))).has_value();
}

/// One entry after the other, as the lines come.
class PlainReader {
public:
    PlainReader(ImportContext& context, const SourceFile& file) : m_context{context}, m_file{file} {}

    void line(std::string_view line)
    {
        if (line.starts_with(kDate)) {
            finish();
            begin(line.substr(kDate.size()));
        } else if (m_isOpen) {
            if (m_inHead && line.starts_with('\t'))
                head(trimmed(line));
            else
                body(line);
        }
    }
    void finish()
    {
        if (!m_isOpen)
            return;
        m_isOpen = false;
        takeTitleFromText(m_entry.content);
        for (const auto& line : m_facts)
            appendLine(m_entry.content.text, line);
        if (m_hasDate)
            m_context.sink.take(std::move(m_entry));
        else
            m_context.sink.skip({m_entry.source, SkipReason::NoDate});
    }

private:
    void begin(std::string_view date)
    {
        m_entry = {};
        m_facts.clear();
        m_entry.source = placeOf(m_file, ++m_number);
        const auto time = parseWallTime(date);
        m_hasDate = time.has_value();
        if (time)
            m_entry.content.created = momentOf(*time, wallOf(m_context.clock));
        m_isOpen = m_inHead = true;
    }
    /// "Location:\tBerlin"
    void head(std::string_view line)
    {
        const auto colon = line.find(':');
        const auto key = asciiLower(line.substr(0, colon));
        const auto value = colon == std::string_view::npos ? std::string_view{} : trimmed(line.substr(colon + 1));
        if (key == "tags" || key == "tag") {
            for (std::string_view rest = value; !rest.empty();) {
                const auto tag = rest.substr(0, rest.find(','));
                m_entry.content.tags.emplace_back(trimmed(tag));
                rest.remove_prefix(std::min(rest.size(), tag.size() + 1));
            }
        } else if (key == "location") {
            m_facts.push_back(placeLine({std::string{value}}, std::nullopt, std::nullopt));
        } else if (key == "weather") {
            m_facts.push_back(weatherLine(value, std::nullopt));
        } else if (key == "starred") {
            m_entry.content.starred = !value.empty() && asciiLower(value) != "no" && asciiLower(value) != "false";
        } else if (key == "photo" && !value.empty()) {
            const std::string name{value};
            const auto* file = m_context.files.find(m_file.folder(), name);
            m_facts.push_back(
                addAttachment(m_entry, m_context.files,
                              file != nullptr ? file : m_context.files.find(m_file.folder(), "photos/" + name), name));
        }
    }
    void body(std::string_view line)
    {
        auto& text = m_entry.content.text;
        if (text.empty() && trimmed(line).empty())
            return; // the facts may go on behind an empty line
        m_inHead = false;
        if (text.size() <= journal::kMaxText)
            text.append(line).append("\n");
    }

    ImportContext& m_context;
    const SourceFile& m_file;
    ImportedEntry m_entry;
    std::vector<std::string> m_facts;
    std::size_t m_number = 0;
    bool m_isOpen = false;
    bool m_inHead = false;
    bool m_hasDate = false;
};

} // namespace

Likeness DayOneTextImporter::likeness(SourceFiles& files) const
{
    for (const auto& file : files.all())
        if ((files.isOneFile() || file.ending() == "txt") && files.isText(file) && isPlainText(files.head(file)))
            return Likeness::Certain;
    return Likeness::No;
}

void DayOneTextImporter::read(ImportContext& context) const
{
    for (const auto& file : context.files.all()) {
        if ((!context.files.isOneFile() && file.ending() != "txt") || !isPlainText(context.files.head(file)))
            continue;
        PlainReader reader{context, file};
        auto bytes = context.files.open(file);
        LineReader lines{*bytes};
        while (const auto line = lines.next())
            reader.line(*line);
        reader.finish();
    }
}

} // namespace inglenook::transfer
