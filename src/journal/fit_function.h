// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "vault/database.h"

namespace inglenook::journal {

/// Gives the search index of this connection the function entry_fit(): how well a row fits the query, the larger the
/// better. A word in the title counts most, then one among tags and feelings, then the text; the second time counts
/// less than the first. It looks at one row only: unlike bm25() it never counts through the whole index.
void addFitFunction(vault::Database& database);

} // namespace inglenook::journal
