// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tamper/random_sql.h"

namespace inglenook::test {

std::string RandomSql::schema()
{
    return "CREATE TABLE t(id INTEGER PRIMARY KEY, a TEXT, b BLOB, n INTEGER DEFAULT 7);"
           "CREATE INDEX t_a ON t(a);"
           "CREATE TABLE owner(id INTEGER PRIMARY KEY, name TEXT UNIQUE) STRICT;"
           "CREATE TABLE owned(owner INTEGER REFERENCES owner(id) ON DELETE CASCADE, place INTEGER, word TEXT,"
           " PRIMARY KEY(owner, place)) STRICT, WITHOUT ROWID;"
           "CREATE VIRTUAL TABLE f USING fts5(text, prefix='2 3');"
           "CREATE TRIGGER t_counts AFTER DELETE ON t BEGIN UPDATE t SET n = n + 1 WHERE id = old.id + 1; END;";
}

std::string RandomSql::words(unsigned most)
{
    std::string text;
    for (auto count = 1 + below(most); count > 0; --count)
        text += "w" + std::to_string(below(50)) + (count > 1 ? " " : "");
    return text;
}

std::string RandomSql::changeOfRows()
{
    const auto row = id();
    switch (below(10)) {
    case 0:
        return "INSERT INTO t(id, a) VALUES(" + row + ", '" + words(300) + "')";
    case 1:
    case 2:
        return "REPLACE INTO t(id, a, b) VALUES(" + row + ", '" + words(60) + "', zeroblob(" +
               std::to_string(below(9000)) + "))";
    case 3: // over many pages
        return "REPLACE INTO t(id, b) VALUES(" + row + ", CAST('" + words(40) + "' AS BLOB) || zeroblob(" +
               std::to_string(below(120000)) + "))";
    case 4:
        return "DELETE FROM t WHERE id BETWEEN " + row + " AND " + row + " + " + std::to_string(below(30));
    case 5:
        return "UPDATE t SET a = substr(a || ' " + words(5) + "', -900) WHERE id % 7 = " + std::to_string(below(7));
    case 6:
        return "UPDATE t SET b = substr(b, 1, length(b) / 2), id = id + 100 WHERE id = " + row;
    case 7:
        return "WITH RECURSIVE c(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM c WHERE i < " +
               std::to_string(1 + below(80)) +
               ") INSERT OR IGNORE INTO t(id, a) SELECT i * 3, 'row ' || i || hex(zeroblob(i * 7)) FROM c";
    case 8:
        return "INSERT INTO owner(name) VALUES('" + words(2) + "'); INSERT INTO owned SELECT max(id), " + id() + ", '" +
               words(9) + "' FROM owner";
    default:
        return "DELETE FROM owner WHERE id % 5 = " + std::to_string(below(5));
    }
}

std::string RandomSql::changeOfIndex()
{
    const auto row = id();
    switch (below(8)) {
    case 0:
    case 1:
    case 2:
        return "REPLACE INTO f(rowid, text) VALUES(" + row + ", '" + words(200) + "')";
    case 3:
        return "DELETE FROM f WHERE rowid = " + row;
    case 4:
        return "UPDATE f SET text = text || ' " + words(20) + "' WHERE f MATCH 'w" + std::to_string(below(50)) + "'";
    case 5:
        return "INSERT INTO f(f) VALUES('optimize')";
    case 6:
        return "INSERT INTO f(f, rank) VALUES('merge', " + std::to_string(1 + below(60)) + ")";
    default:
        return "INSERT INTO f(f) VALUES('" + std::string{below(2) == 0 ? "rebuild" : "integrity-check"} + "')";
    }
}

std::string RandomSql::changeOfSchema()
{
    const auto x = "x" + std::to_string(below(3));
    switch (below(11)) {
    case 0:
        return "CREATE TABLE " + x + "(id INTEGER PRIMARY KEY, v TEXT)";
    case 1:
        return "DROP TABLE " + x;
    case 2:
        return "ALTER TABLE " + x + " ADD COLUMN c" + std::to_string(below(4)) + " TEXT DEFAULT '" + words(3) + "'";
    case 3:
        return "ALTER TABLE " + x + " RENAME COLUMN c" + std::to_string(below(4)) + " TO c" + std::to_string(below(4));
    case 4:
        return "ALTER TABLE " + x + " DROP COLUMN c" + std::to_string(below(4));
    case 5:
        return "INSERT INTO " + x + "(v) SELECT a FROM t WHERE id < " + id();
    case 6:
        return "CREATE INDEX " + x + "_v ON " + x + "(v)";
    case 7:
        return "ANALYZE";
    case 8:
        return "REINDEX";
    case 9:
        return "PRAGMA user_version=" + id();
    default:
        return "VACUUM";
    }
}

std::string RandomSql::bracket()
{
    const auto s = "s" + std::to_string(below(3));
    switch (below(7)) {
    case 0:
        return "BEGIN";
    case 1:
    case 2:
        return "COMMIT";
    case 3:
        return "ROLLBACK";
    case 4:
        return "SAVEPOINT " + s;
    case 5:
        return "ROLLBACK TO " + s;
    default:
        return "RELEASE " + s;
    }
}

std::string RandomSql::next()
{
    switch (below(12)) {
    case 0:
        return changeOfSchema();
    case 1:
    case 2:
        return bracket();
    case 3:
    case 4:
    case 5:
        return changeOfIndex();
    default:
        return changeOfRows();
    }
}

} // namespace inglenook::test
