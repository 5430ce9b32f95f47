// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/private_bus.h"

#include <QObject>
#include <QStringList>
#include <QVariantMap>

namespace inglenook::test {

/// A desktop's notifications, as much of them as Inglenook uses.
class FakeNotifications : public QObject {
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.Notifications")

public:
    explicit FakeNotifications(PrivateBus& bus) : m_bus{bus}
    {
        bus.desktop().registerObject(QStringLiteral("/org/freedesktop/Notifications"), this,
                                     QDBusConnection::ExportAllSlots);
        bus.desktop().registerService(QStringLiteral("org.freedesktop.Notifications"));
    }
    ~FakeNotifications() override
    {
        m_bus.desktop().unregisterService(QStringLiteral("org.freedesktop.Notifications"));
        m_bus.desktop().unregisterObject(QStringLiteral("/org/freedesktop/Notifications"));
    }

    /// Every word that came, in the order of coming.
    [[nodiscard]] const QStringList& heard() const { return m_heard; }
    [[nodiscard]] int shown() const { return m_shown; }
    [[nodiscard]] uint last() const { return m_last; }
    void click(const QString& token)
    {
        m_bus.send(QStringLiteral("/org/freedesktop/Notifications"), QStringLiteral("org.freedesktop.Notifications"),
                   QStringLiteral("ActivationToken"), {m_last, token});
        m_bus.send(QStringLiteral("/org/freedesktop/Notifications"), QStringLiteral("org.freedesktop.Notifications"),
                   QStringLiteral("ActionInvoked"), {m_last, QStringLiteral("default")});
    }

public Q_SLOTS:
    uint Notify(const QString& application, uint replaces, const QString&, const QString& summary, const QString& body,
                const QStringList&, const QVariantMap&, int)
    {
        m_heard.append(QStringList{application, summary, body}.join(QLatin1Char{'|'}));
        if (replaces == 0)
            ++m_shown;
        m_last = replaces != 0 ? replaces : m_last + 1;
        return m_last;
    }
    void CloseNotification(uint id)
    {
        if (id == m_last)
            --m_shown;
    }

private:
    PrivateBus& m_bus;
    QStringList m_heard;
    int m_shown = 0;
    uint m_last = 0;
};

/// The portal's, for a desktop that has no service of that name.
class FakePortal : public QObject {
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.portal.Notification")

public:
    explicit FakePortal(PrivateBus& bus)
    {
        bus.desktop().registerObject(QStringLiteral("/org/freedesktop/portal/desktop"), this,
                                     QDBusConnection::ExportAllSlots);
        bus.desktop().registerService(QStringLiteral("org.freedesktop.portal.Desktop"));
    }
    [[nodiscard]] const QStringList& heard() const { return m_heard; }

public Q_SLOTS:
    void AddNotification(const QString& id, const QVariantMap& notification)
    {
        m_heard.append(id + QLatin1Char{'|'} + notification.value(QStringLiteral("title")).toString() +
                       notification.value(QStringLiteral("body")).toString());
    }
    void RemoveNotification(const QString& id) { m_heard.append(QStringLiteral("removed ") + id); }

private:
    QStringList m_heard;
};

} // namespace inglenook::test
