// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exercises/apart.h"
#include "exercises/placeholders.h"
#include "models/apart_model.h"
#include "models/guarded.h"
#include "models/session_feelings.h"

#include <algorithm>

// What is asked on a sheet of one's own, and what stands side by side once it is open.
namespace inglenook::ui {
namespace {

using exercises::StepKind;

QString filled(const std::string& text, const exercises::Names& names)
{
    return QString::fromStdString(exercises::fillIn(text, names));
}

} // namespace

ApartModel::Sheet ApartModel::sheetFor(const exercises::Definition& definition, const exercises::Names& names,
                                       const journal::Answers& mine)
{
    Sheet sheet;
    sheet.title = QString::fromStdString(definition.title);
    sheet.other = QString::fromStdString(names.other);
    for (const auto* step : exercises::stepsApart(definition)) {
        Sheet::Step asked;
        asked.id = step->id;
        asked.prompt = filled(step->prompt, names);
        asked.help = filled(step->help, names);
        asked.example = filled(step->example, names);
        asked.words = step->kind == StepKind::Write;
        asked.several = step->multiple;
        if (step->kind == StepKind::Scale)
            asked.lines.append({{}, asked.prompt, filled(step->lowLabel, names), filled(step->highLabel, names)});
        for (const auto& item : step->items)
            asked.lines.append({QString::fromStdString(item.id), filled(item.text, names), filled(item.lowLabel, names),
                                filled(item.highLabel, names)});
        for (const auto& option : step->options)
            asked.choices.append({QString::fromStdString(option.id), filled(option.text, names)});
        const auto given =
            std::find_if(mine.begin(), mine.end(), [step](const auto& one) { return one.step == step->id; });
        if (given != mine.end())
            asked.answer = given->answer;
        sheet.steps.push_back(std::move(asked));
    }
    return sheet;
}

std::optional<exercises::Run> ApartModel::runOf(const journal::SharedQuestion& shared) const
{
    const auto* definition = definitionOf(shared);
    if (definition == nullptr || shared.asked.size() != 2)
        return std::nullopt;
    exercises::RunSetup setup;
    std::vector<std::vector<exercises::GivenAnswer>> given(2);
    const auto answers = m_journal.questions().answers(shared.id);
    for (std::size_t i = 0; i < shared.asked.size(); ++i) {
        const auto* member = m_journal.member(shared.asked[i].member);
        setup.participants.push_back(
            {shared.asked[i].member.toString(), member == nullptr ? std::string{} : member->name});
        for (const auto& one : answers)
            if (one.member == shared.asked[i].member)
                given[i] = one.answers;
    }
    // Whoever asks first changes with the days.
    setup.firstSpeaker = static_cast<int>(daysFromDate(shared.asks.day) % 2);
    return exercises::revealedRun(*definition, std::move(setup), given, m_clock.now(), m_catalogue.decks());
}

void ApartModel::fillOpened(Opened& opened, const exercises::Run& run) const
{
    const auto view = run.view(m_clock.now());
    opened.prompt = QString::fromStdString(view.prompt);
    opened.help = QString::fromStdString(view.help);
    std::vector<journal::Member> members;
    std::vector<std::size_t> seats; // left seat first
    for (const auto& member : m_journal.members())
        for (std::size_t i = 0; i < run.participants().size(); ++i)
            if (run.participants()[i].memberId == member.id.toString()) {
                members.push_back(member);
                seats.push_back(i);
            }
    opened.people = peopleOf(members);
    const auto you = tr("you").toStdString();
    const auto each = tr("each other").toStdString();
    const exercises::Names both{you, each, you, each};
    for (const auto& revealed : view.revealed) {
        Opened::Step step;
        step.prompt = QString::fromStdString(revealed.prompt);
        const auto& asked = *revealed.step;
        const auto line = [&](const QString& text, const std::string& low, const std::string& high, auto place) {
            Opened::Line made{text, QString::fromStdString(low), QString::fromStdString(high), {}};
            for (const auto seat : seats)
                made.places.append(place(revealed.answers[seat]));
            step.lines.append(made);
        };
        if (asked.kind == StepKind::Scale)
            line({}, asked.lowLabel, asked.highLabel, [](const exercises::Answer& answer) { return answer.scale; });
        for (const auto& item : asked.items)
            line(filled(item.text, both), item.lowLabel, item.highLabel, [&item](const exercises::Answer& answer) {
                const auto found = answer.scales.find(item.id);
                return found == answer.scales.end() ? std::nullopt : std::optional{found->second};
            });
        if (step.lines.isEmpty())
            for (const auto seat : seats)
                step.words.append(answerText(revealed.answers[seat], asked.slots, revealed.options));
        opened.steps.append(step);
    }
}

std::optional<ApartModel::Opened> ApartModel::read(const QString& id)
{
    std::optional<Opened> opened;
    guarded(
        [&] {
            const auto known = QuestionId::parse(id.toStdString());
            const auto shared = known ? m_journal.questions().find(*known) : std::nullopt;
            if (!shared || !shared->isOpen)
                return;
            const auto run = runOf(*shared);
            if (!run)
                return;
            const auto entry = m_journal.questions().keep(*known, run->transcript());
            noteRead(m_journal, *known);
            Opened found;
            found.title = QString::fromStdString(shared->asks.text);
            found.exercise = QString::fromStdString(shared->asks.exercise);
            found.entryId = QString::fromStdString(entry.toString());
            fillOpened(found, *run);
            opened = found;
        },
        [this](const QString& sentence) { Q_EMIT failed(sentence); });
    return opened;
}

} // namespace inglenook::ui
