// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Plans for at home: opened from a file, on Today, and begun from there.
#include "application/shell.h"
#include "screens/demonstrate/demonstrate_screen.h"
#include "screens/exercises/exercises_screen.h"
#include "screens/today/today_screen.h"
#include "widgets/sidebar.h"
#include "widgets/sidebar_item.h"

#include <QFile>
#include <QFileDialog>
#include <QKeyEvent>
#include <QStackedWidget>
#include <QStandardPaths>

namespace inglenook::ui {

void Shell::connectPlans()
{
    auto& plans = m_open.plans();
    connect(m_today, &TodayScreen::plannedWanted, this, [this](const QString& exercise) {
        showPage(QStringLiteral("exercises"), m_exercises);
        if (!m_exercises->beginNow(exercise))
            showToday();
    });
    connect(m_today, &TodayScreen::planFileWanted, this, &Shell::choosePlanFile);
    connect(m_today, &TodayScreen::planTakenIn, this, [this] { say(tr("The plan is on Today.")); });
    connect(&plans, &PlansModel::opened, this, [this] {
        showToday();
        m_today->openPlanInView();
    });
    connect(&plans, &PlansModel::refused, this, &Shell::tellProblem);
    connect(&plans, &PlansModel::failed, this, &Shell::tellProblem);
}

void Shell::showPlans()
{
    showToday();
    m_today->openPlans();
}

void Shell::openPlan(const std::filesystem::path& file)
{
    m_open.plans().open(file);
}

void Shell::choosePlanFile()
{
    const auto folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    auto* dialog =
        new QFileDialog{this, tr("Open a plan for at home"), folder, tr("Plans (*.inglenook-plan);;All files (*)")};
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this,
            [this](const QString& name) { openPlan(QFile::encodeName(name).toStdString()); });
    dialog->open();
}

bool Shell::beginsPlanned(const QKeyEvent& key)
{
    return key.key() == Qt::Key_B && key.modifiers() == Qt::NoModifier && !key.isAutoRepeat() &&
           m_pages->currentWidget() == m_today && m_today->beginPlanned();
}

void Shell::backFromPlan()
{
    if (m_pages->currentWidget() == m_exercises)
        m_exercises->focusHandout();
    else if (m_demonstrate != nullptr && m_pages->currentWidget() == m_demonstrate)
        m_demonstrate->focusPlan();
    else
        m_sidebar->item(m_sidebar->current())->setFocus(Qt::OtherFocusReason);
}

} // namespace inglenook::ui
