// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "exercises/feelings.h"
#include "transfer/import/import.h"
#include "transfer/import/imported_entry.h"
#include "transfer/import/source_files.h"
#include "transfer/import/time_zones.h"

#include <span>
#include <string_view>

namespace inglenook::transfer {

/// Where a reader writes by itself, since its format carries rows rather than entries.
struct WholeTarget {
    vault::Database& database;
    journal::Journal& journal;
    DryRun dryRun;
};

/// What a reader works with.
struct ImportContext {
    SourceFiles& files;
    const TimeZones& zones;
    const Clock& clock; ///< its wall is where times without a zone were lived
    const exercises::FeelingsVocabulary& feelings;
    ImportSink& sink;
    WholeTarget* whole = nullptr; ///< for our own format
};

/// How sure a reader is that files are of its format, from their content alone.
enum class Likeness {
    No,
    IfAsked,  ///< read so only when this format is asked for
    Possible, ///< read so when it is asked for, or when nobody else is surer
    Certain,
};

/// One format of one other program. Has no state: what it reads is in the context.
class Importer {
public:
    virtual ~Importer() = default;
    [[nodiscard]] virtual std::string_view format() const = 0;      ///< as the command line names it: "dayone"
    [[nodiscard]] virtual std::string_view application() const = 0; ///< kept with each entry: "Day One"
    [[nodiscard]] virtual Likeness likeness(SourceFiles& files) const = 0;
    /// Everything, in the order of the files. Throws NotImported.
    virtual void read(ImportContext& context) const = 0;
};

/// All of them; of equally sure ones the first is taken.
[[nodiscard]] std::span<const Importer* const> allImporters();

} // namespace inglenook::transfer
