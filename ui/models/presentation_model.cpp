// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/presentation_model.h"

#include "base/clock.h"
#include "exercises/usual_way.h"

#include <algorithm>

namespace inglenook::ui {
namespace {

constexpr int kMostStops = 120;

} // namespace

PresentationModel::PresentationModel(const exercises::Catalogue& catalogue,
                                     const std::vector<exercises::WorkedExample>& examples, const Clock& clock,
                                     QVector<Person> people, QObject* parent)
    : QObject{parent},
      m_catalogue{catalogue},
      m_clock{clock},
      m_people{std::move(people)},
      m_examples{examples}
{
    m_second.setInterval(1000);
    connect(&m_second, &QTimer::timeout, this, [this] {
        m_secondsLeft = std::max(0, m_secondsLeft - 1); // at zero it says "when you are ready", and cuts nobody off
        if (m_secondsLeft == 0)
            m_second.stop();
        Q_EMIT ticked();
    });
}

bool PresentationModel::hasExample(const QString& exercise) const
{
    return std::any_of(m_examples.begin(), m_examples.end(),
                       [&](const auto& example) { return example.exercise == exercise.toStdString(); });
}

bool PresentationModel::open(const QString& exercise, Part part)
{
    const auto* definition = m_catalogue.find(exercise.toStdString());
    if (definition == nullptr || definition->who == exercises::Who::Alone)
        return false;
    m_definition = definition;
    const auto found = std::find_if(m_examples.begin(), m_examples.end(),
                                    [&](const auto& example) { return example.exercise == definition->id; });
    m_example = found == m_examples.end() ? nullptr : &*found;
    walk();
    m_part = m_example == nullptr ? Part::Exercise : part;
    m_isPaused = false;
    jump(0);
    return true;
}

void PresentationModel::close()
{
    m_second.stop();
    m_definition = nullptr;
    m_example = nullptr;
    m_run.reset();
    m_stops.clear();
    m_page = {};
}

QString PresentationModel::exercise() const
{
    return m_definition == nullptr ? QString{} : QString::fromStdString(m_definition->id);
}

QString PresentationModel::title() const
{
    return m_definition == nullptr ? QString{} : QString::fromStdString(m_definition->title);
}

QString PresentationModel::about() const
{
    return m_example == nullptr ? QString{} : named(m_example->about);
}

/// Once from beginning to end, as it goes by itself: where one can stop, and what it is like there.
void PresentationModel::walk()
{
    m_now = m_clock.now();
    exercises::RunSetup setup;
    for (const auto& person : m_people)
        setup.participants.push_back({person.id.toStdString(), person.name.toStdString()});
    m_run = exercises::Run::start(*m_definition, setup, m_now, m_catalogue.decks());
    m_stops.clear();
    for (int i = 0; i < kMostStops && !m_run->isFinished(); ++i) {
        passHandOver();
        m_stops.push_back(stopAt());
        if (!exercises::takeUsualWay(*m_run, m_now))
            break;
    }
}

PresentationModel::Stop PresentationModel::stopAt() const
{
    const auto view = m_run->view(m_now);
    const bool isOne = view.acting.size() == 1;
    const int person = isOne ? view.acting.front() : -1;
    auto label = QString::fromStdString(view.label);
    if (isOne && m_people.size() == 2)
        label = tr("%1: %2", "a name, and what is done there").arg(m_people.at(person).name, label);
    return {m_run->save(), view.step == nullptr ? std::string{} : view.step->id, view.round, person, label};
}

void PresentationModel::passHandOver()
{
    while (m_run->view(m_now).phase == exercises::Phase::HandOver)
        m_run->apply(exercises::event::HandedOver{}, m_now);
}

void PresentationModel::restoreStop()
{
    m_run = exercises::Run::restore(*m_definition, m_stops.at(static_cast<std::size_t>(m_index)).saved,
                                    m_catalogue.decks());
    passHandOver();
}

/// After a choice that is not the usual one.
void PresentationModel::findStop()
{
    const auto here = stopAt();
    for (std::size_t i = 0; i < m_stops.size(); ++i)
        if (m_stops[i].step == here.step && m_stops[i].round == here.round && m_stops[i].onTurn == here.onTurn) {
            m_index = static_cast<int>(i);
            return;
        }
}

int PresentationModel::count() const
{
    switch (m_part) {
    case Part::Exercise:
        return static_cast<int>(m_stops.size());
    case Part::ClumsyTurn:
    case Part::GoodTurn:
        return static_cast<int>(turn().size());
    case Part::Differs:
        break;
    }
    return 1;
}

const std::vector<exercises::ExampleMoment>& PresentationModel::turn() const
{
    return m_part == Part::GoodTurn ? m_example->good : m_example->clumsy;
}

QStringList PresentationModel::labels() const
{
    QStringList labels;
    if (m_part == Part::Exercise)
        for (const auto& stop : m_stops)
            labels.append(stop.label);
    else if (m_part == Part::Differs)
        labels.append(tr("What differs"));
    else
        for (const auto& moment : turn())
            labels.append(labelOf(moment));
    return labels;
}

QString PresentationModel::nextLabel() const
{
    const auto all = labels();
    if (m_index + 1 < all.size())
        return all.at(m_index + 1);
    switch (m_part) {
    case Part::ClumsyTurn:
        return tr("A good turn");
    case Part::GoodTurn:
        return tr("What differs");
    default:
        return {};
    }
}

void PresentationModel::show(Part part)
{
    if (m_example == nullptr && part != Part::Exercise)
        return;
    m_part = part;
    jump(0);
}

void PresentationModel::jump(int index)
{
    if (m_definition == nullptr)
        return;
    m_index = std::clamp(index, 0, std::max(0, count() - 1));
    if (m_part == Part::Exercise)
        restoreStop();
    turnPage();
}

void PresentationModel::next()
{
    if (m_definition == nullptr)
        return;
    if (m_isPaused) {
        togglePause();
        return;
    }
    if (m_part == Part::Exercise && !m_page.choices.isEmpty()) {
        choose(m_page.usualChoice);
        return;
    }
    if (m_index + 1 < count())
        jump(m_index + 1);
    else if (m_part == Part::ClumsyTurn)
        show(Part::GoodTurn);
    else if (m_part == Part::GoodTurn)
        show(Part::Differs);
}

void PresentationModel::back()
{
    if (m_isPaused)
        togglePause();
    else if (m_index > 0)
        jump(m_index - 1);
}

void PresentationModel::choose(int choice)
{
    if (m_part != Part::Exercise || choice < 0 || choice >= m_page.choices.size())
        return;
    const auto view = m_run->view(m_now);
    if (view.step->kind == exercises::StepKind::Confirm) {
        m_run->apply(exercises::event::Confirm{choice == 0}, m_now);
    } else {
        exercises::Answer answer;
        answer.choices = {view.options.at(static_cast<std::size_t>(choice)).id};
        m_run->apply(exercises::event::SetAnswer{answer}, m_now);
        m_run->apply(exercises::event::Forward{}, m_now);
    }
    passHandOver();
    if (m_run->isFinished() && m_index + 1 < count())
        m_index = count() - 1;
    else
        findStop();
    turnPage();
}

void PresentationModel::togglePause()
{
    m_isPaused = !m_isPaused;
    if (m_isPaused) {
        m_wasRunning = m_second.isActive();
        m_second.stop();
    } else if (m_wasRunning) {
        m_second.start();
    }
    Q_EMIT changed();
}

void PresentationModel::toggleTimer()
{
    if (m_page.timerSeconds == 0 || m_isPaused)
        return;
    if (m_second.isActive())
        m_second.stop();
    else if (m_secondsLeft > 0)
        m_second.start();
    Q_EMIT ticked();
}

} // namespace inglenook::ui
