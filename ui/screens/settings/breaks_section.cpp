// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "screens/settings/breaks_section.h"

#include "screens/settings/place_among.h"
#include "widgets/note_line.h"

#include <QVBoxLayout>

namespace inglenook::ui {

BreaksSection::BreaksSection(const Theme& theme, journal::Journal& journal, QWidget* parent)
    : SettingsSection{theme, tr("Breaks"), {}, parent}
{
    setObjectName(QStringLiteral("settings/breaks-section"));
    auto* problem = new NoteLine{theme, NoteLine::Kind::Error, {}, this};
    problem->hide();
    const auto failed = [problem](const QString& sentence) {
        problem->setText(sentence);
        problem->show();
    };
    addChoice(tr("How long, as a rule"), tr("It stands first when you agree on a break. Any other time can be chosen."),
              QStringLiteral("settings/break-length"), {tr("20 minutes"), tr("30 minutes"), tr("1 hour")},
              placeAmong(kBreakMinutes, breakMinutesIn(journal)), [&journal, problem, failed](int index) {
                  problem->hide();
                  setBreakMinutes(journal, kBreakMinutes.at(static_cast<std::size_t>(index)), failed);
              });
    addSwitch(tr("Ideas for the time of a break"), tr("A few calming things to do, beside the time to be back at."),
              QStringLiteral("settings/break-ideas"), showsIdeas(journal), [&journal, problem, failed](bool on) {
                  problem->hide();
                  setShowsIdeas(journal, on, failed);
              });
    column()->addWidget(problem);
}

} // namespace inglenook::ui
