// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAccessible>
#include <QWidget>

namespace inglenook::ui {

/// Says `text` to screen readers, politely and without moving the focus.
inline void announce(QWidget& from, const QString& text)
{
    from.setAccessibleName(text);
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
    QAccessibleAnnouncementEvent event{&from, text};
#else
    QAccessibleEvent event{&from, QAccessible::Alert};
#endif
    QAccessible::updateAccessibility(&event);
}

} // namespace inglenook::ui
