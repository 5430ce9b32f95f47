// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "transfer/import/source_files.h"

namespace inglenook::transfer {

/// An archive, also one that was packed on Windows with backslashes. Refused as a whole when a file in it needs a
/// password or when it claims to grow without measure; a file that grows beyond what it claims is refused on the way.
/// Throws NotImported.
[[nodiscard]] std::unique_ptr<SourceFiles> openZip(const std::filesystem::path& file);

} // namespace inglenook::transfer
