// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/text.h"
#include "transfer/import/csv.h"
#include "transfer/import/formats/daylio.h"
#include "transfer/import/html.h"
#include "transfer/import/reading.h"
#include "transfer/import/wall_time.h"

#include <algorithm>

namespace inglenook::transfer {
namespace {

bool isCsv(const std::string& head)
{
    const auto line = asciiLower(head.substr(0, head.find('\n')));
    const auto has = [&line](const char* name) { return line.find(name) != std::string::npos; };
    return has("mood") && has("activities") && has("time") && has("date");
}

class Columns {
public:
    explicit Columns(const std::vector<std::string>& names)
    {
        for (const auto& name : names)
            m_names.push_back(asciiLower(trimmed(name)));
    }
    [[nodiscard]] std::string value(const std::vector<std::string>& row, std::string_view name) const
    {
        const auto found = std::find(m_names.begin(), m_names.end(), name);
        const auto index = static_cast<std::size_t>(found - m_names.begin());
        return found == m_names.end() || index >= row.size() ? std::string{} : row[index];
    }

private:
    std::vector<std::string> m_names;
};

/// "2020-05-31" of newer files; older ones may have the year in a column of its own, or only in the date.
std::optional<WallTime> dayOf(const Columns& columns, const std::vector<std::string>& row)
{
    if (const auto full = parseWallTime(columns.value(row, "full_date")))
        return full;
    const auto date = columns.value(row, "date");
    if (const auto day = parseWallTime(date))
        return day;
    const auto year = columns.value(row, "year");
    return year.empty() ? std::nullopt : parseWallTime(date + " " + year);
}

void readRow(ImportContext& context, const std::string& source, const Columns& columns,
             const std::vector<std::string>& row)
{
    auto day = dayOf(columns, row);
    if (!day) {
        context.sink.skip({source, SkipReason::NoDate});
        return;
    }
    const auto time = columns.value(row, "time");
    if (!trimmed(time).empty())
        day->msInDay = parseTimeOfDay(time);
    ImportedEntry entry;
    entry.source = source;
    auto& content = entry.content;
    content.created = momentOf(*day, wallOf(context.clock));
    content.title = columns.value(row, "note_title");
    content.text = columns.value(row, "note");
    if (looksLikeHtml(content.text))
        content.text = htmlToMarkdown(content.text);
    addMood(content, columns.value(row, "mood"), context.feelings);
    const auto activities = columns.value(row, "activities");
    for (std::string_view rest = activities; !rest.empty();) {
        const auto one = rest.substr(0, rest.find('|'));
        if (!trimmed(one).empty())
            content.tags.emplace_back(trimmed(one));
        rest.remove_prefix(std::min(rest.size(), one.size() + 1));
    }
    context.sink.take(std::move(entry));
}

} // namespace

Likeness DaylioCsvImporter::likeness(SourceFiles& files) const
{
    for (const auto& file : files.all())
        if ((files.isOneFile() || file.ending() == "csv") && isCsv(files.head(file)))
            return Likeness::Certain;
    return Likeness::No;
}

void DaylioCsvImporter::read(ImportContext& context) const
{
    for (const auto& file : context.files.all()) {
        if ((!context.files.isOneFile() && file.ending() != "csv") || !isCsv(context.files.head(file)))
            continue;
        auto bytes = context.files.open(file);
        CsvReader rows{*bytes};
        const Columns columns{rows.next().value_or(std::vector<std::string>{})};
        std::size_t number = 0;
        while (const auto row = rows.next())
            if (row->size() > 1 || !trimmed(row->front()).empty())
                readRow(context, placeOf(file, ++number), columns, *row);
    }
}

} // namespace inglenook::transfer
