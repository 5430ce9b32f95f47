// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the shell has besides while it shows the sample couple.
#include "application/shell.h"
#include "models/library_model.h"
#include "screens/demonstrate/demonstrate_screen.h"
#include "screens/exercises/exercises_screen.h"
#include "screens/together/together_screen.h"

#include <QStackedWidget>

namespace inglenook::ui {

void Shell::makeDemonstrate()
{
    QVector<DemonstrateScreen::Shown> shown;
    for (const auto& definition : m_library.catalogue.all())
        if (definition->goodToDemonstrate && definition->who != exercises::Who::Alone)
            shown.append({QString::fromStdString(definition->id), QString::fromStdString(definition->title),
                          QString::fromStdString(definition->summary), minutesText(definition->minutes),
                          familyTitle(definition->family)});
    m_demonstrate = new DemonstrateScreen{m_theme, *m_open.presentation(), shown, m_pages};
    m_pages->addWidget(m_demonstrate);
    m_exercises->setPresentable(true);
    m_together->setOffersFile(false);
    using Part = PresentationModel::Part;
    connect(m_demonstrate, &DemonstrateScreen::presentWanted, this,
            [this](const QString& id) { Q_EMIT presentationWanted(id, Part::Exercise); });
    connect(m_demonstrate, &DemonstrateScreen::exampleWanted, this,
            [this](const QString& id) { Q_EMIT presentationWanted(id, Part::ClumsyTurn); });
    connect(m_exercises, &ExercisesScreen::presentWanted, this,
            [this](const QString& id) { Q_EMIT presentationWanted(id, Part::Exercise); });
    connect(m_demonstrate, &DemonstrateScreen::libraryWanted, this, &Shell::showExercises);
    connect(m_demonstrate, &DemonstrateScreen::journalWanted, this, &Shell::showToday);
    connect(m_demonstrate, &DemonstrateScreen::handoutsWanted, this, [this] { Q_EMIT handoutWanted({}); });
    connect(m_demonstrate, &DemonstrateScreen::planWanted, this, &Shell::planWanted);
    connect(m_demonstrate, &DemonstrateScreen::namesWanted, this, &Shell::namesWanted);
}

void Shell::showDemonstrate()
{
    if (m_demonstrate == nullptr)
        return;
    showPage(QStringLiteral("demonstrate"), m_demonstrate);
    m_demonstrate->focusFirst();
}

} // namespace inglenook::ui
