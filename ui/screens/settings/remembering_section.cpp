// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "screens/settings/remembering_section.h"

namespace inglenook::ui {

RememberingSection::RememberingSection(const Theme& theme, SettingsModel& settings, QWidget* parent)
    : SettingsSection{theme, tr("Journals on this computer"), {}, parent}
{
    addSwitch(tr("Remember where journals lie"),
              tr("Their names are shown before unlocking. Off, only those in Documents, Inglenook are listed."),
              QStringLiteral("settings/remember"), settings.current().rememberJournals,
              [&settings](bool on) { settings.change([on](app::Settings& next) { next.rememberJournals = on; }); });
}

} // namespace inglenook::ui
