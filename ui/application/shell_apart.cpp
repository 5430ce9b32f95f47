// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/shell.h"
#include "screens/exercises/exercises_screen.h"
#include "screens/today/today_screen.h"

// What is begun on the page of an exercise, answered on Today by each alone, and gone on with together.
namespace inglenook::ui {

void Shell::connectApart()
{
    m_exercises->setOffersApart(m_open.ways().isShared() && !m_open.isDemonstration());
    connect(m_exercises, &ExercisesScreen::apartWanted, this,
            [this](const QString& exercise, const QVector<QString>& members) {
                const auto id = m_open.apart().ask(exercise, members);
                showToday();
                m_today->openApart(id);
            });
    connect(m_today, &TodayScreen::goOnWanted, this, [this](const QString& exercise, const QString& questionId) {
        m_exercises->goOnTogether(exercise, m_open.apart().answersOf(questionId));
    });
    connect(&m_open.apart(), &ApartModel::failed, this, &Shell::tellProblem);
}

} // namespace inglenook::ui
