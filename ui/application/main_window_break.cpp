// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/lock_keeper.h"
#include "application/main_window.h"
#include "application/shell.h"
#include "screens/exercises/session_screen.h"
#include "widgets/toast.h"

#include <QStackedWidget>

#include <utility>

namespace inglenook::ui {

void MainWindow::remindOfBreak(const QString& runId, const QString& sentence)
{
    if (m_coveredFor >= 0 || isMinimized() || isAway())
        return; // when somebody looks again
    m_open->breaks().told(runId);
    m_open->today().refresh();
    const bool talks = m_session != nullptr && m_stack->currentWidget() == m_session.data();
    const bool isThisBreak = m_session != nullptr && m_open->session().view().phase == exercises::Phase::OnBreak;
    if (talks && isThisBreak)
        return; // its page says so itself
    if (m_reminder == nullptr) {
        m_reminder = new Toast{m_parts.theme, m_stack};
        m_reminder->setObjectName(QStringLiteral("break-reminder"));
        connect(m_reminder, &Toast::actionChosen, this, &MainWindow::openBreak);
    }
    m_dueBreak = runId;
    // Nobody is led out of another conversation.
    const bool leads = m_session == nullptr || isThisBreak;
    m_reminder->present(sentence, leads ? tr("Open the break") : QString{}, QStringLiteral("cup"));
}

bool MainWindow::isAway() const
{
    return m_fillsScreen && m_session != nullptr && m_stack->currentWidget() == m_session.data();
}

void MainWindow::fillScreen(bool wanted)
{
    if (std::exchange(m_fillsScreen, wanted) == wanted)
        return;
    if (wanted)
        m_filledBefore = isFullScreen();
    if (!m_filledBefore)
        setWindowState(windowState().setFlag(Qt::WindowFullScreen, wanted));
    constexpr std::int64_t kSecondMs = 1000;
    m_keeper->expectSilence(wanted ? m_session->awaySeconds() * kSecondMs : 0);
    Q_EMIT awayChanged(wanted);
}

void MainWindow::openBreak()
{
    if (m_stack->currentWidget() != static_cast<QWidget*>(m_shell))
        backFromSide();
    if (m_session == nullptr && m_shell != nullptr)
        m_shell->continueRun(m_dueBreak);
}

} // namespace inglenook::ui
