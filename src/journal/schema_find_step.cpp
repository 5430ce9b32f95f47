// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/schema_steps.h"

namespace inglenook::journal {

// What has a column of its own (a star, the exercise, a picture in the text) is marked in the index as tags and authors
// are (search_words.h), so that one index answers every question in the order of time. The marks are added by the view
// and the triggers: whoever changes such a column need not know of them. U+E005 … U+E009, as search_words.cpp has them.
//
// `day_counts` says how much was written on which day of the wall, and by whom (an empty author: together). It is
// derived, and kept by triggers, so that a year of a large journal is a few hundred rows. Days count from 1970-01-01.
const char* const kFindStep = R"sql(
DROP TRIGGER search_insert;
DROP TRIGGER search_delete;
DROP TRIGGER search_update_old;
DROP TRIGGER search_update_new;
DROP VIEW searchable;

INSERT INTO entry_search (entry_search, rowid, title, text, search_words)
    SELECT 'delete', key, title, text, search_words FROM entries
    WHERE binned IS NULL AND (starred = 1 OR exercise IS NOT NULL OR instr(text, '(picture:') > 0);

CREATE VIEW searchable AS SELECT key, title, text, search_words
    || CASE starred WHEN 1 THEN ' ' || char(57349) ELSE '' END
    || CASE WHEN exercise IS NULL THEN ''
            ELSE ' ' || char(57351) || ' ' || char(57350) || replace(exercise, '-', char(57353)) END
    || CASE WHEN instr(text, '(picture:') > 0 THEN ' ' || char(57352) ELSE '' END AS search_words
    FROM entries WHERE binned IS NULL;

INSERT INTO entry_search (rowid, title, text, search_words)
    SELECT s.key, s.title, s.text, s.search_words FROM entries e JOIN searchable s ON s.key = e.key
    WHERE e.starred = 1 OR e.exercise IS NOT NULL OR instr(e.text, '(picture:') > 0;

CREATE TRIGGER search_insert AFTER INSERT ON entries WHEN new.binned IS NULL BEGIN
    INSERT INTO entry_search (rowid, title, text, search_words)
        SELECT key, title, text, search_words FROM searchable WHERE key = new.key;
END;
CREATE TRIGGER search_delete BEFORE DELETE ON entries WHEN old.binned IS NULL BEGIN
    INSERT INTO entry_search (entry_search, rowid, title, text, search_words)
        SELECT 'delete', key, title, text, search_words FROM searchable WHERE key = old.key;
END;
CREATE TRIGGER search_update_old BEFORE UPDATE OF key, title, text, search_words, starred, exercise, binned ON entries
WHEN old.binned IS NULL BEGIN
    INSERT INTO entry_search (entry_search, rowid, title, text, search_words)
        SELECT 'delete', key, title, text, search_words FROM searchable WHERE key = old.key;
END;
CREATE TRIGGER search_update_new AFTER UPDATE OF key, title, text, search_words, starred, exercise, binned ON entries
WHEN new.binned IS NULL BEGIN
    INSERT INTO entry_search (rowid, title, text, search_words)
        SELECT key, title, text, search_words FROM searchable WHERE key = new.key;
END;

CREATE TABLE day_counts (
    day INTEGER NOT NULL,
    author BLOB NOT NULL,
    entries INTEGER NOT NULL,
    PRIMARY KEY (day, author)
) STRICT, WITHOUT ROWID;
CREATE VIEW entry_day AS SELECT key, coalesce(author, x'') AS author,
    (created + offset_minutes * 60000 - ((created + offset_minutes * 60000) % 86400000 + 86400000) % 86400000)
    / 86400000 AS day FROM entries WHERE binned IS NULL;
INSERT INTO day_counts (day, author, entries) SELECT day, author, count(*) FROM entry_day GROUP BY day, author;

CREATE TRIGGER day_insert AFTER INSERT ON entries WHEN new.binned IS NULL BEGIN
    INSERT INTO day_counts (day, author, entries) SELECT day, author, 1 FROM entry_day WHERE key = new.key
        ON CONFLICT (day, author) DO UPDATE SET entries = entries + 1;
END;
CREATE TRIGGER day_delete BEFORE DELETE ON entries WHEN old.binned IS NULL BEGIN
    UPDATE day_counts SET entries = entries - 1
        WHERE (day, author) = (SELECT day, author FROM entry_day WHERE key = old.key);
    DELETE FROM day_counts
        WHERE (day, author) = (SELECT day, author FROM entry_day WHERE key = old.key) AND entries <= 0;
END;
CREATE TRIGGER day_update_old BEFORE UPDATE OF key, created, offset_minutes, author, binned ON entries
WHEN old.binned IS NULL BEGIN
    UPDATE day_counts SET entries = entries - 1
        WHERE (day, author) = (SELECT day, author FROM entry_day WHERE key = old.key);
END;
CREATE TRIGGER day_update_new AFTER UPDATE OF key, created, offset_minutes, author, binned ON entries
WHEN new.binned IS NULL BEGIN
    INSERT INTO day_counts (day, author, entries) SELECT day, author, 1 FROM entry_day WHERE key = new.key
        ON CONFLICT (day, author) DO UPDATE SET entries = entries + 1;
END;
)sql";

} // namespace inglenook::journal
