// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/private_note_records.h"
#include "transfer/base64.h"
#include "transfer/export/export_job.h"
#include "transfer/inglenook_json.h"

#include <string>
#include <utility>

namespace inglenook::transfer {
namespace {

using nlohmann::ordered_json;

std::string line(const ordered_json& value)
{
    return value.dump(-1, ' ', false, ordered_json::error_handler_t::replace);
}

/// One JSON object, its lists with one item a line: whole for every reader, and never whole in memory.
class Document {
public:
    explicit Document(platform::NewFile& file) : m_file{file} { m_file.write("{"); }

    void member(const std::string& name, const ordered_json& value)
    {
        begin(name);
        m_file.write(line(value));
    }
    void beginList(const std::string& name)
    {
        begin(name);
        m_file.write("[");
        m_isFirstItem = true;
    }
    void beginItem()
    {
        m_file.write(m_isFirstItem ? "\n" : ",\n");
        m_isFirstItem = false;
    }
    void item(const ordered_json& value)
    {
        beginItem();
        m_file.write(line(value));
    }
    void endList() { m_file.write(m_isFirstItem ? "]" : "\n]"); }
    void end() { m_file.write("\n}\n"); }

private:
    void begin(const std::string& name)
    {
        m_file.write(m_isFirst ? "\n" : ",\n");
        m_file.write(line(name) + ": ");
        m_isFirst = false;
    }

    platform::NewFile& m_file;
    bool m_isFirst = true;
    bool m_isFirstItem = true;
};

class InglenookWriter {
public:
    explicit InglenookWriter(ExportJob& job) : m_job{job}, m_file{job.request().target, job.request().replace} {}

    void write()
    {
        m_job.count(kWithBin);
        writeHead();
        writeMembers();
        writePictures();
        writeEntries();
        if (m_job.isWhole())
            writeTables();
        m_document.end();
        m_file.publish();
    }

private:
    static constexpr bool kWithBin = true;

    void writeHead()
    {
        m_document.member("format", kInglenookFormat);
        m_document.member("version", kInglenookVersion);
        m_document.member("exported", toIso8601(m_job.clock().localNow()));
        m_document.member("by", m_job.journal().me().id.toString());
        m_document.member("kind", m_job.journal().kind() == journal::JournalKind::Shared ? "shared" : "personal");
        if (m_job.isWhole())
            return;
        ordered_json range = ordered_json::object();
        if (const auto& from = m_job.request().from)
            range["from"] = toIso8601(LocalTime{*from, 0});
        if (const auto& before = m_job.request().before)
            range["before"] = toIso8601(LocalTime{*before, 0});
        m_document.member("range", range);
    }

    void writeMembers()
    {
        m_document.beginList("members");
        for (const auto& member : m_job.journal().members())
            m_document.item(toJson(member));
        m_document.endList();
    }

    void writePictures()
    {
        m_document.beginList("pictures");
        const auto drafter = m_job.isWhole() ? std::optional{m_job.journal().me().id} : std::nullopt;
        journal::readPictureRecords(m_job.database(), m_job.range(kWithBin), drafter,
                                    [this](const journal::PictureRecord& record) {
                                        m_job.demandGoingOn();
                                        writePicture(record);
                                        ++m_job.report.pictures;
                                        return true;
                                    });
        m_document.endList();
    }

    void writePicture(const journal::PictureRecord& record)
    {
        auto& pictures = m_job.journal().pictures();
        const auto& picture = record.picture;
        ordered_json head{
            {"id", picture.id.toString()}, {"changed", record.changed}, {"format", journal::nameOf(picture.format)},
            {"width", picture.width},      {"height", picture.height},  {"bytes", picture.bytes}};
        if (picture.hasThumbnail)
            head["thumbnail"] = toBase64(pictures.thumbnail(picture.id));
        auto text = line(head);
        text.pop_back(); // its brace: the pieces of the picture follow
        m_document.beginItem();
        m_file.write(text + ", \"data\": [");
        bool isFirst = true;
        pictures.read(picture.id, [&](std::span<const std::uint8_t> piece) {
            m_job.demandGoingOn();
            m_file.write((std::exchange(isFirst, false) ? "\"" : ",\"") + toBase64(piece) + '"');
        });
        m_file.write("]}");
    }

    void writeEntries()
    {
        m_document.beginList("entries");
        m_job.forEachEntry(kWithBin, [this](const journal::EntryRecord& record) { m_document.item(toJson(record)); });
        m_document.endList();
        m_document.beginList("versions");
        journal::readVersionRecords(m_job.database(), m_job.range(kWithBin),
                                    [this](const journal::VersionRecord& version) {
                                        m_job.demandGoingOn();
                                        m_document.item(toJson(version));
                                        return true;
                                    });
        m_document.endList();
    }

    void writeTables()
    {
        for (const auto& table : journal::RecordTable::all())
            writeTable(table);
        m_document.beginList("privateNotes");
        journal::readPrivateNotes(m_job.database(), m_job.journal(),
                                  [this](const ordered_json& note) { m_document.item(note); });
        m_document.endList();
        m_job.report.heldBack += journal::sealedQuestions(m_job.database());
    }

    void writeTable(const journal::RecordTable& table)
    {
        m_document.beginList(table.name);
        m_job.report.heldBack +=
            journal::readRecords(m_job.database(), table, m_job.journal().me().id, [this](const ordered_json& row) {
                m_job.demandGoingOn();
                m_document.item(row);
            });
        m_document.endList();
    }

    ExportJob& m_job;
    platform::NewFile m_file;
    Document m_document{m_file};
};

} // namespace

void writeInglenook(ExportJob& job)
{
    InglenookWriter{job}.write();
}

} // namespace inglenook::transfer
