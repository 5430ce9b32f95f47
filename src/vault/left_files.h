// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/timestamp.h"
#include "vault/storage.h"

#include <filesystem>

namespace inglenook::vault {

/// Takes away what interrupted creations of vaults left in `folder`, with their logs. Such a file never had a name of
/// its own, and nobody ever wrote into it (a vault that moves while it is open has another name, see UnfinishedFile).
///
/// Only a plain file counts whose name is one that UnfinishedFile makes, that is empty, begins with zeros or as a vault
/// does, that nobody has open, and that was last written an hour before `now` or earlier. Never throws: what can't be
/// taken away stays.
void removeLeftFiles(const Storage& storage, const std::filesystem::path& folder, Timestamp now) noexcept;

} // namespace inglenook::vault
