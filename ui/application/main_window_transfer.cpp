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

#include <QApplication>
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
    const bool isBusy = m_session != nullptr || m_transfer != nullptr || m_coveredFor >= 0;
    static const QStringList kKinds{QStringLiteral("bring-in"), QStringLiteral("take-out"), QStringLiteral("report")};
    if (!m_open || isBusy || !kKinds.contains(kind) || m_parts.gate.isDemonstrating())
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
