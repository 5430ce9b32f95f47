// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What goes in and out of a journal: it has the journal to itself meanwhile.
#include "application/main_window.h"
#include "application/shell.h"
#include "screens/exercises/session_screen.h"
#include "screens/settings/settings_page.h"
#include "screens/transfer/bring_in_page.h"
#include "screens/transfer/report_page.h"
#include "screens/transfer/take_out_page.h"
#include "screens/unlock/unlock_screen.h"

#include <QApplication>
#include <QDragEnterEvent>
#include <QDropEvent>
#include <QFile>
#include <QMimeData>
#include <QStackedWidget>

namespace inglenook::ui {
namespace {

/// Pages follow the focus, and should not while they go.
void clearFocusOfAll()
{
    if (auto* focused = QApplication::focusWidget())
        focused->clearFocus();
}

} // namespace

void MainWindow::showTransfer(const QString& kind)
{
    static const QStringList kKinds{QStringLiteral("bring-in"), QStringLiteral("take-out"), QStringLiteral("report")};
    if (!mayTransfer() || !kKinds.contains(kind))
        return;
    m_open->flush();
    m_transferFromSettings = m_settings != nullptr && m_stack->currentWidget() == m_settings.data();
    if (!m_open->unsaved().isNothing()) {
        if (m_transferFromSettings)
            backFromSide();
        m_shell->tellProblem(tr("What you are writing can’t be saved at the moment, so nothing can come in or go out. "
                                "Your words are still here."));
        return;
    }
    // Views go before their models, and models before the work on another thread: nothing is left that could use the
    // journal beside it.
    clearFocusOfAll();
    takeAwayPages();
    m_before = nullptr;
    m_open->putAside();
    auto& workspace = m_open->workspace();
    if (kind == QLatin1String{"bring-in"})
        m_transfer = new BringInPage{m_parts.theme, workspace, m_parts.clock, m_stack};
    else if (kind == QLatin1String{"take-out"})
        m_transfer = new TakeOutPage{m_parts.theme, workspace, m_parts.clock, m_stack};
    else
        m_transfer = new ReportPage{m_parts.theme, workspace, m_library.library().catalogue, m_parts.clock, m_stack};
    connect(m_transfer, &TransferPage::closed, this, &MainWindow::closeTransfer, Qt::QueuedConnection);
    m_stack->addWidget(m_transfer);
    m_stack->setCurrentWidget(m_transfer);
    m_transfer->begin();
}

bool MainWindow::mayTransfer() const
{
    const bool isBusy = m_session != nullptr || m_transfer != nullptr || m_coveredFor >= 0;
    return m_open && !isBusy && !m_parts.gate.isDemonstrating();
}

QString MainWindow::droppable(const QMimeData& dragged) const
{
    const auto file = BringInPage::draggedFile(dragged);
    if (m_open)
        return mayTransfer() ? file : QString{};
    const bool atDoor = m_stack->currentWidget() == m_unlock && !m_parts.gate.isWorking();
    return atDoor && file.endsWith(QLatin1String{".nook"}, Qt::CaseInsensitive) ? file : QString{};
}

void MainWindow::dragEnterEvent(QDragEnterEvent* event)
{
    if (!droppable(*event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent* event)
{
    const auto file = droppable(*event->mimeData());
    if (file.isEmpty())
        return;
    event->acceptProposedAction();
    // Once the other program has let go of it: pages go and come.
    QMetaObject::invokeMethod(
        this,
        [this, file] {
            if (!m_open)
                return unlockNext(QFile::encodeName(file).toStdString());
            showTransfer(QStringLiteral("bring-in"));
            if (auto* page = qobject_cast<BringInPage*>(m_transfer.data()))
                page->take(file);
        },
        Qt::QueuedConnection);
}

void MainWindow::closeTransfer(TransferPage::Then then)
{
    if (!m_open || m_transfer == nullptr)
        return;
    clearFocusOfAll();
    delete m_transfer;
    m_open->takeUp();
    makeShell();
    if (then == TransferPage::Then::Copies || (then == TransferPage::Then::Before && m_transferFromSettings))
        showSettings();
    else
        m_shell->showJournal();
}

} // namespace inglenook::ui
