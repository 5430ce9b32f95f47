// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/settings.h"

#include <algorithm>

namespace inglenook::app {
namespace {

namespace fs = std::filesystem;

bool isThere(const fs::path& file)
{
    std::error_code error;
    return fs::is_regular_file(file, error);
}

bool isAmong(const std::vector<fs::path>& files, const fs::path& file)
{
    return std::any_of(files.begin(), files.end(), [&file](const fs::path& other) {
        std::error_code error;
        return other == file || fs::equivalent(other, file, error);
    });
}

} // namespace

std::vector<fs::path> journalsOnThisComputer(const Settings& settings, const fs::path& journalsFolder)
{
    std::vector<fs::path> journals;
    for (const auto& known : settings.journals)
        if (isThere(known) && !isAmong(journals, known))
            journals.push_back(known);

    std::vector<fs::path> others;
    std::error_code error;
    for (fs::directory_iterator entry{journalsFolder, error}, end; !error && entry != end; entry.increment(error))
        if (entry->path().extension() == ".nook" && isThere(entry->path()) && !isAmong(journals, entry->path()))
            others.push_back(entry->path());
    std::sort(others.begin(), others.end());
    journals.insert(journals.end(), others.begin(), others.end());
    return journals;
}

} // namespace inglenook::app
