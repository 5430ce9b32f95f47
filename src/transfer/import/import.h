// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "journal/journal.h"
#include "transfer/import/trouble.h"

#include <cstdint>
#include <filesystem>
#include <functional>
#include <map>
#include <optional>
#include <stop_token>
#include <string>
#include <variant>
#include <vector>

namespace inglenook::transfer {

struct ImportProgress {
    std::uint64_t bytesRead = 0;
    std::uint64_t bytesInAll = 0; ///< of all files that were chosen; some may never be read
    int entries = 0;              ///< read so far
};

enum class DryRun { No, Yes };

struct ImportRequest {
    std::filesystem::path chosen; ///< a file, an archive or a folder
    std::string format = "auto";  ///< or the name of one: importFormats()
    DryRun dryRun = DryRun::No;
    /// Told every few milliseconds, on the thread that imports.
    std::function<void(const ImportProgress&)> onProgress;
    std::stop_token stop; ///< asked between any two entries
};

/// What came in, or would.
struct ImportReport {
    std::string format;
    std::string application;
    int imported = 0;
    int duplicates = 0;
    int pictures = 0;
    int others = 0;                 ///< of our own format: templates, cards, own words and the like
    std::optional<LocalTime> first; ///< of what is imported
    std::optional<LocalTime> last;
    std::map<std::string, int> tags; ///< with the number of entries; the first thousand
    std::vector<Skipped> skipped;    ///< the first ten thousand
    int skippedInAll = 0;
};

struct ImportCancelled {};

using ImportResult = std::variant<ImportReport, ImportTrouble, ImportCancelled>;

/// Brings entries of another program into a journal, as written by its member me(): what is there stays as it is, and
/// what came before, or is there twice, comes once.
///
/// All or nothing: one transaction, durable on return. Cancelled, refused, failed or killed it leaves the journal as it
/// was. While it runs nothing else may use the journal: give it a thread and wait (docs/decisions/0036). A dry run does
/// the same and writes nothing. Throws Error where the journal can't be written.
[[nodiscard]] ImportResult importInto(vault::Database& database, journal::Journal& journal, const Clock& clock,
                                      const ImportRequest& request);

/// Names for ImportRequest::format, each once, without "auto".
[[nodiscard]] std::vector<std::string> importFormats();

} // namespace inglenook::transfer
