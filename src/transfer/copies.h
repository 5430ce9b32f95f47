// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/timestamp.h"
#include "vault/geometry.h"
#include "vault/storage.h"

#include <cstdint>
#include <filesystem>
#include <optional>
#include <span>
#include <vector>

namespace inglenook::transfer {

/// One sealed copy of a journal.
struct Copy {
    std::filesystem::path file;
    Timestamp made; ///< as its name says
    std::uint64_t size = 0;
};

/// "Inglenook copies" beside the journal, unless a folder for all copies is set (docs/decisions/0019).
[[nodiscard]] std::filesystem::path copiesFolder(const std::filesystem::path& journal,
                                                 const std::filesystem::path& setFolder);

/// The copies of one vault in these folders, newest first: whole headers of that vault under the name of a copy. Others
/// are none of ours. A folder that can't be read has none.
[[nodiscard]] std::vector<Copy> copiesOf(const vault::VaultId& vault, std::span<const std::filesystem::path> folders);

/// The same for a journal that may be damaged. Where its header doesn't tell which vault it was, the names of the
/// copies decide.
[[nodiscard]] std::vector<Copy> copiesForDamaged(const std::filesystem::path& journal,
                                                 std::span<const std::filesystem::path> folders);

} // namespace inglenook::transfer
