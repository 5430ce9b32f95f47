// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "transfer/import/formats/red_notebook.h"

#include "base/text.h"
#include "transfer/import/formats/txt2tags.h"
#include "transfer/import/reading.h"
#include "transfer/import/wall_time.h"

#include <yaml-cpp/yaml.h>

#include <algorithm>
#include <charconv>
#include <map>

namespace inglenook::transfer {
namespace {

constexpr std::size_t kLargestMonth = std::size_t{16} << 20U;

struct Month {
    int year = 0;
    int month = 0;
};

std::optional<int> numberIn(std::string_view text)
{
    int number = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    return error == std::errc{} && end == text.data() + text.size() ? std::optional{number} : std::nullopt;
}

/// "2024-10.txt"; copies that RedNotebook keeps beside have other endings.
std::optional<Month> monthOf(const SourceFile& file)
{
    const auto name = file.name();
    if (name.size() != 11 || name[4] != '-' || asciiLower(name.substr(7)) != ".txt")
        return std::nullopt;
    const auto year = numberIn(name.substr(0, 4));
    const auto month = numberIn(name.substr(5, 2));
    if (!year || !month || *month < 1 || *month > 12)
        return std::nullopt;
    return Month{*year, *month};
}

bool looksLikeMonth(std::string_view head)
{
    for (auto line : splitLines(head)) {
        if (trimmed(line).empty() || line.front() == '#' || line == "---" || line.starts_with("%"))
            continue;
        if (line.front() == '{')
            line = trimmed(line.substr(1));
        const auto colon = line.find(':');
        return colon != std::string_view::npos && numberIn(trimmed(line.substr(0, colon))).has_value();
    }
    return false;
}

std::string wordsOf(const YAML::Node& node)
{
    return node.IsScalar() ? node.Scalar() : std::string{};
}

/// What is below a category: a map of words to nothing, a list, or words.
std::vector<std::string> wordsBelow(const YAML::Node& node)
{
    std::vector<std::string> words;
    if (node.IsMap()) {
        for (const auto& pair : node)
            words.push_back(wordsOf(pair.first));
    } else if (node.IsSequence()) {
        for (const auto& item : node)
            words.push_back(wordsOf(item));
    } else if (node.IsScalar() && !node.Scalar().empty()) {
        words.push_back(node.Scalar());
    }
    std::erase_if(words, [](const std::string& word) { return trimmed(word).empty(); });
    return words;
}

class MonthReader {
public:
    MonthReader(ImportContext& context, const SourceFile& file, Month month)
        : m_context{context},
          m_file{file},
          m_month{month}
    {
    }

    void read()
    {
        const auto text = m_context.files.readText(m_file, kLargestMonth);
        try {
            const auto document = YAML::Load(text);
            if (document.IsNull())
                return;
            if (!document.IsMap()) {
                m_context.sink.skip({m_file.path, SkipReason::NotUnderstood});
                return;
            }
            std::multimap<int, YAML::Node> days; // nodes must not be moved: an assignment changes what they stand for
            for (const auto& pair : document) {
                const auto day = numberIn(wordsOf(pair.first));
                if (day)
                    days.emplace(*day, pair.second);
                else
                    m_context.sink.skip({m_file.path + ", " + wordsOf(pair.first), SkipReason::NoDate});
            }
            for (const auto& [day, content] : days)
                readDay(day, content);
        } catch (const YAML::Exception&) {
            m_context.sink.skip({m_file.path, SkipReason::NotUnderstood});
        }
    }

private:
    void readDay(int number, const YAML::Node& day)
    {
        const auto source = m_file.path + ", day " + std::to_string(number);
        char date[32];
        std::snprintf(date, sizeof date, "%04d-%02d-%02d", m_month.year, m_month.month, number);
        const auto time = parseWallTime(date);
        if (!time) {
            m_context.sink.skip({source, SkipReason::NoDate});
            return;
        }
        ImportedEntry entry;
        entry.source = source;
        auto& content = entry.content;
        content.created = momentOf(*time, wallOf(m_context.clock));
        const auto place = [&](std::string_view address) { return placePicture(entry, address); };
        std::string lists;
        if (day.IsMap()) {
            for (const auto& pair : day) {
                const auto name = wordsOf(pair.first);
                if (name == "text")
                    content.text = wordsOf(pair.second);
                else
                    category(content, name, wordsBelow(pair.second), lists, place);
            }
        } else {
            content.text = wordsOf(day);
        }
        for (const auto& tag : hashtagsIn(content.text))
            content.tags.push_back(tag);
        content.text = fromTxt2tags(content.text, place);
        appendLine(content.text, trimmed(lists));
        m_context.sink.take(std::move(entry));
    }

    static void category(journal::EntryContent& content, const std::string& name, const std::vector<std::string>& below,
                         std::string& lists, const std::function<std::string(std::string_view)>& place)
    {
        if (name == "Tags") { // of old versions
            content.tags.insert(content.tags.end(), below.begin(), below.end());
            return;
        }
        content.tags.push_back(name);
        if (below.empty())
            return;
        lists += "**" + singleLine(name) + "**\n\n";
        for (const auto& words : below)
            lists += "- " + singleLine(fromTxt2tags(words, place)) + "\n";
        lists += "\n";
    }

    std::string placePicture(ImportedEntry& entry, std::string_view address)
    {
        auto path = std::string{address};
        if (path.starts_with("file://"))
            path = path.substr(7);
        const auto name = SourceFile{path, 0, 0, {}};
        const auto* file = m_context.files.find(m_file.folder(), path);
        if (file == nullptr)
            file = m_context.files.findNamed(name.name());
        return addAttachment(entry, m_context.files, file, std::string{address});
    }

    ImportContext& m_context;
    const SourceFile& m_file;
    Month m_month;
};

} // namespace

Likeness RedNotebookImporter::likeness(SourceFiles& files) const
{
    for (const auto& file : files.all())
        if (monthOf(file) && looksLikeMonth(files.head(file)))
            return Likeness::Certain;
    return Likeness::No;
}

void RedNotebookImporter::read(ImportContext& context) const
{
    for (const auto& file : context.files.all())
        if (const auto month = monthOf(file))
            MonthReader{context, file, *month}.read();
}

} // namespace inglenook::transfer
