// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "transfer/import/formats/jrnl.h"

#include "base/text.h"
#include "transfer/import/formats/jrnl_tags.h"
#include "transfer/import/reading.h"
#include "transfer/import/text_stream.h"
#include "transfer/import/wall_time.h"

#include <algorithm>
#include <tuple>

namespace inglenook::transfer {
namespace {

struct Header {
    WallTime time;
    std::string_view title;
};

/// "[2020-08-29 11:11:00 AM] A title *"
std::optional<Header> headerOf(std::string_view line)
{
    if (!line.starts_with('['))
        return std::nullopt;
    const auto end = line.substr(0, 100).find(']');
    if (end == std::string_view::npos || (end + 1 < line.size() && line[end + 1] != ' '))
        return std::nullopt;
    const auto time = parseWallTime(line.substr(1, end - 1));
    return time ? std::optional{Header{*time, trimmed(line.substr(end + 1))}} : std::nullopt;
}

bool isEncrypted(std::string_view head)
{
    if (head.starts_with("JRNLv3"))
        return true;
    // Version 2: nothing but a Fernet token.
    const auto line = trimmed(head);
    return line.starts_with("gAAAAA") && line.size() > 90 && std::all_of(line.begin(), line.end(), [](char c) {
               return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' ||
                      c == '_' || c == '=';
           });
}

bool beginsLikeJrnl(std::string_view head)
{
    int lines = 0;
    for (auto line : splitLines(head)) {
        if (trimmed(line).empty())
            continue;
        if (headerOf(line))
            return true;
        if (++lines > 3)
            return false;
    }
    return false;
}

/// "2020/08/29.txt" of a folder journal, whatever is above it.
std::optional<Date> dayOfPath(std::string_view path)
{
    if (path.size() < 14 || !path.ends_with(".txt"))
        return std::nullopt;
    auto day = std::string{path.substr(path.size() - 14, 10)};
    if (day[4] != '/' || day[7] != '/' || (path.size() > 14 && path[path.size() - 15] != '/'))
        return std::nullopt;
    day[4] = day[7] = '-';
    const auto time = parseWallTime(day);
    return time ? std::optional{time->day} : std::nullopt;
}

class TextReader {
public:
    TextReader(ImportContext& context, const SourceFile& file) : m_context{context}, m_file{file} {}

    void line(std::string_view line)
    {
        if (const auto header = headerOf(line)) {
            finish();
            m_created = momentOf(header->time, wallOf(m_context.clock));
            auto title = header->title;
            m_starred = title == "*" || title.ends_with(" *");
            if (m_starred)
                title = trimmed(title.substr(0, title.size() - 1));
            m_text = std::string{title} + "\n";
        } else if (m_text.size() <= journal::kMaxText) {
            m_text.append(line).append("\n");
        }
    }
    void finish()
    {
        const auto source = placeOf(m_file, m_number + 1);
        if (!m_created) { // before the first entry; a day of a folder has a date all the same
            const auto day = dayOfPath(m_file.path);
            if (trimmed(m_text).empty())
                return;
            if (day)
                m_created = noonOf(*day, wallOf(m_context.clock));
        }
        ++m_number;
        if (m_created) {
            ImportedEntry entry;
            entry.source = source;
            entry.content.created = *m_created;
            entry.content.starred = m_starred;
            entry.content.tags = jrnlTagsIn(m_text);
            std::tie(entry.content.title, entry.content.text) = splitJrnlTitle(m_text);
            m_context.sink.take(std::move(entry));
        } else {
            m_context.sink.skip({source, SkipReason::NoDate});
        }
        m_created.reset();
        m_starred = false;
        m_text.clear();
    }

private:
    ImportContext& m_context;
    const SourceFile& m_file;
    std::optional<LocalTime> m_created;
    std::string m_text;
    std::size_t m_number = 0;
    bool m_starred = false;
};

bool isOfJournal(SourceFiles& files, const SourceFile& file)
{
    if (dayOfPath(file.path))
        return true;
    const auto ending = file.ending();
    return (files.isOneFile() || ending == "txt" || ending == "jrnl" || ending.empty()) &&
           beginsLikeJrnl(files.head(file));
}

} // namespace

Likeness JrnlTextImporter::likeness(SourceFiles& files) const
{
    auto likeness = Likeness::No;
    int looks = 0;
    for (const auto& file : files.all()) {
        const auto ending = file.ending();
        if (!files.isOneFile() && ending != "txt" && ending != "jrnl" && !ending.empty())
            continue;
        if (isEncrypted(files.head(file)))
            throw NotImported{ImportTrouble::Encrypted};
        if (!files.isText(file))
            continue;
        if (beginsLikeJrnl(files.head(file)))
            return Likeness::Certain;
        if (dayOfPath(file.path))
            likeness = Likeness::Possible;
        if (++looks > 50)
            break;
    }
    return likeness;
}

void JrnlTextImporter::read(ImportContext& context) const
{
    for (const auto& file : context.files.all()) {
        if (!isOfJournal(context.files, file))
            continue;
        TextReader reader{context, file};
        auto bytes = context.files.open(file);
        LineReader lines{*bytes};
        while (const auto line = lines.next())
            reader.line(*line);
        reader.finish();
    }
}

} // namespace inglenook::transfer
