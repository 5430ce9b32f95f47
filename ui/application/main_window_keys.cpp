// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/main_window.h"

#include "application/shell.h"

#include <QCoreApplication>
#include <QShortcut>
#include <QStackedWidget>

#include <algorithm>
#include <array>

namespace inglenook::ui {

void MainWindow::key(const QKeySequence& keys, void (MainWindow::*action)())
{
    auto* shortcut = new QShortcut{keys, this};
    shortcut->setContext(Qt::WindowShortcut);
    connect(shortcut, &QShortcut::activated, this, action);
}

void MainWindow::addKeys()
{
    key(QKeySequence{Qt::CTRL | Qt::Key_L}, &MainWindow::lock);
    key(QKeySequence{Qt::Key_F9}, &MainWindow::toggleCurtain);
    key(QKeySequence{Qt::Key_F1}, &MainWindow::showSupport);
    key(QKeySequence{Qt::Key_F11}, &MainWindow::toggleFullScreen);
    key(QKeySequence{Qt::CTRL | Qt::Key_Comma}, &MainWindow::showSettings);
    key(QKeySequence{Qt::CTRL | Qt::Key_Q}, &MainWindow::leave);
    key(QKeySequence{Qt::CTRL | Qt::Key_N}, &MainWindow::writeEntry);
    key(QKeySequence{Qt::CTRL | Qt::Key_J}, &MainWindow::noteSomething);
    key(QKeySequence{Qt::CTRL | Qt::Key_K}, &MainWindow::findSomething);
    key(QKeySequence{Qt::CTRL | Qt::Key_Z}, &MainWindow::undo);
    key(QKeySequence{Qt::CTRL | Qt::Key_1}, &MainWindow::goToday);
    key(QKeySequence{Qt::CTRL | Qt::Key_2}, &MainWindow::goExercises);
    key(QKeySequence{Qt::CTRL | Qt::Key_3}, &MainWindow::goJournal);
    key(QKeySequence{Qt::CTRL | Qt::Key_4}, &MainWindow::goInsights);
    key(QKeySequence{Qt::CTRL | Qt::Key_5}, &MainWindow::goTogether);
    key(QKeySequence{Qt::CTRL | Qt::Key_6}, &MainWindow::goAgreements);
    key(QKeySequence{Qt::CTRL | Qt::Key_Plus}, &MainWindow::larger);
    key(QKeySequence{Qt::CTRL | Qt::Key_Equal}, &MainWindow::larger);
    key(QKeySequence{Qt::CTRL | Qt::Key_Minus}, &MainWindow::smaller);
    key(QKeySequence{Qt::CTRL | Qt::Key_0}, &MainWindow::usualSize);
}

bool MainWindow::inShell() const
{
    return m_shell != nullptr && m_stack->currentWidget() == static_cast<QWidget*>(m_shell) && m_coveredFor < 0;
}

void MainWindow::changeTextSize(int steps)
{
    static constexpr std::array kSizes{100, 115, 130, 150};
    auto settings = m_parts.settings.current();
    const auto* place = std::find(kSizes.begin(), kSizes.end(), settings.textSizePercent);
    const int index = place == kSizes.end() ? 0 : static_cast<int>(place - kSizes.begin());
    const int next = steps == 0 ? 0 : std::clamp(index + steps, 0, static_cast<int>(kSizes.size()) - 1);
    settings.textSizePercent = kSizes.at(static_cast<std::size_t>(next));
    m_parts.settings.set(settings);
}

void MainWindow::nextTextSize()
{
    changeTextSize(m_parts.settings.current().textSizePercent == 150 ? 0 : 1);
}

void MainWindow::toggleFullScreen()
{
    setWindowState(windowState() ^ Qt::WindowFullScreen);
}

void MainWindow::leave()
{
    m_leaves = true;
    const bool wasHidden = isHidden();
    m_leaves = close();
    if (m_leaves && wasHidden)
        QCoreApplication::quit(); // which the last window does only where it was to be seen
}

void MainWindow::writeEntry()
{
    if (inShell())
        m_shell->write();
}

void MainWindow::noteSomething()
{
    if (inShell())
        m_shell->note();
}

void MainWindow::findSomething()
{
    if (inShell())
        m_shell->openFinder();
}

void MainWindow::obey(const QString& command)
{
    if (command == QLatin1String{"curtain"})
        toggleCurtain();
    else if (command == QLatin1String{"larger"})
        larger();
    else if (command == QLatin1String{"smaller"})
        smaller();
    else if (command == QLatin1String{"full-screen"})
        toggleFullScreen();
    else if (command == QLatin1String{"leave"})
        leave();
    else if (command == QLatin1String{"handouts"})
        showHandout({});
    else if (command == QLatin1String{"bring-in-exercises"})
        bringInExercises();
    else if (command == QLatin1String{"write-exercise"})
        writeExercise(QStringLiteral("new"), {});
    else
        showTransfer(command);
}

void MainWindow::undo()
{
    // A text field takes Ctrl+Z for itself before it gets here.
    if (inShell())
        m_shell->undo();
}

void MainWindow::goToday()
{
    if (inShell())
        m_shell->showToday();
}

void MainWindow::goExercises()
{
    if (inShell())
        m_shell->showExercises();
}

void MainWindow::goJournal()
{
    if (inShell())
        m_shell->showJournal();
}

void MainWindow::goInsights()
{
    if (inShell())
        m_shell->showInsights();
}

void MainWindow::goTogether()
{
    if (inShell())
        m_shell->showTogether();
}

void MainWindow::goAgreements()
{
    if (inShell())
        m_shell->showAgreements();
}

} // namespace inglenook::ui
