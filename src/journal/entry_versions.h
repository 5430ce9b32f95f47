// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/entry.h"
#include "vault/database.h"

#include <optional>
#include <string>
#include <vector>

namespace inglenook::journal {

class Stamps;

using VersionId = Id<struct VersionTag>;

constexpr std::size_t kMostVersions = 20; ///< of one entry

/// A line of the list of an entry's earlier versions.
struct VersionSummary {
    VersionId id;
    Timestamp written; ///< since when the entry was this
    std::string title;
    std::string preview;
};

/// Reads what entries were before they were changed. They are written by EntryStore::edit(), one for each time that an
/// entry was opened to write and saved; bringing one back is another edit().
class VersionStore {
public:
    explicit VersionStore(vault::Database& database) : m_database{database} {}

    [[nodiscard]] std::vector<VersionSummary> of(const EntryId& entry) const; ///< newest first
    /// All but the star, which belongs to the entry as it is.
    [[nodiscard]] std::optional<EntryContent> find(const VersionId& id) const;

private:
    vault::Database& m_database;
};

/// Keeps the entry as it is before the edit that follows, unless nothing in it changes. Beyond kMostVersions, the one
/// that stood for the shortest time goes; never the first or the last few. Part of EntryStore, inside its transaction.
void keepVersion(vault::Database& database, Stamps& stamps, IdSource& ids, const Entry& before,
                 const EntryContent& after);

} // namespace inglenook::journal
