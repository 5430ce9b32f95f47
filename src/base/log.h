// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <string_view>

namespace inglenook::log {

/// The program's log: untranslated sentences written before an act ("Opening vault."). It never holds entry text,
/// titles, tags, names, passphrases, keys or the path of a journal; so it takes constant text, numbers and codes only.
/// Until openFile() is called everything is dropped. Thread-safe.

/// Starts a rotating file (3 files of 512 KiB, readable by the owner only). A folder that can't be written is not an
/// error: the program works without a log.
void openFile(const std::filesystem::path& file);
void close();

void info(std::string_view constantSentence);
void warning(std::string_view constantSentence);
/// A sentence with one number, such as a system error code: "Reading failed, code 5."
void warning(std::string_view constantSentence, long long number);

} // namespace inglenook::log
