// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/schema_steps.h"

namespace inglenook::journal {

// Kinds of answers are no longer counted up in the table: a new one was a new table. `item` is one line of several.
// A deck's cards are named by deck and card id; own cards by their id as text. `pass` counts how often a deck was gone
// through when the card was drawn last.
const char* const kSecondStep = R"sql(
CREATE TABLE entry_answers_of_step_2 (
    entry INTEGER NOT NULL REFERENCES entries (key) ON UPDATE CASCADE ON DELETE CASCADE,
    position INTEGER NOT NULL,
    step TEXT NOT NULL,
    item TEXT,
    member BLOB REFERENCES members (id),
    kind TEXT NOT NULL,
    value INTEGER,
    word TEXT,
    PRIMARY KEY (entry, position)
) STRICT, WITHOUT ROWID;
INSERT INTO entry_answers_of_step_2 (entry, position, step, member, kind, value, word)
    SELECT entry, position, step, member, kind, value, word FROM entry_answers;
DROP TABLE entry_answers;
ALTER TABLE entry_answers_of_step_2 RENAME TO entry_answers;

CREATE TABLE own_cards (
    id BLOB PRIMARY KEY CHECK (length(id) = 16),
    changed INTEGER NOT NULL,
    deck TEXT NOT NULL,
    author BLOB REFERENCES members (id),
    created INTEGER NOT NULL,
    depth TEXT NOT NULL CHECK (depth IN ('light', 'medium', 'deep')),
    text TEXT NOT NULL CHECK (text <> '')
) STRICT, WITHOUT ROWID;

CREATE TABLE hidden_cards (
    deck TEXT NOT NULL,
    card TEXT NOT NULL,
    changed INTEGER NOT NULL,
    hidden INTEGER NOT NULL CHECK (hidden IN (0, 1)),
    PRIMARY KEY (deck, card)
) STRICT, WITHOUT ROWID;

CREATE TABLE drawn_cards (
    deck TEXT NOT NULL,
    card TEXT NOT NULL,
    changed INTEGER NOT NULL,
    pass INTEGER NOT NULL,
    PRIMARY KEY (deck, card)
) STRICT, WITHOUT ROWID;

CREATE TABLE daily_cards (
    deck TEXT NOT NULL,
    day TEXT NOT NULL,
    card TEXT NOT NULL,
    changed INTEGER NOT NULL,
    PRIMARY KEY (deck, day)
) STRICT, WITHOUT ROWID;
)sql";

// Topics are those of the deck's file, as a JSON list of their ids; a card without any fits every choice.
const char* const kCardTopicsStep = R"sql(
ALTER TABLE own_cards ADD COLUMN topics TEXT NOT NULL DEFAULT '[]';
)sql";

} // namespace inglenook::journal
