// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/schema_steps.h"

namespace inglenook::journal {

// A picture's bytes are a table of their own that no list ever reads. Two rows may have the same hash: copies of a
// journal that were each given the same picture keep both when they are merged. `thumbnail` is derived.
//
// `picture_uses` is derived from the Markdown of its holder: an entry, a draft or a version, whose ids never meet. A
// picture may be named that is not here; then the use is kept, and the picture found once it comes.
//
// A version is what an entry was before it was changed; `written` is the entry's stamp while it was that.
const char* const kThirdStep = R"sql(
CREATE TABLE pictures (
    number INTEGER PRIMARY KEY,
    id BLOB NOT NULL UNIQUE CHECK (length(id) = 16),
    changed INTEGER NOT NULL,
    format TEXT NOT NULL,
    width INTEGER NOT NULL CHECK (width > 0),
    height INTEGER NOT NULL CHECK (height > 0),
    bytes INTEGER NOT NULL CHECK (bytes > 0),
    hash BLOB NOT NULL CHECK (length(hash) = 32),
    thumbnail BLOB CHECK (length(thumbnail) <= 65536)
) STRICT;
CREATE INDEX pictures_by_hash ON pictures (hash);

CREATE TABLE picture_data (
    picture INTEGER PRIMARY KEY REFERENCES pictures (number) ON DELETE CASCADE,
    data BLOB NOT NULL
) STRICT;

CREATE TABLE picture_uses (
    holder BLOB NOT NULL CHECK (length(holder) = 16),
    picture BLOB NOT NULL CHECK (length(picture) = 16),
    PRIMARY KEY (holder, picture)
) STRICT, WITHOUT ROWID;
CREATE INDEX picture_uses_by_picture ON picture_uses (picture);

CREATE TABLE entry_versions (
    number INTEGER PRIMARY KEY,
    id BLOB NOT NULL UNIQUE CHECK (length(id) = 16),
    changed INTEGER NOT NULL,
    entry BLOB NOT NULL REFERENCES entries (id) ON DELETE CASCADE,
    written INTEGER NOT NULL,
    created INTEGER NOT NULL,
    offset_minutes INTEGER NOT NULL,
    pleasantness INTEGER,
    energy INTEGER,
    title TEXT NOT NULL,
    preview TEXT NOT NULL,
    tags TEXT NOT NULL,
    feelings TEXT NOT NULL,
    text TEXT NOT NULL
) STRICT;
CREATE INDEX entry_versions_by_entry ON entry_versions (entry, written);

CREATE TRIGGER uses_go_with_entry AFTER DELETE ON entries BEGIN
    DELETE FROM picture_uses WHERE holder = old.id;
END;
CREATE TRIGGER uses_go_with_draft AFTER DELETE ON drafts BEGIN
    DELETE FROM picture_uses WHERE holder = old.id;
END;
CREATE TRIGGER uses_go_with_version AFTER DELETE ON entry_versions BEGIN
    DELETE FROM picture_uses WHERE holder = old.id;
END;

CREATE TABLE entry_moods (
    entry INTEGER PRIMARY KEY REFERENCES entries (key) ON UPDATE CASCADE ON DELETE CASCADE,
    pleasantness INTEGER NOT NULL CHECK (pleasantness BETWEEN -100 AND 100),
    energy INTEGER NOT NULL CHECK (energy BETWEEN -100 AND 100)
) STRICT;
ALTER TABLE drafts ADD COLUMN pleasantness INTEGER;
ALTER TABLE drafts ADD COLUMN energy INTEGER;

CREATE TABLE templates (
    id BLOB PRIMARY KEY CHECK (length(id) = 16),
    changed INTEGER NOT NULL,
    author BLOB REFERENCES members (id),
    name TEXT NOT NULL CHECK (name <> ''),
    title TEXT NOT NULL,
    tags TEXT NOT NULL,
    text TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE spelling_words (
    id BLOB PRIMARY KEY CHECK (length(id) = 16),
    changed INTEGER NOT NULL,
    word TEXT NOT NULL CHECK (word <> '')
) STRICT, WITHOUT ROWID;
)sql";

} // namespace inglenook::journal
