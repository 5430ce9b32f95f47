// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/context.h"

#include <filesystem>

namespace inglenook::cli {

/// `restore BACKUP FILE`: shares its name with `restore FILE ID`, and is meant where the second word is no id.
void restoreCopy(Context& context, const std::filesystem::path& copy, const std::filesystem::path& journal);

} // namespace inglenook::cli
