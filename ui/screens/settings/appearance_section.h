// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/settings_model.h"
#include "screens/settings/settings_section.h"

namespace inglenook::ui {

/// How it looks: light or dark, how large, whether it moves.
class AppearanceSection : public SettingsSection {
    Q_OBJECT

public:
    AppearanceSection(const Theme& theme, SettingsModel& settings, QWidget* parent);
};

} // namespace inglenook::ui
