// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/shared_questions.h"

#include "base/error.h"
#include "exercises/answer_json.h"
#include "journal/entry_store.h"
#include "journal/row.h"
#include "journal/row_times.h"
#include "journal/sealed_notes.h"
#include "journal/sealed_text.h"
#include "journal/stamps.h"
#include "journal/tombstones.h"

#include <algorithm>

namespace inglenook::journal {
namespace {

using State = SharedQuestion::State;

} // namespace

SharedQuestions::SharedQuestions(vault::Database& database, Stamps& stamps, IdSource& ids, const Clock& clock,
                                 EntryStore& entries, const MemberKeys& me)
    : m_database{database},
      m_stamps{stamps},
      m_ids{ids},
      m_clock{clock},
      m_entries{entries},
      m_me{me}
{
}

QuestionId SharedQuestions::ask(const QuestionToAsk& question, std::span<const MemberId> members)
{
    if (members.empty())
        throw Error{ErrorCode::InvalidInput, "a question is asked of someone"};
    vault::Transaction transaction{m_database};
    if (const auto known = findAsked(question, members))
        return *known;
    const auto id = m_ids.make<QuestionId>();
    auto insert = m_database.prepare("INSERT INTO shared_questions (id, changed, exercise, version, deck, card, text, "
                                     "day, made, made_offset) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
    bindId(insert, 1, id);
    insert.bind(2, m_stamps.next())
        .bind(3, question.exercise)
        .bind(4, question.version)
        .bind(5, question.deck)
        .bind(6, question.card)
        .bind(7, question.text);
    bindDay(insert, 8, question.day);
    bindTime(insert, 9, m_clock.localNow());
    insert.run();
    for (const auto& member : members) {
        auto row = m_database.prepare(
            "INSERT INTO shared_answers (question, member, changed, state) VALUES (?, ?, ?, 'asked')");
        bindId(row, 1, id);
        bindId(row, 2, member);
        row.bind(3, m_stamps.next()).run();
    }
    transaction.commit();
    return id;
}

bool SharedQuestions::write(const QuestionId& id, const char* state, const Answers& answers)
{
    vault::Transaction transaction{m_database};
    const auto question = find(id);
    const auto isMe = [this](const SharedQuestion::Asked& one) { return one.member == m_me.member; };
    if (!question || question->isComplete() || std::none_of(question->asked.begin(), question->asked.end(), isMe))
        return false;
    const bool isGiven = std::string_view{state} == "given";
    const bool isLast = std::all_of(question->asked.begin(), question->asked.end(),
                                    [&](const auto& one) { return isMe(one) || one.state != State::Asked; });
    auto update = m_database.prepare("UPDATE shared_answers SET changed = ?, state = ?, sealed = ?, answer = ? "
                                     "WHERE question = ? AND member = ?");
    update.bind(1, m_stamps.next()).bind(2, state);
    update.bindNull(3);
    update.bindNull(4);
    if (isGiven && isLast)
        update.bind(4, jsonOf(answers));
    else if (!answers.empty())
        update.bind(3, std::span<const std::uint8_t>{sealedText(m_me.keys.publicKey(), jsonOf(answers))});
    bindId(update, 5, id);
    bindId(update, 6, m_me.member);
    update.run();
    transaction.commit();
    return true;
}

bool SharedQuestions::saveDraft(const QuestionId& id, const Answers& answers)
{
    return write(id, "draft", answers);
}

bool SharedQuestions::give(const QuestionId& id, const Answers& answers)
{
    if (answers.empty())
        throw Error{ErrorCode::InvalidInput, "an answer that is given says something"};
    return write(id, "given", answers);
}

bool SharedQuestions::decline(const QuestionId& id)
{
    return write(id, "declined", {});
}

bool SharedQuestions::withdraw(const QuestionId& id)
{
    vault::Transaction transaction{m_database};
    const auto question = find(id);
    if (!question || question->stateOf(m_me.member) != State::Given || !write(id, "draft", question->mine))
        return false;
    transaction.commit();
    return true;
}

int SharedQuestions::open(const QuestionId& id, const MemberKeys& author)
{
    auto query = m_database.prepare("SELECT sealed FROM shared_answers WHERE question = ? AND member = ? "
                                    "AND state = 'given' AND sealed IS NOT NULL");
    bindId(query, 1, id);
    bindId(query, 2, author.member);
    if (!query.step())
        return 0;
    const auto words = openedText(author.keys, query.blob(0));
    query.reset();
    // What nobody can open any more (its author was let in anew, with other keys) counts as not answered, so that the
    // others' answers don't wait for ever.
    auto update = m_database.prepare("UPDATE shared_answers SET changed = ?, state = ?, sealed = NULL, answer = ? "
                                     "WHERE question = ? AND member = ?");
    update.bind(1, m_stamps.next()).bind(2, words ? "given" : "declined");
    if (words)
        update.bind(3, *words);
    else
        update.bindNull(3);
    bindId(update, 4, id);
    bindId(update, 5, author.member);
    update.run();
    return words ? 1 : 0;
}

int SharedQuestions::openMine()
{
    vault::Transaction transaction{m_database};
    auto query = m_database.prepare("SELECT question FROM shared_answers WHERE member = ? AND state = 'given' "
                                    "AND sealed IS NOT NULL");
    bindId(query, 1, m_me.member);
    std::vector<QuestionId> waiting;
    while (query.step())
        waiting.push_back(readId<QuestionId>(query, 0));
    int opened = 0;
    for (const auto& id : waiting)
        if (const auto question = find(id); question && question->isComplete())
            opened += open(id, m_me);
    transaction.commit();
    return opened;
}

bool SharedQuestions::openTogether(const QuestionId& id, std::span<const MemberKeys> present)
{
    vault::Transaction transaction{m_database};
    const auto question = find(id);
    if (!question || !question->isComplete())
        return false;
    open(id, m_me);
    for (const auto& member : present)
        open(id, member);
    const auto after = find(id);
    transaction.commit();
    return after && after->isOpen;
}

EntryId SharedQuestions::keep(const QuestionId& id, const exercises::Transcript& transcript)
{
    vault::Transaction transaction{m_database};
    const auto question = find(id);
    if (!question || !question->isOpen)
        throw Error{ErrorCode::InvalidInput, "a question that isn't open can't be kept"};
    if (question->kept)
        return *question->kept;
    std::vector<std::string> members;
    for (const auto& one : question->asked)
        members.push_back(one.member.toString());
    EntryContent content;
    content.title = transcript.title;
    content.text = transcript.markdown();
    content.feelings = transcript.feelings();
    content.created = m_clock.localNow();
    const EntryId entry{id.uuid};
    const auto author = question->asked.size() == 1 ? std::optional{question->asked.front().member} : std::nullopt;
    m_entries.addAs(entry, content, author, question->asks.exercise, transcript.answersJson(members));
    auto update = m_database.prepare("UPDATE shared_questions SET changed = ?, kept = ? WHERE id = ?");
    update.bind(1, m_stamps.next());
    bindId(update, 2, entry);
    bindId(update, 3, id);
    update.run();
    transaction.commit();
    return entry;
}

void SharedQuestions::setAside(const QuestionId& id)
{
    vault::Transaction transaction{m_database};
    auto update = m_database.prepare("UPDATE shared_questions SET changed = ?, set_aside = 1 WHERE id = ?");
    update.bind(1, m_stamps.next());
    bindId(update, 2, id);
    update.run();
    auto clear = m_database.prepare("UPDATE shared_answers SET changed = ?2, sealed = NULL, answer = NULL, "
                                    "state = 'declined' WHERE question = ?1 AND EXISTS (SELECT 1 FROM shared_answers "
                                    "WHERE question = ?1 AND state IN ('asked', 'draft'))");
    bindId(clear, 1, id);
    clear.bind(2, m_stamps.next());
    clear.run();
    transaction.commit();
}

void SharedQuestions::askNoMore(const MemberId& member)
{
    vault::Transaction transaction{m_database};
    auto update = m_database.prepare("UPDATE shared_answers SET changed = ?, state = 'declined', sealed = NULL "
                                     "WHERE member = ? AND answer IS NULL AND state <> 'declined'");
    update.bind(1, m_stamps.next());
    bindId(update, 2, member);
    update.run();
    removeSealedNotesOf(m_database, m_stamps, member); // as closed to everyone as their answers
    openMine();                                        // what waited for them alone
    transaction.commit();
}

} // namespace inglenook::journal
