// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDBusConnection>
#include <QObject>

namespace inglenook::ui {

/// Hears on the person's own bus that the desktop's screen lock came down, whichever desktop it is.
class ScreenSaverWatch : public QObject {
    Q_OBJECT

public:
    ScreenSaverWatch(QDBusConnection sessionBus, QObject* parent);

Q_SIGNALS:
    void locked();

private Q_SLOTS:
    void activeChanged(bool active);
    void lockedNow();
};

} // namespace inglenook::ui
