// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/habits.h"
#include "screens/settings/settings_section.h"

namespace inglenook::ui {

/// How breaks are in this journal.
class BreaksSection : public SettingsSection {
    Q_OBJECT

public:
    /// `journal` outlives it.
    BreaksSection(const Theme& theme, journal::Journal& journal, QWidget* parent);
};

} // namespace inglenook::ui
