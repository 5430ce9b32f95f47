// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/screen_saver_watch.h"

namespace inglenook::ui {

using namespace Qt::StringLiterals;

// Sender and path are left open: Plasma, for one, speaks from two paths, and on this bus there is nobody but the
// person's own programs.
ScreenSaverWatch::ScreenSaverWatch(QDBusConnection sessionBus, QObject* parent) : QObject{parent}
{
    const auto* const whenChanged = SLOT(activeChanged(bool));
    const auto* const whenLocked = SLOT(lockedNow());
    for (const auto& desktop : {u"org.freedesktop.ScreenSaver"_s, u"org.gnome.ScreenSaver"_s, u"org.kde.screensaver"_s,
                                u"org.cinnamon.ScreenSaver"_s, u"org.mate.ScreenSaver"_s, u"org.xfce.ScreenSaver"_s})
        sessionBus.connect({}, {}, desktop, u"ActiveChanged"_s, this, whenChanged);
    sessionBus.connect({}, {}, u"com.canonical.Unity.Session"_s, u"Locked"_s, this, whenLocked);
}

void ScreenSaverWatch::activeChanged(bool active)
{
    if (active)
        Q_EMIT locked();
}

void ScreenSaverWatch::lockedNow()
{
    Q_EMIT locked();
}

} // namespace inglenook::ui
