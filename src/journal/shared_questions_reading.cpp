// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/error.h"
#include "exercises/answer_json.h"
#include "journal/row.h"
#include "journal/row_times.h"
#include "journal/sealed_text.h"
#include "journal/shared_questions.h"

#include <algorithm>

namespace inglenook::journal {
namespace {

using State = SharedQuestion::State;

constexpr std::string_view kSelect = "SELECT id, exercise, version, deck, card, text, day, made, made_offset, kept "
                                     "FROM shared_questions ";

Answers answersFrom(std::string_view json)
{
    try {
        Answers answers;
        for (const auto& given : nlohmann::json::parse(json))
            answers.push_back(exercises::givenAnswerFrom(given));
        return answers;
    } catch (const nlohmann::json::exception&) {
        throw Error{ErrorCode::VaultDamaged, "an answer is not stored as it should be"};
    }
}

State stateFrom(std::string_view name)
{
    return name == "given" ? State::Given : name == "declined" ? State::Declined : State::Asked;
}

} // namespace

std::string jsonOf(const Answers& answers)
{
    auto list = nlohmann::json::array();
    for (const auto& given : answers)
        list.push_back(exercises::toJson(given));
    return list.dump(-1, ' ', false, nlohmann::json::error_handler_t::replace);
}

bool SharedQuestion::isComplete() const
{
    const auto count = [this](State state) {
        return std::count_if(asked.begin(), asked.end(), [state](const Asked& one) { return one.state == state; });
    };
    return count(State::Asked) == 0 && count(State::Given) > 0;
}

State SharedQuestion::stateOf(const MemberId& member) const
{
    const auto found =
        std::find_if(asked.begin(), asked.end(), [&member](const Asked& one) { return one.member == member; });
    return found == asked.end() ? State::Declined : found->state;
}

std::optional<QuestionId> SharedQuestions::findAsked(const QuestionToAsk& question,
                                                     std::span<const MemberId> members) const
{
    if (!question.card.empty()) { // one card is asked once on one day
        auto known = m_database.prepare("SELECT id FROM shared_questions WHERE exercise = ? AND day = ? AND card = ?");
        known.bind(1, question.exercise);
        bindDay(known, 2, question.day);
        known.bind(3, question.card);
        return known.step() ? std::optional{readId<QuestionId>(known, 0)} : std::nullopt;
    }
    auto open = m_database.prepare(std::string{kSelect} + "WHERE exercise = ? AND kept IS NULL AND set_aside = 0");
    open.bind(1, question.exercise);
    while (open.step()) {
        const auto other = read(open);
        const bool isSame = other.asked.size() == members.size() &&
                            std::all_of(other.asked.begin(), other.asked.end(), [&](const SharedQuestion::Asked& one) {
                                return std::find(members.begin(), members.end(), one.member) != members.end();
                            });
        if (isSame)
            return other.id;
    }
    return std::nullopt;
}

SharedQuestion SharedQuestions::read(const vault::Statement& row) const
{
    SharedQuestion question;
    question.id = readId<QuestionId>(row, 0);
    question.asks = {row.text(1), static_cast<int>(row.integer(2)), row.text(3), row.text(4),
                     row.text(5), readDay(row, 6).value_or(Date{})};
    question.made = readTime(row, 7);
    question.kept = readOptionalId<EntryId>(row, 9);
    auto rows = m_database.prepare("SELECT member, state, sealed, answer FROM shared_answers WHERE question = ? "
                                   "ORDER BY member");
    bindId(rows, 1, question.id);
    bool anySealed = false;
    while (rows.step()) {
        const auto member = readId<MemberId>(rows, 0);
        const auto state = stateFrom(rows.textView(1));
        question.asked.push_back({member, state});
        anySealed = anySealed || (state == State::Given && rows.isNull(3));
        if (member != m_me.member)
            continue;
        if (!rows.isNull(3))
            question.mine = answersFrom(rows.textView(3));
        else if (const auto words = openedText(m_me.keys, rows.blob(2)))
            question.mine = answersFrom(*words);
    }
    question.isOpen = question.isComplete() && !anySealed;
    return question;
}

std::optional<SharedQuestion> SharedQuestions::find(const QuestionId& id) const
{
    auto query = m_database.prepare(std::string{kSelect} + "WHERE id = ?");
    bindId(query, 1, id);
    return query.step() ? std::optional{read(query)} : std::nullopt;
}

std::optional<SharedQuestion> SharedQuestions::find(std::string_view exercise, Date day) const
{
    auto query = m_database.prepare(std::string{kSelect} + "WHERE exercise = ? AND day = ? ORDER BY id DESC LIMIT 1");
    query.bind(1, exercise);
    bindDay(query, 2, day);
    return query.step() ? std::optional{read(query)} : std::nullopt;
}

std::vector<SharedQuestion> SharedQuestions::unfinished(int limit) const
{
    auto query =
        m_database.prepare(std::string{kSelect} + "WHERE kept IS NULL AND set_aside = 0 ORDER BY id DESC LIMIT ?");
    query.bind(1, limit);
    std::vector<SharedQuestion> questions;
    while (query.step())
        questions.push_back(read(query));
    return questions;
}

std::vector<SharedQuestion> SharedQuestions::kept(int limit) const
{
    auto query = m_database.prepare(std::string{kSelect} + "WHERE kept IS NOT NULL ORDER BY id DESC LIMIT ?");
    query.bind(1, limit);
    std::vector<SharedQuestion> questions;
    while (query.step())
        questions.push_back(read(query));
    return questions;
}

std::vector<MemberAnswers> SharedQuestions::answers(const QuestionId& id) const
{
    const auto question = find(id);
    if (!question || !question->isOpen)
        return {};
    auto rows = m_database.prepare("SELECT member, answer FROM shared_answers WHERE question = ? AND state = 'given' "
                                   "ORDER BY member");
    bindId(rows, 1, id);
    std::vector<MemberAnswers> all;
    while (rows.step())
        all.push_back({readId<MemberId>(rows, 0), answersFrom(rows.textView(1))});
    return all;
}

} // namespace inglenook::journal
