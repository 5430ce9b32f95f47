// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Plans for at home: put together beside the open journal, of which they need nothing, and opened in it.
#include "application/main_window.h"
#include "application/shell.h"
#include "models/plan_making_model.h"
#include "screens/transfer/handout_page.h"
#include "screens/transfer/plan_page.h"

#include <QStackedWidget>

namespace inglenook::ui {

void MainWindow::makePlan(const QString& exercise)
{
    if (!inShell())
        return;
    if (m_planMaking == nullptr)
        m_planMaking = std::make_unique<PlanMakingModel>(m_library.library().catalogue, m_parts.clock);
    if (!exercise.isEmpty())
        m_planMaking->add(exercise);
    m_planPage = new PlanPage{m_parts.theme, *m_planMaking, m_stack};
    m_stack->addWidget(m_planPage);
    m_stack->setCurrentWidget(m_planPage);
    m_planPage->begin();
    connect(m_planPage, &PlanPage::paperWanted, this, &MainWindow::showPlanOnPaper, Qt::QueuedConnection);
    connect(
        m_planPage, &TransferPage::closed, this,
        [this] {
            if (m_planPage == nullptr)
                return; // a lock was quicker
            const bool isShown = m_stack->currentWidget() == static_cast<QWidget*>(m_planPage);
            m_planPage->deleteLater();
            m_planPage = nullptr;
            if (!isShown || m_shell == nullptr)
                return;
            m_stack->setCurrentWidget(m_shell);
            m_shell->backFromPlan();
        },
        Qt::QueuedConnection);
}

void MainWindow::showPlanOnPaper()
{
    if (m_planPage == nullptr || m_handout != nullptr)
        return;
    const auto& library = m_library.library();
    m_handout = new HandoutPage{m_parts.theme, library.catalogue, library.feelings, m_planMaking->plan(), m_stack};
    m_stack->addWidget(m_handout);
    m_stack->setCurrentWidget(m_handout);
    m_handout->begin();
    connect(
        m_handout, &TransferPage::closed, this,
        [this] {
            closeHandout();
            if (m_planPage == nullptr)
                return;
            m_stack->setCurrentWidget(m_planPage);
            m_planPage->focusPaper();
        },
        Qt::QueuedConnection);
}

void MainWindow::openPlan(const std::filesystem::path& file)
{
    if (inShell())
        m_shell->openPlan(file);
    else
        m_planToOpen = file;
}

} // namespace inglenook::ui
