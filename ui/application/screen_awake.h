// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDBusConnection>
#include <QObject>

namespace inglenook::ui {

/// Asks the desktop not to darken the screen (org.freedesktop.ScreenSaver) for as long as it is wanted. Where nobody
/// answers the screen does what it always does. The desktop lets go by itself when the program ends.
class ScreenAwake : public QObject {
    Q_OBJECT

public:
    /// `sessionBus` is connected.
    ScreenAwake(const QDBusConnection& sessionBus, QObject* parent) : QObject{parent}, m_bus{sessionBus} {}

    void setWanted(bool wanted);

private:
    void letGo();

    QDBusConnection m_bus;
    bool m_isWanted = false;
    bool m_isAsking = false;
    uint m_cookie = 0; ///< what it is given back by; 0: not held
};

} // namespace inglenook::ui
