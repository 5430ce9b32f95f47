// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exercises/answer_json.h"
#include "journal/row.h"
#include "journal/sealed_text.h"
#include "journal/shared_questions.h"
#include "journal/stamps.h"

#include <algorithm>

namespace inglenook::journal {

UnsavedAnswer SharedQuestions::unsaved(const SharedQuestion& question, const Answers& answers) const
{
    std::vector<MemberId> members;
    for (const auto& one : question.asked)
        members.push_back(one.member);
    auto left = unsaved(question.asks, members, answers);
    left.question = question.id;
    return left;
}

UnsavedAnswer SharedQuestions::unsaved(const QuestionToAsk& asks, std::span<const MemberId> members,
                                       const Answers& answers) const
{
    return {
        {}, asks, {members.begin(), members.end()}, m_me.member, sealedText(m_me.keys.publicKey(), jsonOf(answers))};
}

bool SharedQuestions::saveUnsaved(const UnsavedAnswer& answer, Timestamp when)
{
    vault::Transaction transaction{m_database};
    auto question = answer.question.isNil() ? std::nullopt : find(answer.question);
    if (!question)
        question = find(ask(answer.asks, answer.asked));
    const bool isAsked = question && !question->isComplete() &&
                         std::any_of(question->asked.begin(), question->asked.end(), [&answer](const auto& one) {
                             return one.member == answer.author && one.state == SharedQuestion::State::Asked;
                         });
    if (!isAsked)
        return false;
    auto stored = m_database.prepare("SELECT changed, state FROM shared_answers WHERE question = ? AND member = ?");
    bindId(stored, 1, question->id);
    bindId(stored, 2, answer.author);
    if (stored.step() && stored.textView(1) == "draft" && timeOf(stored.integer(0)) > when)
        return false;
    auto update =
        m_database.prepare("UPDATE shared_answers SET changed = ?, state = 'draft', sealed = ?, answer = NULL "
                           "WHERE question = ? AND member = ?");
    update.bind(1, m_stamps.next()).bind(2, std::span<const std::uint8_t>{answer.sealed});
    bindId(update, 3, question->id);
    bindId(update, 4, answer.author);
    update.run();
    transaction.commit();
    return true;
}

} // namespace inglenook::journal
