// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/entry_records.h"
#include "transfer/export/export.h"

#include <string>

namespace inglenook::transfer {

/// What every writer works with, and where it says how far it is. Throws Cancelled (file_copier.h) when it is asked to
/// stop.
class ExportJob {
public:
    ExportJob(vault::Database& database, journal::Journal& journal, const Clock& clock, const ExportRequest& request);

    [[nodiscard]] vault::Database& database() const { return m_database; }
    [[nodiscard]] journal::Journal& journal() const { return m_journal; }
    [[nodiscard]] const Clock& clock() const { return m_clock; }
    [[nodiscard]] const ExportRequest& request() const { return m_request; }
    [[nodiscard]] bool isWhole() const { return !m_request.from && !m_request.before; }

    [[nodiscard]] journal::RecordRange range(bool withBin) const;
    /// Finds out how many entries there are, and tells `each` when they were.
    void count(bool withBin, const std::function<void(LocalTime)>& each = {});
    void forEachEntry(bool withBin, const std::function<void(const journal::EntryRecord&)>& write);
    void demandGoingOn() const;
    /// "Alex"; empty for what was written together.
    [[nodiscard]] std::string nameOf(const std::optional<MemberId>& member) const;

    ExportReport report;

private:
    vault::Database& m_database;
    journal::Journal& m_journal;
    const Clock& m_clock;
    const ExportRequest& m_request;
    int m_inAll = 0;
};

void writeInglenook(ExportJob& job);
void writeMarkdownFolder(ExportJob& job);
void writeHtmlPage(ExportJob& job);
void writeFigures(ExportJob& job);

} // namespace inglenook::transfer
