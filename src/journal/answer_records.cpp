// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/answer_records.h"

#include "journal/row.h"

namespace inglenook::journal {

std::vector<AnswerRecord> answersOf(vault::Database& database, EntryKey entry)
{
    auto query = database.prepare(
        "SELECT step, item, member, kind, value, word FROM entry_answers WHERE entry = ? ORDER BY position");
    query.bind(1, entry);
    std::vector<AnswerRecord> answers;
    while (query.step()) {
        AnswerRecord answer{query.text(0), query.text(1), readOptionalId<MemberId>(query, 2), query.text(3), {},
                            query.text(5)};
        if (!query.isNull(4))
            answer.value = query.integer(4);
        answers.push_back(std::move(answer));
    }
    return answers;
}

} // namespace inglenook::journal
