// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/reminder_keeper.h"
#include "application/tray_sign.h"
#include "models/settings_model.h"

#include <QDBusConnection>
#include <QObject>

#include <filesystem>
#include <functional>

namespace inglenook::ui {

class MainWindow;
class Notifier;
class OneProgram;

/// The program as the desktop sees it beside its window: the sign it comes back by, its reminders, and that it is there
/// once.
class DesktopPresence : public QObject {
    Q_OBJECT

public:
    struct Parts {
        MainWindow& window;
        SettingsModel& settings;
        const Theme& theme;
        const Clock& clock;
        std::filesystem::path remindersFile;
        std::function<bool()> hasTray = &TraySign::hasPlace;
    };

    /// All outlive it.
    explicit DesktopPresence(Parts parts, QObject* parent = nullptr);
    ~DesktopPresence() override;

    /// Started by the desktop: hidden as soon as there is a sign to come back by, else minimised.
    void startOutOfSight();
    /// The session bus, once it is reached.
    void reach(const QDBusConnection& sessionBus);
    void zoneChanged();
    void bringBack(const QString& token = {});

    [[nodiscard]] ReminderKeeper& reminders() { return m_reminders; }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void waitForTray(int triesLeft);
    void showSign();
    void noteHidden();
    void remind(const QString& words);

    Parts m_parts;
    ReminderKeeper m_reminders;
    TraySign* m_sign = nullptr;
    Notifier* m_notifier = nullptr;
    OneProgram* m_one = nullptr;
    bool m_startsOutOfSight = false;
};

} // namespace inglenook::ui
