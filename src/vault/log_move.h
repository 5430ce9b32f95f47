// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "vault/lower_file.h"
#include "vault/storage.h"

#include <string>

namespace inglenook::vault {

/// What to do when the name of a vault's log no longer leads to the log that is open.

enum class LogContent { None, Whole };

/// Makes a new log under `path`, with what `log` holds or empty, durable; `log` is then that file. What else stands
/// there is set aside, and what `log` was before is deleted unless that name is another's by now. Gives a SQLite code;
/// throws Error. When it fails `log` is as it was.
[[nodiscard]] int moveLog(const Storage& storage, LowerFile& log, const std::string& path, LogContent content);

/// Renames what stands under `path`, if anything, to a free name beside it. It is never deleted: a log may be all that
/// is left of someone's last evening. Throws Error.
void setAside(const Storage& storage, const std::string& path);

} // namespace inglenook::vault
