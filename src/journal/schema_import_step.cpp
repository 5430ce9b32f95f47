// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/schema_steps.h"

namespace inglenook::journal {

// Where entries came from, so that none comes twice. The indexes are not unique: two copies of a journal that were each
// given the same file keep both rows when they are merged. `content_hash` is of what came, not of what it became.
const char* const kImportStep = R"sql(
CREATE TABLE entry_sources (
    entry BLOB PRIMARY KEY CHECK (length(entry) = 16) REFERENCES entries (id) ON DELETE CASCADE,
    application TEXT NOT NULL,
    source_id TEXT,
    content_hash BLOB NOT NULL CHECK (length(content_hash) = 16),
    imported INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX entry_sources_by_id ON entry_sources (source_id, application) WHERE source_id IS NOT NULL;
CREATE INDEX entry_sources_by_content ON entry_sources (content_hash);
)sql";

} // namespace inglenook::journal
