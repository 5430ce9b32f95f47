// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme/theme.h"

#include <QMenu>
#include <QSystemTrayIcon>

namespace inglenook::ui {

/// The sign among those of the desktop: how a window that is out of sight comes back. It says nothing of any journal.
class TraySign : public QObject {
    Q_OBJECT

public:
    TraySign(const Theme& theme, QObject* parent);

    /// Whether this desktop has a place for signs.
    [[nodiscard]] static bool hasPlace() { return QSystemTrayIcon::isSystemTrayAvailable(); }
    void setShown(bool shown) { m_icon.setVisible(shown); }

Q_SIGNALS:
    void openWanted();
    void leaveWanted();

private:
    const Theme& m_theme;
    QMenu m_menu;
    QSystemTrayIcon m_icon;
};

} // namespace inglenook::ui
