// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "crash/journal_content.h"
#include "support/disk/simulated_disk.h"

#include <optional>
#include <random>
#include <span>
#include <string>

namespace inglenook::test {

/// What a journal may hold after something went wrong: one of these, the first of which was confirmed.
using Allowed = std::span<const JournalContent>;

/// Opens the journal that a broken disk left and looks at all of it. Gives what is wrong; nothing when all is as it
/// must be: it opens with exactly one of the passphrases, every page is authentic, SQLite and the search index are
/// whole, the content is allowed, and it can be used as ever: another entry is there after closing and opening.
///
/// With `again`, the power goes once more while all this is done, at a random moment, and what is left then must be as
/// good.
[[nodiscard]] std::optional<std::string> faultOf(const DiskImage& image, Allowed allowed,
                                                 std::optional<std::mt19937> again = std::nullopt);

/// Whether the canary, a passphrase, or a mark of SQLite's stands in anything that was ever written to the disk.
[[nodiscard]] std::optional<std::string> plainTextIn(std::span<const DiskChange> changes);

} // namespace inglenook::test
