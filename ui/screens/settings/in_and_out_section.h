// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "screens/settings/settings_section.h"

class QPushButton;

namespace inglenook::ui {

/// Where what was written elsewhere comes into the open journal, and where it goes out again.
class InAndOutSection : public SettingsSection {
    Q_OBJECT

public:
    InAndOutSection(const Theme& theme, QWidget* parent);

Q_SIGNALS:
    /// "bring-in": as MainWindow::showTransfer knows it.
    void transferWanted(const QString& kind);

private:
    void addRow(const QString& name, const QString& help, const QString& kind, const QString& verb);
};

} // namespace inglenook::ui
