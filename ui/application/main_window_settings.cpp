// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/lock_keeper.h"
#include "application/main_window.h"
#include "screens/settings/breaks_section.h"
#include "screens/settings/habits_section.h"
#include "screens/settings/members_section.h"
#include "screens/settings/ours_section.h"
#include "screens/settings/reminders_section.h"
#include "screens/settings/settings_page.h"
#include "screens/settings/start_section.h"
#include "screens/settings/ways_section.h"

#include <QStackedWidget>

namespace inglenook::ui {

void MainWindow::showSettings()
{
    if ((m_stack->currentWidget() == m_settings && m_settings != nullptr) || m_transfer != nullptr)
        return;
    // Made anew each time, since keys such as Ctrl+Plus change settings too.
    delete m_settings;
    const bool isShown = m_parts.gate.isDemonstrating();
    m_settings = new SettingsPage{m_parts.theme, m_parts.settings, m_stack,
                                  isShown ? SettingsPage::For::Demonstration : SettingsPage::For::Computer};
    if (m_open && !isShown) {
        m_settings->addJournalSection(new MembersSection{m_parts.theme, m_open->members(), m_settings});
        m_settings->addJournalSection(new WaysSection{m_parts.theme, m_open->ways(), m_settings});
        if (m_open->ours().isOffered())
            m_settings->addJournalSection(new OursSection{m_parts.theme, m_open->ours(), m_settings});
        if (m_open->ways().isShared())
            m_settings->addJournalSection(new HabitsSection{m_parts.theme, m_open->journal(), m_settings});
        m_settings->addJournalSection(new BreaksSection{m_parts.theme, m_open->journal(), m_settings});
        connect(
            &m_open->ways(), &WaysModel::removedMyself, m_settings, [this] { lock(); }, Qt::QueuedConnection);
    }
    if (!isShown)
        m_settings->addComputerSection(new RemindersSection{m_parts.theme, m_parts.settings, m_settings});
    if (!isShown && m_parts.start != nullptr && m_parts.start->canStart())
        m_settings->addComputerSection(new StartSection{m_parts.theme, m_parts.settings, *m_parts.start, m_settings});
    m_stack->addWidget(m_settings);
    addJournalSections();
    connect(m_settings, &SettingsPage::closed, this, &MainWindow::backFromSide);
    showBeside(m_settings);
}

void MainWindow::applySettings()
{
    const auto& settings = m_parts.settings.current();
    m_parts.theme.setMode(static_cast<ThemeMode>(settings.theme));
    m_parts.theme.setTextSize(settings.textSizePercent);
    m_parts.theme.setWeekBegins(settings.weekBegins);
    if (m_open && !m_open->isAside())
        m_open->insights().setWeekBegins(settings.weekBegins);
    m_parts.theme.setReducedMotion(settings.motion == app::MotionChoice::None);
    m_keeper->setRules(lockRules());
}

} // namespace inglenook::ui
