// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/schema_steps.h"

namespace inglenook::journal {

// Days are days on the wall ("2026-05-12"). `rule` is the value of an RRULE (rhythm.h). A mark that was taken back
// keeps its row, so that an older copy of the journal does not bring it back.
//
// What is sealed can be opened by its author alone (sealed_text.h): of a note that isn't shared, and of an answer until
// everyone asked has answered (shared_questions.h). Never both a sealed and an open form of the same words.
const char* const kTogetherStep = R"sql(
CREATE TABLE promises (
    id BLOB PRIMARY KEY CHECK (length(id) = 16),
    changed INTEGER NOT NULL,
    by_member BLOB REFERENCES members (id),
    to_member BLOB REFERENCES members (id),
    what TEXT NOT NULL CHECK (what <> ''),
    due TEXT,
    made INTEGER NOT NULL,
    made_offset INTEGER NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('open', 'kept', 'released')),
    closed INTEGER,
    closed_offset INTEGER,
    entry BLOB CHECK (length(entry) = 16)
) STRICT, WITHOUT ROWID;
CREATE INDEX promises_open ON promises (due) WHERE state = 'open';
CREATE INDEX promises_closed ON promises (closed) WHERE state <> 'open';

CREATE TABLE promise_changes (
    id BLOB PRIMARY KEY CHECK (length(id) = 16),
    changed INTEGER NOT NULL,
    promise BLOB NOT NULL REFERENCES promises (id) ON DELETE CASCADE,
    what TEXT NOT NULL,
    due TEXT,
    why TEXT NOT NULL,
    made INTEGER NOT NULL,
    made_offset INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX promise_changes_by_promise ON promise_changes (promise);

CREATE TABLE rituals (
    id BLOB PRIMARY KEY CHECK (length(id) = 16),
    changed INTEGER NOT NULL,
    name TEXT NOT NULL CHECK (name <> ''),
    about TEXT NOT NULL,
    card TEXT NOT NULL,
    rule TEXT NOT NULL,
    first_day TEXT NOT NULL,
    last_day TEXT,
    minute INTEGER CHECK (minute BETWEEN 0 AND 1439),
    minutes INTEGER NOT NULL CHECK (minutes BETWEEN 1 AND 1440),
    remind INTEGER CHECK (remind BETWEEN 0 AND 1440),
    resting INTEGER NOT NULL CHECK (resting IN (0, 1)),
    entry BLOB CHECK (length(entry) = 16)
) STRICT, WITHOUT ROWID;

CREATE TABLE ritual_marks (
    ritual BLOB NOT NULL REFERENCES rituals (id) ON DELETE CASCADE,
    day TEXT NOT NULL,
    changed INTEGER NOT NULL,
    kept INTEGER CHECK (kept IN (0, 1)),
    PRIMARY KEY (ritual, day)
) STRICT, WITHOUT ROWID;

CREATE TABLE agreements (
    id BLOB PRIMARY KEY CHECK (length(id) = 16),
    changed INTEGER NOT NULL,
    made INTEGER NOT NULL,
    made_offset INTEGER NOT NULL,
    text TEXT NOT NULL CHECK (text <> '')
) STRICT, WITHOUT ROWID;

CREATE TABLE agreement_members (
    agreement BLOB NOT NULL REFERENCES agreements (id) ON DELETE CASCADE,
    member BLOB NOT NULL REFERENCES members (id),
    changed INTEGER NOT NULL,
    accepted INTEGER,
    accepted_offset INTEGER,
    PRIMARY KEY (agreement, member)
) STRICT, WITHOUT ROWID;

CREATE TABLE check_in_notes (
    id BLOB PRIMARY KEY CHECK (length(id) = 16),
    changed INTEGER NOT NULL,
    author BLOB NOT NULL REFERENCES members (id),
    made INTEGER NOT NULL,
    made_offset INTEGER NOT NULL,
    text TEXT,
    sealed BLOB,
    done INTEGER,
    done_offset INTEGER,
    CHECK ((text IS NULL) <> (sealed IS NULL))
) STRICT, WITHOUT ROWID;

CREATE TABLE shared_questions (
    id BLOB PRIMARY KEY CHECK (length(id) = 16),
    changed INTEGER NOT NULL,
    exercise TEXT NOT NULL,
    version INTEGER NOT NULL,
    deck TEXT NOT NULL,
    card TEXT NOT NULL,
    text TEXT NOT NULL,
    day TEXT NOT NULL,
    made INTEGER NOT NULL,
    made_offset INTEGER NOT NULL,
    kept BLOB CHECK (length(kept) = 16),
    set_aside INTEGER NOT NULL DEFAULT 0 CHECK (set_aside IN (0, 1))
) STRICT, WITHOUT ROWID;
CREATE INDEX shared_questions_by_day ON shared_questions (exercise, day);
CREATE INDEX shared_questions_unfinished ON shared_questions (id) WHERE kept IS NULL AND set_aside = 0;

CREATE TABLE shared_answers (
    question BLOB NOT NULL REFERENCES shared_questions (id) ON DELETE CASCADE,
    member BLOB NOT NULL REFERENCES members (id),
    changed INTEGER NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('asked', 'draft', 'given', 'declined')),
    sealed BLOB,
    answer TEXT,
    PRIMARY KEY (question, member),
    CHECK (sealed IS NULL OR answer IS NULL)
) STRICT, WITHOUT ROWID;
CREATE INDEX shared_answers_sealed ON shared_answers (member) WHERE sealed IS NOT NULL;
)sql";

} // namespace inglenook::journal
