// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/entry.h"
#include "transfer/import/trouble.h"

#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace inglenook::transfer {

using Bytes = std::vector<std::uint8_t>;

/// A picture of an entry that is read; its bytes come only when they are asked for.
struct ImportedPicture {
    std::string name; ///< as the other program calls it; the same in each import of the same file
    std::string caption;
    /// Nothing where its file is not there. May throw NotImported.
    std::function<std::optional<Bytes>()> load;
};

/// One entry as a reader understood it, before it is checked, compared and written (plan.h).
struct ImportedEntry {
    std::string source;   ///< where it stands, for the list of what was skipped
    std::string sourceId; ///< the other program's own; empty where it has none
    /// An id as we give them: it may have been taken out of this very journal.
    std::optional<EntryId> ownId;
    /// Markdown; "![caption](import:2)" stands for pictures[2]. Pictures that the text does not name come after it.
    journal::EntryContent content;
    std::vector<ImportedPicture> pictures;
    /// What of it can't come along; told with it, and only when it is no duplicate.
    std::vector<Skipped> leftOut;
};

/// How pictures are named in the text of an ImportedEntry.
[[nodiscard]] std::string pictureMark(std::size_t number, std::string_view caption);

/// Takes what a reader finds, in the order of the file.
class ImportSink {
public:
    virtual ~ImportSink() = default;
    virtual void take(ImportedEntry entry) = 0;
    virtual void skip(Skipped skipped) = 0;
    /// Of a reader that writes by itself.
    virtual void countEntry(const journal::EntryContent&) {}
    virtual void countDuplicate() {}
    virtual void countPicture() {}
    virtual void countOther() {}
};

} // namespace inglenook::transfer
