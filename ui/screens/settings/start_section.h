// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/settings_model.h"
#include "models/start_model.h"
#include "screens/settings/settings_section.h"

namespace inglenook::ui {

/// When the program starts, and whether it leaves when its window is closed.
class StartSection : public SettingsSection {
    Q_OBJECT

public:
    StartSection(const Theme& theme, SettingsModel& settings, StartModel& start, QWidget* parent);
};

} // namespace inglenook::ui
