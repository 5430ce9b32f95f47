// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/asked_questions.h"

#include "models/wall_days.h"

#include <algorithm>
#include <sstream>

namespace inglenook::ui {
namespace {

constexpr std::size_t kReadMarks = 40; ///< more than are ever asked about

using State = journal::SharedQuestion::State;

std::vector<std::string> wordsOf(const std::string& line)
{
    std::istringstream stream{line};
    std::vector<std::string> words;
    for (std::string word; stream >> word;)
        words.push_back(word);
    return words;
}

std::string readKey(const journal::Journal& journal)
{
    return "today.question-read/" + journal.me().id.toString();
}

} // namespace

AskedQuestion askedQuestion(const journal::Journal& journal, const journal::SharedQuestion& shared, Date today)
{
    using Stage = AskedQuestion::Stage;
    AskedQuestion question;
    question.id = QString::fromStdString(shared.id.toString());
    question.text = QString::fromStdString(shared.asks.text);
    question.day = dayFromToday(toQDate(shared.asks.day), toQDate(today));
    const auto& me = journal.me().id;
    for (const auto& member : journal.members()) {
        const auto one = std::find_if(shared.asked.begin(), shared.asked.end(),
                                      [&member](const auto& asked) { return asked.member == member.id; });
        if (one == shared.asked.end() || one->state == State::Declined)
            continue;
        const bool isMe = member.id == me;
        const bool isGiven = one->state == State::Given;
        question.seats.append({peopleOf({member}).front(), isMe, isGiven, isGiven && !isMe && !shared.isOpen});
    }
    const auto mine = shared.stateOf(me);
    if (shared.isOpen)
        question.stage = Stage::Open;
    else if (shared.isComplete())
        question.stage = Stage::Complete;
    else
        question.stage = mine == State::Given ? Stage::Given : Stage::Asked;
    question.hasDraft = mine == State::Asked && !shared.mine.empty();
    question.canChange = std::none_of(shared.asked.begin(), shared.asked.end(),
                                      [](const auto& one) { return one.state != State::Asked; });
    question.isRead = isRead(journal, shared.id);
    return question;
}

bool isRead(const journal::Journal& journal, const QuestionId& id)
{
    const auto marks = wordsOf(journal.preference(readKey(journal)));
    return std::find(marks.begin(), marks.end(), id.toString()) != marks.end();
}

void noteRead(journal::Journal& journal, const QuestionId& id)
{
    auto marks = wordsOf(journal.preference(readKey(journal)));
    const auto name = id.toString();
    if (std::find(marks.begin(), marks.end(), name) != marks.end())
        return;
    marks.push_back(name);
    std::string line;
    for (auto i = marks.size() > kReadMarks ? marks.size() - kReadMarks : 0; i < marks.size(); ++i)
        line += (line.empty() ? "" : " ") + marks[i];
    journal.setPreference(readKey(journal), line);
}

} // namespace inglenook::ui
