// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "transfer/export/export.h"

#include "base/error.h"
#include "transfer/export/export_job.h"
#include "transfer/file_copier.h"
#include "transfer/sealed_journal.h"

#include <algorithm>
#include <array>
#include <utility>

namespace inglenook::transfer {
namespace {

constexpr int kEntriesPerReport = 64;

constexpr std::array kNames{std::pair{std::string_view{"json"}, ExportFormat::Json},
                            std::pair{std::string_view{"markdown"}, ExportFormat::Markdown},
                            std::pair{std::string_view{"html"}, ExportFormat::Html},
                            std::pair{std::string_view{"csv"}, ExportFormat::Csv}};

} // namespace

std::optional<ExportFormat> exportFormatFrom(std::string_view name)
{
    const auto* const place =
        std::find_if(kNames.begin(), kNames.end(), [name](const auto& pair) { return pair.first == name; });
    return place == kNames.end() ? std::nullopt : std::optional{place->second};
}

ExportJob::ExportJob(vault::Database& database, journal::Journal& journal, const Clock& clock,
                     const ExportRequest& request)
    : m_database{database},
      m_journal{journal},
      m_clock{clock},
      m_request{request}
{
}

journal::RecordRange ExportJob::range(bool withBin) const
{
    return {m_request.from, m_request.before, withBin};
}

void ExportJob::count(bool withBin, const std::function<void(LocalTime)>& each)
{
    m_inAll = 0;
    journal::readEntryTimes(m_database, range(withBin), [&](LocalTime time) {
        if (++m_inAll % kEntriesPerReport == 0)
            demandGoingOn();
        if (each)
            each(time);
        return true;
    });
}

void ExportJob::forEachEntry(bool withBin, const std::function<void(const journal::EntryRecord&)>& write)
{
    const auto tell = [this] {
        if (m_request.onProgress)
            m_request.onProgress({report.entries, std::max(m_inAll, report.entries)});
    };
    tell();
    journal::readEntryRecords(m_database, range(withBin), [&](const journal::EntryRecord& record) {
        demandGoingOn();
        write(record);
        const auto& when = record.entry.content.created;
        if (!report.first)
            report.first = when;
        report.last = when;
        if (++report.entries % kEntriesPerReport == 0)
            tell();
        return true;
    });
    tell();
}

void ExportJob::demandGoingOn() const
{
    if (m_request.stop.stop_requested())
        throw Cancelled{};
}

std::string ExportJob::nameOf(const std::optional<MemberId>& member) const
{
    const auto* const found = member ? m_journal.member(*member) : nullptr;
    return found == nullptr ? std::string{} : found->name;
}

ExportResult exportJournal(vault::Database& database, journal::Journal& journal, const Clock& clock,
                           const ExportRequest& request)
{
    if (request.replace == platform::Replace::Yes && isSealedJournal(request.target))
        throw Error{ErrorCode::AlreadyExists, "a journal lies where one was to be taken out to"};
    ExportJob job{database, journal, clock, request};
    try {
        switch (request.format) {
        case ExportFormat::Json:
            writeInglenook(job);
            break;
        case ExportFormat::Markdown:
            writeMarkdownFolder(job);
            break;
        case ExportFormat::Html:
            writeHtmlPage(job);
            break;
        case ExportFormat::Csv:
            writeFigures(job);
            break;
        }
    } catch (const Cancelled&) {
        return ExportCancelled{};
    }
    return job.report;
}

} // namespace inglenook::transfer
