// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exercises/placeholders.h"
#include "exercises/transcript.h"
#include "models/guarded.h"
#include "models/question_model.h"

#include <algorithm>
#include <memory>

namespace inglenook::ui {
namespace {

std::string textOf(const journal::Answers& answers)
{
    return answers.empty() ? std::string{} : answers.front().answer.text;
}

} // namespace

exercises::Transcript QuestionModel::transcriptOf(const journal::SharedQuestion& shared,
                                                  const std::vector<journal::MemberAnswers>& answers) const
{
    exercises::Transcript transcript;
    transcript.exerciseId = shared.asks.exercise;
    transcript.exerciseVersion = shared.asks.version;
    transcript.title = shared.asks.text;
    for (const auto& member : journal().members()) {
        const auto given = std::find_if(answers.begin(), answers.end(),
                                        [&member](const auto& one) { return one.member == member.id; });
        const auto asked = std::find_if(shared.asked.begin(), shared.asked.end(),
                                        [&member](const auto& one) { return one.member == member.id; });
        if (given == answers.end() || given->answers.empty() || asked == shared.asked.end())
            continue;
        exercises::TranscriptItem item;
        item.step = m_step->id;
        item.heading = shared.asked.size() > 1 ? member.name : m_step->heading;
        item.participant = static_cast<int>(asked - shared.asked.begin());
        item.answer = given->answers.front().answer;
        item.markdown = item.answer.text;
        transcript.items.push_back(std::move(item));
    }
    return transcript;
}

std::optional<QuestionModel::Reading> QuestionModel::read(const QString& id)
{
    std::optional<Reading> reading;
    guarded(
        [&] {
            const auto known = QuestionId::parse(id.toStdString());
            const auto shared = known ? journal().questions().find(*known) : std::nullopt;
            if (!shared || !shared->isOpen)
                return;
            const auto answers = journal().questions().answers(*known);
            const auto entry = journal().questions().keep(*known, transcriptOf(*shared, answers));
            noteRead(journal(), *known);
            Reading found;
            found.text = QString::fromStdString(shared->asks.text);
            found.entryId = QString::fromStdString(entry.toString());
            std::vector<std::string> names;
            for (const auto& member : journal().members()) {
                if (std::none_of(shared->asked.begin(), shared->asked.end(),
                                 [&member](const auto& one) { return one.member == member.id; }))
                    continue;
                const auto given = std::find_if(answers.begin(), answers.end(),
                                                [&member](const auto& one) { return one.member == member.id; });
                found.answers.append(
                    {peopleOf({member}).front(),
                     given == answers.end() ? QString{} : QString::fromStdString(textOf(given->answers))});
                if (given != answers.end())
                    names.push_back(member.name);
            }
            if (names.size() > 1 && m_reveal != nullptr) {
                // Whoever asks first changes with the days.
                const auto first = static_cast<std::size_t>(daysFromDate(shared->asks.day)) % names.size();
                const auto next = (first + 1) % names.size();
                const exercises::Names who{names[first], names[next], names[first], names[next]};
                found.prompt = QString::fromStdString(exercises::fillIn(m_reveal->prompt, who));
                found.help = QString::fromStdString(exercises::fillIn(m_reveal->help, who));
            }
            reading = found;
        },
        [this](const QString& sentence) { Q_EMIT failed(sentence); });
    return reading;
}

void QuestionModel::openTogether(const QString& id, const QVector<QString>& members,
                                 std::vector<app::Passphrase> secrets)
{
    if (m_working)
        return;
    // Queued to this object: when it goes first, abandon() keeps the call away, or the event goes with it.
    const auto hear = [this](app::KeyDeriver::Result result) {
        auto shared = std::make_shared<app::KeyDeriver::Result>(std::move(result));
        QMetaObject::invokeMethod(
            this, [this, shared] { finishOpening(std::move(*shared)); }, Qt::QueuedConnection);
    };
    m_opening = {id, members};
    if (m_deriver.derive(m_workspace.vault().keyRecipe(), std::move(secrets), hear))
        setWorking(true);
    else
        Q_EMIT refused(-1, tr("Something from before is still being worked out. Try again in a moment."));
}

void QuestionModel::finishOpening(app::KeyDeriver::Result result)
{
    setWorking(false);
    const auto opening = std::exchange(m_opening, {});
    const auto* keys = std::get_if<std::vector<app::KeyDeriver::Key>>(&result);
    if (keys == nullptr) {
        Q_EMIT refused(-1, tr("There was not enough memory to work it out. Nothing was changed. Close another program, "
                              "and try again."));
        return;
    }
    std::vector<journal::MemberKeys> present;
    bool isOpen = false;
    const bool worked = guarded(
        [&] {
            for (std::size_t i = 0; i < keys->size(); ++i) {
                auto found = m_workspace.ways().keysOf((*keys)[i]);
                const auto& wanted = opening.members[static_cast<int>(i)];
                if (!found || QString::fromStdString(found->member.toString()) != wanted) {
                    const auto* member = journal().member(MemberId::parse(wanted.toStdString()).value_or(MemberId{}));
                    const auto name = member == nullptr ? QString{} : QString::fromStdString(member->name);
                    Q_EMIT refused(static_cast<int>(i), tr("That is not the passphrase of %1.").arg(name));
                    return;
                }
                present.push_back(std::move(*found));
            }
            isOpen = journal().questions().openTogether(
                QuestionId::parse(opening.id.toStdString()).value_or(QuestionId{}), present);
        },
        [this](const QString& sentence) { Q_EMIT refused(-1, sentence); });
    if (!worked || present.size() != keys->size())
        return;
    refresh();
    if (isOpen)
        Q_EMIT opened(opening.id);
    else
        Q_EMIT refused(-1, tr("The answers are still closed. Each opens when whoever wrote it comes in."));
}

void QuestionModel::setWorking(bool working)
{
    m_working = working;
    Q_EMIT workingChanged(working);
}

} // namespace inglenook::ui
