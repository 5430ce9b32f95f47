// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/settings_model.h"
#include "screens/settings/settings_section.h"

class QPushButton;

namespace inglenook::ui {

class TextLabel;

/// How many copies of each journal are kept, and where.
class CopiesSection : public SettingsSection {
    Q_OBJECT

public:
    CopiesSection(const Theme& theme, SettingsModel& settings, QWidget* parent);

private:
    void addFolder();
    void chooseFolder();
    void showFolder();

    SettingsModel& m_settings;
    TextLabel* m_folder = nullptr;
    QPushButton* m_beside = nullptr;
};

} // namespace inglenook::ui
