// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/settings_model.h"
#include "screens/settings/settings_section.h"

namespace inglenook::ui {

class LabelledField;

/// Whether the desktop reminds of rituals, promises and breaks, and at which hours it stays quiet.
class RemindersSection : public SettingsSection {
    Q_OBJECT

public:
    RemindersSection(const Theme& theme, SettingsModel& settings, QWidget* parent);

private:
    void addQuietHours();
    void takeQuietHours();
    void showQuietHours();

    SettingsModel& m_settings;
    LabelledField* m_from = nullptr;
    LabelledField* m_to = nullptr;
};

} // namespace inglenook::ui
