// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Sheets to hand out: beside the open journal, of which they need nothing, and in a demonstration the same.
#include "application/main_window.h"
#include "application/shell.h"
#include "screens/transfer/handout_page.h"

#include <QStackedWidget>

namespace inglenook::ui {

void MainWindow::showHandout(const QString& exercise)
{
    if (!inShell())
        return;
    const auto& library = m_library.library();
    const auto way = m_open->journal().members().size() > 1 ? HandoutWay::ForTwo : HandoutWay::Alone;
    auto* page = new HandoutPage{m_parts.theme, library.catalogue, library.feelings, exercise, way, m_stack};
    m_handout = page;
    m_stack->addWidget(page);
    m_stack->setCurrentWidget(page);
    page->begin();
    connect(
        page, &TransferPage::closed, this,
        [this, exercise] {
            const bool isShown = m_stack->currentWidget() == m_handout.data();
            closeHandout();
            if (!isShown || m_shell == nullptr)
                return;
            m_stack->setCurrentWidget(m_shell);
            m_shell->backFromHandout(exercise);
        },
        Qt::QueuedConnection);
    connect(
        page, &HandoutPage::planWanted, this,
        [this, exercise] {
            closeHandout();
            if (m_shell == nullptr)
                return;
            m_stack->setCurrentWidget(m_shell);
            makePlan(exercise);
        },
        Qt::QueuedConnection);
}

void MainWindow::closeHandout()
{
    if (m_handout == nullptr)
        return; // a lock was quicker
    m_handout->deleteLater();
    m_handout = nullptr;
}

} // namespace inglenook::ui
