// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "screens/settings/habits_section.h"

#include "widgets/note_line.h"

#include <QVBoxLayout>

namespace inglenook::ui {

HabitsSection::HabitsSection(const Theme& theme, journal::Journal& journal, QWidget* parent)
    : SettingsSection{theme, tr("Exercises for two"), {}, parent}
{
    setObjectName(QStringLiteral("settings/habits-section"));
    auto* problem = new NoteLine{theme, NoteLine::Kind::Error, {}, this};
    problem->hide();
    addChoice(tr("Who begins"), tr("It is only proposed: before each exercise you can change it."),
              QStringLiteral("settings/beginner"),
              {tr("Whoever began less often"), tr("Whoever sits on the left"), tr("Whoever unlocked the journal")},
              static_cast<int>(beginnerIn(journal)), [&journal, problem](int index) {
                  problem->hide();
                  setBeginner(journal, static_cast<Beginner>(index), [problem](const QString& sentence) {
                      problem->setText(sentence);
                      problem->show();
                  });
              });
    addSwitch(
        tr("Only the gentle cards of Desires"),
        tr("Nearness, time and tenderness. Otherwise each of you is asked in private how far the cards may go, and "
           "the gentler answer counts."),
        QStringLiteral("settings/gentle-cards"), keepsToGentleCards(journal), [&journal, problem](bool on) {
            problem->hide();
            setKeepsToGentleCards(journal, on, [problem](const QString& sentence) {
                problem->setText(sentence);
                problem->show();
            });
        });
    column()->addWidget(problem);
}

} // namespace inglenook::ui
