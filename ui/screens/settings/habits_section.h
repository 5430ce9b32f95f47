// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/habits.h"
#include "screens/settings/settings_section.h"

namespace inglenook::ui {

/// How two people like to go about exercises.
class HabitsSection : public SettingsSection {
    Q_OBJECT

public:
    /// `journal` outlives it.
    HabitsSection(const Theme& theme, journal::Journal& journal, QWidget* parent);
};

} // namespace inglenook::ui
