// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "screens/settings/start_section.h"

#include "widgets/note_line.h"

#include <QVBoxLayout>

namespace inglenook::ui {

StartSection::StartSection(const Theme& theme, SettingsModel& settings, StartModel& start, QWidget* parent)
    : SettingsSection{theme, tr("Starting and leaving"), {}, parent}
{
    setObjectName(QStringLiteral("settings/start-section"));
    auto* problem = new NoteLine{theme, NoteLine::Kind::Error, {}, this};
    problem->setObjectName(QStringLiteral("settings/start-problem"));
    problem->hide();
    connect(&start, &StartModel::failed, problem, [problem](const QString& sentence) {
        problem->setText(sentence);
        problem->show();
    });
    addSwitch(tr("Start when you sign in"),
              start.hasTray()
                  ? tr("Locked and out of sight, with its sign among those of the desktop. So reminders come "
                       "without opening it first.")
                  : tr("Locked, and minimised. So reminders come without opening it first."),
              QStringLiteral("settings/start"), start.starts(), [&start, problem](bool on) {
                  problem->hide();
                  (void)start.setStarts(on);
              });
    column()->addWidget(problem);
    if (start.hasTray())
        addSwitch(
            tr("Stay when the window is closed"),
            tr("Closing locks the journal, and leaves the sign of Inglenook on the desktop. Ctrl+Q always leaves."),
            QStringLiteral("settings/stay"), settings.current().staysOnClose,
            [&settings](bool on) { settings.change([on](app::Settings& next) { next.staysOnClose = on; }); });
}

} // namespace inglenook::ui
