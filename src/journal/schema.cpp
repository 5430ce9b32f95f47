// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/schema.h"

#include "journal/schema_steps.h"

#include "vault/migrations.h"

#include <sqlite3.h>

#include <array>
#include <string>

namespace inglenook::journal {
namespace {

// What a person makes has an id (UUIDv7) and a stamp `changed` (stamps.h); what is deleted leaves a tombstone. Details
// that live and die with their entry (tags, feelings, answers) are covered by its stamp. Times are UTC milliseconds.
constexpr const char* kTables = R"sql(
CREATE TABLE journal (
    only INTEGER PRIMARY KEY CHECK (only = 1),
    id BLOB NOT NULL CHECK (length(id) = 16),
    kind TEXT NOT NULL CHECK (kind IN ('personal', 'shared')),
    created INTEGER NOT NULL,
    last_stamp INTEGER NOT NULL
) STRICT;

CREATE TABLE members (
    id BLOB PRIMARY KEY CHECK (length(id) = 16),
    changed INTEGER NOT NULL,
    name TEXT NOT NULL CHECK (name <> ''),
    shape TEXT NOT NULL CHECK (shape IN ('circle', 'diamond')),
    colour TEXT NOT NULL CHECK (colour IN ('dusk', 'apricot')),
    seat TEXT NOT NULL CHECK (seat IN ('left', 'right')),
    public_key BLOB CHECK (length(public_key) = 32)
) STRICT, WITHOUT ROWID;

CREATE TABLE preferences (
    key TEXT PRIMARY KEY,
    changed INTEGER NOT NULL,
    value TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE tombstones (
    id BLOB PRIMARY KEY CHECK (length(id) = 16),
    changed INTEGER NOT NULL,
    kind TEXT NOT NULL
) STRICT, WITHOUT ROWID;
)sql";

// `preview` and `search_words` are derived (EntryStore writes them). The long columns come last: a list of entries
// reads only the beginning of a row and never follows a long text through its overflow pages.
constexpr const char* kEntries = R"sql(
CREATE TABLE entries (
    key INTEGER PRIMARY KEY,
    id BLOB NOT NULL UNIQUE CHECK (length(id) = 16),
    changed INTEGER NOT NULL,
    created INTEGER NOT NULL,
    offset_minutes INTEGER NOT NULL,
    author BLOB REFERENCES members (id),
    exercise TEXT,
    exercise_version INTEGER,
    starred INTEGER NOT NULL CHECK (starred IN (0, 1)),
    binned INTEGER,
    title TEXT NOT NULL,
    preview TEXT NOT NULL,
    answers TEXT NOT NULL,
    text TEXT NOT NULL,
    search_words TEXT NOT NULL
) STRICT;
CREATE INDEX entries_by_author ON entries (author);
CREATE INDEX entries_by_exercise ON entries (exercise) WHERE exercise IS NOT NULL;
CREATE INDEX entries_starred ON entries (starred) WHERE starred = 1;
CREATE INDEX entries_binned ON entries (binned) WHERE binned IS NOT NULL;

CREATE TABLE tags (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL,
    folded TEXT NOT NULL UNIQUE,
    uses INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE TABLE entry_tags (
    tag INTEGER NOT NULL REFERENCES tags (id),
    entry INTEGER NOT NULL REFERENCES entries (key) ON UPDATE CASCADE ON DELETE CASCADE,
    position INTEGER NOT NULL,
    PRIMARY KEY (tag, entry)
) STRICT, WITHOUT ROWID;
CREATE INDEX entry_tags_by_entry ON entry_tags (entry, position);

CREATE TABLE entry_feelings (
    entry INTEGER NOT NULL REFERENCES entries (key) ON UPDATE CASCADE ON DELETE CASCADE,
    position INTEGER NOT NULL,
    word TEXT NOT NULL,
    family TEXT NOT NULL,
    intensity INTEGER NOT NULL CHECK (intensity BETWEEN 0 AND 2),
    PRIMARY KEY (entry, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE entry_answers (
    entry INTEGER NOT NULL REFERENCES entries (key) ON UPDATE CASCADE ON DELETE CASCADE,
    position INTEGER NOT NULL,
    step TEXT NOT NULL,
    member BLOB REFERENCES members (id),
    kind TEXT NOT NULL CHECK (kind IN ('scale', 'choice', 'feeling')),
    value INTEGER,
    word TEXT,
    PRIMARY KEY (entry, position)
) STRICT, WITHOUT ROWID;

CREATE TRIGGER tag_is_used AFTER INSERT ON entry_tags BEGIN
    UPDATE tags SET uses = uses + 1 WHERE id = new.tag
        AND EXISTS (SELECT 1 FROM entries WHERE key = new.entry AND binned IS NULL);
END;
CREATE TRIGGER tag_is_unused AFTER DELETE ON entry_tags BEGIN
    UPDATE tags SET uses = uses - 1 WHERE id = old.tag
        AND EXISTS (SELECT 1 FROM entries WHERE key = old.entry AND binned IS NULL);
END;
CREATE TRIGGER tags_go_to_bin AFTER UPDATE OF binned ON entries WHEN old.binned IS NULL AND new.binned IS NOT NULL BEGIN
    UPDATE tags SET uses = uses - 1 WHERE id IN (SELECT tag FROM entry_tags WHERE entry = new.key);
END;
CREATE TRIGGER tags_come_back AFTER UPDATE OF binned ON entries WHEN old.binned IS NOT NULL AND new.binned IS NULL BEGIN
    UPDATE tags SET uses = uses + 1 WHERE id IN (SELECT tag FROM entry_tags WHERE entry = new.key);
END;
CREATE TRIGGER tags_before_delete BEFORE DELETE ON entries BEGIN
    DELETE FROM entry_tags WHERE entry = old.key;
END;
)sql";

// What rests in the bin is not found. Private characters count as letters (category Co): search_words marks tags,
// authors and feelings by them (search_words.h). Marks (Mn, Mc) stay inside a word: vowel signs of Hindi or Thai.
constexpr const char* kSearch = R"sql(
CREATE VIEW searchable AS SELECT key, title, text, search_words FROM entries WHERE binned IS NULL;
CREATE VIRTUAL TABLE entry_search USING fts5(title, text, search_words, content = 'searchable', content_rowid = 'key',
    prefix = '2 3', tokenize = "unicode61 remove_diacritics 2 categories 'L* N* Co Mn Mc'");

CREATE TRIGGER search_insert AFTER INSERT ON entries WHEN new.binned IS NULL BEGIN
    INSERT INTO entry_search (rowid, title, text, search_words)
        VALUES (new.key, new.title, new.text, new.search_words);
END;
CREATE TRIGGER search_delete BEFORE DELETE ON entries WHEN old.binned IS NULL BEGIN
    INSERT INTO entry_search (entry_search, rowid, title, text, search_words)
        VALUES ('delete', old.key, old.title, old.text, old.search_words);
END;
CREATE TRIGGER search_update_old BEFORE UPDATE OF key, title, text, search_words, binned ON entries
WHEN old.binned IS NULL BEGIN
    INSERT INTO entry_search (entry_search, rowid, title, text, search_words)
        VALUES ('delete', old.key, old.title, old.text, old.search_words);
END;
CREATE TRIGGER search_update_new AFTER UPDATE OF key, title, text, search_words, binned ON entries
WHEN new.binned IS NULL BEGIN
    INSERT INTO entry_search (rowid, title, text, search_words)
        VALUES (new.key, new.title, new.text, new.search_words);
END;
)sql";

constexpr const char* kUnfinished = R"sql(
CREATE TABLE drafts (
    id BLOB PRIMARY KEY CHECK (length(id) = 16),
    changed INTEGER NOT NULL,
    author BLOB NOT NULL REFERENCES members (id),
    edits BLOB CHECK (length(edits) = 16),
    created INTEGER NOT NULL,
    offset_minutes INTEGER NOT NULL,
    starred INTEGER NOT NULL CHECK (starred IN (0, 1)),
    title TEXT NOT NULL,
    tags TEXT NOT NULL,
    feelings TEXT NOT NULL,
    text TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE runs (
    id BLOB PRIMARY KEY CHECK (length(id) = 16),
    changed INTEGER NOT NULL,
    exercise TEXT NOT NULL,
    title TEXT NOT NULL,
    participants BLOB NOT NULL CHECK (length(participants) IN (16, 32)),
    started INTEGER NOT NULL,
    state TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE beginnings (
    id BLOB PRIMARY KEY CHECK (length(id) = 16),
    changed INTEGER NOT NULL,
    first BLOB NOT NULL REFERENCES members (id),
    second BLOB NOT NULL REFERENCES members (id),
    finished INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
)sql";

constexpr int kIndexSecureDeleteSince = 3042000;
constexpr std::int64_t kIndexFormatBefore = 4;

/// Lets SQL write the inner tables of the search index while it lives; the vault forbids it otherwise.
class InnerTablesOpen {
public:
    explicit InnerTablesOpen(vault::Database& database) : m_connection{database.handle()}
    {
        sqlite3_db_config(m_connection, SQLITE_DBCONFIG_DEFENSIVE, -1, &m_before);
        sqlite3_db_config(m_connection, SQLITE_DBCONFIG_DEFENSIVE, 0, nullptr);
    }
    InnerTablesOpen(const InnerTablesOpen&) = delete;
    InnerTablesOpen& operator=(const InnerTablesOpen&) = delete;
    ~InnerTablesOpen() { sqlite3_db_config(m_connection, SQLITE_DBCONFIG_DEFENSIVE, m_before, nullptr); }

private:
    sqlite3* m_connection;
    int m_before = 1;
};

/// The newer format refuses even the command that builds it anew, until its number is set back.
void buildIndexAnew(vault::Database& database)
{
    const InnerTablesOpen open{database};
    vault::Transaction transaction{database};
    database.execute("UPDATE entry_search_config SET v = 4 WHERE k = 'version'");
    database.execute("INSERT INTO entry_search (entry_search) VALUES ('rebuild')");
    transaction.commit();
}

std::int64_t number(vault::Database& database, std::string_view sql)
{
    auto query = database.prepare(sql);
    return query.step() ? query.integer(0) : 0;
}

} // namespace

void migrate(vault::Database& database, int version)
{
    const auto first = std::string{kTables} + kEntries + kSearch + kUnfinished;
    const std::array steps{vault::Migration{1, first.c_str()},   vault::Migration{2, kSecondStep},
                           vault::Migration{3, kThirdStep},      vault::Migration{4, kFindStep},
                           vault::Migration{5, kTogetherStep},   vault::Migration{6, kImportStep},
                           vault::Migration{7, kCardTopicsStep}, vault::Migration{8, kAnswersStep}};
    static_assert(steps.size() == kSchemaVersion);
    vault::migrate(database, std::span{steps}.first(static_cast<std::size_t>(version)));
}

void prepareConnection(vault::Database& database)
{
    // Words that were deleted leave the index at once. It is a setting inside the file, in a format that SQLite
    // before 3.42 can't read: there the index is built anew, which brings it back to the old format.
    const auto secureDelete =
        number(database, "SELECT v FROM entry_search_config WHERE k = 'secure-delete' AND typeof(v) = 'integer'");
    if (sqlite3_libversion_number() >= kIndexSecureDeleteSince) {
        if (secureDelete == 0)
            database.execute("INSERT INTO entry_search (entry_search, rank) VALUES ('secure-delete', 1)");
        return;
    }
    if (number(database, "SELECT v FROM entry_search_config WHERE k = 'version'") > kIndexFormatBefore)
        buildIndexAnew(database);
}

} // namespace inglenook::journal
