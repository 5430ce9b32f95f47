// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/query.h"
#include "journal/tokenizer.h"
#include "vault/database.h"

#include <optional>
#include <string>

namespace inglenook::journal {

/// A query in the language of FTS5, every word quoted. Nothing when nothing can be found by it: it says nothing, or
/// names a tag or a member that does not exist.
[[nodiscard]] std::optional<std::string> matchExpression(const Query& query, const Tokenizer& tokenizer,
                                                         vault::Database& database);

} // namespace inglenook::journal
