// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDBusConnection>
#include <QObject>
#include <QString>

namespace inglenook::ui {

/// One notification on the desktop at a time: org.freedesktop.Notifications, or the portal's where there is no such
/// service. A new one takes the place of the one before. Nothing here waits for an answer; where nobody answers,
/// nothing is shown.
class Notifier : public QObject {
    Q_OBJECT

public:
    /// `sessionBus` is connected.
    Notifier(const QDBusConnection& sessionBus, QObject* parent);

    /// Only words that anyone may read: they stand on a locked screen, too.
    void show(const QString& words);
    void takeAway();

Q_SIGNALS:
    /// It was clicked. `token` is what lets a window come to the front under Wayland; may be empty.
    void chosen(const QString& token);

private Q_SLOTS:
    void actionInvoked(uint id, const QString& action);
    void activationToken(uint id, const QString& token);
    void closed(uint id, uint reason);
    void portalActionInvoked(const QString& id, const QString& action, const QVariantList& parameters);

private:
    void showByPortal(const QString& words);

    QDBusConnection m_bus;
    uint m_shown = 0;
    bool m_isByPortal = false;
    bool m_isWanted = false; ///< not taken away while it was on its way
    QString m_token;
};

} // namespace inglenook::ui
