// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "transfer/report/report_source.h"

#include "journal/answer_records.h"
#include "journal/entry_records.h"

#include <algorithm>

namespace inglenook::transfer {

void ReportSource::forEach(const ReportScope& scope, const std::function<bool(const ReportEntry&)>& take) const
{
    journal::readEntryRecords(m_database, {scope.from, scope.before, false}, [&](const journal::EntryRecord& record) {
        const auto entry = entryOf(record.entry);
        return !entry || (entry->isTogether && !scope.together) || take(*entry);
    });
}

std::optional<ReportEntry> ReportSource::find(const EntryId& id) const
{
    const auto entry = m_journal.entries().find(id);
    return entry && !entry->binned ? entryOf(*entry) : std::nullopt;
}

std::optional<ReportEntry> ReportSource::entryOf(const journal::Entry& entry) const
{
    const auto me = m_journal.me().id;
    if (entry.author && *entry.author != me)
        return std::nullopt;
    const auto& content = entry.content;
    ReportEntry shown{entry.id,
                      content.created,
                      !entry.author && isShared(),
                      entry.exercise,
                      content.title,
                      content.text,
                      {},
                      content.mood,
                      {}};
    const auto answers = journal::answersOf(m_database, entry.key);
    const auto isMine = [&](const journal::AnswerRecord& answer) { return !answer.member || *answer.member == me; };
    for (const auto& answer : answers)
        if (answer.kind == "scale" && answer.value && isMine(answer))
            shown.scales.push_back({answer.step, answer.item, static_cast<int>(*answer.value)});
    // Whose feelings they are stands with the answers of an exercise; what one wrote alone has only one's own.
    for (const auto& feeling : content.feelings) {
        const bool isOnlyOthers =
            shown.isTogether && !std::any_of(answers.begin(), answers.end(), [&](const journal::AnswerRecord& answer) {
                return answer.kind == "feeling" && answer.word == feeling.word && isMine(answer);
            });
        if (!isOnlyOthers)
            shown.feelings.push_back(feeling);
    }
    return shown;
}

} // namespace inglenook::transfer
