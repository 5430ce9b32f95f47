// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The demonstration: a journal like every other that no disk, no log and no list ever hears of.
#include "application/main_window.h"
#include "application/shell.h"
#include "screens/demonstrate/demonstration_banner.h"
#include "screens/demonstrate/presentation_screen.h"

#include <QStackedWidget>
#include <QVBoxLayout>

#include <utility>

namespace inglenook::ui {

void MainWindow::demonstrate(const QString& exercise)
{
    if (m_open || m_isDemonstrating || m_parts.gate.isWorking())
        return;
    m_roles = app::sampleNames();
    m_demonstrated = exercise;
    tellStory();
}

void MainWindow::tellStory()
{
    m_isDemonstrating = true;
    m_parts.settings.hold();
    Q_EMIT demonstrationBegan();
    m_parts.gate.demonstrate(m_roles);
}

void MainWindow::enterDemonstration()
{
    m_banner = new DemonstrationBanner{m_parts.theme, this};
    static_cast<QVBoxLayout*>(layout())->insertWidget(0, m_banner);
    m_banner->show(); // now, and not when the layout comes to it
    connect(m_banner, &DemonstrationBanner::supportWanted, this, &MainWindow::showSupport);
    connect(m_banner, &DemonstrationBanner::leaveWanted, this, &MainWindow::lock, Qt::QueuedConnection);
    connect(m_shell, &Shell::presentationWanted, this, &MainWindow::showPresentation);
    connect(m_shell, &Shell::namesWanted, this, &MainWindow::renameDemonstrated, Qt::QueuedConnection);
    m_shell->showDemonstrate();
    const auto exercise = std::exchange(m_demonstrated, {});
    if (!exercise.isEmpty())
        showPresentation(exercise, PresentationModel::Part::Exercise);
}

void MainWindow::showPresentation(const QString& exercise, PresentationModel::Part part)
{
    auto& model = *m_open->presentation();
    if (!model.open(exercise, part)) {
        m_shell->say(tr("There is no exercise for two of the name “%1”.").arg(exercise));
        return;
    }
    m_presentation = new PresentationScreen{m_parts.theme, model, m_stack};
    m_stack->addWidget(m_presentation);
    m_stack->setCurrentWidget(m_presentation);
    connect(m_presentation, &PresentationScreen::closed, this, [this] {
        m_open->presentation()->close();
        m_presentation->deleteLater();
        m_presentation = nullptr;
        m_stack->setCurrentWidget(m_shell);
        m_shell->showDemonstrate();
    });
}

void MainWindow::renameDemonstrated(const QString& left, const QString& right)
{
    if (!m_open || !m_isDemonstrating)
        return;
    m_roles = {left.toStdString(), right.toStdString()};
    m_beginsAnew = true;
    lock();
}

QString MainWindow::openTitle() const
{
    return m_parts.gate.isDemonstrating() ? tr("Inglenook, demonstration") : tr("Inglenook, open");
}

app::LockRules MainWindow::lockRules() const
{
    auto rules = app::LockRules::of(m_parts.settings.current());
    // People who look at a screen together touch nothing for an hour. Sleep and the desktop's own lock end it all the
    // same.
    if (m_parts.gate.isDemonstrating())
        rules.idleMinutes = 0;
    return rules;
}

void MainWindow::leaveDemonstration()
{
    if (!std::exchange(m_isDemonstrating, false))
        return;
    delete m_banner;
    m_banner = nullptr;
    m_parts.settings.letGo();
    Q_EMIT demonstrationEnded();
    if (std::exchange(m_beginsAnew, false))
        tellStory();
}

} // namespace inglenook::ui
