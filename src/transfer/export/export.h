// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "journal/journal.h"
#include "platform/new_file.h"
#include "transfer/export/export_words.h"

#include <filesystem>
#include <functional>
#include <optional>
#include <stop_token>
#include <string_view>
#include <variant>

namespace inglenook::transfer {

/// What a journal can be taken out as. Each of them can be read by anyone: only a copy (backup.h) stays sealed.
enum class ExportFormat {
    Json,     ///< everything, to bring it in again: docs/export-format.md
    Markdown, ///< a folder with a file for each entry
    Html,     ///< one page to read and to print
    Csv,      ///< the feelings and figures as a table
};

/// "json", as the command line names it; nothing for another word.
[[nodiscard]] std::optional<ExportFormat> exportFormatFrom(std::string_view name);

struct ExportProgress {
    int entries = 0; ///< written so far
    int entriesInAll = 0;
};

enum class ByteOrderMark { No, Yes };

struct ExportRequest {
    ExportFormat format = ExportFormat::Json;
    std::filesystem::path target;                      ///< a file; of Markdown, a folder
    std::optional<Timestamp> from;                     ///< entries not before this
    std::optional<Timestamp> before;                   ///< and earlier than this
    platform::Replace replace = platform::Replace::No; ///< a file of that name; never a folder or a journal
    ByteOrderMark mark = ByteOrderMark::No;            ///< for spreadsheet programs, which then know that CSV is UTF-8
    ExportWords words = ExportWords::english();
    /// Told every few entries, on the thread that exports.
    std::function<void(const ExportProgress&)> onProgress;
    std::stop_token stop; ///< asked between any two entries or pictures
};

struct ExportReport {
    int entries = 0;
    int pictures = 0;
    int rows = 0;                   ///< of the table of figures
    std::optional<LocalTime> first; ///< of the entries
    std::optional<LocalTime> last;
    int heldBack = 0;        ///< unfinished exercises with answers that somebody has not yet shown
    int picturesMissing = 0; ///< named by an entry and not in the journal
};

struct ExportCancelled {};

using ExportResult = std::variant<ExportReport, ExportCancelled>;

/// Writes entries of a journal to the disk, in plain: all of it or nothing, for its owner only to read, and durable on
/// return. Drafts of other members are never part of it. Memory does not grow with the journal, but for 16 bytes a
/// picture and the names of a few months' files. The journal must not change meanwhile
/// (docs/decisions/0041-taking-out.md).
///
/// Throws Error: AlreadyExists where the name is taken, NotFound without the folder around it, NotPermitted, DiskFull,
/// DiskTrouble.
[[nodiscard]] ExportResult exportJournal(vault::Database& database, journal::Journal& journal, const Clock& clock,
                                         const ExportRequest& request);

} // namespace inglenook::transfer
