// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace inglenook::vault {

/// Where the file stands that an open vault holds. Sync folders and file managers move files that are in use; what is
/// written then reaches a file that no one finds again.
enum class FilePlace {
    Own,      ///< under its name
    Gone,     ///< nothing is there under its name: removed, renamed, or its folder is not reached
    Replaced, ///< another file has its name
};

} // namespace inglenook::vault
