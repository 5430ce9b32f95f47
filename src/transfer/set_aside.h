// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/timestamp.h"
#include "transfer/file_copier.h"

#include <filesystem>
#include <string_view>

namespace inglenook::transfer {

/// The log that belongs to a journal's file.
[[nodiscard]] std::filesystem::path logOf(const std::filesystem::path& journal);
/// Also true for a link that leads nowhere.
[[nodiscard]] bool isAnything(const std::filesystem::path& file);

/// Gives `checked` the name `journal`. What is there, a file or a log or both, first gets a name that no one has:
/// "NAME (why DATE).nook"; nothing is ever overwritten. The name is given back, empty where nothing was there.
///
/// A log must never lie beside a file that it doesn't belong to, since both would count as damaged. So the old pair is
/// whole under its new name before the old log's name goes, and that is gone before the new file comes.
std::filesystem::path putInPlace(CopiedFile& checked, const std::filesystem::path& journal, std::string_view why,
                                 Date day, const vault::Storage& storage);

} // namespace inglenook::transfer
