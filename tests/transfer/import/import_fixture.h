// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/open_journal.h"

#include "transfer/import/import.h"

#include <zip.h>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <map>
#include <string>
#include <vector>

namespace inglenook::test {

/// A journal of Alex's own, and files of other programs beside it. The wall at home is two hours east all year.
struct ImportFixture {
    OpenJournal journal{OpenJournal::For::One};
    TemporaryFolder folder;

    std::filesystem::path write(const std::filesystem::path& name, std::string_view bytes) const
    {
        std::filesystem::create_directories((folder / name).parent_path());
        std::ofstream{folder / name, std::ios::binary} << bytes;
        return folder / name;
    }
    std::filesystem::path zip(const std::string& name,
                              const std::vector<std::pair<std::string, std::string>>& files) const
    {
        const auto path = folder / name;
        int error = 0;
        auto* archive = zip_open(path.c_str(), ZIP_CREATE | ZIP_TRUNCATE, &error);
        REQUIRE(archive != nullptr);
        for (const auto& [inside, bytes] : files) {
            auto* source = zip_source_buffer(archive, bytes.data(), bytes.size(), 0);
            REQUIRE(zip_file_add(archive, inside.c_str(), source, ZIP_FL_ENC_UTF_8) >= 0);
        }
        REQUIRE(zip_close(archive) == 0);
        return path;
    }

    transfer::ImportResult run(const std::filesystem::path& chosen, const std::string& format = "auto",
                               transfer::DryRun dryRun = transfer::DryRun::No)
    {
        transfer::ImportRequest request;
        request.chosen = chosen;
        request.format = format;
        request.dryRun = dryRun;
        return transfer::importInto(journal.vault().database(), *journal, journal.clock, request);
    }
    /// A dry run first, which must foretell it and change nothing; then the real one; then once more, which must add
    /// nothing.
    transfer::ImportReport import(const std::filesystem::path& chosen, const std::string& format = "auto")
    {
        const auto before = entries().size();
        const auto foretold = reportOf(run(chosen, format, transfer::DryRun::Yes));
        CHECK(entries().size() == before);
        const auto report = reportOf(run(chosen, format));
        CHECK(foretold.imported == report.imported);
        CHECK(foretold.duplicates == report.duplicates);
        CHECK(foretold.pictures == report.pictures);
        CHECK(foretold.tags == report.tags);
        CHECK(reasonsOf(foretold) == reasonsOf(report));
        CHECK(entries().size() == before + static_cast<std::size_t>(report.imported));
        const auto again = reportOf(run(chosen, format));
        CHECK(again.imported == 0);
        CHECK(again.duplicates == report.imported + report.duplicates);
        CHECK(entries().size() == before + static_cast<std::size_t>(report.imported));
        return report;
    }
    transfer::ImportTrouble trouble(const std::filesystem::path& chosen, const std::string& format = "auto")
    {
        const auto before = entries().size();
        const auto result = run(chosen, format);
        CHECK(entries().size() == before);
        REQUIRE(std::holds_alternative<transfer::ImportTrouble>(result));
        const auto dry = run(chosen, format, transfer::DryRun::Yes);
        REQUIRE(std::holds_alternative<transfer::ImportTrouble>(dry));
        CHECK(std::get<transfer::ImportTrouble>(dry) == std::get<transfer::ImportTrouble>(result));
        return std::get<transfer::ImportTrouble>(result);
    }

    static transfer::ImportReport reportOf(const transfer::ImportResult& result)
    {
        if (const auto* failure = std::get_if<transfer::ImportTrouble>(&result))
            FAIL(transfer::sentenceOf(*failure));
        REQUIRE(std::holds_alternative<transfer::ImportReport>(result));
        return std::get<transfer::ImportReport>(result);
    }
    static std::vector<std::pair<std::string, transfer::SkipReason>> reasonsOf(const transfer::ImportReport& report)
    {
        std::vector<std::pair<std::string, transfer::SkipReason>> reasons;
        for (const auto& skipped : report.skipped)
            reasons.emplace_back(skipped.source, skipped.reason);
        return reasons;
    }

    /// Oldest first; of one moment in the order in which they came.
    [[nodiscard]] std::vector<journal::Entry> entries()
    {
        std::vector<journal::Entry> all;
        std::optional<journal::EntryKey> older;
        do {
            const auto page = journal->entries().page({}, older, 500);
            for (const auto& summary : page.entries)
                all.push_back(*journal->entries().find(summary.id));
            older = page.next;
        } while (older);
        std::reverse(all.begin(), all.end());
        return all;
    }
    /// The only one.
    [[nodiscard]] journal::EntryContent only()
    {
        const auto all = entries();
        REQUIRE(all.size() == 1);
        return all.front().content;
    }
};

inline std::string when(const journal::EntryContent& content)
{
    return toIso8601(content.created);
}

} // namespace inglenook::test
