// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDBusConnection>
#include <QObject>
#include <QString>

class QThread;

namespace inglenook::ui {

class LoginWatch;
class ScreenSaverWatch;

/// Why the desktop may want the journal locked: the computer goes to sleep, the screen is locked.
///
/// start() returns at once: the buses are reached from a thread of their own. A bus that is missing, slow or silent
/// delays nothing and is no error; then nothing is reported.
class DesktopWatch : public QObject {
    Q_OBJECT

public:
    /// Where the buses are; an empty one stands for the usual place.
    struct Addresses {
        QString system;
        QString session;
    };

    explicit DesktopWatch(QObject* parent = nullptr) : DesktopWatch{Addresses{}, parent} {}
    explicit DesktopWatch(Addresses addresses, QObject* parent = nullptr);
    ~DesktopWatch() override;

    /// Once, after the first window is shown.
    void start();
    /// From now on sleep waits until letSleep(): there is something to lock first.
    void holdSleep();
    void letSleep();
    /// After started(); not connected where there is no such bus.
    [[nodiscard]] QDBusConnection session() const { return QDBusConnection{m_sessionName}; }

Q_SIGNALS:
    void suspending();
    void screenLocked();
    void zoneChanged();
    void started(); ///< what can be reached is being listened to

private:
    void listen();

    Addresses m_addresses;
    QString m_systemName;
    QString m_sessionName;
    QThread* m_connecting = nullptr;
    LoginWatch* m_login = nullptr;
    ScreenSaverWatch* m_screenSaver = nullptr;
    bool m_holdsSleep = false;
};

} // namespace inglenook::ui
