// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/settings_model.h"
#include "screens/settings/settings_section.h"

namespace inglenook::ui {

/// When a journal locks, and what brings it back.
class LockingSection : public SettingsSection {
    Q_OBJECT

public:
    LockingSection(const Theme& theme, SettingsModel& settings, QWidget* parent);
};

} // namespace inglenook::ui
