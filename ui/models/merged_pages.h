// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/entry.h"
#include "models/whose.h"

#include <functional>
#include <optional>
#include <vector>

namespace inglenook::ui {

/// One list out of the pages of one or two journals, newest first. Reads of each journal no more than a page beyond
/// what is shown of it, each from where the last one ended.
class MergedPages {
public:
    struct Row {
        journal::EntrySummary entry;
        Whose whose = Whose::Mine;
    };
    using Read = std::function<journal::EntryPage(std::optional<journal::EntryKey> olderThan)>;

    void clear() { m_sources.clear(); }
    /// The first `ranked` entries that `read` gives are those that fit best: they come before all others, taken from
    /// the journals in turn.
    void add(Whose whose, Read read, std::optional<journal::EntryKey> olderThan, std::size_t ranked = 0);
    /// Throws what reading throws.
    [[nodiscard]] std::vector<Row> next(std::size_t most);
    [[nodiscard]] bool hasMore() const;

private:
    struct Source {
        Whose whose;
        Read read;
        std::optional<journal::EntryKey> olderThan;
        std::size_t ranked = 0;
        std::size_t taken = 0;
        bool isAtEnd = false;
        std::vector<journal::EntrySummary> page;
        std::size_t at = 0; ///< in `page`

        [[nodiscard]] bool hasRow() const { return at < page.size(); }
        [[nodiscard]] bool isRanked() const { return taken < ranked; }
        void readOn();
    };
    [[nodiscard]] Source* first();

    std::vector<Source> m_sources;
};

} // namespace inglenook::ui
