// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <fstream>
#include <string>

namespace inglenook::test {

/// What Mini Diary exports: a day for each entry, all of them different.
inline std::filesystem::path miniDiary(const std::filesystem::path& file, int entries, std::size_t words = 20)
{
    std::ofstream out{file};
    out << R"({"metadata":{"application":"Mini Diary","version":"3.3.0"},"entries":{)";
    for (int i = 0; i < entries; ++i) {
        const auto month = std::to_string(1 + i / 28 % 12);
        const auto day = std::to_string(1 + i % 28);
        out << (i == 0 ? "\"" : ",\"") << 1950 + i / (28 * 12) << (month.size() == 1 ? "-0" : "-") << month
            << (day.size() == 1 ? "-0" : "-") << day << R"(":{"dateUpdated":"2020-01-01T10:00:00Z","title":"day )" << i
            << R"(","text":")";
        for (std::size_t word = 0; word < words; ++word)
            out << "<p>the orchard again </p>";
        out << "\"}";
    }
    out << "}}";
    return file;
}

} // namespace inglenook::test
