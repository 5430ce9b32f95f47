// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "vault/file_role.h"

#include <sqlite3.h>

#include <memory>

namespace inglenook::vault {

/// The C functions through which SQLite reaches a FileRole. None lets an exception out.

/// What SQLite allocates for each open file.
struct RoleFile {
    sqlite3_file base;
    FileRole* role; ///< owned; given back by xClose
};

/// Version 1 on purpose: no shared memory and no memory mapping can be asked for.
[[nodiscard]] const sqlite3_io_methods& roleMethods();
void attachRole(sqlite3_file* file, std::unique_ptr<FileRole> role);

} // namespace inglenook::vault
