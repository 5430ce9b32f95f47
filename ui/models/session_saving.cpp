// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/guarded.h"
#include "models/habits.h"
#include "models/session_model.h"

#include <span>

namespace inglenook::ui {
namespace {

constexpr int kTryAgainMs = 4000;

} // namespace

void SessionModel::flush()
{
    m_saveSoon.stop();
    if (!isOpen() || !m_unsaved)
        return;
    if (!leavesTrace()) {
        m_unsaved = false;
        return;
    }
    const std::span drawn{m_run->drawnCards()};
    const auto before = m_trouble;
    m_unsaved = !guarded([&] { m_journal.runs().save(m_id, m_run->save(), drawn.subspan(m_recorded)); },
                         [this](const QString& sentence) { m_trouble = sentence; });
    m_saveSoon.setInterval(m_unsaved ? kTryAgainMs : kSaveAfterMs);
    if (!m_unsaved) {
        m_trouble.clear();
        m_recorded = drawn.size();
        Q_EMIT saved();
        return;
    }
    m_saveSoon.start();
    if (m_trouble != before)
        Q_EMIT failed(m_trouble);
}

void SessionModel::setAside()
{
    if (isOpen()) {
        m_run->apply(exercises::event::SetAside{}, m_clock.now());
        m_unsaved = true;
    }
    flush();
}

int SessionModel::breakMinutes() const
{
    return breakMinutesIn(m_journal);
}

bool SessionModel::showsIdeas() const
{
    return ui::showsIdeas(m_journal);
}

std::optional<journal::SavedRun> SessionModel::unsaved() const
{
    if (!isOpen() || !m_unsaved || !leavesTrace())
        return std::nullopt;
    journal::SavedRun run;
    run.id = m_id;
    run.exercise = m_run->definition().id;
    run.exerciseTitle = m_run->definition().title;
    run.state = m_run->save();
    for (const auto& person : m_people)
        run.participants.push_back(MemberId::parse(person.id.toStdString()).value_or(MemberId{}));
    return run;
}

void SessionModel::leave()
{
    setAside();
    if (!isOpen())
        return;
    if (m_unsaved) {
        Q_EMIT failed(m_trouble); // the words stay on the screen
        return;
    }
    close();
    Q_EMIT left();
}

} // namespace inglenook::ui
