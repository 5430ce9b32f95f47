// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/schema_steps.h"

namespace inglenook::journal {

// A question that became an entry goes with it, and every answer to it, however the entry is deleted. The tombstone of
// the entry is the question's too: they have the same id.
const char* const kAnswersStep = R"sql(
DELETE FROM shared_questions WHERE kept IS NOT NULL AND kept NOT IN (SELECT id FROM entries);
CREATE INDEX shared_questions_kept ON shared_questions (kept) WHERE kept IS NOT NULL;
CREATE TRIGGER questions_go_with_entry AFTER DELETE ON entries BEGIN
    DELETE FROM shared_questions WHERE kept = old.id;
END;
)sql";

} // namespace inglenook::journal
