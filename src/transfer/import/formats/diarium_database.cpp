// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/text.h"
#include "transfer/import/foreign_database.h"
#include "transfer/import/formats/diarium.h"
#include "transfer/import/html.h"
#include "transfer/import/reading.h"

#include <algorithm>

namespace inglenook::transfer {
namespace {

constexpr std::int64_t kTicksOf1970 = 621'355'968'000'000'000;
constexpr std::int64_t kTicksPerMs = 10'000;

bool isDatabase(SourceFiles& files, const SourceFile& file)
{
    return (files.isOneFile() || file.ending() == "diary") && files.head(file).starts_with("SQLite format 3");
}

bool has(const std::vector<std::string>& columns, const char* name)
{
    return std::find(columns.begin(), columns.end(), name) != columns.end();
}

class DatabaseReader {
public:
    DatabaseReader(ImportContext& context, const SourceFile& file)
        : m_context{context},
          m_file{file},
          m_database{context.files, file},
          m_media{m_database.columnsOf("Media")}
    {
    }

    void read()
    {
        const auto columns = m_database.columnsOf("Entries");
        if (!has(columns, "DiaryEntryId") || !has(columns, "Text"))
            throw NotImported{ImportTrouble::OtherFormat};
        const auto rows = [&] {
            return m_database.query(
                std::string{"SELECT DiaryEntryId, Text, "} + (has(columns, "Heading") ? "Heading" : "''") + ", " +
                (has(columns, "Rating") ? "Rating" : "NULL") + " FROM Entries ORDER BY DiaryEntryId");
        };
        std::size_t number = 0;
        for (auto row = rows(); row.next();)
            readEntry(placeOf(m_file, ++number), row);
    }

private:
    void readEntry(const std::string& source, const ForeignDatabase::Rows& row)
    {
        ImportedEntry entry;
        entry.source = source;
        auto& content = entry.content;
        const auto ticks = row.integer(0);
        if (row.isNull(0) || ticks < 0) {
            m_context.sink.skip({source, SkipReason::NoDate});
            return;
        }
        content.created = whenWallShows((ticks - kTicksOf1970) / kTicksPerMs, wallOf(m_context.clock));
        content.title = row.text(2);
        content.text = row.text(1);
        if (looksLikeHtml(content.text))
            content.text = htmlToMarkdown(content.text, [&](std::string_view address, std::string_view words) {
                return addAddressed(entry, m_context.files, address, words);
            });
        if (!row.isNull(3) && row.integer(3) > 0)
            appendLine(content.text, "Rating: " + std::to_string(row.integer(3)) + " of 5");
        if (has(m_media, "DiaryEntryId") && has(m_media, "Type") && has(m_media, "Index") && has(m_media, "Data"))
            addMedia(entry, ticks);
        m_context.sink.take(std::move(entry));
    }

    void addMedia(ImportedEntry& entry, std::int64_t ticks)
    {
        auto media = m_database.query(
            "SELECT Type, \"Index\", rowid FROM Media WHERE DiaryEntryId = ?1 ORDER BY \"Index\"", ticks);
        while (media.next()) {
            const auto name = "medium " + std::to_string(media.integer(1)) + " of " + std::to_string(ticks);
            if (media.integer(0) != 0) {
                entry.leftOut.push_back({entry.source + ": " + name, SkipReason::OtherAttachment});
                continue;
            }
            entry.pictures.push_back({name, {}, [this, row = media.integer(2)] { return bytesOf(row); }});
        }
    }
    std::optional<Bytes> bytesOf(std::int64_t row) const
    {
        auto data = m_database.query("SELECT Data FROM Media WHERE rowid = ?1", row);
        return data.next() ? std::optional{data.blob(0)} : std::nullopt;
    }

    ImportContext& m_context;
    const SourceFile& m_file;
    ForeignDatabase m_database;
    std::vector<std::string> m_media;
};

} // namespace

Likeness DiariumDatabaseImporter::likeness(SourceFiles& files) const
{
    for (const auto& file : files.all())
        if (isDatabase(files, file)) {
            try {
                const ForeignDatabase database{files, file};
                if (has(database.columnsOf("Entries"), "DiaryEntryId"))
                    return Likeness::Certain;
            } catch (const NotImported&) { // damaged, or no database: then of no format that is known
            }
        }
    return Likeness::No;
}

void DiariumDatabaseImporter::read(ImportContext& context) const
{
    for (const auto& file : context.files.all())
        if (isDatabase(context.files, file))
            DatabaseReader{context, file}.read();
}

} // namespace inglenook::transfer
