// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/source_store.h"
#include "transfer/import/import.h"
#include "transfer/import/imported_entry.h"

#include <set>
#include <variant>

namespace inglenook::transfer {

/// Turns what a reader finds into rows: checks it against the limits of an entry, leaves out what is there already,
/// writes the rest and counts. A dry run keeps what it would have written in mind as hashes only.
class Plan final : public ImportSink {
public:
    Plan(vault::Database& database, journal::Journal& journal, const Clock& clock, std::string_view application,
         const ImportRequest& request);

    void expect(std::uint64_t bytes) { m_progress.bytesInAll = bytes; }
    void noteRead(std::uint64_t bytes);
    void take(ImportedEntry entry) override;
    void skip(Skipped skipped) override;
    void countEntry(const journal::EntryContent& content) override;
    void countDuplicate() override;
    void countPicture() override { ++m_report.pictures; }
    void countOther() override { ++m_report.others; }
    [[nodiscard]] ImportReport finish();

private:
    [[nodiscard]] bool isKnown(const ImportedEntry& entry, const journal::EntrySource& source);
    void write(const ImportedEntry& entry, const journal::EntrySource& source);
    void keepPictures(ImportedEntry& entry);
    [[nodiscard]] std::variant<std::string, SkipReason> keepPicture(const ImportedPicture& picture);
    void count(const journal::EntryContent& content);
    void tellProgress();

    journal::Journal& m_journal;
    const Clock& m_clock;
    const ImportRequest& m_request;
    journal::SourceStore m_sources;
    std::string m_application;
    ImportReport m_report;
    ImportProgress m_progress;
    std::uint64_t m_told = 0;
    std::set<std::string, std::less<>> m_seenIds;      ///< of a dry run
    std::map<journal::EntryHash, bool> m_seenContents; ///< whether it had an id
};

/// `entry` within the limits of an entry, with nothing lost: a title that is too long begins the text, tags that are
/// too long or too many end it. Or why it can't be one.
[[nodiscard]] std::optional<SkipReason> fit(ImportedEntry& entry);

} // namespace inglenook::transfer
