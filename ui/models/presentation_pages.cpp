// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What stands on the screen: of a step of the exercise, of a moment of its worked example.
#include "models/presentation_model.h"

#include "exercises/placeholders.h"
#include "exercises/usual_way.h"

#include <algorithm>

namespace inglenook::ui {
namespace {

using exercises::Phase;
using exercises::StepKind;

QString text(const std::string& utf8)
{
    return QString::fromStdString(utf8);
}

/// What there is to fill in, or between which ends.
QStringList linesOf(const exercises::RunView& view)
{
    QStringList lines;
    if (view.phase != Phase::Acting)
        return lines;
    for (const auto& slot : view.slots)
        lines.append(text(slot.label));
    if (view.step->kind == StepKind::Scale)
        lines.append(
            PresentationModel::tr("From “%1” to “%2”").arg(text(view.step->lowLabel), text(view.step->highLabel)));
    for (const auto& item : view.step->items)
        lines.append(text(item.text));
    if (view.card)
        lines.append(text(*view.card));
    return lines;
}

QStringList choicesOf(const exercises::RunView& view)
{
    QStringList choices;
    if (view.phase != Phase::Acting)
        return choices;
    if (view.step->kind == StepKind::Confirm)
        choices = {text(view.yes), text(view.notQuite)};
    else if (view.step->kind == StepKind::Choose && !view.step->multiple)
        for (const auto& option : view.options)
            choices.append(text(option.text));
    return choices;
}

} // namespace

PresentationModel::OnTurn PresentationModel::onTurn(const exercises::RunView& view) const
{
    if (view.acting.size() != 1)
        return view.acting.empty() ? OnTurn::Nobody : OnTurn::Both;
    return view.acting.front() == 0 ? OnTurn::Left : OnTurn::Right;
}

void PresentationModel::turnPage()
{
    m_second.stop();
    m_wasRunning = false;
    m_isPaused = false;
    m_page = {};
    if (m_part == Part::Exercise)
        readStep();
    else if (m_part == Part::Differs)
        readDifferences();
    else
        readMoment();
    m_secondsLeft = m_page.timerSeconds;
    Q_EMIT changed();
}

void PresentationModel::readStep()
{
    const auto view = m_run->view(m_now);
    if (view.step == nullptr)
        return;
    m_page.onTurn = onTurn(view);
    m_page.label = text(view.label);
    m_page.verb = view.verb.empty() ? tr("begins") : text(view.verb);
    m_page.restingVerb = view.restingVerb.empty() ? tr("listens") : text(view.restingVerb);
    m_page.words = text(view.prompt);
    m_page.help = text(view.help);
    m_page.lines = linesOf(view);
    m_page.choices = choicesOf(view);
    if (view.step->kind == StepKind::Choose)
        m_page.usualChoice = static_cast<int>(exercises::usualOption(*m_definition, *view.step));
    if (m_page.words.isEmpty()) // the answers that are opened, the time of a break
        m_page.words = m_page.label.left(1).toUpper() + m_page.label.mid(1);
    for (const auto& note : view.notes)
        m_page.notes.append({text(note.icon), text(note.text)});
    m_page.timerSeconds = view.timer ? view.timer->totalSeconds : 0;
    QStringList notes{text(m_definition->therapist)};
    if (!view.example.empty())
        notes.append(tr("To help them begin: %1").arg(text(view.example)));
    notes.removeAll(QString{});
    m_page.forTherapist = notes.join(QLatin1Char{' '});
}

void PresentationModel::readMoment()
{
    const auto& moment = turn().at(static_cast<std::size_t>(m_index));
    const auto* step = m_definition->find(moment.step);
    m_page.onTurn = moment.person == 0 ? OnTurn::Left : OnTurn::Right;
    m_page.label = step == nullptr ? QString{} : filled(step->label, moment.person);
    m_page.verb =
        isOutOfTurn(moment) || step == nullptr || step->verb.empty() ? tr("says") : filled(step->verb, moment.person);
    m_page.restingVerb = tr("listens");
    m_page.words = named(moment.says);
    m_page.areSpoken = !m_page.words.startsWith(QLatin1Char{'('});
    m_page.forTherapist = named(moment.notice);
    if (m_index == 0)
        m_page.help = about();
}

void PresentationModel::readDifferences()
{
    m_page.label = tr("what differs");
    m_page.words = tr("What was different?");
    m_page.help = tr("Ask first what they saw. Then one of these, if it helps.");
    for (const auto& line : m_example->differs)
        m_page.lines.append(named(line));
    m_page.forTherapist = text(m_definition->therapist);
}

QString PresentationModel::named(const std::string& words) const
{
    auto result = text(words);
    for (int who = 0; who < m_people.size(); ++who)
        result.replace(who == 0 ? QLatin1String{"{left}"} : QLatin1String{"{right}"}, m_people.at(who).name);
    return result;
}

QString PresentationModel::filled(const std::string& words, int person) const
{
    const auto name = [this](int who) { return m_people.at(who).name.toStdString(); };
    const int first = m_example->first;
    return text(exercises::fillIn(words, {name(person), name(1 - person), name(first), name(1 - first)}));
}

/// Somebody else goes on with the step.
bool PresentationModel::isOutOfTurn(const exercises::ExampleMoment& moment) const
{
    if (!moment.aside)
        return false;
    const auto& moments = turn();
    const auto here = std::find_if(moments.begin(), moments.end(), [&](const auto& m) { return &m == &moment; });
    const auto next =
        std::find_if(here, moments.end(), [&](const auto& m) { return !m.aside && m.step == moment.step; });
    return next == moments.end() || next->person != moment.person;
}

QString PresentationModel::labelOf(const exercises::ExampleMoment& moment) const
{
    const auto* step = m_definition->find(moment.step);
    const auto label = step == nullptr ? QString{} : filled(step->label, moment.person);
    return tr("%1: %2", "a name, and what is done there")
        .arg(m_people.at(moment.person).name, isOutOfTurn(moment) ? tr("out of turn") : label);
}

} // namespace inglenook::ui
