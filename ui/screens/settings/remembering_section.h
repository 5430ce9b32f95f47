// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/settings_model.h"
#include "screens/settings/settings_section.h"

namespace inglenook::ui {

/// What this computer keeps about journals outside of them.
class RememberingSection : public SettingsSection {
    Q_OBJECT

public:
    RememberingSection(const Theme& theme, SettingsModel& settings, QWidget* parent);
};

} // namespace inglenook::ui
