// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/open_journal.h"
#include "support/small_pictures.h"
#include "transfer/export/export.h"

#include <filesystem>
#include <fstream>
#include <iterator>
#include <map>
#include <string>
#include <sys/stat.h>

namespace inglenook::test {

inline std::string contentOf(const std::filesystem::path& file)
{
    std::ifstream stream{file, std::ios::binary};
    return {std::istreambuf_iterator<char>{stream}, {}};
}

inline int modeOf(const std::filesystem::path& file)
{
    struct stat status {};
    REQUIRE(::stat(file.c_str(), &status) == 0);
    return static_cast<int>(status.st_mode & 0777U);
}

/// Every file in the folder, by its path inside.
inline std::map<std::string, std::string> filesIn(const std::filesystem::path& folder)
{
    std::map<std::string, std::string> files;
    for (const auto& item : std::filesystem::recursive_directory_iterator{folder})
        if (item.is_regular_file())
            files[std::filesystem::relative(item.path(), folder).string()] = contentOf(item.path());
    return files;
}

inline bool isEmptyFolder(const std::filesystem::path& folder)
{
    return std::filesystem::is_empty(folder);
}

inline LocalTime at(const char* iso)
{
    return parseIso8601(iso).value();
}

/// A journal of Alex and Sam, and a folder to take it out to.
struct ExportFixture {
    OpenJournal journal;
    TemporaryFolder folder;

    EntryId add(const std::string& title, const std::string& text, const char* when = "2026-05-12T21:40:00+02:00",
                std::vector<std::string> tags = {})
    {
        return journal->entries().add({title, text, std::move(tags), {}, at(when), false, std::nullopt},
                                      journal->me().id);
    }

    [[nodiscard]] transfer::ExportRequest request(transfer::ExportFormat format, const std::filesystem::path& target)
    {
        transfer::ExportRequest wanted;
        wanted.format = format;
        wanted.target = target;
        return wanted;
    }

    transfer::ExportResult run(const transfer::ExportRequest& wanted)
    {
        return transfer::exportJournal(journal.vault().database(), *journal, journal.clock, wanted);
    }

    transfer::ExportReport write(transfer::ExportFormat format, const std::string& name)
    {
        return std::get<transfer::ExportReport>(run(request(format, folder / name)));
    }
};

} // namespace inglenook::test
