// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/lock_keeper.h"
#include "application/main_window.h"
#include "application/memory_sweep.h"
#include "application/shell.h"
#include "models/plan_making_model.h"
#include "screens/demonstrate/presentation_screen.h"
#include "screens/exercises/safety_page.h"
#include "screens/exercises/session_screen.h"
#include "screens/settings/settings_page.h"
#include "screens/support/support_page.h"
#include "screens/unlock/new_journal_screen.h"
#include "screens/unlock/unlock_screen.h"
#include "widgets/curtain.h"
#include "widgets/dialog_scrim.h"
#include "widgets/toast.h"

#include <QApplication>
#include <QDialog>
#include <QKeyEvent>
#include <QStackedWidget>
#include <QWindow>

#include <utility>

namespace inglenook::ui {
namespace {

constexpr int kCurtainSeconds = 120;

/// File dialogs and the like: windows of their own, which neither the curtain nor the lock screen covers.
void closeDialogsOf(QWidget& window)
{
    for (auto* dialog : window.findChildren<QDialog*>())
        if (dialog->isWindow())
            dialog->reject();
}

} // namespace

void MainWindow::lock()
{
    if (!m_open)
        return;
    // No question and no loss: what is typed is saved first, then all that knows anything of the journal goes.
    m_keeper->end();
    Curtain::closePopups();
    if (auto* focused = QApplication::focusWidget())
        focused->clearFocus();
    m_open->flush();
    Q_EMIT closing();
    closeDialogsOf(*this);
    takeAwayPages();
    m_planMaking.reset();
    const auto unsaved = m_open->unsaved();
    auto workspace = m_open->giveBack();
    m_open.reset();
    const auto file = m_parts.gate.lock(std::move(workspace), unsaved);
    setWindowTitle(QStringLiteral("Inglenook"));
    m_stack->setCurrentWidget(m_unlock);
    m_unlock->open(file);
    // From the event loop, where nothing that knew the journal is on the stack any more.
    QMetaObject::invokeMethod(this, &MainWindow::forget, Qt::QueuedConnection);
}

void MainWindow::forget()
{
    if (m_open)
        return; // opened again already
    sweepMemory();
    leaveDemonstration();
    Q_EMIT locked();
}

void MainWindow::takeAwayPages()
{
    fillScreen(false);
    delete m_curtain;
    delete m_reminder;
    m_dueBreak.clear();
    m_coveredFor = -1;
    qDeleteAll(findChildren<DialogScrim*>(QString{}, Qt::FindDirectChildrenOnly));
    // Models see their views go first, so the shell, which owns some of them, comes last.
    delete m_session;
    delete m_presentation;
    for (int i = m_stack->count() - 1; i >= 0; --i) {
        auto* page = m_stack->widget(i);
        if (page != m_unlock && page != m_shell)
            delete page;
    }
    delete m_shell;
}

void MainWindow::hear(app::LockEvent event)
{
    if (m_open)
        m_keeper->note(event);
    else
        m_locksOnceOpen = m_parts.gate.isWorking();
}

void MainWindow::toggleCurtain()
{
    if (m_support != nullptr) {
        // Before unlocking too, and whoever lifts the curtain doesn't find it again.
        Curtain::closePopups();
        backFromSide();
    }
    if (!m_open)
        return;
    if (m_curtain != nullptr && m_coveredFor >= 0) {
        uncover();
        return;
    }
    m_open->flush();
    if (m_curtain == nullptr) {
        m_curtain = new Curtain{m_parts.theme, this};
        connect(m_curtain, &Curtain::comeBackWanted, this, &MainWindow::uncover);
        connect(m_curtain, &Curtain::lockWanted, this, &MainWindow::lock, Qt::QueuedConnection);
    }
    m_coveredFor = 0;
    setWindowTitle(QStringLiteral("Inglenook"));
    m_curtain->setSecondsLeft(kCurtainSeconds);
    closeDialogsOf(*this);
    m_curtain->draw();
    m_keeper->note(app::LockEvent::Covered);
}

void MainWindow::uncover()
{
    m_coveredFor = -1;
    setWindowTitle(openTitle());
    m_curtain->open();
    m_keeper->note(app::LockEvent::Uncovered);
}

void MainWindow::countDown()
{
    if (m_coveredFor >= 0) {
        ++m_coveredFor;
        m_curtain->setSecondsLeft(kCurtainSeconds - m_coveredFor);
    }
}

bool MainWindow::isTalking() const
{
    return m_session != nullptr && m_coveredFor < 0 && m_stack->currentWidget() == m_session.data() &&
           m_open->session().view().phase != exercises::Phase::OnBreak;
}

void MainWindow::hideEvent(QHideEvent* event)
{
    QWidget::hideEvent(event);
    if (m_open)
        m_keeper->note(app::LockEvent::Hidden);
}

void MainWindow::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::WindowStateChange && isMinimized() && m_open)
        m_keeper->note(app::LockEvent::Hidden);
}

bool MainWindow::obeysAnywhere(QObject* watched, const QKeyEvent& key)
{
    // In this window the shortcuts do it, unless a menu is open, which keeps keys for itself.
    const bool isOurs = watched == windowHandle() && QApplication::activePopupWidget() == nullptr;
    if ((!m_open && m_support == nullptr) || !watched->isWindowType() || isOurs)
        return false;
    if (key.key() == Qt::Key_L && key.modifiers() == Qt::ControlModifier)
        QMetaObject::invokeMethod(this, &MainWindow::lock, Qt::QueuedConnection);
    else if (key.key() == Qt::Key_F9 && key.modifiers() == Qt::NoModifier)
        QMetaObject::invokeMethod(this, &MainWindow::toggleCurtain, Qt::QueuedConnection);
    else
        return false;
    return true;
}

} // namespace inglenook::ui
